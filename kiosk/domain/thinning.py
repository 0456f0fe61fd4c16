"""Fewer points for the same ink: what lies on the way between two others is left out, once, when ink is kept."""

from collections.abc import Sequence
from math import hypot

from kiosk.domain.ink import FULL_PRESSURE, InkPoint

# A sheet draws a whole pad at least 22 points high and a small signature three times as large: a part in 3,400 of the
# pad's height is never more than a fiftieth of a point on paper, finer than any printer.
_FINENESS = 1 / 3400
_SAME_PRESSURE = FULL_PRESSURE / 32


def thinned(stroke: Sequence[InkPoint], height: int) -> tuple[InkPoint, ...]:
    """The stroke without the points that change nothing to be seen; `height` is the pad's, in the points' units.

    Ramer's and Douglas and Peucker's method: the farthest point stays while it lies farther than the fineness from the
    line, or its pressure is another than the line's ends tell.
    """
    kept = {0, len(stroke) - 1}
    waiting = [(0, len(stroke) - 1)]
    while waiting:
        first, last = waiting.pop()
        farthest, at = max(
            ((_apart(stroke[first], stroke[last], stroke[n], height), n) for n in range(first + 1, last)),
            default=(0.0, first),
        )
        if farthest > 1:
            kept.add(at)
            waiting += [(first, at), (at, last)]
    return tuple(stroke[n] for n in sorted(kept)) if stroke else ()


def _apart(start: InkPoint, end: InkPoint, point: InkPoint, height: int) -> float:
    """How far a point is from the line between two, 1 being as far as it may."""
    dx, dy = end.x - start.x, end.y - start.y
    px, py = point.x - start.x, point.y - start.y
    square = dx * dx + dy * dy
    along = min(1.0, max(0.0, (px * dx + py * dy) / square)) if square else 0.0
    pressure = point.p - start.p - along * (end.p - start.p)
    return max(hypot(px - along * dx, py - along * dy) / (height * _FINENESS), abs(pressure) / _SAME_PRESSURE)
