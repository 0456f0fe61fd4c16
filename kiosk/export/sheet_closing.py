"""The closing page: how many signed, when, at which events, in which provinces and languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import cast

from kiosk.domain.dates import long_date
from kiosk.domain.places import ABROAD
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.pdf_pages import Paper
from kiosk.export.sheet_furniture import FOOT, MARGIN
from kiosk.export.tally import Tally, place_names, ranked
from kiosk.export.typesetting import GREY, HAIRLINE, Colour, Pen, Style, fitted

_GUTTER = 32.0
_LINE = 17.0
_HEADING = 30.0
_HERO = 88.0
_FIGURE = Style(40, "bold")
_LABEL = Style(9.5)
_COUNT = Style(9.5, "bold")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list: a heading has no count."""

    label: str
    count: int | None = None

    @property
    def height(self) -> float:
        return _HEADING if self.count is None else _LINE


Column = list[Entry]


@dataclass(frozen=True, slots=True)
class Closing:
    """The closing pages of one export; most need one page."""

    counted: Tally
    language: Language
    paper: Paper
    accent: Colour
    top: float

    def pages(self) -> list[tuple[Column, ...]]:
        """The lists of each page, in two columns."""
        events, languages, provinces = self._lists()
        room = self.top - FOOT - 6
        first = room - _HERO
        if _height(events + languages) <= first and _height(provinces) <= first:
            return [(events + languages, provinces)]
        columns = list(_columns(events + provinces + languages, first, room))
        return [tuple(columns[at : at + 2]) for at in range(0, len(columns), 2)]

    def draw(self, pen: Pen, columns: tuple[Column, ...], *, is_first: bool) -> None:
        """Draw one closing page below the furniture; the first shows the whole count."""
        y = self.top
        if is_first:
            self._draw_hero(pen)
            y -= _HERO
        width = (self.paper.width - 2 * MARGIN - _GUTTER) / 2
        for number, column in enumerate(columns):
            self._draw_column(pen, column, MARGIN + number * (width + _GUTTER), y, width)

    def _lists(self) -> tuple[Column, Column, Column]:
        words, counted = wording.WORDINGS[self.language], self.counted
        none: Mapping[str, str] = {"": words.not_given}
        languages = cast("Mapping[str, str]", words.languages)
        return (
            _list(words.by_event, ranked(counted.events), none),
            _list(words.by_language, ranked(counted.languages), {**none, **languages}),
            _list(words.by_province, ranked(counted.provinces), place_names(self.language)),
        )

    def _draw_hero(self, pen: Pen) -> None:
        words, counted = wording.WORDINGS[self.language], self.counted
        y = self.top - 24
        pen.begin("H2")
        pen.bar(MARGIN, self.top - 4, (self.paper.width - 2 * MARGIN, 0.9), self.accent)
        pen.text(MARGIN, y, words.summary.upper(), Style(7, "bold", self.accent, 1.1))
        pen.end()
        figure = wording.number(counted.count, self.language)
        y -= 42
        pen.begin("P")
        pen.text(MARGIN, y, figure, _FIGURE)
        pen.end()
        pen.begin("P")
        width = pen.lettering.setting(figure, "bold").width * _FIGURE.size / 1000
        pen.text(MARGIN + width + 10, y, wording.signature_noun(counted.count, self.language), Style(15))
        pen.end()
        x = MARGIN + (self.paper.width - 2 * MARGIN + _GUTTER) / 2
        for at, (label, day) in enumerate(((words.first, counted.first), (words.last, counted.last))):
            if day is not None:
                pen.begin("P")
                pen.text(x, y + 20 - 20 * at, label, Style(9.5, "regular", GREY))
                pen.end()
                pen.begin("P")
                pen.text_right(self.paper.width - MARGIN, y + 20 - 20 * at, long_date(day, self.language), _LABEL)
                pen.end()

    def _draw_column(self, pen: Pen, column: Column, x: float, y: float, width: float) -> None:
        for is_table, entries in groupby(column, key=lambda entry: entry.count is not None):
            if is_table:
                pen.enter("Table")
            for entry in entries:
                y -= entry.height
                self._draw_entry(pen, entry, (x, y), width)
            if is_table:
                pen.leave()

    def _draw_entry(self, pen: Pen, entry: Entry, place: tuple[float, float], width: float) -> None:
        x, y = place
        is_heading = entry.count is None
        pen.begin_artifact()
        pen.bar(x, y, (width, 0.9 if is_heading else 0.4), self.accent if is_heading else HAIRLINE)
        pen.end()
        if entry.count is None:
            pen.begin("H3")
            pen.text(x, y + 7, entry.label, Style(9.5, "bold", self.accent))
            pen.end()
            return
        pen.enter("TR")
        pen.begin("TH", "/A<</O/Table/Scope/Row>>")
        pen.block(x, y + _LINE / 2, fitted(pen.lettering, entry.label, (width - 60, _LINE - 2), _LABEL), _LABEL)
        pen.end()
        pen.begin("TD")
        pen.text_right(x + width, y + 5, wording.number(entry.count, self.language), _COUNT)
        pen.end()
        pen.leave()


def _list(heading: str, counts: list[tuple[str, int]], names: Mapping[str, str]) -> Column:
    return [Entry(heading), *(Entry(names.get(value, value.removeprefix(ABROAD)), count) for value, count in counts)]


def _height(column: Column) -> float:
    return sum(entry.height for entry in column)


def _columns(entries: Column, first: float, room: float) -> Iterator[Column]:
    """Entries in columns of at most this height (the first page's two are shorter); no heading ends a column."""
    column: Column = []
    full = 0
    for at, entry in enumerate(entries):
        needed = entry.height + (entries[at + 1].height if entry.count is None else 0)
        if column and _height(column) + needed > (first if full < 2 else room):  # noqa: PLR2004 - two columns a page
            yield column
            column, full = [], full + 1
        column.append(entry)
    yield column
