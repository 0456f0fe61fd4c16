"""What kiosks sent to the hub comes to the desk; the first time, somebody says which hub it is."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.gathering import Brought, Gathering
from kiosk.ui.job import Progress

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What the hub sent of each kiosk; or a code for what is in the way, and the place of a word that is wrong."""

    brought: tuple[Brought, ...] = ()
    problem: str = ""
    word: int = 0


class Line(Protocol):
    """What talks to the hub; `meet` and `pull` take their time."""

    def address(self) -> str: ...
    def meet(self, invitation: str) -> Answer: ...
    def pull(self, progress: Progress) -> Answer: ...


@QmlElement
@QmlUncreatable("made in Python")
class HubAtDesk(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Asked for a line while `isAsking`; once a hub is known, one press takes in what it has."""

    changed = Signal()

    def __init__(self, line: Line, gathering: Gathering, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._gathering = gathering
        self._desk = desk
        self._answer = Answer()
        self._is_asking = False
        desk.locked.connect(self.goBack)
        gathering.begun.connect(self.goBack)

    @Property(str, notify=changed)
    def address(self) -> str:
        """Empty where no hub is known."""
        return self._line.address()

    @Property(bool, notify=changed)
    def isAsking(self) -> bool:
        return self._is_asking

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._answer.problem

    @Property(int, notify=changed)
    def wrongWord(self) -> int:
        return self._answer.word

    @Slot()
    def ask(self) -> None:
        """Have somebody type the line that a hub showed."""
        self._show(Answer(), is_asking=True)

    @Slot()
    def goBack(self) -> None:
        self._show(Answer(), is_asking=False)

    @Slot(str)
    def meet(self, invitation: str) -> None:
        self._desk.work.begin("meeting", lambda _progress: self._line.meet(invitation), self._met)

    @Slot()
    def pull(self) -> None:
        self._desk.work.begin("fetching", self._line.pull, self._pulled)

    def _met(self, answer: object) -> None:
        if isinstance(answer, Answer):
            self._show(answer, is_asking=bool(answer.problem))

    def _pulled(self, answer: object) -> None:
        if isinstance(answer, Answer):
            self._show(answer, is_asking=False)
            self._gathering.take(answer.brought)

    def _show(self, answer: Answer, *, is_asking: bool) -> None:
        self._answer, self._is_asking = answer, is_asking
        self.changed.emit()
