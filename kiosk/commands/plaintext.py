"""Names in clear: asked about before they go onto a drive that gets lost, and shown without running on a terminal."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from kiosk.handing_over import is_removable
from kiosk.installing import sticks

Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before names in clear go onto a removable drive.")]


def ask_before_a_stick(path: Path, *, yes: bool) -> None:
    """typer.Abort where the path is on a removable drive and the person thinks better of it, or cannot be asked."""
    if not is_removable(path, sticks()):
        return
    typer.echo(
        f"{path} is on a removable drive, and holds names in clear: whoever finds the drive reads them.", err=True
    )
    if not yes:
        typer.confirm("Write it there?", abort=True, err=True)


def shown(header: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """A line for each cell of a row that is not empty; what a terminal would obey is left out."""
    for name, cell in zip(header, row, strict=True):
        if cell:
            yield f"  {name}: {plain(cell)}"


def plain(text: str) -> str:
    """One line of a text that somebody wrote, with nothing in it that a terminal would obey."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
