"""How long work says how far it is, and how it is told to stop."""

from collections.abc import Callable

Progress = Callable[[int], None]
"""Called now and then with the number of signatures done; it stops the export by raising `Cancelled`."""


class Cancelled(Exception):
    """The person stopped the export; nothing new is left on disk."""


def unwatched(_done: int) -> None:
    """Nobody is looking and nobody stops it."""
