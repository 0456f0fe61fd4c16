"""The table of a sheet: number, name, place, date and ink of each signature."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.countries import country_names
from kiosk.domain.places import lives_abroad
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.fonts import Lettering
from kiosk.export.pdf_pages import Paper
from kiosk.export.sheet_furniture import FOOT, MARGIN
from kiosk.export.sheet_ink import Box, Drawn
from kiosk.export.typesetting import GREY, HAIRLINE, Block, Colour, Pen, Style, fitted

_ROW = 27.5
_HEAD = 17.0
_GAP = 10.0
NUMBER = Style(8, "regular", GREY)
_NAME = Style(10.5)
_PLACE = Style(9)
_ADDRESS, _SMALLEST_LINE = 8.0, 6.0
_DATE = Style(8.5)
_IN_WORDS = Style(8, "regular", GREY)
_SHARES, _WITH_STREETS = (0.32, 0.57, 0.71), (0.27, 0.61, 0.74)  # where place, date and ink begin
_COLUMN = "/A<</O/Table/Scope/Column>>"
_MARK = 0.4  # of the room for ink, where somebody who cannot sign made a mark
_AIR = 2.5  # points kept free above and below what a row holds


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns of a table stand: left edges, and the right edge of the numbers."""

    number: float
    name: float
    place: float
    date: float
    ink: float
    right: float

    @classmethod
    def on(cls, paper: Paper, number_width: float, *, streets: bool) -> "Columns":
        """Columns for a paper, with room for the widest number, and for an address where it is asked for."""
        number = MARGIN + max(number_width, 20)
        name, right = number + _GAP, paper.width - MARGIN
        place, date, ink = (name + (right - name) * share for share in (_WITH_STREETS if streets else _SHARES))
        return cls(number, name, place, date, ink, right)


@dataclass(frozen=True, slots=True)
class Table:
    """Where the rows of every page stand and how they look; `alt` is the number of what is said of drawn ink."""

    columns: Columns
    top: float
    language: Language
    accent: Colour
    streets: bool
    alt: int

    @property
    def rows_a_page(self) -> int:
        return max(int((self.top - _HEAD - FOOT) // _ROW), 1)

    def ink_box(self, signature: Signature) -> Box:
        """The room for the ink of a signature; beside a mark stand words."""
        share = 1.0 if signature.method == "ink" else _MARK
        return (self.columns.right - self.columns.ink) * share, _ROW - 2 * _AIR

    def draw(
        self, pen: Pen, signatures: Sequence[Signature], first: int, inks: Iterator[Drawn | None]
    ) -> Iterator[tuple[Signature, str]]:
        """Draw the table of a page, numbered from `first`; each signature with the letters that no font has.

        `inks` are those of the signatures, drawn for their `ink_box`; so many are taken from it.
        """
        pen.enter("Table")
        self._draw_head(pen)
        y = self.top - _HEAD
        pen.add("{:.3g} {:.3g} {:.3g} RG 1 J 1 j\n".format(*self.accent))
        for number, signature in enumerate(signatures, first):
            y -= _ROW
            pen.missing.clear()
            pen.enter("TR")
            self._draw_row(pen, signature, number, y)
            self._draw_ink(pen, signature, y, next(inks))
            pen.leave()
            yield signature, "".join(pen.missing)
        pen.missing.clear()
        pen.leave()

    def draw_rules(self, pen: Pen, rows: int) -> None:
        """The lines under the head and under so many rows."""
        pen.bar(MARGIN, self.top - _HEAD, (self.columns.right - MARGIN, 0.9), self.accent)
        for row in range(1, rows + 1):
            pen.bar(MARGIN, self.top_of(row), (self.columns.right - MARGIN, 0.4), HAIRLINE)

    def top_of(self, row: int) -> float:
        """The height at which a row begins, counted from 0."""
        return self.top - _HEAD - row * _ROW

    def _draw_head(self, pen: Pen) -> None:
        """Names of the columns."""
        words, columns = wording.WORDINGS[self.language], self.columns
        y = self.top - _HEAD + 6
        head = Style(7, "bold", self.accent, 0.4)
        pen.enter("TR")
        pen.begin("TH", _COLUMN)
        pen.text_right(columns.number, y, words.number, head)
        pen.end()
        for x, label in (
            (columns.name, words.name),
            (columns.place, words.address if self.streets else words.place),
            (columns.date, words.date),
            (columns.ink, words.signature),
        ):
            pen.begin("TH", _COLUMN)
            pen.text(x, y, label, head)
            pen.end()
        pen.leave()

    def _draw_row(self, pen: Pen, signature: Signature, number: int, y: float) -> None:
        columns, middle, height = self.columns, y + _ROW / 2, _ROW - 2 * _AIR
        baseline = middle - 0.357 * _NAME.size
        pen.begin("TD")
        pen.text_right(columns.number, baseline, wording.number(number, self.language), NUMBER)
        pen.end()
        day = _short_date(signature.signed_at.date(), self.language)
        for text, x, end, style in (
            (signature.name, columns.name, columns.place, _NAME),
            (_place(signature, self.language), columns.place, columns.date, _PLACE),
            (day, columns.date, columns.ink, _DATE),
        ):
            box = end - x - _GAP, height
            if self.streets and style is _PLACE:
                block = _stacked(pen.lettering, (signature.street, _with_code(text, signature)), box)
            else:
                block = fitted(pen.lettering, text, box, style)
            pen.begin("TD")
            if len(block.lines) == 1:  # on the line of the number
                pen.show(x, baseline, block.lines[0], style if block.size == style.size else Style(block.size))
            else:
                pen.block(x, middle, block, style)
            pen.end()

    def _draw_ink(self, pen: Pen, signature: Signature, y: float, drawn: Drawn | None) -> None:
        pen.enter("TD")
        left = self.columns.ink
        if drawn:
            pen.begin("Figure", f"/Alt {self.alt} 0 R")
            pen.add(drawn.at(left, y + _AIR))
            pen.end()
            left += self.ink_box(signature)[0] + _AIR
        # What is not a plain signature says what it is.
        if not drawn or signature.method != "ink":
            words = wording.WORDINGS[self.language]
            told = words.without_ink[signature.method]
            if signature.witness:
                told = words.witness_is.format(witness=signature.witness)
            box = self.columns.right - left, _ROW - 2 * _AIR
            pen.begin("P")
            pen.block(left, y + _ROW / 2, fitted(pen.lettering, told, box, _IN_WORDS), _IN_WORDS)
            pen.end()
        pen.leave()


_short_date = lru_cache(maxsize=1000)(wording.short_date)


def _place(signature: Signature, language: Language) -> str:
    """City, province, and a country where it is not Canada."""
    country = country_names(language).get(signature.country, signature.country) if lives_abroad(signature) else ""
    return ", ".join([part for part in (signature.city, signature.province, country) if part])


def _with_code(place: str, signature: Signature) -> str:
    return f"{place}  {signature.postal_code}" if signature.postal_code else place


def _stacked(lettering: Lettering, lines: tuple[str, str], box: tuple[float, float]) -> Block:
    """Street over place, each on a line of its own where both fit."""
    street, place = lines
    told = tuple(lettering.setting(line) for line in (f"{street} " if street else "", place) if line)
    widest = max((setting.width for setting in told), default=0)
    size = min(_ADDRESS, box[0] * 1000 / (widest or 1))
    return (
        Block(told, size)
        if size >= _SMALLEST_LINE
        else fitted(lettering, ", ".join(filter(None, lines)), box, Style(_ADDRESS))
    )
