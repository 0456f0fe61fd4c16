"""Ink on a sheet: every stored point, as whole numbers under one scale, thick and thin as it was on the pad."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from kiosk.domain.ink import UNITS_PER_PIXEL, Ink, bounds_of
from kiosk.domain.stroke_width import LEVELS, USUAL, runs

_THINNEST = 0.5  # points: the usual width of a pen, however far a wide signature is scaled down
_ROOM = 1.5  # points: what the thickest line needs around its middle


Box = tuple[float, float]  # width and height in points


class Drawn(NamedTuple):
    """Ink that is fitted to a box, not yet placed: its scale, where its corner is in the box, and its lines."""

    scale: float
    across: float
    up: float
    lines: str

    def at(self, x: float, y: float) -> str:
        """Operators with the box's lower left corner at x, y; round caps and the colour of the pen are the page's."""
        place = f"{self.scale:.8f} 0 0 -{self.scale:.8f} {x + self.across:.3f} {y + self.up:.3f} cm"
        return f"q {place}\n{self.lines} Q\n"


Draw = Callable[[Iterable[tuple[Ink | None, Box]]], Iterator[Drawn | None]]
"""Draws one ink after the other, as `drawn` does."""


def one_by_one(inks: Iterable[tuple[Ink | None, Box]]) -> Iterator[Drawn | None]:
    """What of each ink is to be drawn."""
    return (drawn(ink, box) for ink, box in inks)


def all_drawn(inks: Iterable[tuple[Ink | None, Box]]) -> list[Drawn | None]:
    """The same, all at once."""
    return list(one_by_one(inks))


def drawn(ink: Ink | None, box: Box) -> Drawn | None:
    """Ink cropped to its bounds and fitted in a box; None where it has no point."""
    if ink is None:
        return None
    strokes = ink.columns
    left, top, right, bottom = bounds_of(strokes)
    width, height = box[0] - _ROOM, box[1] - _ROOM
    # A small mark stays small: never larger than if its whole pad were three boxes high.
    scale = min(width / (right - left or 1), height / (bottom - top or 1), 3 * box[1] / ink.height)
    step = max(_THINNEST / scale, ink.height * USUAL) / LEVELS
    shown: list[str] = []
    numbers: list[int] = []
    for stroke in strokes:
        places = [0] * (2 * len(stroke[0]))
        places[::2] = [px - left for px in stroke[0]]
        places[1::2] = [py - top for py in stroke[1]]
        for level, part in runs(stroke, ink.height / UNITS_PER_PIXEL):
            line = places[2 * part.start : 2 * part.stop]
            # A line of one point draws a dot only if it goes somewhere, even to itself (ISO 32000-1, 8.5.3.2).
            line += line if len(line) == 2 else ()  # noqa: PLR2004 - x and y
            shown.append(f"{level * step:.0f} w %d %d m{' %d %d l' * (len(line) // 2 - 1)} S")
            numbers += line
    if not shown:
        return None
    return Drawn(scale, _ROOM / 2, box[1] / 2 + scale * (bottom - top) / 2, " ".join(shown) % tuple(numbers))
