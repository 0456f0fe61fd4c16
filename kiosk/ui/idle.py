"""Nobody there: after a while a person is asked, and after a countdown everything they typed is gone."""

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_COUNTDOWN = 30  # seconds; WCAG 2.2.1 asks for at least 20
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
    """Counts the seconds since the last touch or key; `seconds` to the end are shown once the countdown began."""

    changed = Signal()
    gone = Signal()

    def __init__(self, patience: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = self._patience = patience
        self._quiet = 0
        self._watching = False
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.pass_a_second)

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Seconds left of the countdown; 0 while there is none."""
        return max(0, self._patience + _COUNTDOWN - self._quiet) if self._quiet >= self._patience else 0

    def watch(self, page: str) -> None:
        """Start or stop counting: there is nothing to forget on Welcome, and the thanks wait for nobody."""
        self._watching = on = page != "welcome"
        self._patience = min(self._usual, _AFTER_SIGNING) if page in _SIGNED else self._usual
        self.stay()
        self._timer.start() if on else self._timer.stop()

    def stop(self) -> None:
        self.watch("welcome")

    @Slot()
    def stay(self) -> None:
        """The person is still there."""
        self._quiet = 0
        self.changed.emit()

    def pass_a_second(self) -> None:
        self._quiet += 1
        if self._quiet >= self._patience + _COUNTDOWN:
            self.stop()
            self.gone.emit()
        elif self._quiet >= self._patience:
            self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See every touch and key of the window; while the question is on screen only its own button answers it."""
        if self._watching and self._quiet < self._patience and event.type() in _SIGNS_OF_LIFE:
            self._quiet = 0
        return False
