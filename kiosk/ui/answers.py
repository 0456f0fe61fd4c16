"""Everything a person is asked about themselves: the lines they fill, and whether the organizer may write to them."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.form import OF_THE_HOUSEHOLD, QUESTIONS, SignatureForm
from kiosk.domain.ink import Ink
from kiosk.domain.petition import Petition, Question
from kiosk.domain.provinces import PROVINCES, provinces_of
from kiosk.domain.rules import Problem
from kiosk.ui.field import Field

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Answers(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """The fields of the questions that the pack asks, and how one answer bears on another."""

    changed = Signal()
    problemsFound = Signal()

    def __init__(self, petition: Petition, parent: QObject) -> None:
        super().__init__(parent)
        self._petition = petition
        self._contact_consent = False
        asked = petition.questions
        self.asked = {
            question: Field(question, required=asked[question] == "required", parent=self)
            for question in QUESTIONS
            if question in asked
        }
        for field in self.asked.values():
            field.edited.connect(self._edited)
            field.left.connect(self._left)

    @Property(list, constant=True)
    def fields(self) -> list[QObject]:
        return list(self.asked.values())

    @Property(list, constant=True)
    def provinces(self) -> list[str]:
        return list(PROVINCES)

    @Property(bool, notify=changed)
    def reachable(self) -> bool:
        """Whether an e-mail or a phone was typed: only then is consent to be contacted asked."""
        return any(self._typed(question).strip() for question in ("email", "phone"))

    @Property(bool, notify=changed)
    def contactConsent(self) -> bool:
        return self._contact_consent

    @Slot(bool)
    def consentToContact(self, agreed: bool) -> None:  # noqa: FBT001 - QML calls it with the box's state
        self._contact_consent = agreed
        self.changed.emit()

    def form(self, ink: Ink | None = None) -> SignatureForm:
        """The answers as they stand, with the ink that goes under them."""
        answers = {question: field.typed for question, field in self.asked.items()}
        return SignatureForm(answers, self._contact_consent, ink)

    def hold(self) -> bool:
        """Say every problem, and show the other answers as they will be kept; whether there is none."""
        kept = self.form().kept(self._petition)
        for question, field in self.asked.items():
            answer = kept[question]
            field.say(answer.code) if isinstance(answer, Problem) else field.say("", answer)
        if any(isinstance(answer, Problem) for answer in kept.values()):
            self.problemsFound.emit()
            return False
        return True

    def wipe(self) -> None:
        """Forget this person."""
        self._wipe(tuple(self.asked))

    def wipe_all_but_address(self) -> None:
        """Forget this person, but keep where they live: somebody of the same household signs next."""
        self._wipe(tuple(question for question in self.asked if question not in OF_THE_HOUSEHOLD))

    def _wipe(self, questions: tuple[Question, ...]) -> None:
        for question in questions:
            self.asked[question].wipe()
        self._contact_consent = False
        self.changed.emit()

    def _typed(self, question: Question) -> str:
        field = self.asked.get(question)
        return field.typed if field else ""

    def _edited(self) -> None:
        if self._contact_consent and not self.reachable:
            self._contact_consent = False
        self.changed.emit()

    def _left(self) -> None:
        """Say a typed answer's problem when the person leaves it; an empty one is theirs to fill until they go on."""
        field = self.sender()
        if not isinstance(field, Field) or not field.typed.strip():
            return
        answer = self.form().kept(self._petition)[field.question]
        if isinstance(answer, Problem):
            field.say(answer.code)
            return
        field.say("", answer)
        if field.question == "postal_code":
            self._fill_province(answer)

    def _fill_province(self, postal_code: str) -> None:
        province = self.asked.get("province")
        found = provinces_of(postal_code)
        if province is not None and not province.typed and len(found) == 1:
            province.edit(found[0])
