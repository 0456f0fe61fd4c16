"""Ink on a sheet: every stored point, as whole numbers under one scale, thick and thin as it was on the pad."""

from kiosk.domain.ink import UNITS_PER_PIXEL, Ink, bounds_of
from kiosk.domain.stroke_width import LEVELS, USUAL, runs

_THINNEST = 0.5  # points: the usual width of a pen, however far a wide signature is scaled down
_ROOM = 1.5  # points: what the thickest line needs around its middle


def ink_operators(ink: Ink, x: float, y: float, box: tuple[float, float]) -> str:
    """Ink cropped to its bounds and fitted in a box of width and height whose lower left corner is x, y.

    Round caps and the colour of the pen are the page's. Empty where the ink has no point.
    """
    strokes = ink.columns
    left, top, right, bottom = bounds_of(strokes)
    width, height = box[0] - _ROOM, box[1] - _ROOM
    # A small mark stays small: never larger than if its whole pad were three boxes high.
    scale = min(width / (right - left or 1), height / (bottom - top or 1), 3 * box[1] / ink.height)
    x0 = x + _ROOM / 2
    y0 = y + box[1] / 2 + scale * (bottom - top) / 2
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
    return (
        f"q {scale:.8f} 0 0 -{scale:.8f} {x0:.3f} {y0:.3f} cm\n{' '.join(shown)} Q\n" % tuple(numbers) if shown else ""
    )
