"""What kiosks took comes to the desk: from sticks, folders and files, and is told kiosk by kiosk."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Protocol

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.desk import Desk
from kiosk.ui.job import Progress

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Brought:
    """What one file brought; `troubles` counts what was left out: unreadable, empty, damaged, forged or foreign.

    Among the entries are `decisions` of another desk; `erased` places came empty, what was there is destroyed.
    """

    name: str
    new: int
    known: int
    decisions: int = 0
    erased: int = 0
    troubles: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KioskSeen:
    """What is here of one kiosk; `missing` are its numbers that never came, as "5" or "5–9"."""

    kiosk: str
    events: tuple[str, ...]
    signatures: int
    code: str
    missing: tuple[str, ...]
    is_whole: bool
    is_doubtful: bool  # entries that do not follow, or two of one number: somebody has the kiosk's key


class Table(Protocol):
    """What takes in what kiosks took."""

    def sticks(self) -> list[str]: ...
    def gather(self, path: str, progress: Progress) -> list[Brought]: ...
    def kiosks(self) -> Sequence[KioskSeen]: ...


@QmlElement
@QmlUncreatable("made in Python")
class Gathering(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Sticks are looked for when asked; what is gathered is opened at once."""

    changed = Signal()
    begun = Signal()

    def __init__(self, table: Table, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._desk = desk
        desk.rollChanged.connect(self._look)
        desk.locked.connect(self._leave)
        self._sticks: list[str] = []
        self._brought: list[Brought] = []
        self._kiosks: Sequence[KioskSeen] = ()

    @Property(list, notify=changed)
    def sticks(self) -> list[str]:
        return self._sticks

    @Property(list, notify=changed)
    def brought(self) -> list[dict[str, object]]:
        """The fields of each Brought, of the last time."""
        return [asdict(each) for each in self._brought]

    @Property(list, notify=changed)
    def kiosks(self) -> list[dict[str, object]]:
        """The fields of each KioskSeen."""
        return [{**asdict(each), "events": list(each.events), "missing": list(each.missing)} for each in self._kiosks]

    @Slot()
    def lookAgain(self) -> None:
        self._look()

    @Slot(str)
    def gather(self, path: str) -> None:
        self._begin([path])

    @Slot(list)
    def gatherAll(self, urls: list[QUrl]) -> None:
        """Files and folders that were chosen, or dropped on the window."""
        self._begin([url.toLocalFile() for url in urls if url.isLocalFile()])

    def _begin(self, sources: list[str]) -> None:
        if sources:
            self.begun.emit()
            self._desk.work.begin(
                "gathering",
                lambda progress: [brought for path in sources for brought in self._table.gather(path, progress)],
                self._gathered,
            )

    def take(self, brought: Sequence[Brought]) -> None:
        """Tell what came, and open it."""
        self._brought = list(brought)
        self.changed.emit()
        self._desk.open()

    def _gathered(self, brought: object) -> None:
        self.take(brought if isinstance(brought, list) else [])

    def _look(self) -> None:
        self._sticks = self._table.sticks()
        self._kiosks = self._table.kiosks()
        self.changed.emit()

    def _leave(self) -> None:
        self._brought, self._kiosks = [], ()
        self.changed.emit()
