"""One answer as it is being typed, and what is wrong with it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.petition import Question
from kiosk.domain.rules import LONGEST
from kiosk.domain.text import clean

Key = Question | Literal["witness", "witness_note"]

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# More than any rule keeps, and little enough that a pasted novel cannot slow a page.
MOST_TYPED = 500


@QmlElement
@QmlUncreatable("made in Python")
class Field(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """A question's answer: the page shows `text` and `problem`, and says what was typed."""

    changed = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, question: Key, *, required: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.question = question
        self.typed = ""
        # Regroups what is typed: given what stood there before and what stands there now.
        self.shape: Callable[[str, str], str] = lambda _before, text: text
        self._required = required
        self._problem = ""
        self._suggestion = ""

    @Property(str, constant=True)
    def key(self) -> str:
        return self.question

    @Property(bool, notify=changed)
    def required(self) -> bool:
        return self._required

    @Property(str, notify=changed)
    def text(self) -> str:
        return self.typed

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(str, notify=changed)
    def suggestion(self) -> str:
        """What was probably meant, "" where nothing else was."""
        return self._suggestion

    @Property(int, notify=changed)
    def room(self) -> int:
        """How many more characters will be kept; below 0 there are too many."""
        return self._room()

    @Property(int, constant=True)
    def most(self) -> int:
        """How many characters a line takes at all."""
        return MOST_TYPED

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take what the person typed; what was said of it before is taken back while they mend it."""
        if text == self.typed:
            return
        self.typed = self.shape(self.typed, text[:MOST_TYPED])
        self._suggestion = ""
        # What no longer fits is said at once: one who pastes a page should not find half of it gone.
        self._problem = "too_long" if self._room() < 0 else ""
        self.changed.emit()
        self.edited.emit()

    @Slot()
    def takeSuggestion(self) -> None:
        self.edit(self._suggestion)
        self.left.emit()

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

    def suggest(self, text: str) -> None:
        """Offer what was probably meant; "" offers nothing."""
        self._suggestion = text
        self.changed.emit()

    def require(self, *, required: bool) -> None:
        self._required = required
        self.changed.emit()

    def wipe(self) -> None:
        self.typed = self._problem = self._suggestion = ""
        self.changed.emit()

    def _room(self) -> int:
        return LONGEST[self.question] - len(clean(self.typed))
