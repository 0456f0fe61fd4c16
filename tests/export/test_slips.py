"""Somebody without a phone takes a slip home: it leads to the official petition while that is open, and never after."""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pikepdf
import pytest
import segno
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import cli
from kiosk.domain.dates import long_date
from kiosk.domain.official import OfficialPetition
from kiosk.domain.petition import Petition
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.finished_file import ExportFailed
from kiosk.export.slip_wording import SLIP_WORDINGS
from kiosk.export.slips import Slip, SlipOptions, write_slips
from kiosk.packs.load import load_pack
from tests.export.conftest import FONTS
from tests.export.pdf_text import QPDF, page_texts, tightly

OPEN, LAST_DAY, CLOSED, BEFORE = date(2018, 10, 6), date(2019, 1, 2), date(2019, 1, 3), date(2018, 9, 3)
BUNDLED = load_pack(paths.bundled_pack())


def official() -> OfficialPetition:
    assert BUNDLED.official
    return BUNDLED.official


def printed(path: Path, languages: tuple[Language, ...], day: date, petition: Petition = BUNDLED) -> str:
    """The one page of slips, as another program reads it."""
    write_slips(path, petition, languages, SlipOptions(day, FONTS))
    if QPDF:
        subprocess.run([QPDF, "--check", path], capture_output=True, check=True)
    (page,) = page_texts(path)
    return page


def with_after(after: str) -> Petition:
    """The bundled petition with no official one, and something else to do next, in every language."""
    texts = {code: text.model_copy(update={"after": after}) for code, text in BUNDLED.texts.items()}
    return BUNDLED.model_copy(update={"texts": texts, "official": None})


def codes(path: Path) -> list[set[tuple[int, int]]]:
    """The dark modules of each QR code on the page, as row and column, in the order of drawing."""
    found = []
    bars: list[tuple[float, ...]] = []
    with pikepdf.open(path) as document:
        for operands, operator in pikepdf.parse_content_stream(document.pages[0]):  # type: ignore[misc] # pairs
            if str(operator) == "re":
                bars.append(tuple(float(n) for n in operands))
            elif str(operator) == "f":
                if len(bars) > 1:
                    module = bars[0][3]
                    left, top = min(bar[0] for bar in bars), max(bar[1] for bar in bars)
                    found.append(
                        {
                            (round((top - y) / module), round((x - left) / module) + at)
                            for x, y, width, _ in bars
                            for at in range(round(width / module))
                        }
                    )
                bars = []
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [OPEN, LAST_DAY])
def test_while_the_official_petition_is_open_a_slip_leads_to_it(tmp_path: Path, language: Language, day: date) -> None:
    page = printed(tmp_path / "s.pdf", (language,), day)
    link = official().link[language]
    assert tightly(page).count(tightly(link)) == 6
    assert tightly(page).count(tightly(long_date(LAST_DAY, language))) == 6
    assert tightly(page).count(tightly(SLIP_WORDINGS[language].truth)) == 6
    dark = {
        (row, column)
        for row, modules in enumerate(segno.make(link, error="m").matrix)
        for column, module in enumerate(modules)
        if module
    }
    assert codes(tmp_path / "s.pdf") == [dark] * 6


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [BEFORE, CLOSED])
def test_when_it_cannot_be_signed_nobody_is_sent_there(tmp_path: Path, language: Language, day: date) -> None:
    page = printed(tmp_path / "s.pdf", (language,), day)
    assert "https://" not in page
    assert codes(tmp_path / "s.pdf") == []
    assert tightly(page).count("e-1825") == 6
    assert tightly(page).count("K1A0A6") == 6, "what to do instead"
    assert tightly(page).count(tightly(SLIP_WORDINGS[language].truth)) == 6


def test_what_became_of_it_is_told_once_it_is_known() -> None:
    told = {
        day: " ".join(Slip.of(BUNDLED, "en", day).paragraphs) for day in (CLOSED, date(2019, 2, 1), date(2026, 5, 6))
    }
    assert [("presented" in each, "response was tabled" in each) for each in told.values()] == [
        (False, False),
        (True, False),
        (True, True),
    ]


def test_the_campaigns_own_link_takes_its_place_in_letters_and_as_a_code(tmp_path: Path) -> None:
    page = printed(
        tmp_path / "s.pdf", ("en",), OPEN, with_after("- **Join us** at [our page](https://lake.example/join).")
    )
    assert tightly(page).count("https://lake.example/join") == 6
    assert len(codes(tmp_path / "s.pdf")) == 6
    assert "e-1825" not in page


def test_where_a_pack_says_nothing_a_slip_still_says_what_to_do(tmp_path: Path) -> None:
    assert SLIP_WORDINGS["fr"].tell in printed(tmp_path / "s.pdf", ("fr",), OPEN, with_after(""))


def test_all_languages_share_a_page_row_by_row(tmp_path: Path) -> None:
    page = printed(tmp_path / "s.pdf", LANGUAGES, OPEN)
    for language in LANGUAGES:
        assert tightly(page).count(tightly(SLIP_WORDINGS[language].confirm)) == 2


def test_a_language_that_the_petition_has_not_gets_its_first(tmp_path: Path) -> None:
    english = BUNDLED.model_copy(update={"languages": ("en",)})
    assert BUNDLED.title["en"] in printed(tmp_path / "s.pdf", ("uk",), OPEN, english)


def test_a_text_that_no_slip_can_hold_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="too long"):
        printed(tmp_path / "s.pdf", ("en",), OPEN, with_after("Do this. " * 300))
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="this system has no pdftotext")
@pytest.mark.parametrize("day", [OPEN, CLOSED])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_where_scissors_go(tmp_path: Path, language: Language, day: date) -> None:
    printed(tmp_path / "s.pdf", (language,), day)
    boxes = subprocess.run(["pdftotext", "-bbox", tmp_path / "s.pdf", "-"], capture_output=True, check=True).stdout
    words = [line for line in boxes.decode().splitlines() if "<word" in line]
    assert len(words) > 6 * 30
    for word in words:
        left, top, right, bottom = (float(part.split('"')[0]) for part in word.split('="')[1:5])
        assert int(left // 306) == int(right // 306)
        assert int(top // 264) == int(bottom // 264)
        assert 18 <= left % 306 <= right % 306 <= 306 - 18
        assert 14 <= top % 264 <= bottom % 264 <= 264 - 14


def test_the_command_says_where_its_slips_lead(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["export", "slips", "--language", "all", "--out", str(tmp_path / "a" / "s.pdf")])
    assert done.exit_code == 0, done.output
    assert [line.split(":")[0] for line in done.stdout.splitlines()[:3]] == list(LANGUAGES)
    assert "No address is printed." in done.stdout, "by the clock of today it is closed"
    assert page_texts(tmp_path / "a" / "s.pdf")
