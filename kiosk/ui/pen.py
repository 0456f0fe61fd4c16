"""A pen over the pad: its events reach no page of Qt Quick by themselves, so the window's are handed on."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTabletEvent
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Paper(Protocol):
    """What a pen writes on."""

    def takes_pen(self, event: QTabletEvent) -> bool: ...


@QmlElement
@QmlUncreatable("made in Python")
class Pen(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """An event filter for the window. What the paper takes is used up; else Qt makes a mouse of it, for the buttons."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paper: Paper | None = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self.paper is None or not isinstance(event, QTabletEvent):
            return False
        return self.paper.takes_pen(event)
