"""The table of a sheet: number, name, place, date and ink of each signature."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.countries import country_names
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.pdf_pages import Paper
from kiosk.export.sheet_furniture import FOOT, MARGIN
from kiosk.export.sheet_ink import ink_operators
from kiosk.export.tally import lives_abroad
from kiosk.export.typesetting import GREY, HAIRLINE, Colour, Pen, Style, fitted

_ROW = 27.5
_HEAD = 17.0
_GAP = 10.0
NUMBER = Style(8, "regular", GREY)
_NAME = Style(10.5)
_PLACE = Style(9)
_DATE = Style(8.5)
_IN_WORDS = Style(8, "regular", GREY)
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
    def on(cls, paper: Paper, number_width: float) -> "Columns":
        """Columns for a paper, with room for the widest number."""
        number = MARGIN + max(number_width, 20)
        name, right = number + _GAP, paper.width - MARGIN
        room = right - name
        return cls(number, name, name + room * 0.32, name + room * 0.57, name + room * 0.71, right)


@dataclass(frozen=True, slots=True)
class Table:
    """Where the rows of every page stand and how they look."""

    columns: Columns
    top: float
    language: Language
    accent: Colour

    @property
    def rows_a_page(self) -> int:
        return max(int((self.top - _HEAD - FOOT) // _ROW), 1)

    def draw_head(self, pen: Pen) -> None:
        """Names of the columns, and the line under them."""
        words, columns = wording.WORDINGS[self.language], self.columns
        y = self.top - _HEAD + 6
        head = Style(7, "bold", self.accent, 0.4)
        pen.text_right(columns.number, y, words.number, head)
        for x, label in (
            (columns.name, words.name),
            (columns.place, words.place),
            (columns.date, words.date),
            (columns.ink, words.signature),
        ):
            pen.text(x, y, label, head)
        pen.bar(MARGIN, self.top - _HEAD, (columns.right - MARGIN, 0.9), self.accent)

    def draw_rows(self, pen: Pen, signatures: Iterable[Signature], first: int) -> Iterator[tuple[Signature, str]]:
        """Draw the rows of a page, numbered from `first`; each signature with the letters that no font has."""
        y = self.top - _HEAD
        pen.add("{:.3g} {:.3g} {:.3g} RG 1 J 1 j\n".format(*self.accent))
        for number, signature in enumerate(signatures, first):
            y -= _ROW
            pen.missing.clear()
            self._draw_row(pen, signature, number, y)
            yield signature, "".join(pen.missing)
        pen.missing.clear()

    def _draw_row(self, pen: Pen, signature: Signature, number: int, y: float) -> None:
        columns, middle, height = self.columns, y + _ROW / 2, _ROW - 2 * _AIR
        day = _short_date(signature.signed_at.date(), self.language)
        baseline = middle - 0.357 * _NAME.size
        for text, x, end, style in (
            (signature.name, columns.name, columns.place, _NAME),
            (_place(signature, self.language), columns.place, columns.date, _PLACE),
            (day, columns.date, columns.ink, _DATE),
        ):
            block = fitted(pen.lettering, text, (end - x - _GAP, height), style)
            if len(block.lines) == 1:
                pen.show(x, baseline, block.lines[0], style if block.size == style.size else Style(block.size))
            else:
                pen.block(x, middle, block, style)
        pen.text_right(columns.number, baseline, wording.number(number, self.language), NUMBER)
        pen.bar(MARGIN, y, (columns.right - MARGIN, 0.4), HAIRLINE)
        self._draw_ink(pen, signature, y, middle)

    def _draw_ink(self, pen: Pen, signature: Signature, y: float, middle: float) -> None:
        left, width, height = self.columns.ink, self.columns.right - self.columns.ink, _ROW - 2 * _AIR
        # What is not a plain signature says what it is; a mark stands beside the words.
        share = 1.0 if signature.method == "ink" else 0.4
        drawn = signature.ink and ink_operators(signature.ink, left, y + _AIR, (width * share, height))
        if drawn:
            pen.add(drawn)
            if share == 1:
                return
            left, width = left + width * share + _AIR, width * (1 - share) - _AIR
        told = wording.WORDINGS[self.language].without_ink[signature.method]
        if signature.witness:
            told += f": {signature.witness}"
        pen.block(left, middle, fitted(pen.lettering, told, (width, height), _IN_WORDS), _IN_WORDS)


_short_date = lru_cache(maxsize=1000)(wording.short_date)


def _place(signature: Signature, language: Language) -> str:
    """City, province, and a country where it is not Canada; a street is never printed."""
    country = country_names(language).get(signature.country, signature.country) if lives_abroad(signature) else ""
    return ", ".join([part for part in (signature.city, signature.province, country) if part])
