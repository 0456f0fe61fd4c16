"""Names in clear: asked about before they go onto a drive that gets lost, and shown without running on a terminal."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from kiosk.installing import sticks

# Where the systems put a drive that was plugged in; `sticks` sees what is elsewhere, if it can be written.
_PLUGGED_IN = tuple(map(Path, ("/media", "/run/media", "/Volumes")))

Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before names in clear go onto a removable drive.")]


def ask_before_a_stick(path: Path, *, yes: bool) -> None:
    """typer.Abort where the path is on a removable drive and the person thinks better of it, or cannot be asked."""
    if not is_below(path, (*_PLUGGED_IN, *sticks())):
        return
    typer.echo(
        f"{path} is on a removable drive, and holds names in clear: whoever finds the drive reads them.", err=True
    )
    if not yes:
        typer.confirm("Write it there?", abort=True, err=True)


def is_below(path: Path, folders: Iterable[Path]) -> bool:
    """Whether a path leads into one of the folders, links followed."""
    real = path.resolve()
    return any(real.is_relative_to(folder) for folder in folders)


def shown(header: Sequence[str], row: Sequence[str]) -> Iterator[str]:
    """A line for each cell of a row that is not empty; what a terminal would obey is left out."""
    for name, cell in zip(header, row, strict=True):
        if cell:
            yield f"  {name}: {plain(cell)}"


def plain(text: str) -> str:
    """One line of a text that somebody wrote, with nothing in it that a terminal would obey."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
