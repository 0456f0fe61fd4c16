"""The volunteer's PIN, digit by digit: how many were typed reaches the page, which ones never does."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.installer import LONGEST_PIN

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether a PIN was right; otherwise how long to wait before the next try, or that only the organizer can help."""

    accepted: bool
    wait_seconds: int = 0
    locked: bool = False


class PinKeeper(Protocol):
    """What knows whether a PIN is right."""

    def try_pin(self, pin: str) -> PinAnswer: ...


@QmlElement
@QmlUncreatable("made in Python")
class PinEntry(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """What was typed so far, and what came of the last try."""

    changed = Signal()
    accepted = Signal()

    def __init__(self, keeper: PinKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.forget()

    def forget(self) -> None:
        """Start anew."""
        self._typed, self._asked, self._answer = "", False, PinAnswer(accepted=False)
        self.changed.emit()

    @Property(int, notify=changed)
    def digits(self) -> int:
        return len(self._typed)

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._asked and not self._answer.accepted

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        return self._answer.wait_seconds

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        return self._answer.locked

    @Slot(str)
    def digit(self, digit: str) -> None:
        if len(self._typed) < LONGEST_PIN and digit.isdecimal():
            self._typed += digit
            self._asked = False
            self.changed.emit()

    @Slot()
    def rubOut(self) -> None:
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try what was typed."""
        if not self._typed:
            return
        self._answer, self._asked, self._typed = self._keeper.try_pin(self._typed), True, ""
        self.changed.emit()
        if self._answer.accepted:
            self.accepted.emit()
