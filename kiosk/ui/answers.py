"""Everything a person is asked about themselves: the lines they fill, and whether the organizer may write to them."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain import rules
from kiosk.domain.as_typed import email_meant, phone_as_typed, phone_shown
from kiosk.domain.countries import HOME, country_names
from kiosk.domain.form import OF_THE_HOUSEHOLD, QUESTIONS, SignatureForm, need_of
from kiosk.domain.hand import USUAL, Hand
from kiosk.domain.petition import Petition, Question
from kiosk.domain.provinces import PROVINCES, provinces_of
from kiosk.domain.rules import Problem
from kiosk.ui.countries import Countries
from kiosk.ui.field import Field
from kiosk.ui.language import Language

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Rule = Callable[[str], str | Problem]


@QmlElement
@QmlUncreatable("made in Python")
class Answers(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """The fields of the questions that the pack asks, and how one answer bears on another."""

    changed = Signal()
    problemsFound = Signal()

    def __init__(self, petition: Petition, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._petition = petition
        self._language = language
        self._countries = Countries(language, self)
        self._contact_consent = False
        self._home = True
        # What was typed on the other side of Canada's border, where the address has another form.
        self._other_side: dict[Question, str] = {}
        # The province that followed from the postal code, and may follow it again.
        self._followed = ""
        self.asked = {
            question: Field(question, required=petition.asked[question] == "required", parent=self)
            for question in QUESTIONS
            if question in petition.asked
        }
        for field in self.asked.values():
            field.edited.connect(self._edited)
            field.left.connect(self._left)
        if "phone" in self.asked:
            self.asked["phone"].shape = lambda before, text: phone_as_typed(before, text, self._country())
        language.changed.connect(self.changed)

    @Property(list, constant=True)
    def fields(self) -> list[QObject]:
        return list(self.asked.values())

    @Property(list, constant=True)
    def provinces(self) -> list[str]:
        return list(PROVINCES)

    @Property(QObject, constant=True)
    def countries(self) -> QObject:
        return self._countries

    @Property(str, notify=changed)
    def country(self) -> str:
        """The code of the country that the person lives in."""
        return self._country()

    @Property(bool, notify=changed)
    def atHome(self) -> bool:
        """Whether that is Canada, with its provinces and postal codes."""
        return self._home

    @Property(str, notify=changed)
    def abroad(self) -> str:
        """The name of the country, where it is another than Canada."""
        return "" if self._home else country_names(self._language.current).get(self._country(), self._country())

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

    def form(self, hand: Hand = USUAL) -> SignatureForm:
        """The answers as they stand, with the ink that goes under them."""
        answers = {question: field.typed for question, field in self.asked.items()}
        return SignatureForm(answers, self._contact_consent, hand)

    def hold(self) -> bool:
        """Say every problem, and show the other answers as they will be kept; whether there is none."""
        kept = self.form().kept(self._petition)
        for question, field in self.asked.items():
            self._say(field, kept[question])
        if any(isinstance(answer, Problem) for answer in kept.values()):
            self.problemsFound.emit()
            return False
        return True

    def wipe(self) -> None:
        """Forget this person."""
        self._followed = ""
        self._wipe(tuple(self.asked))

    def wipe_all_but_address(self) -> None:
        """Forget this person, but keep where they live: somebody of the same household signs next."""
        self._wipe(tuple(question for question in self.asked if question not in OF_THE_HOUSEHOLD))

    def _wipe(self, questions: tuple[Question, ...]) -> None:
        for question in questions:
            self.asked[question].wipe()
        self._other_side.clear()
        self._follow_country()
        self._contact_consent = False
        self.changed.emit()

    def _country(self) -> str:
        return self.form().country(self._petition)

    def _typed(self, question: Question) -> str:
        field = self.asked.get(question)
        return field.typed if field else ""

    def _edited(self) -> None:
        field = self.sender()
        if field is self.asked.get("country"):
            self._cross_the_border()
        if field is self.asked.get("postal_code"):
            self._province_follows()
        if self._contact_consent and not self.reachable:
            self._contact_consent = False
        self.changed.emit()

    def _left(self) -> None:
        """Say a typed answer's problem when the person leaves it; an empty one is theirs to fill until they go on."""
        field = self.sender()
        question = next((asked for asked, each in self.asked.items() if each is field), None)
        if not isinstance(field, Field) or question is None or not field.typed.strip():
            return
        self._say(field, self.form().kept(self._petition)[question])
        if field.question == "email":
            field.suggest(email_meant(field.typed))

    def _say(self, field: Field, answer: str | Problem) -> None:
        """Show an answer as it will be kept, a telephone number grouped; or its problem."""
        if isinstance(answer, Problem):
            field.say(answer.code)
        else:
            field.say("", phone_shown(answer, self._country()) if answer and field.question == "phone" else answer)

    def _province_follows(self) -> None:
        """A postal code that is whole says its province, unless the person chose one."""
        province, code = self.asked.get("province"), rules.postal_code(self._typed("postal_code"))
        if province is None or not self._home or isinstance(code, Problem):
            return
        found = provinces_of(code)
        if province.typed in {"", self._followed} and len(found) == 1:
            self._followed = found[0]
            province.edit(self._followed)

    def _cross_the_border(self) -> None:
        """Ask for the address as the country has it; what was typed stays where it fits, or waits for the way back."""
        was = self._home
        self._follow_country()
        if self._home == was:
            return
        forms: tuple[tuple[Question, Rule], ...] = (("province", rules.province), ("postal_code", rules.postal_code))
        for question, rule in forms:
            field = self.asked.get(question)
            if field is None:
                continue
            is_canadian = not isinstance(rule(field.typed), Problem)
            if field.typed and is_canadian == self._home:
                field.say("")
            else:
                here, self._other_side[question] = self._other_side.get(question, ""), field.typed
                field.say("", here)

    def _follow_country(self) -> None:
        self._home = self._country() == HOME
        for question, field in self.asked.items():
            field.require(required=need_of(self._petition, question, self._country()) == "required")
