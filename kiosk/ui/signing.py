"""One attendee's way from Welcome to Thank you; between two people everything typed and drawn is gone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.form import Invalid, Occasion
from kiosk.domain.petition import Petition
from kiosk.domain.rules import Problem
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language as Code
from kiosk.ui.answers import Answers
from kiosk.ui.comfort import Comfort
from kiosk.ui.hand import Hand
from kiosk.ui.language import Language
from kiosk.ui.official_sheet import OfficialSheet
from kiosk.ui.petition_text import PetitionText
from kiosk.ui.recorder import NotRecorded, Practice, Recorder

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNING = ("signature", "witness")
_WAY = ("welcome", "appeal", "details", "signature", "check", "thanks")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a session is given: the petition and its words, where signatures go, and what time and place it is."""

    petition: Petition
    text: PetitionText
    language: Language
    comfort: Comfort
    recorder: Recorder
    occasion: Callable[[Code], Occasion]


@QmlElement
@QmlUncreatable("made in Python")
class SigningSession(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """The page on screen, the form behind it, and the count for all to see."""

    pageChanged = Signal()
    countChanged = Signal()
    recorded = Signal()  # a signature, or that one was taken back

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._page = "welcome"
        self._recorder = around.recorder
        self._count = around.recorder.count()
        self._warning = around.recorder.warning()
        self._everywhere = self._heard = {"count": 0, "on": ""}
        self._attempt: UUID | None = None
        self._signed: UUID | None = None
        self.signs = Hand(self)
        self.sheet = OfficialSheet(self)
        self.given = Answers(around.petition, around.language, self)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(bool, notify=pageChanged)
    def practice(self) -> bool:
        """Whether somebody only tries the pages out."""
        return isinstance(self._recorder, Practice)

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._count

    @Property(int, notify=countChanged)
    def goal(self) -> int:
        return self._around.petition.goal(self._count)

    @Property(dict, notify=countChanged)
    def everywhere(self) -> dict[str, object]:
        """How many signed at all events together (`count`, 0 where nobody knows), and `on` which day."""
        return self._everywhere

    @Property(str, notify=countChanged)
    def warning(self) -> str:
        """What a volunteer has to see to: the second copy is `away`, the disk is nearly `full`, or nothing."""
        return self._warning

    @Property(QObject, constant=True)
    def text(self) -> QObject:
        return self._around.text

    @Property(QObject, constant=True)
    def language(self) -> QObject:
        return self._around.language

    @Property(QObject, constant=True)
    def hand(self) -> QObject:
        return self.signs

    @Property(QObject, constant=True)
    def answers(self) -> QObject:
        return self.given

    @Property(QObject, constant=True)
    def officialSheet(self) -> QObject:
        return self.sheet

    @Property(bool, notify=pageChanged)
    def canTakeBack(self) -> bool:
        return self._page == "thanks" and self._signed is not None

    @Slot()
    def goOn(self) -> None:
        """To the next page, once this one's answers can be kept."""
        if self._page == "details" and not self.given.hold():
            return
        if self._page in _SIGNING and not self.signs.holds():
            return
        self._show("check" if self._page in _SIGNING else _WAY[_WAY.index(self._page) + 1])

    @Slot()
    def goBack(self) -> None:
        """To the page before; what was typed stays. Back from the appeal is back to the start, for the next person."""
        if self._page == "appeal":
            self.finish()
        elif self._page == "otherWays":
            self.signs.choose("ink")
            self._show("signature")
        elif self._page == "witness":
            self._show("otherWays")
        elif self._page == "check":
            self._show(self._page_of_hand())
        elif self._page in _WAY[2:4]:
            self._show(_WAY[_WAY.index(self._page) - 1])
        elif self._page == "trouble":
            self._show("check" if self._signed is None else "thanks")

    @Slot(str)
    def mend(self, page: str) -> None:
        """From the check back to the page where an answer is given."""
        if self._page == "check" and page in {"details", "signature"}:
            self._show(self._page_of_hand() if page == "signature" else page)

    @Slot()
    def showOtherWays(self) -> None:
        """For those who cannot draw, or not on glass."""
        if self._page == "signature":
            self._show("otherWays")

    @Slot(str)
    def signBy(self, method: str) -> None:
        """The way chosen among the other ways; a typed name needs nothing more."""
        if self._page != "otherWays":
            return
        self.signs.choose(method)
        self._show("check" if method == "typed" else self._page_of_hand())

    @Slot()
    def sign(self) -> None:
        """Record the signature; thanks only once it is safe. A second tap finds another page and does nothing."""
        if self._page not in {"check", "trouble"} or self._signed is not None:
            return
        around = self._around
        occasion = around.occasion(around.language.current)
        # Trying again keeps the id: a disk that only seemed to say no must not make two signatures of one.
        self._attempt = self._attempt or occasion.new_id
        match self.given.form(self.signs.given()).validate(around.petition, replace(occasion, new_id=self._attempt)):
            case Invalid(problems):
                self._tell(problems)
            case Signature() as signature:
                self._record(signature)

    @Slot()
    def takeBack(self) -> None:
        """Withdraw what was just signed, for the length of the Thank you page."""
        if self._page not in {"thanks", "trouble"} or self._signed is None:
            return
        try:
            self._recorder.withdraw(self._signed)
        except NotRecorded:
            self._show("trouble")
            return
        self._signed = None
        self.sheet.wipe()
        self._show("withdrawn")
        self._recount()

    @Slot()
    def retry(self) -> None:
        """Do once more what the disk refused: record the signature, or take it back."""
        self.sign() if self._signed is None else self.takeBack()

    @Slot()
    def sameAddress(self) -> None:
        """Somebody of the same household signs next: where they live stays, and nothing else of this person."""
        if not self.property("canTakeBack"):
            return
        self.given.wipe_all_but_address()
        self._forget()
        self._show("details")

    def practise(self) -> None:
        """Let a volunteer go through the pages; it begins at the appeal, and Welcome is for real signatures again."""
        self.finish()
        self._recorder = Practice(self._around.recorder)
        self._show("appeal")

    @Slot()
    def finish(self) -> None:
        """Wipe everything this person typed, drew or chose, and welcome the next."""
        self.given.wipe()
        self._forget()
        self._recorder = self._around.recorder
        QGuiApplication.clipboard().clear()
        self._around.language.reset()
        self._around.comfort.reset()
        self._show("welcome")
        self.look_again()

    def hear(self, total: int, day: str) -> None:
        """How many signed at all events; shown between two people, for nothing moves while somebody reads."""
        self._heard = {"count": total, "on": day}
        self.look_again()

    def look_again(self) -> None:
        """Between two people, see whether all is well."""
        if self._page == "welcome":
            self._warning = self._around.recorder.warning()
            self._everywhere = self._heard
            self.countChanged.emit()

    def _forget(self) -> None:
        self.signs.wipe()
        self.sheet.wipe()
        self._attempt = self._signed = None

    def _show(self, page: str) -> None:
        self._page = page
        self.pageChanged.emit()

    def _recount(self) -> None:
        self._count = self._around.recorder.count()
        self.countChanged.emit()
        self.recorded.emit()

    def _record(self, signature: Signature) -> None:
        try:
            self._recorder.record(signature)
        except NotRecorded:
            self._show("trouble")
            return
        self._signed = signature.id
        self.sheet.offer(partial(self._recorder.note_pen, signature.id))
        self._recount()
        self._show("thanks")

    def _page_of_hand(self) -> str:
        """Where the chosen way of signing is given, or chosen."""
        return {"typed": "otherWays", "witnessed": "witness"}.get(self.signs.way, "signature")

    def _tell(self, problems: Mapping[str, Problem]) -> None:
        """Go to the page of the first problem: a form that was whole a page ago is whole still, but check is cheap."""
        of_hand = set(problems) <= {"ink", "witness", "witness_note"}
        self._show(self._page_of_hand() if of_hand else "details")
        self.given.hold()
        self.signs.holds()
