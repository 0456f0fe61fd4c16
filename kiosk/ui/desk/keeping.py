"""How long what was signed may be kept, and its end: everything sealed here is destroyed, and the counts stay."""

from dataclasses import asdict, dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.desk import Desk

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """The last day, ISO 8601; how many days are left, below zero when it is past; what lies sealed, and in clear."""

    day: str
    days_left: int
    sealed: int
    files: int
    folder: str


class Archive(Protocol):
    """What keeps everything; `destroy` answers "" or a code for what is in the way."""

    def kept(self) -> Kept: ...
    def destroy(self) -> str: ...


@QmlElement
@QmlUncreatable("made in Python")
class Keeping(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Asked once and once more: there is no way back."""

    changed = Signal()

    def __init__(self, archive: Archive, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._desk = desk
        self._kept = archive.kept()
        self._asked, self._trouble = False, ""
        desk.changed.connect(self._look)

    @Property(dict, notify=changed)
    def kept(self) -> dict[str, object]:
        """The fields of Kept."""
        return asdict(self._kept)

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        return self._asked

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    @Slot()
    def ask(self) -> None:
        self._asked, self._trouble = self._kept.sealed > 0, ""
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        self._asked = False
        self.changed.emit()

    @Slot()
    def carryOut(self) -> None:
        """Destroy what was asked for; a page's own `destroy` would end this object instead."""
        if self._asked:
            self._asked, self._trouble = False, self._archive.destroy()
            self._kept = self._archive.kept()
            self.changed.emit()
            self._desk.open()

    def _look(self) -> None:
        if self._desk.property("section") == "keeping":
            self._kept = self._archive.kept()
        else:
            self._asked = False
        self.changed.emit()
