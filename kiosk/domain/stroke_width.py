"""How thick a stroke is where it goes: by the pen's pressure, or, under a finger or a mouse, by its speed."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from kiosk.domain.ink import FULL_PRESSURE, PLAIN_PRESSURE, UNITS_PER_PIXEL, InkPoint

REACH = 6  # so many last points decide: enough to be smooth, few enough to be painted at once
_USUAL = 1 / 70  # of the pad's height
_LEAST, _MOST = 0.5, 1.5  # of the usual width
_LIGHT, _FIRM = 0.45, 1.55
_START = 0.7  # of the usual width: nobody knows yet how quick the stroke will be
_AT_REST, _PER_SPEED = 1.35, 0.14  # of the usual width; the speed is in heights of the pad a second


def width_at_end(points: Sequence[InkPoint], height: float) -> float:
    """The width of a stroke at its last point, in pixels of a pad that is `height` pixels high.

    The same points give the same width, so that what was painted as it came can be painted again.
    """
    near = points[-REACH:]
    shares = [_share(before, after, height) for before, after in pairwise(near)] or [_first(near[0])]
    return height * _USUAL * min(_MOST, max(_LEAST, sum(shares) / len(shares)))


def _first(point: InkPoint) -> float:
    return _START if point.p == PLAIN_PRESSURE else _share(point, point, 1)


def _share(before: InkPoint, after: InkPoint, height: float) -> float:
    if after.p != PLAIN_PRESSURE:
        return _LIGHT + (_FIRM - _LIGHT) * after.p / FULL_PRESSURE
    way = hypot(after.x - before.x, after.y - before.y) / UNITS_PER_PIXEL / height
    return _AT_REST - _PER_SPEED * way * 1000 / max(1, after.t - before.t)
