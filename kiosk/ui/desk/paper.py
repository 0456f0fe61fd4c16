"""The tally page: what was signed on screen, on paper and elsewhere, told apart, and what was counted by hand."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.desk import Desk

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_PAGES = {"official", "campaign", "elsewhere"}


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A sheet that was counted, or a count that others report; `kind` is `official`, `campaign` or `elsewhere`."""

    kind: str
    name: str
    count: int
    struck_out: int
    day: str  # ISO 8601


@dataclass(frozen=True, slots=True)
class PenTotal:
    """The sheets of one kind together; `day` is "" where there is none."""

    sheets: int = 0
    valid: int = 0
    struck_out: int = 0
    day: str = ""


@dataclass(frozen=True, slots=True)
class Apart:
    """What was signed where; `missing` are valid official rows that Parliament still wants, `thin`: hardly enough."""

    on_screen: int = 0
    today: str = ""
    campaign: PenTotal = field(default_factory=PenTotal)
    official: PenTotal = field(default_factory=PenTotal)
    missing: int = 0
    is_thin: bool = False
    lines: Sequence[PaperLine] = ()
    problem: str = ""


class TallyBook(Protocol):
    """What keeps the counts. Answers are problems by answer, in codes; none where it was written down."""

    def apart(self) -> Apart: ...
    def enter(self, kind: str, answers: dict[str, str]) -> dict[str, str]: ...
    def remove(self, kind: str, name: str) -> dict[str, str]: ...


@QmlElement
@QmlUncreatable("made in Python")
class PaperTally(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """The counts, and one page to enter a line or to change it."""

    changed = Signal()

    def __init__(self, book: TallyBook, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._apart = Apart()
        self._page = ""
        self._line: PaperLine | None = None
        self._problems: dict[str, str] = {}
        desk.rollChanged.connect(self._look)
        desk.locked.connect(self._leave)

    @Property(str, notify=changed)
    def page(self) -> str:
        """What is being entered: `official`, `campaign` or `elsewhere`; "" where nothing is."""
        return self._page

    @Property(dict, notify=changed)
    def apart(self) -> dict[str, object]:
        """The fields of Apart."""
        return {**asdict(self._apart), "lines": [asdict(line) for line in self._apart.lines]}

    @Property(dict, notify=changed)
    def line(self) -> dict[str, object]:
        """The fields of the line that is being changed; empty where it is a new one."""
        return asdict(self._line) if self._line else {}

    @Property(dict, notify=changed)
    def problems(self) -> dict[str, str]:
        """What is wrong with an answer, by its name, in codes; `all` is about none of them alone."""
        return self._problems

    @Slot(str)
    def begin(self, kind: str) -> None:
        """Enter a new line."""
        if kind in _PAGES:
            self._show(kind, None)

    @Slot(int)
    def change(self, at: int) -> None:
        """Look at a line again."""
        if 0 <= at < len(self._apart.lines):
            self._show(self._apart.lines[at].kind, self._apart.lines[at])

    @Slot()
    def goBack(self) -> None:
        self._show("", None)

    @Slot(str, str, str, str)
    def enter(self, name: str, count: str, struck_out: str, day: str) -> None:
        """Write the line down, and go back to all of them where it is right."""
        if self._page:
            answers = {"name": name, "count": count, "struck_out": struck_out, "day": day}
            self._end(self._book.enter(self._page, answers))

    @Slot()
    def remove(self) -> None:
        """Take back the line that is being changed."""
        if self._line:
            self._end(self._book.remove(self._line.kind, self._line.name))

    def _end(self, problems: dict[str, str]) -> None:
        if problems:
            self._problems = problems
            self.changed.emit()
            return
        self._look()
        self.goBack()

    def _look(self) -> None:
        self._apart = self._book.apart()
        self.changed.emit()

    def _leave(self) -> None:
        self._apart = Apart()
        self.goBack()

    def _show(self, page: str, line: PaperLine | None) -> None:
        self._page, self._line, self._problems = page, line, {}
        self.changed.emit()
