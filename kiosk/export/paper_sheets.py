"""Blank sheets of an official paper petition, for signatures with a pen: words, rows, page numbers, nothing else.

The rules are the House of Commons': the whole text and three rows or more on the first sheet, the request on every
one, English or French, US Letter, no picture, colour, address or appeal. Nothing that was signed on a screen comes
near it.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from unicodedata import normalize

from kiosk.domain.dates import NBSP
from kiosk.domain.paper_petition import HouseLanguage, PaperPetition
from kiosk.export import wording
from kiosk.export.finished_file import ExportFailed, finished_file
from kiosk.export.fonts import Lettering
from kiosk.export.paper_wording import PAPER_WORDINGS
from kiosk.export.pdf_document import About, Parts, finish_document
from kiosk.export.pdf_file import PdfFile
from kiosk.export.pdf_pages import Pages, paged
from kiosk.export.sheet_furniture import PAPERS
from kiosk.export.typesetting import BLACK, GREY, Colour, Pen, Style, wrapped

LEAST_ROWS = 3  # on the first sheet
_ROWS_WANTED = 35  # in a set: twenty-five must be valid, and some are set aside
_PAPER = PAPERS["letter"]
_MARGIN = 54.0
_WIDTH = _PAPER.width - 2 * _MARGIN
_FOOT = 60.0  # no row below
_HEAD = 20.0
_ROW = 35.0  # twelve millimetres, for a pen in a hand without a table
_SIZES = (10.5, 10, 9.5, 9)
_LEADING = 1.4
_RULE: Colour = (0.45, 0.45, 0.45)
_SIGNATURE = 0.46  # of the width


@dataclass(frozen=True, slots=True)
class PaperText:
    """The words of a paper petition in one language."""

    language: HouseLanguage
    to: str
    opening: str
    paragraphs: tuple[str, ...]
    request: str

    @classmethod
    def of(cls, paper: PaperPetition, language: HouseLanguage) -> "PaperText":
        fixed = PAPER_WORDINGS[language]
        opening = fixed.opening.format(residents=paper.residents[language], attention=fixed.attention[paper.addressee])
        return cls(
            language,
            # Some editors write é as two characters, which no font draws well.
            normalize("NFC", fixed.to.get(paper.addressee) or paper.to[language]),
            normalize("NFC", opening),
            tuple(normalize("NFC", paragraph) for paragraph in paper.text[language]),
            normalize("NFC", paper.request[language]),
        )


@dataclass(frozen=True, slots=True)
class PaperSet:
    """The sheets of one language that were written, and how many people have room to sign on them."""

    language: HouseLanguage
    sheets: int
    rows: int


def write_paper_sheets(
    path: Path, texts: Sequence[PaperText], sheets: int | None, *, fonts: Path, made_on: date
) -> list[PaperSet]:
    """Write a set of blank sheets in each language, one after the other, of so many sheets, or enough for 35 people.

    ExportFailed leaves nothing behind; its reason is "text_too_long" where the first sheet has no room for three.
    """
    lettering = Lettering(fonts)
    locale = wording.WORDINGS[texts[0].language].locale
    about = About(" / ".join(f"{_petition(text)}: {text.to}" for text in texts), "", locale, made_on, one_sided=True)
    with finished_file(path) as file:
        pdf = PdfFile(file)
        numbers = pdf.reserve()
        with paged(pdf) as pages:
            written = [_draw_set(pages, lettering, text, sheets) for text in texts]
            root = pages.finish(_PAPER, b"<</Font %d 0 R>>" % numbers)
        finish_document(pdf, lettering, about, Parts(numbers, root))
    return written


def has_room(text: PaperText, fonts: Path) -> bool:
    """Whether the first sheet can hold the whole text and three people."""
    return _first_size(Lettering(fonts), text) is not None


def _petition(text: PaperText) -> str:
    return wording.WORDINGS[text.language].petition


def _first_size(lettering: Lettering, text: PaperText) -> float | None:
    """The largest size of text that leaves enough rows on the first sheet."""
    return next((size for size in _SIZES if _rows(_draw_first(Pen(lettering), text, size)) >= LEAST_ROWS), None)


def _rows(top: float) -> int:
    return int((top - _HEAD - _FOOT) // _ROW)


def _draw_set(pages: Pages, lettering: Lettering, text: PaperText, sheets: int | None) -> PaperSet:
    size = _first_size(lettering, text)
    if size is None:
        raise ExportFailed("text_too_long")
    first, further = (_rows(draw(Pen(lettering), text, size)) for draw in (_draw_first, _draw_further))
    total = sheets or next(n for n in count(1) if first + (n - 1) * further >= _ROWS_WANTED)
    for number in range(1, total + 1):
        pen = Pen(lettering)
        with _spoken(pen, text.language):
            top = _draw_first(pen, text, size) if number == 1 else _draw_further(pen, text, size)
            _draw_table(pen, text.language, top)
            page = wording.WORDINGS[text.language].page.format(page=number, pages=total)
            pen.text_right(_PAPER.width - _MARGIN, 36, page, Style(8.5))
        pages.add(pen.content())
    return PaperSet(text.language, total, first + (total - 1) * further)


@contextmanager
def _spoken(pen: Pen, language: HouseLanguage) -> Iterator[None]:
    """What is drawn within is read aloud in its own language (ISO 32000-1, 14.9.2)."""
    pen.add(f"/Span<</Lang({wording.WORDINGS[language].locale})>>BDC\n")
    yield
    pen.add("EMC\n")


def _draw_first(pen: Pen, text: PaperText, size: float) -> float:
    """Heading, grievances and request; the height at which the rows may begin."""
    y = _draw_heading(pen, text)
    for paragraph in (text.opening, *text.paragraphs):
        y = _paragraph(pen, paragraph, y, Style(size)) - size * 0.5
    return _draw_request(pen, text, y - size * 0.5, size)


def _draw_further(pen: Pen, text: PaperText, size: float) -> float:
    """Heading and request; the height at which the rows may begin."""
    return _draw_request(pen, text, _draw_heading(pen, text) - 6, size)


def _draw_heading(pen: Pen, text: PaperText) -> float:
    top = _PAPER.height - _MARGIN
    pen.text(_MARGIN, top - 8, _petition(text).upper(), Style(9, "bold", GREY, 1.6))
    return _paragraph(pen, text.to, top - 18, Style(17, "bold")) - 10


def _draw_request(pen: Pen, text: PaperText, top: float, size: float) -> float:
    bottom = _paragraph(pen, text.request, top, Style(size, "bold"), indent=12)
    pen.bar(_MARGIN, bottom - 2, (2.2, top - bottom + 1), BLACK)
    return bottom - 16


def _paragraph(pen: Pen, text: str, top: float, style: Style, *, indent: float = 0) -> float:
    """Lines down from a height; the height under them."""
    leading = style.size * (_LEADING if style.size in _SIZES else 1.25)
    # The last two words stay together: a line of one word reads like a slip.
    for line in wrapped(pen.lettering, NBSP.join(text.rsplit(" ", 1)), _WIDTH - indent, style):
        top -= leading
        pen.show(_MARGIN + indent, top + leading * 0.25, line, style)
    return top


def _draw_table(pen: Pen, language: HouseLanguage, top: float) -> None:
    """As many rows as fit, of one height that fills the sheet to its foot."""
    rows = _rows(top)
    height = (top - _HEAD - _FOOT) / rows
    address = _MARGIN + _WIDTH * _SIGNATURE
    head = Style(9, "bold")
    pen.text(_MARGIN, top - _HEAD + 7, wording.WORDINGS[language].signature, head)
    pen.text(address + 10, top - _HEAD + 7, PAPER_WORDINGS[language].address, head)
    pen.bar(_MARGIN, top - _HEAD, (_WIDTH, 1), BLACK)
    for row in range(1, rows + 1):
        pen.bar(_MARGIN, top - _HEAD - row * height, (_WIDTH, 0.6), _RULE)
    pen.bar(address, _FOOT, (0.6, rows * height), _RULE)
