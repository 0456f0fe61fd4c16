"""The official paper sheet beside the kiosk: who just signed here says once that they signed it with a pen, too."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.recorder import NotRecorded

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class OfficialSheet(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Not said → noted; or `lost` where the disk said no, and then perhaps noted. Wiped for the next person."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._note: Callable[[], None] | None = None
        self._state = ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """`noted` or `lost`; "" where nothing was said."""
        return self._state

    def offer(self, note: Callable[[], None]) -> None:
        """Somebody signed: `note` returns once it is on disk that they signed the sheet, too, or raises NotRecorded."""
        self._note, self._state = note, ""
        self.changed.emit()

    @Slot()
    def sign(self) -> None:
        """Note it, once; a second tap changes nothing."""
        if self._note is None or self._state == "noted":
            return
        try:
            self._note()
            self._state = "noted"
        except NotRecorded:
            self._state = "lost"
        self.changed.emit()

    def wipe(self) -> None:
        self._note, self._state = None, ""
        self.changed.emit()
