"""Each person's ink as an SVG picture of its own, as it stood on the pad, sharp at any size."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.ink import UNITS_PER_PIXEL, Ink
from kiosk.domain.signature import Signature
from kiosk.domain.stroke_width import LEVELS, USUAL, runs
from kiosk.export.finished_file import finished_file
from kiosk.export.ink_path import svg_path
from kiosk.export.progress import Progress, unwatched


def write_ink_pictures(folder: Path, signatures: Sequence[Signature], progress: Progress = unwatched) -> int:
    """Write ID.svg for each signature that has ink, ID as in the CSV; how many. ExportFailed where the disk says no."""
    drawn = [(signature.id, signature.ink) for signature in signatures if signature.ink]
    for number, (identity, ink) in enumerate(drawn, start=1):
        with finished_file(folder / f"{identity}.svg") as file:
            file.write(svg_picture(ink).encode())
        progress(number)
    return len(drawn)


def svg_picture(ink: Ink) -> str:
    """An SVG 1.1 document without a background; its units are sixteenths of a pad pixel, y downwards."""
    lines = [
        f'<path stroke-width="{round(level * ink.height * USUAL / LEVELS)}" d="{svg_path([stroke[part]])}"/>'
        for stroke, columns in zip(filter(None, ink.strokes), ink.columns, strict=True)
        for level, part in runs(columns, ink.height / UNITS_PER_PIXEL)
    ]
    pen = 'fill="none" stroke="#000" stroke-linecap="round" stroke-linejoin="round"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {ink.width} {ink.height}"><g {pen}>'
    return "\n".join([head, *lines, "</g></svg>\n"])
