"""Printable sheets: the petition on every page, the signatures in rows with their ink, the totals at the end."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.export import wording
from kiosk.export.finished_file import finished_file
from kiosk.export.fonts import Lettering
from kiosk.export.pdf_document import About, finish_document, put_form
from kiosk.export.pdf_file import PdfFile
from kiosk.export.pdf_pages import Pages, paged
from kiosk.export.progress import Progress, unwatched
from kiosk.export.sheet_closing import Closing
from kiosk.export.sheet_furniture import MARGIN, PAPERS, SheetOptions, Text, draw_furniture, page_number
from kiosk.export.sheet_rows import NUMBER, Columns, Table
from kiosk.export.tally import tally
from kiosk.export.typesetting import Pen, Style

__all__ = ["MissingGlyph", "SheetOptions", "SheetsReport", "write_sheets"]


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character drawn as □, and the signature it belongs to; None where the petition's own text has it."""

    signature: UUID | None
    character: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SheetsReport:
    """What was written: pages, signatures, and every character that could only be drawn as □."""

    pages: int
    signatures: int
    missing: tuple[MissingGlyph, ...]


def write_sheets(
    path: Path,
    petition: Petition,
    signatures: Sequence[Signature],
    options: SheetOptions,
    progress: Progress = unwatched,
) -> SheetsReport:
    """Write a PDF, the same bytes for the same input; ExportFailed or Cancelled leave nothing behind.

    `signatures` is read once for the totals and once for the pages; memory does not grow with it but for the report.
    """
    text = Text.of(petition, options.language)
    about = About(text.title, text.organizer, wording.WORDINGS[options.language].locale, options.exported_on)
    with finished_file(path) as file:
        pdf = PdfFile(file)
        sheets = _Sheets(pdf, text, options)
        with paged(pdf) as pages:
            sheets.draw(pages, signatures, progress)
            root = pages.finish(PAPERS[options.paper], sheets.resources)
        finish_document(pdf, sheets.lettering, about, (sheets.fonts, root))
    return SheetsReport(pages.count, len(signatures), tuple(sheets.missing))


class _Sheets:
    """One document on its way: what its pages share, and what was found missing."""

    def __init__(self, pdf: PdfFile, text: Text, options: SheetOptions) -> None:
        self._pdf, self._text, self._options = pdf, text, options
        self._paper = PAPERS[options.paper]
        self._forms: dict[str, int] = {}
        self.fonts = pdf.reserve()
        self.lettering = Lettering(options.fonts)
        self.missing: list[MissingGlyph] = []

    @property
    def resources(self) -> bytes:
        """The dictionary of what pages may show."""
        forms = b"".join(b"/%b %d 0 R" % (name.encode(), form) for name, form in self._forms.items())
        return b"<</Font %d 0 R/XObject<<%b>>>>" % (self.fonts, forms)

    def draw(self, pages: Pages, signatures: Sequence[Signature], progress: Progress) -> None:
        """Every page in its order; how many there are is known before the first."""
        counted = tally(signatures)
        top = self._draw_petition(counted.count)
        if not signatures:
            self._draw_none_yet(pages, top)
            return
        table = self._table(top, counted.count)
        closing = Closing(counted, self._options.language, self._paper, self._text.accent, top)
        totals = closing.pages()
        sheets = -(-counted.count // table.rows_a_page)
        for page in range(sheets):
            self._draw_rows(pages, table, signatures, sheets + len(totals))
            progress(min((page + 1) * table.rows_a_page, counted.count))
        for at, columns in enumerate(totals):
            pen = self._page(sheets + at + 1, sheets + len(totals))
            closing.draw(pen, columns, is_first=at == 0)
            self._close(pages, pen)

    def _draw_petition(self, count: int) -> float:
        pen = Pen(self.lettering)
        top = draw_furniture(pen, self._text, self._options, count)
        self._put_form("Petition", pen)
        return top

    def _table(self, top: float, count: int) -> Table:
        language = self._options.language
        widest = self.lettering.setting(wording.number(count, language)).width * NUMBER.size / 1000
        table = Table(Columns.on(self._paper, widest), top, language, self._text.accent)
        pen = Pen(self.lettering)
        table.draw_head(pen)
        self._put_form("Table", pen)
        return table

    def _draw_rows(self, pages: Pages, table: Table, signatures: Sequence[Signature], total: int) -> None:
        first = pages.count * table.rows_a_page
        pen = self._page(pages.count + 1, total)
        pen.add("/Table Do\n")
        on_page = signatures[first : first + table.rows_a_page]
        for signature, missing in table.draw_rows(pen, on_page, first + 1):
            self.missing += [MissingGlyph(signature.id, character) for character in missing]
        self._close(pages, pen)

    def _draw_none_yet(self, pages: Pages, top: float) -> None:
        pen = self._page(1, 1)
        told = wording.WORDINGS[self._options.language].none_yet
        pen.bar(MARGIN, top - 4, (self._paper.width - 2 * MARGIN, 0.9), self._text.accent)
        pen.text(MARGIN, top - 34, told, Style(13))
        self._close(pages, pen)

    def _page(self, page: int, total: int) -> Pen:
        pen = Pen(self.lettering)
        pen.add("/Petition Do\n")
        page_number(pen, self._options, page, total)
        return pen

    def _close(self, pages: Pages, pen: Pen) -> None:
        self.missing += [MissingGlyph(None, character) for character in pen.missing]
        pages.add(pen.content())

    def _put_form(self, name: str, pen: Pen) -> None:
        self._forms[name] = put_form(self._pdf, pen.content(), self._paper, self.fonts)
        self.missing += [MissingGlyph(None, character) for character in pen.missing]
