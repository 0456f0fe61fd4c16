"""Ink keeps what can be seen of it: fewer points, the same line, the same pressure."""

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ink import PLAIN_PRESSURE, InkPoint
from kiosk.domain.thinning import thinned

HEIGHT = 4800  # of a pad of 300 pixels
FINE = HEIGHT / 3400
points = st.builds(
    InkPoint, st.integers(0, 14_400), st.integers(0, HEIGHT), st.integers(0, 60_000), st.integers(0, 1023)
)
strokes = st.lists(points, max_size=60)


def loops(count: int) -> list[InkPoint]:
    """A finger at 240 Hz that writes loops."""
    return [
        InkPoint(round(1000 + 12 * n + 600 * math.cos(n / 40)), round(2400 + 600 * math.sin(n / 40)), 4 * n, 512)
        for n in range(count)
    ]


def off_the_line(point: InkPoint, start: InkPoint, end: InkPoint) -> float:
    """How far a point is from the line between two, in the points' units."""
    dx, dy = end.x - start.x, end.y - start.y
    square = dx * dx + dy * dy
    along = max(0.0, min(1.0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / square)) if square else 0.0
    return math.hypot(point.x - start.x - along * dx, point.y - start.y - along * dy)


@given(strokes)
def test_every_point_left_out_lies_on_the_line_that_is_drawn_without_it(stroke: list[InkPoint]) -> None:
    kept = thinned(stroke, HEIGHT)
    at = 0
    for start, end in pairwise(kept):
        first = stroke.index(start, at)
        at = stroke.index(end, first + 1)
        assert all(off_the_line(point, start, end) <= FINE + 1e-6 for point in stroke[first:at])


@given(strokes)
def test_what_is_kept_is_the_hands_own_points_in_their_order_with_both_ends(stroke: list[InkPoint]) -> None:
    kept = thinned(stroke, HEIGHT)
    left = iter(stroke)
    assert all(point in left for point in kept)
    assert (kept[:1], kept[-1:]) == (tuple(stroke[:1]), tuple(stroke[-1:]))


def test_a_signature_at_240_points_a_second_keeps_less_than_half_of_them() -> None:
    assert len(thinned(loops(400), HEIGHT)) < 200


def test_a_straight_line_is_its_two_ends() -> None:
    line = [InkPoint(10 * n, 7 * n, 4 * n, PLAIN_PRESSURE) for n in range(100)]
    assert thinned(line, HEIGHT) == (line[0], line[-1])


def test_a_pen_that_presses_in_the_middle_of_a_straight_line_is_still_felt() -> None:
    line = [InkPoint(10 * n, 0, 4 * n, 200 + 600 * (n == 50)) for n in range(100)]
    assert line[50] in thinned(line, HEIGHT)
