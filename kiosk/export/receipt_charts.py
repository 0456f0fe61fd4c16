"""Three small charts of a receipt: signatures by event, by day and by hour of the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.handed import OnScreen
from kiosk.export.receipt_wording import RECEIPT_WORDINGS
from kiosk.export.typesetting import GREY, HAIRLINE, Colour, Pen, Style, fitted

HEIGHT = 104.0
_GUTTER = 24.0
_HEAD = 18.0
_BARS = 52.0  # how high the highest bar is
_MOST_EVENTS = 4
_EVENT = 19.6  # how high one is
_WIDEST_BAR = 20.0
_MOST_BARS = 31
_HOURS = 24
_SMALL = Style(7, "regular", GREY)
_COUNT = Style(7, "bold")


@dataclass(frozen=True, slots=True)
class Charts:
    """Three charts side by side in a width from x."""

    counted: OnScreen
    language: Language
    accent: Colour
    x: float
    width: float

    def draw(self, pen: Pen, top: float) -> None:
        words = RECEIPT_WORDINGS[self.language]
        wide = (self.width - 2 * _GUTTER) * 0.4
        width = (self.width - 2 * _GUTTER) * 0.3
        columns = [self.x, self.x + wide + _GUTTER, self.x + wide + width + 2 * _GUTTER]
        headings = (words.by_event, words.by_day, words.by_hour)
        for x, heading, room in zip(columns, headings, (wide, width, width), strict=True):
            pen.text(x, top - 10, heading, Style(8.5, "bold", self.accent))
            pen.bar(x, top - 15, (room, 0.9), self.accent)
        self._draw_events(pen, (columns[0], top - _HEAD), wide)
        days = _joined(list(self.counted.days.items()))
        ends = [wording.short_date(day, self.language) for day in (min(self.counted.days), max(self.counted.days))]
        self._draw_bars(pen, days, (columns[1], top - _HEAD), width)
        pen.text(columns[1], top - HEIGHT + 8, ends[0], _SMALL)
        if ends[1] != ends[0]:
            pen.text_right(columns[1] + width, top - HEIGHT + 8, ends[1], _SMALL)
        hours = [self.counted.hours.get(hour, 0) for hour in range(_HOURS)]
        self._draw_bars(pen, hours, (columns[2], top - _HEAD), width)
        for hour in range(0, _HOURS, 6):
            pen.text(columns[2] + hour * width / _HOURS, top - HEIGHT + 8, f"{hour}:00", _SMALL)

    def _draw_events(self, pen: Pen, corner: tuple[float, float], width: float) -> None:
        x, y = corner
        events = list(self.counted.events.items())
        if len(events) > _MOST_EVENTS:
            rest = sum(number for _, number in events[_MOST_EVENTS - 1 :])
            others = f"{RECEIPT_WORDINGS[self.language].others} ({len(events) - _MOST_EVENTS + 1})"
            events = [*events[: _MOST_EVENTS - 1], (others, rest)]
        most = max(number for _, number in events)
        for name, number in events:
            y -= _EVENT
            told = wording.number(number, self.language)
            room = width - pen.lettering.setting(told, "bold").width * _COUNT.size / 1000 - 8
            label = Style(7.5)
            pen.block(x, y + 11, fitted(pen.lettering, name or "–", (room, 15), label), label)
            pen.text_right(x + width, y + 8.3, told, _COUNT)
            pen.bar(x, y + 1, (width, 2.6), HAIRLINE)
            pen.bar(x, y + 1, (width * number / most, 2.6), self.accent)

    def _draw_bars(self, pen: Pen, numbers: Sequence[int], corner: tuple[float, float], width: float) -> None:
        """Upright bars side by side, the highest with its number."""
        x, top = corner
        foot, most = top - _BARS - 14, max(numbers)
        slot = width / len(numbers)
        bar = min(slot * 0.78, _WIDEST_BAR)
        for at, number in enumerate(numbers):
            if number:
                pen.bar(x + (at + 0.5) * slot - bar / 2, foot, (bar, max(_BARS * number / most, 0.8)), self.accent)
        pen.bar(x, foot - 0.6, (width, 0.6), GREY)
        told = wording.number(most, self.language)
        half = pen.lettering.setting(told, "bold").width * _COUNT.size / 2000
        middle = min(max(x + (numbers.index(most) + 0.5) * slot, x + half), x + width - half)
        pen.text(middle - half, foot + _BARS + 3, told, _COUNT)


def _joined(days: Sequence[tuple[date, int]]) -> list[int]:
    """At most so many bars as can be told apart: each of one day on which somebody signed, or of some days together."""
    together = -(-len(days) // _MOST_BARS)
    each = iter(number for _, number in days)
    return [sum(islice(each, together)) for _ in range(-(-len(days) // together))]
