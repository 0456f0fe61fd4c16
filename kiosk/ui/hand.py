"""The way in which the person at the kiosk signs, while they choose it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import hand
from kiosk.domain.signature import Method
from kiosk.ui.field import Field
from kiosk.ui.pen import Pen
from kiosk.ui.strokes import Strokes

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_METHODS: tuple[Method, ...] = ("ink", "typed", "mark", "witnessed")


@QmlElement
@QmlUncreatable("made in Python")
class Hand(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Drawing is the usual way; `witness` and `note` are asked of a volunteer who signs as a witness."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.way: Method = "ink"
        self.ink = Strokes(self)
        self.writes_with = Pen(self)
        self.by = Field("witness", required=True, parent=self)
        self.how = Field("witness_note", required=True, parent=self)
        self._problem = ""
        self.ink.changed.connect(self._forget_problem)

    @Property(str, notify=changed)
    def method(self) -> str:
        return self.way

    @Property(QObject, constant=True)
    def strokes(self) -> QObject:
        return self.ink

    @Property(QObject, constant=True)
    def pen(self) -> QObject:
        return self.writes_with

    @Property(QObject, constant=True)
    def witness(self) -> QObject:
        return self.by

    @Property(QObject, constant=True)
    def note(self) -> QObject:
        return self.how

    @Property(str, notify=changed)
    def inkProblem(self) -> str:
        return self._problem

    @Slot(str)
    def choose(self, method: str) -> None:
        """Sign in another way; what was drawn for the way before goes."""
        for known in _METHODS:
            if known == method and known != self.way:
                self.way = known
                self.ink.clear()
                self.changed.emit()

    def given(self) -> hand.Hand:
        return hand.Hand(self.way, self.ink.ink(), self.by.typed, self.how.typed)

    def holds(self) -> bool:
        """Say every problem; whether there was none."""
        kept = self.given().kept()
        problems = kept if isinstance(kept, dict) else {}
        self._problem = problems["ink"].code if "ink" in problems else ""
        for field in (self.by, self.how):
            field.say(problems[field.question].code if field.question in problems else "")
        self.changed.emit()
        return not problems

    def wipe(self) -> None:
        self.way = "ink"
        self.ink.clear()
        self.by.wipe()
        self.how.wipe()
        self._problem = ""
        self.changed.emit()

    def _forget_problem(self) -> None:
        if self._problem:
            self._problem = ""
            self.changed.emit()
