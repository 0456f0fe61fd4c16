"""A handwritten signature as vector strokes: position, time and pressure of every point, never a bitmap."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from operator import sub
from typing import Annotated, NamedTuple

from pydantic import PlainSerializer, PlainValidator

UNITS_PER_PIXEL = 16
FULL_PRESSURE = 1023
PLAIN_PRESSURE = 512  # what is kept where a device does not tell: a finger, a mouse
_LARGEST_PAD = 1 << 20
MOST_POINTS = 12_000  # a hand that draws on past this is playing
_SHORTEST_INK = 40 * UNITS_PER_PIXEL  # a dot or a slip of the finger is shorter than 40 pixels of path


class InkPoint(NamedTuple):
    """One sample: x, y in sixteenths of a pad pixel, t in milliseconds since the first point, p from 0 to 1023."""

    x: int
    y: int
    t: int
    p: int


Stroke = tuple[InkPoint, ...]
Columns = tuple[Sequence[int], Sequence[int], Sequence[int], Sequence[int]]
"""A stroke as its x, its y, its t and its p, side by side: for whoever reckons with every point of a roll."""


@dataclass(frozen=True, slots=True, init=False)
class Ink:
    """Strokes on a pad of width x height (sixteenths of a pixel, y grows downwards).

    They are held as numbers side by side: as objects, the ink of a large roll would fill the memory of a desk.
    """

    width: int
    height: int
    # Of each stroke what x, y, t, p of a point add to the point before, as in a record: 32-bit numbers of this machine.
    steps: tuple[bytes, ...]

    def __init__(self, width: int, height: int, strokes: Iterable[Iterable[Iterable[int]]]) -> None:
        """OverflowError for a number of more than 32 bits."""
        object.__setattr__(self, "width", width)
        object.__setattr__(self, "height", height)
        flat = (array("i", chain.from_iterable(stroke)) for stroke in strokes)
        object.__setattr__(self, "steps", tuple(array("i", _steps(numbers)).tobytes() for numbers in flat))

    @classmethod
    def stepped(cls, width: int, height: int, strokes: Iterable[list[int]]) -> "Ink":
        """Ink from strokes that are such steps already; OverflowError as above."""
        ink = cls(width, height, ())
        object.__setattr__(ink, "steps", tuple(array("i", steps).tobytes() for steps in strokes))
        return ink

    def __repr__(self) -> str:
        return f"Ink({len(self.steps)} strokes)"

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        return tuple(map(_points, self.steps))

    @property
    def columns(self) -> list[Columns]:
        """The strokes that have a point."""
        return [_columns(steps) for steps in self.steps if steps]

    @property
    def is_blank(self) -> bool:
        """Whether this is no signature: nothing, or so little path that it was a dot or a slip."""
        return self.path_length < _SHORTEST_INK

    @property
    def path_length(self) -> int:
        """How far the pen went on the pad, in sixteenths of a pixel."""
        return sum(abs(b.x - a.x) + abs(b.y - a.y) for stroke in self.strokes for a, b in pairwise(stroke))

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the ink; all 0 where there is none."""
        return bounds_of(self.columns)


def bounds_of(strokes: list[Columns]) -> tuple[int, int, int, int]:
    """The same of strokes that have a point each."""
    if not strokes:
        return 0, 0, 0, 0
    xs, ys, _, _ = zip(*strokes, strict=True)
    return min(map(min, xs)), min(map(min, ys)), max(map(max, xs)), max(map(max, ys))


def record_of(ink: Ink | None) -> dict[str, object] | None:
    """Ink as JSON-ready data; each stroke is one flat list x, y, t, p of differences from the point before."""
    if ink is None:
        return None
    return {"w": ink.width, "h": ink.height, "s": [array("i", steps).tolist() for steps in ink.steps]}


def _points(packed: bytes) -> Stroke:
    return tuple(map(InkPoint._make, zip(*_columns(packed), strict=True)))


def _columns(packed: bytes) -> Columns:
    steps = array("i", packed)
    x, y, t, p = (tuple(accumulate(steps[part::4])) for part in range(4))
    return x, y, t, p


def _steps(numbers: "array[int]") -> list[int]:
    """Each point's numbers less those of the point before."""
    steps = list(numbers)
    steps[4:] = map(sub, numbers[4:], numbers)
    return steps


def ink_of(record: object) -> Ink | None:
    """The reverse of `record_of`; ValueError where the record is no ink."""
    if record is None or isinstance(record, Ink):
        return record
    if not isinstance(record, dict) or set(record) != {"w", "h", "s"} or not isinstance(record["s"], list):
        raise ValueError("ink is an object of w, h and s")
    width, height = record["w"], record["h"]
    if not all(type(side) is int and 0 < side <= _LARGEST_PAD for side in (width, height)):
        raise ValueError("ink has no such pad")
    if not all(map(_is_stroke, record["s"])):
        raise ValueError("a stroke is a list of whole numbers, four a point")
    if sum(map(len, record["s"])) > 4 * MOST_POINTS:
        raise ValueError("ink has too many points")
    try:
        return Ink.stepped(width, height, record["s"])
    except OverflowError:
        raise ValueError("ink has no such point") from None


def _is_stroke(numbers: object) -> bool:
    return isinstance(numbers, list) and not len(numbers) % 4 and set(map(type, numbers)) <= {int}


InkField = Annotated[Ink | None, PlainSerializer(record_of), PlainValidator(ink_of)]
