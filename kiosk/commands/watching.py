"""What a command says while something long is going on: what it is, and how far it is."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

from kiosk.export.progress import Progress


@contextmanager
def watching(console: Console, words: str) -> Iterator[Progress]:
    """A line on a terminal while the block runs, with the number that its progress was last called with."""
    with console.status(words) as status:
        yield lambda done: status.update(f"{words} {done:,}")
