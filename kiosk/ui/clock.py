"""Before the first person a volunteer says whether the computer's clock is right."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_AGAIN = 1000  # milliseconds


@QmlElement
@QmlUncreatable("made in Python")
class Clock(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """`asked` until somebody confirmed what `now` says; the screen shows nothing else meanwhile."""

    changed = Signal()

    def __init__(self, now: Callable[[], str], *, asked: bool, odd: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._asked = asked
        self._odd = odd
        self._refused = False
        self._ticks = QTimer(self, interval=_LOOK_AGAIN)
        self._ticks.timeout.connect(self.changed)
        if asked:
            self._ticks.start()

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._asked

    @Property(str, notify=changed)
    def now(self) -> str:
        """ISO 8601, with the offset of the computer's time zone."""
        return self._now()

    @Property(bool, constant=True)
    def odd(self) -> bool:
        """Whether the last signature has a date that does not go with this clock."""
        return self._odd

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return self._refused

    @Slot()
    def confirm(self) -> None:
        self._asked = False
        self._ticks.stop()
        self.changed.emit()

    @Slot()
    def refuse(self) -> None:
        self._refused = True
        self.changed.emit()
