"""One document of sheets: cover letters, sheets of signatures, totals, with bookmarks and tags around them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import IO, TypeVar
from uuid import UUID

from kiosk.domain.petition import Petition
from kiosk.export import wording
from kiosk.export.cover_wording import COVER_WORDINGS
from kiosk.export.fingerprint import fingerprint
from kiosk.export.fonts import Lettering
from kiosk.export.pdf_document import About, Parts, finish_document, put_form
from kiosk.export.pdf_file import PdfFile, text_string
from kiosk.export.pdf_outline import Bookmark, put_outline
from kiosk.export.pdf_pages import Pages, paged
from kiosk.export.pdf_tags import Tags
from kiosk.export.progress import Progress
from kiosk.export.sheet_closing import Closing
from kiosk.export.sheet_cover import Cover, Line
from kiosk.export.sheet_furniture import MARGIN, Face, SheetOptions, Text, draw_furniture
from kiosk.export.sheet_ink import Drawn
from kiosk.export.sheet_parts import Part
from kiosk.export.sheet_rows import NUMBER, Columns, Table
from kiosk.export.tally import tally
from kiosk.export.typesetting import Pen, Style

T = TypeVar("T")
_MOST_BOOKMARKS = 100


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character drawn as □, and the signature it belongs to; None where the petition's own text has it."""

    signature: UUID | None
    character: str = field(repr=False)


def sheet_faces(petition: Petition, options: SheetOptions, part: Part) -> list[Face]:
    """What the pages of a document carry, in each language it has a letter in; the first is that of its sheets."""
    texts = [Text.of(petition, language) for language in options.languages]
    held = [[text.title, text.addressee, text.as_of, text.organizer, text.letter, text.request] for text in texts]
    heading = [petition.id, petition.version, options.languages, held, f"{options.exported_on}"]
    heading += [part.number, part.of, part.label, part.first_row]
    code = fingerprint(heading, part.signatures, streets=options.streets)
    counted = tally(part.signatures)
    return [
        Face(spoken, text, options, part, counted, code) for spoken, text in zip(options.languages, texts, strict=True)
    ]


def rows_a_page(petition: Petition, options: SheetOptions) -> int:
    """How many signatures a sheet has room for."""
    face = Face(options.language, Text.of(petition, options.language), options, Part(()), tally(()), "")
    pen = Pen(Lettering(options.fonts))
    return _table(face, draw_furniture(pen, face), pen.lettering, 0).rows_a_page


class SheetDocument:
    """One document on its way: what its pages share, and what was found missing."""

    def __init__(self, file: IO[bytes], faces: list[Face]) -> None:
        self._face, *_ = self._faces = faces
        self._pdf = PdfFile(file)
        self._tags = Tags(self._pdf)
        self._lettering = Lettering(self._face.options.fonts)
        self._fonts = self._pdf.reserve()
        self._forms: dict[str, int] = {}
        self._bookmarks: list[Bookmark] = []
        self._pages = 0
        self.missing: list[MissingGlyph] = []

    def write(self, progress: Progress) -> int:
        """Every page in its order; how many there are."""
        face = self._face
        with paged(self._pdf, self._tags) as pages:
            self._draw(pages, progress)
            forms = b"".join(b"/%b %d 0 R" % (name.encode(), form) for name, form in self._forms.items())
            root = pages.finish(face.paper, b"<</Font %d 0 R/XObject<<%b>>>>" % (self._fonts, forms))
        part = f" ({face.part.number}/{face.part.of})" if face.part.of > 1 else ""
        about = About(
            face.text.title + part,
            face.text.organizer,
            face.words.locale,
            face.options.exported_on,
            identity=face.identity,
        )
        parts = Parts(self._fonts, root, put_outline(self._pdf, self._bookmarks), self._tags.finish())
        finish_document(self._pdf, self._lettering, about, parts)
        return pages.count

    def _draw(self, pages: Pages, progress: Progress) -> None:
        face, part = self._face, self._face.part
        covers = [(cover, cover.pages(self._lettering)) for cover in map(Cover, self._faces)]
        top = self._put_form("Petition", partial(draw_furniture, face=face))
        table = _table(face, top, self._lettering, self._pdf.put(text_string(face.words.ink)))
        self._put_form("Rules", partial(table.draw_rules, rows=table.rows_a_page))
        closing = Closing(face.counted, face.language, face.paper, face.text.accent, top)
        totals = closing.pages() if part.signatures else []
        sheets = range(part.first_sheet, part.last_sheet + 1)
        self._pages = sum(len(letter) for _, letter in covers) + (len(sheets) or 1) + len(totals)
        for cover, letter in covers:
            self._draw_cover(pages, cover, letter)
        self._tags.begin_part(face.words.locale)
        if not sheets:
            self._draw_none_yet(pages, top)
        inks = face.options.draw((each.ink, table.ink_box(each)) for each in part.signatures)
        for sheet in sheets:
            self._draw_sheet(pages, table, sheet, inks)
            progress(part.first_row - 1 + min((sheet - sheets[0] + 1) * table.rows_a_page, len(part.signatures)))
        for at, columns in enumerate(totals):
            pen = self._page(pages)
            closing.draw(pen, columns, is_first=at == 0)
            page = self._close(pages, pen)
            if at == 0:
                self._bookmarks.append(Bookmark(face.words.summary, page, top))

    def _draw_cover(self, pages: Pages, cover: Cover, letter: list[list[Line]]) -> None:
        self._tags.begin_part(cover.face.words.locale)
        for at, lines in enumerate(letter):
            pen = Pen(self._lettering)
            cover.draw(pen, lines, is_first=at == 0)
            self._number(pen, pages, cover.face)
            page = self._close(pages, pen)
            if at == 0:
                name = COVER_WORDINGS[cover.face.language].letter
                self._bookmarks.append(Bookmark(name, page, cover.face.paper.height))

    def _draw_sheet(self, pages: Pages, table: Table, sheet: int, inks: Iterator[Drawn | None]) -> None:
        part, first = self._face.part, (sheet - self._face.part.first_sheet) * table.rows_a_page
        on_page = part.signatures[first : first + table.rows_a_page]
        pen = self._page(pages)
        pen.begin("H2")
        self._face.draw_sheet_number(pen, sheet)
        pen.end()
        for signature, missing in table.draw(pen, on_page, part.first_row + first, inks):
            self.missing += [MissingGlyph(signature.id, character) for character in missing]
        pen.begin_artifact()
        if len(on_page) == table.rows_a_page:
            pen.add("/Rules Do\n")
        else:
            table.draw_rules(pen, len(on_page))
        pen.end()
        page = self._close(pages, pen)
        self._mark_names(page, table, first, len(on_page))

    def _mark_names(self, page: int, table: Table, first: int, rows: int) -> None:
        """A bookmark for the sheets, and under it one for every hundred names, or for more where there are many."""
        part, language = self._face.part, self._face.language
        if first == 0:
            self._bookmarks.append(Bookmark(COVER_WORDINGS[language].signatures, page, table.top))
        count = len(part.signatures)
        step = 100
        while step * _MOST_BOOKMARKS < count:
            step *= 10
        for row in range(-(-first // step) * step, first + rows, step):
            last = min(row + step, count)
            numbers = (wording.number(part.first_row - 1 + n, language) for n in (row + 1, last))
            self._bookmarks[-1].under.append(Bookmark("–".join(numbers), page, table.top_of(row - first)))

    def _draw_none_yet(self, pages: Pages, top: float) -> None:
        pen, face = self._page(pages), self._face
        pen.begin("P")
        pen.bar(MARGIN, top - 4, (face.width, 0.9), face.text.accent)
        pen.text(MARGIN, top - 34, face.words.none_yet, Style(13))
        pen.end()
        self._close(pages, pen)

    def _page(self, pages: Pages) -> Pen:
        pen = Pen(self._lettering)
        pen.begin_artifact()
        pen.add("/Petition Do\n")
        pen.end()
        self._number(pen, pages, self._face)
        return pen

    def _number(self, pen: Pen, pages: Pages, face: Face) -> None:
        pen.begin_artifact()
        face.draw_page_number(pen, pages.count + 1, self._pages)
        pen.end()

    def _close(self, pages: Pages, pen: Pen) -> int:
        self._report(pen)
        return pages.add(pen.content(), pen.elements)

    def _put_form(self, name: str, draw: Callable[[Pen], T]) -> T:
        """What is drawn once for all pages."""
        pen = Pen(self._lettering)
        drawn = draw(pen)
        self._forms[name] = put_form(self._pdf, pen.content(), self._face.paper, self._fonts)
        self._report(pen)
        return drawn

    def _report(self, pen: Pen) -> None:
        told = {missing.character for missing in self.missing if missing.signature is None}
        self.missing += [MissingGlyph(None, c) for c in dict.fromkeys(pen.missing) if c not in told]


def _table(face: Face, top: float, lettering: Lettering, alt: int) -> Table:
    widest = lettering.setting(wording.number(face.part.in_all, face.language)).width * NUMBER.size / 1000
    columns = Columns.on(face.paper, widest, streets=face.options.streets)
    return Table(columns, top, face.language, face.text.accent, face.options.streets, alt)
