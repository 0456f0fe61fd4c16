"""Ink as the `d` of an SVG path, at the full precision it was kept with."""

from collections.abc import Iterable

from kiosk.domain.ink import Stroke


def svg_path(strokes: Iterable[Stroke]) -> str:
    """Absolute M and L with whole numbers, sixteenths of a pad pixel, y downwards; a stroke of one point ends in h0."""
    return "".join(_subpath(stroke) for stroke in strokes if stroke)


def _subpath(stroke: Stroke) -> str:
    path = "M" + "L".join([f"{x} {y}" for x, y, _, _ in stroke])
    # A path of no length draws a dot with round caps, where a lone M draws nothing (SVG 2, 13.5.4).
    return path if len(stroke) > 1 else path + "h0"
