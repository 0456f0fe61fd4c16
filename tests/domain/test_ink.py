"""A signature drawn by hand is kept point by point; a slip of the finger is no signature."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ink import UNITS_PER_PIXEL, Ink, InkPoint, ink_of, record_of
from tests.domain.texts import anything

LARGEST_PAD = 1 << 20
numbers = st.integers(-LARGEST_PAD, LARGEST_PAD)
points = st.builds(InkPoint, numbers, numbers, st.integers(0, 10_000_000), st.integers(0, 1023))
strokes = st.lists(points, max_size=20).map(tuple)
sides = st.integers(1, LARGEST_PAD)
inks = st.builds(Ink, sides, sides, st.lists(strokes, max_size=5).map(tuple))
nonsense = st.recursive(
    st.none() | st.booleans() | numbers | st.floats() | anything,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from("whsx"), inner),
    max_leaves=12,
)


def line(*places: tuple[int, int]) -> Ink:
    """Ink through places in pixels."""
    stroke = tuple(InkPoint(x * UNITS_PER_PIXEL, y * UNITS_PER_PIXEL, 0, 500) for x, y in places)
    return Ink(8000, 3000, (stroke,))


@given(inks)
def test_ink_that_was_written_down_is_read_back_point_by_point(ink: Ink) -> None:
    assert ink_of(json.loads(json.dumps(record_of(ink)))) == ink


def test_a_record_holds_steps_from_point_to_point() -> None:
    ink = Ink(8000, 3000, ((InkPoint(10, 20, 0, 400), InkPoint(7, 25, 16, 410)), (InkPoint(1, 2, 90, 3),)))
    assert record_of(ink) == {"w": 8000, "h": 3000, "s": [[10, 20, 0, 400, -3, 5, 16, 10], [1, 2, 90, 3]]}


def test_no_ink_is_written_down_as_none() -> None:
    assert record_of(None) is None
    assert ink_of(None) is None


@given(nonsense)
def test_a_record_that_is_no_ink_is_refused_and_nothing_else(record: object) -> None:
    try:
        ink = ink_of(record)
    except ValueError:
        return
    assert record_of(ink) == record


@pytest.mark.parametrize(
    "change",
    [
        {"w": 0},
        {"h": LARGEST_PAD + 1},
        {"w": True},
        {"w": 10.0},
        {"s": None},
        {"s": [[1, 2, 3]]},
        {"s": [[1, 2, 3, True]]},
        {"s": ["1234"]},
        {"s": [[0] * 80_004]},
        {"more": 1},
    ],
    ids=str,
)
def test_a_spoilt_record_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"ink|stroke"):
        ink_of({"w": 8000, "h": 3000, "s": [[1, 2, 3, 4]], **change})


@pytest.mark.parametrize(
    ("ink", "blank"),
    [
        (Ink(8000, 3000, ()), True),
        (Ink(8000, 3000, ((),)), True),
        (line((5, 5)), True),
        (line((5, 5), (24, 5), (5, 5)), True),
        (line((5, 5), (44, 5)), True),
        (line((5, 5), (45, 5)), False),
        (line((5, 5), (25, 25)), False),
        (line((5, 5), (25, 5), (5, 5)), False),
    ],
)
def test_a_dot_or_a_slip_is_no_signature(ink: Ink, *, blank: bool) -> None:
    assert ink.is_blank is blank


def test_the_way_between_two_strokes_is_not_drawn() -> None:
    here, there = line((0, 0), (10, 0)).strokes[0], line((400, 0), (410, 0)).strokes[0]
    assert Ink(8000, 3000, (here, there)).path_length == 20 * UNITS_PER_PIXEL


@given(inks)
def test_the_bounds_hold_every_point(ink: Ink) -> None:
    left, top, right, bottom = ink.bounds
    assert all(left <= p.x <= right and top <= p.y <= bottom for stroke in ink.strokes for p in stroke)


def test_no_ink_has_no_bounds() -> None:
    assert Ink(8000, 3000, ((),)).bounds == (0, 0, 0, 0)


def test_ink_prints_no_shape() -> None:
    assert repr(line((1234, 777), (4321, 0))) == "Ink(1 strokes)"
