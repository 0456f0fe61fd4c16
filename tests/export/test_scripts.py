"""A name is printed as its script is written, whatever the script, and reads back as it was typed."""

import re
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import pytest

from kiosk.domain.petition import Petition
from kiosk.export.direction import in_sight, levels
from kiosk.export.fonts import Lettering
from kiosk.export.sheets import write_sheets
from kiosk.export.typesetting import Style, wrapped
from tests.export.conftest import FONTS, MakeOptions, MakeSignature
from tests.export.pdf_text import PDFTOTEXT, page_texts, poppler_text

NAMES = {
    "Latin": "Françoise d’Œuvre",
    "Latin with loose accents": "Z\u0301oe\u0308 x\u030ca",
    "Cyrillic": "Мар’яна Їжакевич",
    "Greek": "Ελένη Παπαδοπούλου",
    "Armenian": "Արամ Խաչատրյան",
    "Georgian": "გიორგი მაისურაძე",
    "Canadian syllabics": "ᐊᖏᒡᖢᒃ",
    "Hebrew": "שרה כהן",
    "Arabic": "محمد عبد السلام",
    "Arabic with vowels": "سَلْمى الخطيب",
    "Devanagari": "प्रीति त्रिपाठी",
    "Gurmukhi": "ਹਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Tamil": "தமிழ்ச்செல்வி",
    "Thai": "สุภาพร ใจดี",
}
TO_THE_LEFT = {"Hebrew", "Arabic", "Arabic with vowels"}


@pytest.fixture
def lettering() -> Lettering:
    return Lettering(FONTS, system_folders=())


@pytest.mark.parametrize("script", NAMES)
def test_a_name_in_any_script_is_printed_and_reads_back(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, script: str
) -> None:
    name = NAMES[script]
    report = write_sheets(tmp_path / "s.pdf", petition, [make_signature(name=name)], options())
    assert report.missing == ()
    assert name in " ".join(page_texts(tmp_path / "s.pdf"))
    # pdftotext puts its own marks around words that run to the left, and turns letters of one shape around.
    if PDFTOTEXT and script not in TO_THE_LEFT:
        assert name in poppler_text(tmp_path / "s.pdf")


@pytest.mark.parametrize("name", ["王小明", "김민준"])
def test_a_name_that_only_this_machines_fonts_may_have_is_printed_or_reported(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, name: str
) -> None:
    report = write_sheets(tmp_path / "s.pdf", petition, [make_signature(name=name)], options())
    shown = "".join("□" if c in {missing.character for missing in report.missing} else c for c in name)
    assert shown in " ".join(page_texts(tmp_path / "s.pdf"))


def test_letters_that_join_are_joined(lettering: Lettering) -> None:
    ((_, shown, _),) = lettering.setting("محمد").runs
    assert len(set(re.findall("<(.*?)>", shown))) == 4  # the same letter looks otherwise inside a word
    assert lettering.setting("क्ष").width < 0.9 * sum(lettering.setting(letter).width for letter in "कष")


def test_a_vowel_sign_stands_before_the_letter_it_is_typed_after(lettering: Lettering) -> None:
    ((_, alone, _),) = lettering.setting("त").runs
    ((_, both, _),) = lettering.setting("ति").runs
    assert both.count("<") == 2
    assert not both.startswith(alone.removesuffix("]TJ"))


def test_an_accent_that_is_typed_apart_stands_on_its_letter(lettering: Lettering) -> None:
    assert lettering.setting("x\u030c").width == lettering.setting("x").width


ORDERS = {
    "Ada Sample 12": [(0, "Ada Sample 12")],
    "Ada אבג Smith": [(0, "Ada "), (1, "אבג"), (0, " Smith")],
    "אבג דהו, AB": [(1, "אבג דהו"), (0, ", AB")],
    "אבג 12-5 דהו": [(1, " דהו"), (2, "12-5"), (1, "אבג ")],
    "אבג 5": [(2, "5"), (1, "אבג ")],
    "سَلام": [(1, "سَلام")],
}


@pytest.mark.parametrize("line", ORDERS)
def test_words_that_run_to_the_left_stand_so_in_a_line_that_runs_to_the_right(line: str) -> None:
    told = groupby(zip(levels(line), line, strict=True), key=itemgetter(0))
    parts = [(level, None, "".join(letter for _, letter in letters)) for level, letters in told]
    assert [(level, text) for level, _, text in in_sight(parts)] == ORDERS[line]


@pytest.mark.parametrize("text", ["word ", "word  word"])
def test_a_space_that_no_longer_fits_on_its_line_is_no_word_of_its_own(text: str) -> None:
    lettering = Lettering(FONTS)
    width = lettering.setting("word").width * 10 / 1000
    shown = [line for line in wrapped(lettering, text, width, Style(10)) if line.width]
    assert len(shown) == text.count("word")
