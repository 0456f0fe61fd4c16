"""What is wrong with a pack, and where."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kiosk.domain.text import clean

Severity = Literal["fault", "notice"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One finding: a file of the pack, a line from 1, and a sentence; a notice stops nobody."""

    file: str
    line: int
    message: str
    severity: Severity = "fault"

    def __post_init__(self) -> None:
        # A message may quote the pack, and is printed: what a pack holds must not steer a terminal.
        object.__setattr__(self, "message", clean(self.message))

    def __str__(self) -> str:
        kind = "notice: " if self.severity == "notice" else ""
        return f"{self.file}:{self.line}: {kind}{self.message}"


class BadPack(Exception):
    """A pack that must not start a kiosk; the message has every fault on a line of its own."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(fault for fault in faults if fault.severity == "fault")
        super().__init__("\n".join(["The pack has faults:", *map(str, self.faults)]))


class FolderTaken(Exception):
    """Something else is already where a pack was to be written; nothing was changed."""
