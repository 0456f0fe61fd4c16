"""How thick a stroke is where it goes: by the pen's pressure, or, under a finger or a mouse, by its speed."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import hypot
from operator import sub

from kiosk.domain.ink import FULL_PRESSURE, PLAIN_PRESSURE, UNITS_PER_PIXEL, Columns, InkPoint

REACH = 6  # so many last points decide: enough to be smooth, few enough to be painted at once
USUAL = 1 / 70  # of the pad's height
LEVELS = 3  # steps in one usual width, where a stroke is drawn in lines of one width each
_LEAST, _MOST = 0.5, 1.5  # of the usual width
_LIGHT, _PER_PRESSURE = 0.45, 1.1 / FULL_PRESSURE
_START = 0.7  # of the usual width: nobody knows yet how quick the stroke will be
_AT_REST, _PER_SPEED = 1.35, 0.14  # of the usual width; the speed is in heights of the pad a second


def width_at_end(points: Sequence[InkPoint], height: float) -> float:
    """The width of a stroke at its last point, in pixels of a pad that is `height` pixels high.

    The same points give the same width, so that what was painted as it came can be painted again.
    """
    xs, ys, ts, ps = zip(*points[-REACH:], strict=True)
    return height * USUAL * shares((xs, ys, ts, ps), height)[-1]


def shares(stroke: Columns, height: float) -> list[float]:
    """The width at each point of a stroke, in shares of the usual width, 0.5 to 1.5."""
    return [min(max(share, _LEAST), _MOST) for share in _means(stroke, height)]


def _means(stroke: Columns, height: float) -> list[float]:
    """The same, and thinner or thicker than is drawn where the hand was very quick or firm."""
    xs, ys, ts, ps = stroke
    slower = _PER_SPEED * 1000 / UNITS_PER_PIXEL / height
    ways = map(hypot, map(sub, xs[1:], xs), map(sub, ys[1:], ys))
    times = map(sub, ts[1:], ts)
    if ps.count(PLAIN_PRESSURE) == len(ps):
        steps = [_AT_REST - slower * way / (time or 1) for way, time in zip(ways, times, strict=True)]
    else:
        steps = [
            _AT_REST - slower * way / (time or 1) if p == PLAIN_PRESSURE else _LIGHT + _PER_PRESSURE * p
            for way, time, p in zip(ways, times, ps[1:], strict=True)
        ]
    first = _START if ps[0] == PLAIN_PRESSURE else _LIGHT + _PER_PRESSURE * ps[0]
    sums = list(accumulate(steps, initial=0.0))
    over = REACH - 1
    means = [sums[n] / n for n in range(1, min(over, len(sums)))]
    means += [(after - before) / over for before, after in zip(sums, sums[over:], strict=False)]
    return [first, *means]


def runs(stroke: Columns, height: float) -> Iterator[tuple[int, slice]]:
    """A stroke cut into lines of one width each: the width in LEVELS of the usual one, and the line's points.

    Each line begins where the one before ended, so that every point of the stroke is drawn.
    """
    thin, thick = int(LEVELS * _LEAST + 0.5), int(LEVELS * _MOST + 0.5)
    # Written out: this runs for every point of every sheet, and `shares` would double it.
    levels = [
        thin if share < _LEAST else thick if share > _MOST else int(LEVELS * share + 0.5)
        for share in _means(stroke, height)
    ]
    levels[0] = levels[min(1, len(levels) - 1)]  # a line takes the width of its end
    ends = [at for at, (before, after) in enumerate(pairwise(levels), start=1) if before != after]
    for start, end in pairwise((0, *ends, len(levels))):
        yield levels[start], slice(max(0, start - 1), end)
