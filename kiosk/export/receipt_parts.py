"""The parts of a hand-over receipt, each drawn down from a height: figures, tables, and lines to sign on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.domain.dates import long_date
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.file_sums import SUMS
from kiosk.export.handed import Handed, HandedKiosk, OnPaper, Reported
from kiosk.export.receipt_charts import HEIGHT, Charts
from kiosk.export.receipt_wording import RECEIPT_WORDINGS
from kiosk.export.typesetting import GREY, HAIRLINE, Block, Colour, Pen, Style, fitted, wrapped

SIGNING = 92.0  # how high the lines to sign on are, and
BEFORE_SIGNING = 12.0  # what is free above them
_GUTTER = 24.0
_BETWEEN = 12.0  # two columns of a table
_TALLEST_CELL = 72.0
_MOST_GAPS = 40
_LABEL, _CELL, _SMALL = Style(8.5, "bold"), Style(8.5), Style(7.5, "regular", GREY)
_SUM = Style(6.6, "regular", GREY)
Align = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Item:
    """Something on the page: how high it is, and how it is drawn down from a height."""

    height: float
    draw: Callable[[Pen, float], None]


@dataclass(frozen=True, slots=True)
class Section:
    """Items under a head, which is drawn again where they go on on another page."""

    head: Item | None
    items: Sequence[Item]


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column of a table begins, how wide it is, and how its text stands there."""

    x: float
    width: float
    style: Style = _CELL
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything on a receipt but its head and foot, in a language, in a width from x."""

    handed: Handed
    made_on: str
    language: Language
    accent: Colour
    pen: Pen  # of the same fonts: it measures
    x: float
    width: float

    def sections(self) -> Iterator[Section]:
        """From top to bottom; what there is nothing of is left out."""
        handed, words = self.handed, RECEIPT_WORDINGS[self.language]
        both = handed.on_screen.on_paper
        also = [self._paragraph(words.also.format(count=wording.number(both, self.language)))] if both else []
        yield Section(None, [self._figures(), *also, self._paragraph(words.apart)])
        if handed.on_screen.counting:
            charts = Charts(handed.on_screen, self.language, self.accent, self.x, self.width)
            yield Section(None, [Item(HEIGHT, charts.draw)])
        if handed.elsewhere:
            yield self._elsewhere()
        yield self._files()
        yield self._kiosks()

    def draw_signing(self, pen: Pen, top: float) -> None:
        """Two places to sign."""
        words, common = RECEIPT_WORDINGS[self.language], wording.WORDINGS[self.language]
        half = (self.width - _GUTTER) / 2
        for x, heading in ((self.x, words.handed_by), (self.x + half + _GUTTER, words.received_by)):
            pen.text(x, top - 12, heading, Style(9.5, "bold", self.accent))
            lines = ((x, half, 40, common.name), (x, half * 0.62, 76, common.signature))
            for left, width, down, label in (*lines, (x + half * 0.68, half * 0.32, 76, common.date)):
                pen.bar(left, top - down, (width, 0.6), GREY)
                pen.text(left, top - down - 10, label, _SMALL)

    def _figures(self) -> Item:
        words, handed, language = RECEIPT_WORDINGS[self.language], self.handed, self.language
        screen = handed.on_screen
        numbers = {"given": screen.given, "back": screen.taken_back, "aside": screen.set_aside, "erased": screen.erased}
        became = words.became.format(**{name: wording.number(value, language) for name, value in numbers.items()})
        columns = [
            (words.on_screen, screen.counting, wording.signature_noun(screen.counting, language), became, self.made_on),
            (words.on_paper, *self._pen(handed.campaign)),
            (words.official, *self._pen(handed.official)),
        ]
        width = (self.width - 2 * _GUTTER) / 3

        def draw(pen: Pen, top: float) -> None:
            for at, (heading, count, unit, *told) in enumerate(columns):
                x = self.x + at * (width + _GUTTER)
                label = Style(8.5, "bold", self.accent)
                pen.block(x, top - 10, fitted(pen.lettering, heading, (width, 12), label), label)
                pen.bar(x, top - 18, (width, 0.9), self.accent)
                figure = wording.number(count, language)
                pen.text(x, top - 46, figure, Style(25, "bold"))
                wide = pen.lettering.setting(figure, "bold").width * 25 / 1000
                style = Style(9)
                block = fitted(pen.lettering, unit, (width - wide - 6, 24), style)
                pen.block(x + wide + 6, top - 40, block, style)
                y = top - 60
                for line in (line for text in told for line in wrapped(pen.lettering, text, width, _SMALL)):
                    pen.show(x, y, line, _SMALL)
                    y -= 10

        return Item(96, draw)

    def _pen(self, paper: OnPaper) -> tuple[int, str, str, str]:
        words = RECEIPT_WORDINGS[self.language]
        if paper.as_of is None:
            return 0, words.valid_rows, words.no_sheet, ""
        sheets, struck = (wording.number(value, self.language) for value in (paper.sheets, paper.struck_out))
        as_of = words.as_of.format(date=long_date(paper.as_of, self.language))
        return paper.valid, words.valid_rows, words.pen.format(sheets=sheets, struck=struck), as_of

    def _paragraph(self, text: str) -> Item:
        lines = wrapped(self.pen.lettering, text, self.width, _CELL)

        def draw(pen: Pen, top: float) -> None:
            for number, line in enumerate(lines):
                pen.show(self.x, top - 9 - 11.5 * number, line, _CELL)

        return Item(11.5 * len(lines) + 9, draw)

    def _elsewhere(self) -> Section:
        words = RECEIPT_WORDINGS[self.language]
        columns = self._columns((0.56, _CELL, "left"), (0.28, _SMALL, "left"), (0.16, _LABEL, "right"))

        def cells(report: Reported) -> tuple[str, ...]:
            as_of = words.as_of.format(date=long_date(report.as_of, self.language))
            return (report.source, as_of, wording.number(report.count, self.language))

        rows = [self._row(columns, cells(report)) for report in self.handed.elsewhere]
        return Section(self._head(columns, (words.elsewhere, "", "")), rows)

    def _files(self) -> Section:
        words = RECEIPT_WORDINGS[self.language]
        columns = self._columns((0.38, _CELL, "left"), (0.13, _CELL, "right"), (0.49, _SUM, "right"))
        rows = []
        for each in self.handed.files:
            count = wording.number(each.files, self.language)
            name = words.inside.format(folder=each.name, count=count) if each.files else each.name
            rows.append(self._row(columns, (name, wording.number(each.size, self.language), each.sha256)))
        return Section(self._head(columns, (words.files, words.size, f"SHA-256 · {SUMS}")), rows)

    def _kiosks(self) -> Section:
        words = RECEIPT_WORDINGS[self.language]
        columns = self._columns(
            (0.29, _CELL, "left"),
            (0.13, _CELL, "right"),
            (0.11, _CELL, "right"),
            (0.18, _LABEL, "right"),
            (0.29, _CELL, "left"),
        )
        heads = (words.kiosks, words.signatures, words.entries, words.code, words.whole)

        def cells(each: HandedKiosk) -> tuple[str, ...]:
            counts = (wording.number(number, self.language) for number in (each.signatures, each.entries))
            name = f"{each.name} · {each.kiosk[:8]}" if each.name else each.kiosk[:8]
            return (name, *counts, each.code, self._whole(each))

        return Section(self._head(columns, heads), [self._row(columns, cells(each)) for each in self.handed.kiosks])

    def _whole(self, kiosk: HandedKiosk) -> str:
        words = RECEIPT_WORDINGS[self.language]
        told = []
        if kiosk.missing:
            more = "…" if len(kiosk.missing) > _MOST_GAPS else ""
            told.append(words.missing.format(numbers=", ".join(kiosk.missing[:_MOST_GAPS]) + more))
        if kiosk.is_doubtful:
            told.append(words.doubtful)
        return " ".join(told) or words.is_whole

    def _columns(self, *shares: tuple[float, Style, Align]) -> list[Column]:
        columns, x = [], self.x
        for number, (share, style, align) in enumerate(shares, start=1):
            width = share * self.width
            columns.append(Column(x, width if number == len(shares) else width - _BETWEEN, style, align))
            x += width
        return columns

    def _head(self, columns: Sequence[Column], texts: Sequence[str]) -> Item:
        def draw(pen: Pen, top: float) -> None:
            for column, text in zip(columns, texts, strict=True):
                style = Style(8.5, "bold", self.accent)
                _draw_cell(pen, column, fitted(pen.lettering, text, (column.width, 12), style), style, top - 18)
            pen.bar(self.x, top - 27, (self.width, 0.9), self.accent)

        return Item(29, draw)

    def _row(self, columns: Sequence[Column], texts: Sequence[str]) -> Item:
        """Cells beside each other; the tallest says how high the row is."""
        blocks = [
            fitted(self.pen.lettering, text, (column.width, _TALLEST_CELL), column.style)
            for column, text in zip(columns, texts, strict=True)
        ]
        height = max(block.height for block in blocks) + 4.5

        def draw(pen: Pen, top: float) -> None:
            for column, block in zip(columns, blocks, strict=True):
                _draw_cell(pen, column, block, column.style, top - height / 2)
            pen.bar(self.x, top - height, (self.width, 0.4), HAIRLINE)

        return Item(height, draw)


def _draw_cell(pen: Pen, column: Column, block: Block, style: Style, middle: float) -> None:
    """In its column, its lines centred on a height."""
    x = column.x
    if column.align == "right":
        widest = max(line.width for line in block.lines) * block.size / 1000
        x += column.width - widest
    pen.block(x, middle, block, style)
