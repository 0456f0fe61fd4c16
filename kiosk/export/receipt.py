"""The hand-over receipt: what was handed over, how many signed where, and two places to sign; a page, or more."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk.domain.dates import long_date
from kiosk.domain.petition import Petition
from kiosk.domain.words import Language
from kiosk.export import pdf_document as document
from kiosk.export import wording
from kiosk.export.finished_file import finished_file
from kiosk.export.fonts import Lettering
from kiosk.export.handed import Handed
from kiosk.export.pdf_document import About, finish_document
from kiosk.export.pdf_file import PdfFile
from kiosk.export.pdf_pages import paged
from kiosk.export.receipt_parts import BEFORE_SIGNING, SIGNING, Item, Parts, Section
from kiosk.export.receipt_wording import RECEIPT_WORDINGS
from kiosk.export.sheet_furniture import MARGIN, PAPERS, Text
from kiosk.export.typesetting import GREY, HAIRLINE, Pen, Style, fitted

_FOOT = 52.0  # nothing above the foot line below this height
_TITLE = Style(19, "bold")


@dataclass(frozen=True, slots=True)
class ReceiptOptions:
    """How a receipt is printed."""

    made_on: date
    fonts: Path
    paper: Literal["letter", "a4"] = "letter"
    language: Language = "en"


def write_receipt(path: Path, petition: Petition, handed: Handed, options: ReceiptOptions) -> int:
    """Write a receipt, readable by its owner only; the number of its pages. ExportFailed leaves nothing behind."""
    return _Receipt(Text.of(petition, options.language), petition.organizer.email, handed, options).write(path)


@dataclass(frozen=True, slots=True)
class _Receipt:
    text: Text
    contact: str
    handed: Handed
    options: ReceiptOptions

    def write(self, path: Path) -> int:
        words, paper = RECEIPT_WORDINGS[self.options.language], PAPERS[self.options.paper]
        lettering = Lettering(self.options.fonts)
        locale = wording.WORDINGS[self.options.language].locale
        about = About(f"{words.kicker}: {self.text.title}", self.text.organizer, locale, self.options.made_on)
        parts = self._parts(Pen(lettering))
        tops = (self._draw_head(Pen(lettering), is_first=True), self._draw_head(Pen(lettering), is_first=False))
        found = _paged(parts.sections(), tops)
        with finished_file(path) as file:
            pdf = PdfFile(file)
            numbers = pdf.reserve()
            with paged(pdf) as pages:
                for number, items in enumerate(found, start=1):
                    pen = Pen(lettering)
                    y = self._draw_head(pen, is_first=number == 1)
                    for item in items:
                        item.draw(pen, y)
                        y -= item.height
                    if number == len(found):
                        parts.draw_signing(pen, _FOOT + SIGNING)
                    self._draw_foot(pen, number, len(found))
                    pages.add(pen.content())
                root = pages.finish(paper, b"<</Font %d 0 R>>" % numbers)
            finish_document(pdf, lettering, about, document.Parts(numbers, root))
        return len(found)

    def _parts(self, pen: Pen) -> Parts:
        words, language = RECEIPT_WORDINGS[self.options.language], self.options.language
        as_of = words.as_of.format(date=long_date(self.options.made_on, language))
        width = PAPERS[self.options.paper].width - 2 * MARGIN
        return Parts(self.handed, as_of, language, self.text.accent, pen, MARGIN, width)

    def _draw_head(self, pen: Pen, *, is_first: bool) -> float:
        """Which petition's receipt it is, and on the first page to whom that goes; where the rest may begin."""
        paper, accent, common = PAPERS[self.options.paper], self.text.accent, wording.WORDINGS[self.options.language]
        words, width, y = RECEIPT_WORDINGS[self.options.language], paper.width - 2 * MARGIN, paper.height - 40
        made = words.made.format(date=long_date(self.options.made_on, self.options.language))
        pen.bar(MARGIN, y, (width, 2.4), accent)
        pen.text(MARGIN, y - 14, words.kicker.upper(), Style(7, "bold", accent, 1.1))
        pen.text_right(MARGIN + width, y - 14, made, Style(8, "regular", GREY))
        style = _TITLE if is_first else Style(11, "bold")
        title = fitted(pen.lettering, self.text.title, (width, 52), style)
        y -= 24
        pen.block(MARGIN, y - title.height / 2, title, style)
        y -= title.height + 6
        if is_first:
            bold = Style(8, "bold", accent)
            for told, look in ((words.to.format(addressee=self.text.addressee), Style(9)), (common.notice, bold)):
                block = fitted(pen.lettering, told, (width, 24), look)
                pen.block(MARGIN, y - block.height / 2, block, look)
                y -= block.height + 3
        return y - 5

    def _draw_foot(self, pen: Pen, page: int, pages: int) -> None:
        paper, language = PAPERS[self.options.paper], self.options.language
        pen.bar(MARGIN, 44, (paper.width - 2 * MARGIN, 0.5), HAIRLINE)
        style = Style(8, "regular", GREY)
        told = f"{self.text.organizer} · {self.contact}"
        pen.block(MARGIN, 33, fitted(pen.lettering, told, (paper.width - 2 * MARGIN - 110, 18), style), style)
        numbers = {"page": wording.number(page, language), "pages": wording.number(pages, language)}
        of = wording.WORDINGS[language].page.format(**numbers)
        pen.text_right(paper.width - MARGIN, 30, of, Style(8, "bold"))


def _paged(sections: Iterable[Section], tops: tuple[float, float]) -> list[list[Item]]:
    """The items of each page; a head stands over the first of its items on every page, never alone at a foot.

    The last page keeps room to sign.
    """
    pages: list[list[Item]] = [[]]
    room = tops[0] - _FOOT
    for section in sections:
        for number, item in enumerate(section.items):
            head = [section.head] if section.head is not None else []
            wanted = [*head, item] if number == 0 else [item]
            if sum(each.height for each in wanted) > room and pages[-1]:
                pages.append([])
                room, wanted = tops[1] - _FOOT, [*head, item]
            pages[-1] += wanted
            room -= sum(each.height for each in wanted)
    if room < BEFORE_SIGNING + SIGNING:
        pages.append([])
    return pages
