"""Ink on a sheet: every stored point, as whole numbers under one scale."""

from kiosk.domain.ink import Ink

_PEN_WIDTH = 0.75  # points


def ink_operators(ink: Ink, x: float, y: float, box: tuple[float, float]) -> str:
    """Ink cropped to its bounds and fitted in a box of width and height whose lower left corner is x, y.

    Round caps and the colour of the pen are the page's. Empty where the ink has no point.
    """
    strokes = [tuple(zip(*stroke, strict=True)) for stroke in ink.strokes if stroke]
    if not strokes:
        return ""
    left, right = min([min(s[0]) for s in strokes]), max([max(s[0]) for s in strokes])
    top, bottom = min([min(s[1]) for s in strokes]), max([max(s[1]) for s in strokes])
    width, height = box[0] - _PEN_WIDTH, box[1] - _PEN_WIDTH
    # A small mark stays small: never larger than if its whole pad were three boxes high.
    scale = min(width / (right - left or 1), height / (bottom - top or 1), 3 * box[1] / ink.height)
    x0 = x + _PEN_WIDTH / 2
    y0 = y + box[1] / 2 + scale * (bottom - top) / 2
    paths = [_path(s[0], s[1], left, top) for s in strokes]
    return f"q {scale:.8f} 0 0 -{scale:.8f} {x0:.3f} {y0:.3f} cm {_PEN_WIDTH / scale:.0f} w\n{' '.join(paths)} S Q\n"


def _path(xs: tuple[int, ...], ys: tuple[int, ...], left: int, top: int) -> str:
    points = [f"{x - left} {y - top}" for x, y in zip(xs, ys, strict=True)]
    # A path of one point draws a dot with round caps only if it goes somewhere, even to itself (ISO 32000-1, 8.5.3.2).
    return f"{points[0]} m {' l '.join(points[1:] or points)} l"
