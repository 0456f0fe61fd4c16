"""How one person likes to read: size of the text, contrast, hand; the next person finds everything as it was."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES = (1.0, 1.4, 2.0)


@QmlElement
@QmlUncreatable("made in Python")
class Comfort(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Each switch goes round; `reset` is part of the wipe between two people."""

    changed = Signal()

    def __init__(self, *, still: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._still = still
        self._text = 0
        self._high_contrast = False
        self._left_handed = False

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1, 1.4 or 2 times the usual size of letters."""
        return TEXT_SCALES[self._text]

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._high_contrast

    @Property(bool, notify=changed)
    def leftHanded(self) -> bool:
        return self._left_handed

    @Property(bool, constant=True)
    def still(self) -> bool:
        """Whether nothing on screen is to move: the organizer's setting."""
        return self._still

    @Slot()
    def enlarge(self) -> None:
        """The next larger text; after the largest, the usual one."""
        self._text = (self._text + 1) % len(TEXT_SCALES)
        self.changed.emit()

    @Slot()
    def switchContrast(self) -> None:
        self._high_contrast = not self._high_contrast
        self.changed.emit()

    @Slot()
    def switchHand(self) -> None:
        self._left_handed = not self._left_handed
        self.changed.emit()

    def reset(self) -> None:
        self._text = 0
        self._high_contrast = self._left_handed = False
        self.changed.emit()
