"""Whoever finds the recovery sheet knows what it is; whoever made it can copy it by hand."""

import re
import stat
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.finished_file import ExportFailed
from kiosk.export.recovery import RecoverySheet, write_recovery_sheets
from kiosk.export.recovery_wording import RECOVERY_WORDINGS
from tests.export.conftest import FONTS
from tests.export.pdf_text import page_texts

WORDS = tuple(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(33))


def sheet(language: Language = "en") -> RecoverySheet:
    return RecoverySheet("Free Ukrainian Political Prisoners", "3F2A 91C0 7D5E", date(2018, 9, 1), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_one_page_holds_every_word_with_its_number_and_the_advice(tmp_path: Path, language: Language) -> None:
    write_recovery_sheets(tmp_path / "r.pdf", sheet(language), [" ".join(WORDS)], FONTS)
    (page,) = page_texts(tmp_path / "r.pdf")
    assert [(int(n), word) for n, word in re.findall(r"(\d+) (word\w\w)\b", page)] == list(enumerate(WORDS, 1))
    words = RECOVERY_WORDINGS[language]
    for told in (
        words.alone.warning,
        words.alone.title,
        words.held_by,
        words.kept_at,
        "3F2A 91C0 7D5E",
        sheet().petition_title,
    ):
        assert told in page
    for question, answer in words.alone.advice:
        assert question in page
        assert answer in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_sheets_say_which_each_is_and_that_two_will_do(tmp_path: Path, language: Language) -> None:
    shares = [" ".join(WORDS[at:] + WORDS[:at]) for at in range(3)]
    write_recovery_sheets(tmp_path / "r.pdf", sheet(language), shares, FONTS)
    told = RECOVERY_WORDINGS[language].shared
    for number, (page, share) in enumerate(zip(page_texts(tmp_path / "r.pdf"), shares, strict=True), start=1):
        assert [word for _, word in re.findall(r"(\d+) (word\w\w)\b", page)] == share.split()
        assert told.title.format(number=number, sheets=3) in page
        assert told.warning in page


def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    write_recovery_sheets(tmp_path / "r.pdf", sheet(), [" ".join(WORDS)], FONTS)
    assert stat.S_IMODE((tmp_path / "r.pdf").stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["r.pdf"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        write_recovery_sheets(tmp_path / "nowhere" / "r.pdf", sheet(), [" ".join(WORDS)], FONTS)
