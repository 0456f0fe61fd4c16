"""The review: signatures of perhaps one person side by side, what to make of them, and what was made of others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, get_args
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.decision import Verdict
from kiosk.domain.signature import Signature
from kiosk.ui.desk.desk import Desk
from kiosk.ui.job import Progress
from kiosk.ui.strokes import Strokes

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SHOWN = ("name", "street", "city", "province", "postal_code", "email", "phone", "event", "kiosk")
_ABOUT_ALL = {"keep", "merge", "different"}


@dataclass(frozen=True, slots=True)
class Case:
    """Signatures to look at together, the number of each one's entry, and why they are alike, in codes."""

    signatures: tuple[Signature, ...] = field(repr=False)
    numbers: tuple[int, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that holds: about whom, how many signatures, on which day, and why."""

    id: UUID
    verdict: str
    names: tuple[str, ...] = field(repr=False)
    many: int
    day: str
    reason: str = field(repr=False)


class Reviewer(Protocol):
    """What knows who is like whom. Answers in words are "" or a code for what is in the way."""

    def people(self) -> int: ...
    def find(self, progress: Progress) -> Sequence[Case]: ...
    def effect(self, verdict: Verdict, of: Sequence[UUID], chosen: UUID | None) -> int: ...
    def decide(self, verdict: Verdict, of: Sequence[UUID], chosen: UUID | None, reason: str) -> str: ...
    def decided(self) -> Sequence[Decided]: ...


@QmlElement
@QmlUncreatable("made in Python")
class Review(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """One case after another; a verdict is asked for first, told what it changes, and then taken or not."""

    changed = Signal()

    def __init__(self, reviewer: Reviewer, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reviewer = reviewer
        self._desk = desk
        self._ink = QObject(self)
        self._is_stale = True
        self._cases: list[Case] = []
        self._case = Case((), (), ())
        self._log: Sequence[Decided] = ()
        self._leave()
        desk.rollChanged.connect(self._grow_stale)
        desk.changed.connect(self._look)
        desk.locked.connect(self._leave)

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many cases are still open."""
        return len(self._cases)

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which of them is shown, from 1."""
        return self._at + 1

    @Property(list, notify=changed)
    def cards(self) -> list[dict[str, object]]:
        """The signatures of this case: their answers, whether each differs from the first one's, and their ink."""
        return [self._card(at) for at in range(len(self._case.signatures))]

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        return list(self._case.reasons)

    @Property(int, notify=changed)
    def marked(self) -> int:
        """Which signature a verdict is about, or keeps, from 0."""
        return self._marked

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The verdict that waits for a yes; "" where none does."""
        return self._asked

    @Property(int, notify=changed)
    def fewer(self) -> int:
        """How many signatures would no longer count."""
        return self._fewer

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(list, notify=changed)
    def decided(self) -> list[dict[str, object]]:
        return [
            {
                "id": str(each.id),
                "verdict": each.verdict,
                "names": list(each.names),
                "many": each.many,
                "day": each.day,
                "reason": each.reason,
            }
            for each in self._log
        ]

    @Slot(int)
    def mark(self, at: int) -> None:
        if 0 <= at < len(self._case.signatures):
            self._marked, self._asked = at, ""
            self.changed.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the next case, or back."""
        if self._cases:
            self._show((self._at + by) % len(self._cases))

    @Slot(str)
    def ask(self, verdict: str) -> None:
        """What would it change? Nothing is decided yet."""
        for known in get_args(Verdict):
            if known == verdict and self._case.signatures:
                self._asked, self._problem = known, ""
                self._fewer = -self._reviewer.effect(known, *self._about(known))
                self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        self._asked = ""
        self.changed.emit()

    @Slot(str)
    def confirm(self, reason: str) -> None:
        """Decide what was asked for, and go on to the next case."""
        for verdict in get_args(Verdict):
            if verdict == self._asked:
                self._decided(self._reviewer.decide(verdict, *self._about(verdict), reason), self._drop)

    @Slot(str)
    def undo(self, decision: str) -> None:
        """A decision holds no more; what it was about may be open again."""
        self._decided(self._reviewer.decide("undo", (), UUID(decision), ""), self._compare_again)

    def _about(self, verdict: Verdict) -> tuple[tuple[UUID, ...], UUID | None]:
        ids = tuple(each.id for each in self._case.signatures)
        marked = ids[self._marked]
        if verdict not in _ABOUT_ALL:
            return (marked,), None
        return ids, None if verdict == "different" else marked

    def _decided(self, problem: str, then: Callable[[], None]) -> None:
        self._problem = problem
        if problem:
            self.changed.emit()
            return
        self._desk.rollChanged.emit()
        self._is_stale = False  # what was decided is known here, and comparing everybody again takes long
        self._log = self._reviewer.decided()
        then()

    def _drop(self) -> None:
        if self._asked not in _ABOUT_ALL and len(self._case.signatures) > 2:  # noqa: PLR2004 - two are left to compare
            self._compare_again()
            return
        del self._cases[self._at]
        self._show(min(self._at, max(0, len(self._cases) - 1)))

    def _compare_again(self) -> None:
        self._is_stale = True
        self._look()

    def _grow_stale(self) -> None:
        self._is_stale = True

    def _look(self) -> None:
        """Everybody is compared when somebody wants to see it."""
        if self._is_stale and self._desk.property("page") == "ready" and self._desk.property("section") == "review":
            self._is_stale = False
            self._desk.work.begin("comparing", self._reviewer.find, self._found, self._reviewer.people())

    def _found(self, cases: object) -> None:
        self._cases = list(cases) if isinstance(cases, list) else []
        self._log = self._reviewer.decided()
        self._show(0)

    def _leave(self) -> None:
        self._cases, self._log = [], ()
        self._fewer, self._problem = 0, ""
        self._is_stale = True
        self._show(0)

    def _show(self, at: int) -> None:
        self._at, self._marked, self._asked = at, 0, ""
        self._case = self._cases[at] if self._cases else Case((), (), ())
        self._ink.deleteLater()
        self._ink = QObject(self)
        self._strokes = [Strokes.of(each.ink, self._ink) for each in self._case.signatures]
        self.changed.emit()

    def _card(self, at: int) -> dict[str, object]:
        signature, first = self._case.signatures[at], self._case.signatures[0]
        answers = {name: getattr(signature, name) for name in _SHOWN}
        differs = {name: answers[name] != getattr(first, name) for name in _SHOWN}
        return {
            **answers,
            "signedOn": signature.signed_at.strftime("%Y-%m-%d %H:%M"),
            "number": self._case.numbers[at],
            "differs": differs,
            "strokes": self._strokes[at],
        }
