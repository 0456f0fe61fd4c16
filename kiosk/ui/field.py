"""One answer as it is being typed, and what is wrong with it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.petition import Question

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# More than any rule keeps, and little enough that a pasted novel cannot slow a page.
_MOST_TYPED = 500


@QmlElement
@QmlUncreatable("made in Python")
class Field(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """A question's answer: the page shows `text` and `problem`, and says what was typed."""

    changed = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, question: Question, *, required: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.question = question
        self.typed = ""
        self._required = required
        self._problem = ""

    @Property(str, constant=True)
    def key(self) -> str:
        return self.question

    @Property(bool, constant=True)
    def required(self) -> bool:
        return self._required

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.typed

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take what the person typed; a problem said before is taken back while they mend it."""
        if text == self.typed:
            return
        self.typed = text[:_MOST_TYPED]
        self._problem = ""
        self.changed.emit()
        self.edited.emit()

    @Slot()
    def leave(self) -> None:
        """The person went on to something else: now is the time to say a problem."""
        self.left.emit()

    def say(self, problem: str, kept: str | None = None) -> None:
        """Show a problem's code ("" for none), and the answer as it is kept where there is one."""
        self._problem = problem
        if kept is not None:
            self.typed = kept
        self.changed.emit()

    def wipe(self) -> None:
        self.typed = ""
        self._problem = ""
        self.changed.emit()
