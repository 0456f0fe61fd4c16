"""One person at the desk: all that is held about a signature, and what somebody may ask for: a copy, a mend, an end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.form import QUESTIONS
from kiosk.domain.petition import Question
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language as Code
from kiosk.ui.countries import Countries
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.signatures import Signatures
from kiosk.ui.field import Field
from kiosk.ui.strokes import Strokes

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Verdict = Literal["invalid", "withdrawn", "erase"]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is held, in lines of words; the answers as they are read now; and the latest decision that can be undone."""

    lines: tuple[str, ...] = field(repr=False)
    read: Signature = field(repr=False)
    standing: str
    undoable: UUID | None


@dataclass(frozen=True, slots=True)
class Beside:
    """What an erasing leaves: decisions about others, too; and how many more signatures of the same person."""

    shared: int = 0
    same_person: int = 0


@dataclass(frozen=True, slots=True)
class Mended:
    """What came of a correction: a problem's code for each answer that cannot be kept, or for all of it."""

    problems: Mapping[str, str] = field(default_factory=dict)
    trouble: str = ""


class Keeper(Protocol):
    """What keeps the signatures. Answers in words are "" or a code for what is in the way."""

    def shown(self, signature: UUID, language: Code) -> Shown | None: ...
    def beside(self, signature: UUID) -> Beside: ...
    def decide(self, verdict: Verdict, signature: UUID, reason: str) -> str: ...
    def undo(self, decision: UUID) -> str: ...
    def mend(self, signature: UUID, answers: Mapping[Question, str]) -> Mended: ...
    def save(self, signature: UUID) -> tuple[str, str]: ...


@QmlElement
@QmlUncreatable("made in Python")
class PersonAtDesk(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """shown → mending, asked or saved, and back; closed where nobody was chosen."""

    changed = Signal()

    def __init__(self, keeper: Keeper, desk: Desk, listed: Signatures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._desk = desk
        self._id: UUID | None = None
        self._shown: Shown | None = None
        self._strokes = Strokes(self)
        self._fields = [Field(question, required=question == "name", parent=self) for question in QUESTIONS]
        self._beside = Beside()
        self._countries = Countries(desk.spoken, self)
        self._page, self._asked, self._trouble, self._saved = "", "", "", ""
        listed.chosen.connect(self._choose)
        desk.locked.connect(self.close)
        desk.changed.connect(self._leave)
        desk.spoken.changed.connect(self._read)

    @Property(str, notify=changed)
    def page(self) -> str:
        """`shown`, `mending`, `asked` or `saved`; "" where nobody was chosen."""
        return self._page

    @Property(list, notify=changed)
    def lines(self) -> list[str]:
        return list(self._shown.lines) if self._shown else []

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._shown.read.name if self._shown else ""

    @Property(str, notify=changed)
    def standing(self) -> str:
        return self._shown.standing if self._shown else ""

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        return self._shown is not None and self._shown.undoable is not None

    @Property(QObject, notify=changed)
    def strokes(self) -> QObject:
        return self._strokes

    @Property(list, constant=True)
    def fields(self) -> list[QObject]:
        return list(self._fields)

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The verdict that waits for a yes."""
        return self._asked

    @Property(int, notify=changed)
    def sharedDecisions(self) -> int:
        """Where an erasing waits for a yes: how many decisions about others, too, stay with their reasons."""
        return self._beside.shared

    @Property(int, notify=changed)
    def samePerson(self) -> int:
        """Where an erasing waits for a yes: how many signatures that were decided to be of this person stay."""
        return self._beside.same_person

    @Property(QObject, constant=True)
    def countries(self) -> QObject:
        return self._countries

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    @Property(str, notify=changed)
    def saved(self) -> str:
        """The folder that holds what is the person's."""
        return self._saved

    @Slot()
    def close(self) -> None:
        """Back to the list; nothing of the person stays here."""
        self._id, self._shown = None, None
        for each in self._fields:
            each.wipe()
        self._strokes.clear()
        self._show("")

    @Slot()
    def goBack(self) -> None:
        if self._page in {"", "shown"}:
            self.close()
        else:
            self._show("shown")

    @Slot()
    def mend(self) -> None:
        if self._shown is not None:
            for each in self._fields:
                each.say("", getattr(self._shown.read, each.question))
            self._show("mending")

    @Slot()
    def keepMended(self) -> None:
        """Correct what was changed, by the rules of the kiosk's form."""
        if self._id is None or self._page != "mending":
            return
        answers: dict[Question, str] = {
            question: each.typed for question, each in zip(QUESTIONS, self._fields, strict=True)
        }
        result = self._keeper.mend(self._id, answers)
        for each in self._fields:
            each.say(result.problems.get(each.question, ""))
        if not result.problems:
            self._decided(result.trouble)

    @Slot(str)
    def ask(self, verdict: str) -> None:
        if self._page == "shown" and verdict in {"invalid", "withdrawn", "erase"}:
            self._asked = verdict
            erased = self._id if verdict == "erase" else None
            self._beside = Beside() if erased is None else self._keeper.beside(erased)
            self._show("asked")

    @Slot(str)
    def confirm(self, reason: str) -> None:
        if self._id is None or self._page != "asked":
            return
        for verdict in ("invalid", "withdrawn", "erase"):
            if verdict == self._asked:
                self._decided(self._keeper.decide(verdict, self._id, reason))

    @Slot()
    def undo(self) -> None:
        """The latest decision about this signature holds no more."""
        if self._shown is not None and self._shown.undoable is not None:
            self._decided(self._keeper.undo(self._shown.undoable))

    @Slot()
    def save(self) -> None:
        """Write what is the person's into a folder of its own."""
        if self._id is not None and self._page == "shown":
            self._saved, trouble = self._keeper.save(self._id)
            self._show("shown" if trouble else "saved", trouble)

    def _leave(self) -> None:
        """Who goes to another section has done with this person."""
        if self._page and self._desk.property("section") != "signatures":
            self.close()

    def _choose(self, signature: str) -> None:
        self._id = UUID(signature)
        self._read()
        self._show("shown" if self._shown else "")

    def _decided(self, trouble: str) -> None:
        if trouble:
            self._show(self._page, trouble)
            return
        self._desk.rollChanged.emit()
        self._read()
        self._show("shown" if self._shown else "")

    def _read(self) -> None:
        if self._id is None:
            return
        self._shown = self._keeper.shown(self._id, self._desk.spoken.current)
        self._strokes.deleteLater()
        self._strokes = Strokes.of(self._shown.read.ink if self._shown else None, self)
        self.changed.emit()

    def _show(self, page: str, trouble: str = "") -> None:
        self._page, self._trouble = page, trouble
        self.changed.emit()
