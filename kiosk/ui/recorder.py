"""Where the screens send what was signed."""

from dataclasses import dataclass
from typing import Literal, Protocol
from uuid import UUID

from kiosk.domain.signature import Signature

Warned = Literal["", "away", "full", "clock"]


class NotRecorded(Exception):
    """The signature is not on disk; the form is kept, and a volunteer is called."""


class Recorder(Protocol):
    """Where a signature goes; each call returns only once it is safe, or raises NotRecorded."""

    def count(self) -> int: ...
    def warning(self) -> Warned: ...
    def record(self, signature: Signature) -> None: ...
    def withdraw(self, signature_id: UUID) -> None: ...
    def note_pen(self, signature_id: UUID) -> None: ...


@dataclass(frozen=True, slots=True)
class Practice:
    """Takes a signature as the kiosk's own recorder does, and keeps nothing of it."""

    real: Recorder

    def count(self) -> int:
        return self.real.count()

    def warning(self) -> Warned:
        return self.real.warning()

    def record(self, signature: Signature) -> None:
        """Nobody is counted."""

    def withdraw(self, signature_id: UUID) -> None:
        """There is nothing to withdraw."""

    def note_pen(self, signature_id: UUID) -> None:
        """There is nothing to note it of."""
