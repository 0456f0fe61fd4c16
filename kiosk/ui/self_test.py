"""The checks before an event: what the kiosk finds of itself, and what only a finger can show."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.job import Job
from kiosk.ui.pen import Pen
from kiosk.ui.strokes import Strokes

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SPOTS = 5  # the four corners of a page and its middle


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was looked at: a code, `well`, `look` or `bad`, and a number or a time to show with it."""

    code: str
    state: str
    value: str = ""


class Tester(Protocol):
    """What looks the kiosk over; what it returns is slow where much was signed, and is called on another thread."""

    def look_over(self) -> Callable[[], list[Found]]: ...


@QmlElement
@QmlUncreatable("made in Python")
class SelfTest(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """`found` grows by itself once it was begun; `touched` once every spot was tapped and a line was drawn."""

    changed = Signal()

    def __init__(self, tester: Tester, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tester = tester
        self._found: list[Found] = []
        self._trying = self._touched = False
        self._spots: set[int] = set()
        self.ink = Strokes(self)
        self.ink.changed.connect(self.changed)
        self.writes_with = Pen(self)
        self._job = Job(self)
        self._job.ended.connect(self._ended)

    @Property(list, notify=changed)
    def found(self) -> list[dict[str, str]]:
        """The fields of each Found; none while it is being looked at."""
        return [asdict(each) for each in self._found]

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._touched

    @Property(bool, notify=changed)
    def trying(self) -> bool:
        """Whether the page with the spots is on screen."""
        return self._trying

    @Property(list, notify=changed)
    def spots(self) -> list[bool]:
        """Which spots were tapped."""
        return [spot in self._spots for spot in range(SPOTS)]

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether every spot was tapped and something was drawn."""
        return len(self._spots) == SPOTS and not self.ink.property("empty")

    @Property(QObject, constant=True)
    def strokes(self) -> QObject:
        return self.ink

    @Property(QObject, constant=True)
    def pen(self) -> QObject:
        return self.writes_with

    def begin(self) -> None:
        """Look anew."""
        self._trying, self._found = False, []
        self.changed.emit()
        look = self._tester.look_over()
        self._job.start(lambda _progress: look())

    @Slot()
    def tryTouch(self) -> None:
        self._spots.clear()
        self.ink.clear()
        self._trying = True
        self.changed.emit()

    @Slot(int)
    def touch(self, spot: int) -> None:
        self._spots.add(spot)
        self.changed.emit()

    @Slot()
    def endTouch(self) -> None:
        """Back to the list, with what was seen."""
        self._touched = self._touched or self.property("complete")
        self.ink.clear()
        self._trying = False
        self.changed.emit()

    def wait(self) -> None:
        self._job.wait()

    def _ended(self, result: object) -> None:
        if isinstance(result, Exception):
            raise result
        if isinstance(result, list):
            self._found = result
            self.changed.emit()
