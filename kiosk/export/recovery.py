"""The recovery sheets: the organizer key as words on paper, a page for each share, and how to treat them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk.domain.dates import long_date
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.finished_file import finished_file
from kiosk.export.fonts import Lettering
from kiosk.export.pdf_document import About, Parts, finish_document
from kiosk.export.pdf_file import PdfFile
from kiosk.export.pdf_pages import Paper, paged
from kiosk.export.recovery_wording import RECOVERY_WORDINGS, RecoveryWording, Telling
from kiosk.export.sheet_furniture import MARGIN, PAPERS
from kiosk.export.typesetting import GREY, HAIRLINE, Colour, Pen, Style, fitted, wrapped

_ACCENT: Colour = (0.043, 0.239, 0.471)
_COLUMNS = 3
_TITLE = Style(21, "bold")
_BODY = Style(10)
_LEADING = 14.5
_ANSWERS = 118.0  # how far answers stand from the left margin
_WORD = Style(15, "bold")
_NUMBER = Style(9, "regular", GREY)
_TALLEST_LINE = 26.0
_WORDS_END = 128.0


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is on every sheet beside its words: which key they rebuild, and when it was made."""

    petition_title: str
    fingerprint: str
    made_on: date
    language: Language = "en"
    paper: Literal["letter", "a4"] = "letter"


def write_recovery_sheets(path: Path, sheet: RecoverySheet, shares: Sequence[str], fonts: Path) -> None:
    """Write a page for each SLIP-39 share, readable by their owner only; ExportFailed leaves nothing behind."""
    words, paper = RECOVERY_WORDINGS[sheet.language], PAPERS[sheet.paper]
    lettering = Lettering(fonts)
    about = About(f"{words.kicker}: {sheet.petition_title}", "", wording.WORDINGS[sheet.language].locale, sheet.made_on)
    with finished_file(path) as file:
        pdf = PdfFile(file)
        numbers = pdf.reserve()
        with paged(pdf) as pages:
            for number, share in enumerate(shares, start=1):
                pen = Pen(lettering)
                told = words.alone if len(shares) == 1 else words.shared
                top = _draw(pen, sheet, told, paper, (number, len(shares)))
                _draw_words(pen, share.split(), words.words, (top, _WORDS_END), paper)
                pages.add(pen.content())
            root = pages.finish(paper, b"<</Font %d 0 R>>" % numbers)
        finish_document(pdf, lettering, about, Parts(numbers, root))


def _draw(pen: Pen, sheet: RecoverySheet, told: Telling, paper: Paper, which: tuple[int, int]) -> float:
    """Everything but the words: which sheet it is, and how to treat it; where its words may begin."""
    words = RECOVERY_WORDINGS[sheet.language]
    number, sheets = which
    width, y = paper.width - 2 * MARGIN, paper.height - 40
    made = words.made.format(date=long_date(sheet.made_on, sheet.language))
    pen.bar(MARGIN, y, (width, 2.4), _ACCENT)
    pen.text(MARGIN, y - 14, words.kicker.upper(), Style(7, "bold", _ACCENT, 1.1))
    pen.text_right(MARGIN + width, y - 14, made, Style(8, "regular", GREY))
    title = fitted(pen.lettering, told.title.format(number=number, sheets=sheets), (width, 30), _TITLE)
    pen.block(MARGIN, y - 38, title, _TITLE)
    what = told.what.format(petition=sheet.petition_title, sheets=sheets)
    y = _paragraph(pen, what, (MARGIN, y - 66), width)
    warning = fitted(pen.lettering, told.warning, (width - 24, 16), Style(11.5, "bold"))
    pen.bar(MARGIN, y - 27, (width, 26), _ACCENT)
    pen.block(MARGIN + 12, y - 14, warning, Style(11.5, "bold", (1, 1, 1)))
    y -= 46
    for question, answer in told.advice:
        pen.text(MARGIN, y, question, Style(_BODY.size, "bold", _ACCENT))
        y = _paragraph(pen, answer, (MARGIN + _ANSWERS, y), width - _ANSWERS) - 5
    _draw_foot(pen, sheet, words, paper)
    return y - 14


def _paragraph(pen: Pen, text: str, start: tuple[float, float], width: float) -> float:
    """Lines from a first baseline; the baseline that would come next."""
    x, y = start
    for line in wrapped(pen.lettering, text, width, _BODY):
        pen.show(x, y, line, _BODY)
        y -= _LEADING
    return y


def _draw_words(pen: Pen, words: list[str], heading: str, between: tuple[float, float], paper: Paper) -> None:
    """Words down one column after the other, as people copy lists."""
    top, bottom = between
    pen.text(MARGIN, top, heading, Style(_BODY.size, "bold", _ACCENT))
    pen.bar(MARGIN, top - 8, (paper.width - 2 * MARGIN, 0.9), _ACCENT)
    rows = -(-len(words) // _COLUMNS)
    line = min((top - 8 - bottom) / rows, _TALLEST_LINE)
    width = (paper.width - 2 * MARGIN) / _COLUMNS
    for at, word in enumerate(words):
        column, row = divmod(at, rows)
        x, y = MARGIN + column * width, top - 8 - (row + 1) * line
        pen.text_right(x + 20, y + line * 0.3, str(at + 1), _NUMBER)
        block = fitted(pen.lettering, word, (width - 44, line), _WORD)
        pen.show(x + 28, y + line * 0.3, block.lines[0], Style(block.size, _WORD.weight))
        pen.bar(x, y, (width - 12 if column < _COLUMNS - 1 else width, 0.4), HAIRLINE)


def _draw_foot(pen: Pen, sheet: RecoverySheet, words: RecoveryWording, paper: Paper) -> None:
    """Which key it is, and lines to write on."""
    half = (paper.width - 2 * MARGIN - 24) / 2
    label = Style(8.5, "regular", GREY)
    pen.text(MARGIN, 100, words.fingerprint, label)
    told = fitted(pen.lettering, sheet.fingerprint, (paper.width - 2 * MARGIN - _ANSWERS, 24), Style(10, "bold"))
    pen.block(MARGIN + _ANSWERS, 103, told, Style(10, "bold"))
    for x, line in ((MARGIN, words.held_by), (MARGIN + half + 24, words.kept_at)):
        pen.bar(x, 58, (half, 0.6), GREY)
        pen.text(x, 47, line, label)
