"""Nobody there: after a while a person is asked, and after a countdown everything they typed is gone."""

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

COUNTDOWN = 30  # seconds; WCAG 2.2.1 asks for at least 20
_AFTER_SIGNING = 20  # seconds on a page that asks nothing, with the next person waiting
_SIGNED = {"thanks", "withdrawn"}
_SIGNS_OF_LIFE = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.KeyPress,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.Wheel,
}


@QmlElement
@QmlUncreatable("made in Python")
class Idle(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Counts the seconds since the last touch or key; `seconds` to the end are shown once the countdown began.

    `rested` comes once, when nobody has touched the first page for `rest` seconds after somebody had left it.
    """

    changed = Signal()
    gone = Signal()
    rested = Signal()

    def __init__(self, patience: int, rest: int, countdown: int = COUNTDOWN, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._countdown = countdown
        self._usual = self._patience = patience
        self._rest = rest
        self._quiet = 0
        self._watching = self._used = False
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.pass_a_second)

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Seconds left of the countdown; 0 while there is none."""
        return max(0, self._patience + self._countdown - self._quiet) if self._asking else 0

    @property
    def _asking(self) -> bool:
        return self._watching and self._quiet >= self._patience

    def watch(self, page: str) -> None:
        """Count on another page: there is nothing to forget on Welcome, and the thanks wait for nobody."""
        self._watching = on = page != "welcome"
        self._used = self._used or on
        self._patience = min(self._usual, _AFTER_SIGNING) if page in _SIGNED else self._usual
        self.stay()
        self._timer.start() if self._used else self._timer.stop()

    def stop(self) -> None:
        self._watching = self._used = False
        self._timer.stop()

    @Slot()
    def stay(self) -> None:
        """The person is still there."""
        self._quiet = 0
        self.changed.emit()

    def pass_a_second(self) -> None:
        self._quiet += 1
        if not self._watching:
            if self._used and self._quiet >= self._rest:
                self.stop()
                self.rested.emit()
        elif self._quiet >= self._patience + self._countdown:
            self.gone.emit()
        elif self._asking:
            self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every touch and key of the window; while the question is on screen only its own button answers it."""
        if not self._asking and event.type() in _SIGNS_OF_LIFE:
            self._quiet = 0
        return False
