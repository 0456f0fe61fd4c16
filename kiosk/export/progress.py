"""How long work says how far it is, and how it is told to stop."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_TOLD = 50  # signatures; a hundredth of a second
Progress = Callable[[int], None]
"""Called now and then with the number of signatures done; it stops the export by raising `Cancelled`."""


class Cancelled(Exception):
    """The person stopped the export; nothing new is left on disk."""


def watched(each: Iterable[T], progress: Progress) -> Iterator[T]:
    """The same, and `progress` is told how many were handed over."""
    # Told of every single one, a screen would be busy with nothing else.
    for number, one in enumerate(each, start=1):
        if number % _TOLD == 0:
            progress(number)
        yield one


def unwatched(_done: int) -> None:
    """Nobody is looking and nobody stops it."""
