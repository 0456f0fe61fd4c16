"""Whoever finds the recovery sheet knows what it is; whoever made it can copy it by hand."""

import re
import stat
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.finished_file import ExportFailed
from kiosk.export.recovery import RecoverySheet, write_recovery_sheet
from kiosk.export.recovery_wording import RECOVERY_WORDINGS
from tests.export.conftest import FONTS
from tests.export.pdf_text import page_texts

WORDS = tuple(f"word{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(33))


def sheet(language: Language = "en") -> RecoverySheet:
    return RecoverySheet("Free Ukrainian Political Prisoners", WORDS, "3F2A 91C0 7D5E", date(2018, 9, 1), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_one_page_holds_every_word_with_its_number_and_the_advice(tmp_path: Path, language: Language) -> None:
    write_recovery_sheet(tmp_path / "r.pdf", sheet(language), FONTS)
    (page,) = page_texts(tmp_path / "r.pdf")
    assert [(int(n), word) for n, word in re.findall(r"(\d+) (word\w\w)\b", page)] == list(enumerate(WORDS, 1))
    words = RECOVERY_WORDINGS[language]
    for told in (words.warning, words.title, words.held_by, words.kept_at, "3F2A 91C0 7D5E", sheet().petition_title):
        assert told in page
    for question, answer in words.advice:
        assert question in page
        assert answer in page


def test_only_the_owner_reads_it_and_its_words_never_print(tmp_path: Path) -> None:
    write_recovery_sheet(tmp_path / "r.pdf", sheet(), FONTS)
    assert stat.S_IMODE((tmp_path / "r.pdf").stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["r.pdf"]
    assert WORDS[0] not in repr(sheet())


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        write_recovery_sheet(tmp_path / "nowhere" / "r.pdf", sheet(), FONTS)
