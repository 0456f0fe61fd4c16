"""A Member of Parliament can present what people signed with a pen: the sheet keeps the rules of the House."""

import subprocess
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from kiosk.domain.paper_petition import Addressee, HouseLanguage, PaperPetition
from kiosk.export.finished_file import ExportFailed
from kiosk.export.fonts import Lettering
from kiosk.export.paper_sheets import LEAST_ROWS, PaperSet, PaperText, write_paper_sheets
from kiosk.packs.house_rules import FOREIGN
from tests.export.conftest import DAY, FONTS
from tests.export.pdf_text import PDFTOTEXT, QPDF, page_texts, poppler_text, rows_to_sign, tightly

SAID = {
    "addressee": "house",
    "residents": {"en": "residents of Canada", "fr": "résidents du Canada"},
    "text": {
        "en": ["The lake is drying up.", "Its water was sold."],
        "fr": ["Le lac s’assèche.", "Son eau a été vendue."],
    },
    "request": {
        "en": "We ask the House of Commons to see that the lake is filled.",
        "fr": "Nous prions la Chambre des communes de veiller à ce que le lac soit rempli.",
    },
}


def paper(**said: object) -> PaperPetition:
    return PaperPetition.model_validate({**SAID, **said})


def printed(path: Path, petition: PaperPetition, sheets: int | None = None) -> list[PaperSet]:
    texts = [PaperText.of(petition, code) for code in petition.languages]
    return write_paper_sheets(path, texts, sheets, fonts=FONTS, made_on=DAY)


LONG = paper(residents={"en": "residents"}, text={"en": ["Long. " * 150] * 3}, request={"en": "We ask for rain."})


@pytest.mark.parametrize("petition", [paper(), LONG], ids=["short", "long"])
def test_the_first_sheet_has_everything_and_room_for_three(tmp_path: Path, petition: PaperPetition) -> None:
    written = printed(tmp_path / "p.pdf", petition)
    pages, rows = page_texts(tmp_path / "p.pdf"), rows_to_sign(tmp_path / "p.pdf")
    first = 0
    for code, one in zip(petition.languages, written, strict=True):
        for paragraph in petition.text[code]:
            assert tightly(paragraph) in tightly(pages[first])
        assert petition.residents[code] in pages[first]
        assert rows[first] >= LEAST_ROWS
        assert sum(rows[first : first + one.sheets]) == one.rows >= 35
        first += one.sheets
    assert first == len(pages)


def test_every_sheet_says_what_is_asked_of_whom_and_which_it_is(tmp_path: Path) -> None:
    printed(tmp_path / "p.pdf", paper(), 3)
    pages = page_texts(tmp_path / "p.pdf")
    assert len(pages) == 6
    for at, page in enumerate(pages):
        code: HouseLanguage = "en" if at < 3 else "fr"
        assert tightly(paper().request[code]) in tightly(page)
        assert f"Page {at % 3 + 1} {'of' if code == 'en' else 'de'} 3" in page
        heading = {"en": "To the House of Commons in Parliament assembled"}.get(
            code, "À la Chambre des communes réunie en Parlement"
        )
        assert heading in page


TO = {"en": "To the Honourable Ada Sample, Minister of Lakes", "fr": "À l’honorable Ada Sample, ministre des Lacs"}
ADDRESSEES: list[tuple[Addressee, str, str]] = [
    ("government", "To the Government of Canada", "the attention of the Government of Canada"),
    ("minister", TO["en"], "draw your attention to"),
    ("member", TO["en"], "draw your attention to"),
]


@pytest.mark.parametrize(("addressee", "heading", "attention"), ADDRESSEES)
def test_each_of_the_four_is_addressed_as_they_are(
    tmp_path: Path, addressee: Addressee, heading: str, attention: str
) -> None:
    printed(tmp_path / "p.pdf", paper(addressee=addressee, to={} if addressee == "government" else TO), 1)
    english = page_texts(tmp_path / "p.pdf")[0]
    assert heading in english
    assert attention in english


def test_nothing_else_is_on_a_sheet(tmp_path: Path) -> None:
    printed(tmp_path / "p.pdf", paper(), 2)
    with pikepdf.open(tmp_path / "p.pdf") as document:
        for page in document.pages:
            assert "/XObject" not in page.resources
            assert "/Annots" not in page
            assert [float(side) for side in page.mediabox] == [0, 0, 612, 792]
        assert str(document.Root.ViewerPreferences.Duplex) == "/Simplex"
        assert not {"/AcroForm", "/Names", "/OpenAction"} & set(document.Root.keys())
    further = page_texts(tmp_path / "p.pdf")[1]
    heading = "PETITION To the House of Commons in Parliament assembled"
    assert further == f"{heading} {paper().request['en']} Signature Address Page 2 of 2"


def test_sheets_are_black_on_white_in_fonts_of_their_own(tmp_path: Path) -> None:
    printed(tmp_path / "p.pdf", paper(), 1)
    with pikepdf.open(tmp_path / "p.pdf") as document:
        fonts: Any = document.pages[0].resources.Font
        assert len(fonts.keys()) == 2
        for font in fonts.values():
            assert "NotoSans" in str(font.BaseFont)
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
        for operands, operator in pikepdf.parse_content_stream(document.pages[0]):  # type: ignore[misc] # pairs
            if str(operator) == "rg":
                assert len({float(shade) for shade in operands}) == 1


def test_another_program_reads_the_same(tmp_path: Path) -> None:
    if PDFTOTEXT is None or QPDF is None:
        pytest.skip("pdftotext or qpdf is not installed")
    printed(tmp_path / "p.pdf", paper(), 1)
    read = poppler_text(tmp_path / "p.pdf")
    assert all(request in read for request in paper().request.values())
    run = subprocess.run([QPDF, "--check", tmp_path / "p.pdf"], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")


def test_the_file_says_what_it_is_and_each_page_its_language(tmp_path: Path) -> None:
    printed(tmp_path / "p.pdf", paper(), 1)
    reader = PdfReader(tmp_path / "p.pdf")
    assert reader.metadata is not None
    assert reader.metadata.title == (
        "Petition: To the House of Commons in Parliament assembled / "
        "Pétition: À la Chambre des communes réunie en Parlement"
    )
    assert [b"(fr-CA)" in page.get_contents().get_data() for page in reader.pages] == [False, True]  # type: ignore[union-attr] # there are contents


def test_the_same_words_print_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        printed(tmp_path / name, paper())
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_an_accent_in_two_pieces_is_printed_as_one_letter(tmp_path: Path) -> None:
    printed(tmp_path / "p.pdf", paper(residents={"en": "re\u0301sidents", "fr": "re\u0301sidents"}), 1)
    assert "r\u00e9sidents" in page_texts(tmp_path / "p.pdf")[1]


def test_a_text_that_leaves_no_room_for_three_is_not_printed(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="too long"):
        printed(tmp_path / "p.pdf", paper(text={"en": ["Long. " * 160] * 8, "fr": ["Non."]}))
    assert list(tmp_path.iterdir()) == []


def test_the_fonts_have_every_letter_that_may_be_written() -> None:
    lettering = Lettering(FONTS, system_folders=())
    allowed = [chr(point) for point in range(0x10000) if not FOREIGN.match(chr(point))]
    assert [f"U+{ord(letter):04X}" for letter in allowed if lettering.setting(letter).missing] == []
