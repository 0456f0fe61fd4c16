"""Ink is thick where the hand was slow or firm, and thin where it was quick or light."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ink import PLAIN_PRESSURE, Columns, InkPoint
from kiosk.domain.stroke_width import LEVELS, REACH, USUAL, runs, shares, width_at_end

HEIGHT = 480.0
points = st.builds(
    InkPoint, st.integers(0, 16_000), st.integers(0, 8_000), st.integers(0, 60_000), st.integers(0, 1023)
)


def stroke(step: int, pressure: int = PLAIN_PRESSURE) -> list[InkPoint]:
    """Eight points, `step` pixels apart, eight milliseconds each."""
    return [InkPoint(16 * step * number, 100, 8 * number, pressure) for number in range(8)]


def columns(drawn: list[InkPoint]) -> Columns:
    xs, ys, ts, ps = zip(*drawn, strict=True)
    return xs, ys, ts, ps


def test_a_quick_finger_leaves_a_thinner_line_than_a_slow_one() -> None:
    assert width_at_end(stroke(30), HEIGHT) < width_at_end(stroke(6), HEIGHT) < width_at_end(stroke(1), HEIGHT)


def test_a_firm_pen_leaves_a_thicker_line_than_a_light_one_however_quick() -> None:
    for step in (1, 30):
        assert width_at_end(stroke(step, 900), HEIGHT) > width_at_end(stroke(step, 200), HEIGHT)


def test_a_larger_pad_has_the_same_hand_larger() -> None:
    twice = [InkPoint(2 * p.x, 2 * p.y, p.t, p.p) for p in stroke(9)]
    assert width_at_end(twice, 2 * HEIGHT) == 2 * width_at_end(stroke(9), HEIGHT)


@given(st.lists(points, min_size=1, max_size=20))
def test_any_stroke_has_a_width_that_can_be_drawn_and_drawn_again(drawn: list[InkPoint]) -> None:
    width = width_at_end(drawn, HEIGHT)
    assert HEIGHT / 140 <= width <= HEIGHT * 1.5 / 70
    assert width == width_at_end(drawn[-REACH:], HEIGHT)


@given(st.lists(points, min_size=1, max_size=20))
def test_ink_on_paper_is_as_thick_as_it_was_on_the_pad(drawn: list[InkPoint]) -> None:
    on_pad = [width_at_end(drawn[:end], HEIGHT) for end in range(1, len(drawn) + 1)]
    assert [HEIGHT * USUAL * share for share in shares(columns(drawn), HEIGHT)] == pytest.approx(on_pad)
    for level, part in runs(columns(drawn), HEIGHT):
        line = range(len(drawn))[part]
        ends = line[1:] if len(line) > 1 else line
        assert all(abs(level / LEVELS * HEIGHT * USUAL - on_pad[at]) <= HEIGHT * USUAL / LEVELS for at in ends)


@given(st.lists(points, min_size=1, max_size=20))
def test_a_stroke_in_lines_of_one_width_each_leaves_no_gap(drawn: list[InkPoint]) -> None:
    lines = [range(len(drawn))[part] for _, part in runs(columns(drawn), HEIGHT)]
    assert lines[0][0] == 0
    assert lines[-1][-1] == len(drawn) - 1
    assert all(before[-1] == after[0] for before, after in pairwise(lines))
