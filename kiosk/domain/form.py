"""A form as an attendee fills it; only a valid one becomes a Signature."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from uuid import UUID

from kiosk.domain import rules
from kiosk.domain.countries import HOME
from kiosk.domain.hand import USUAL, Hand
from kiosk.domain.petition import ConsentWording, Need, Petition, Question
from kiosk.domain.rules import Problem
from kiosk.domain.signature import Consent, Purpose, Signature
from kiosk.domain.text import clean
from kiosk.domain.words import Language

# What a sheet and a CSV row call the answers, in the order in which they are asked.
QUESTIONS: tuple[Question, ...] = (
    "name",
    "city",
    "postal_code",
    "province",
    "country",
    "street",
    "email",
    "phone",
    "comment",
)
# What the people of one household share; everything else is one person's own.
OF_THE_HOUSEHOLD: frozenset[Question] = frozenset({"street", "city", "province", "postal_code", "country"})

# What only Canada has in the form that we ask for.
_CANADIAN: frozenset[Question] = frozenset({"province", "postal_code"})

_RULES: dict[Question, Callable[[str], str | Problem]] = {
    "name": rules.name,
    "street": rules.anything,
    "city": rules.place,
    "province": rules.province,
    "postal_code": rules.postal_code,
    "country": rules.country,
    "email": rules.email,
    "phone": rules.phone,
    "comment": rules.anything,
}


def need_of(petition: Petition, question: Question, country: str) -> Need | None:
    """Whether somebody of a country has to answer, may, or is not asked: abroad nobody has to have a postal code."""
    need = petition.asked.get(question)
    return "optional" if need and country != HOME and question in _CANADIAN else need


@dataclass(frozen=True, slots=True)
class Occasion:
    """Where, when and in which language a form is signed, and the id its signature gets."""

    new_id: UUID
    now: datetime
    event: str
    kiosk: str
    language: Language


@dataclass(frozen=True, slots=True)
class Invalid:
    """Why a form is no signature yet: a problem for each answer that has one, and for what `Hand.kept` names."""

    problems: dict[str, Problem]


@dataclass(frozen=True, slots=True)
class SignatureForm:
    """Answers as typed, the choice to be contacted, and how the person signs."""

    answers: Mapping[Question, str] = field(repr=False)
    contact_consent: bool = False
    hand: Hand = USUAL

    def kept(self, petition: Petition) -> dict[Question, str | Problem]:
        """Each answer as it would be kept, or its problem; an empty optional answer is kept as ""."""
        kept = {question: self._kept(petition, question) for question in QUESTIONS}
        code, province = kept["postal_code"], kept["province"]
        if self.country(petition) == HOME and code and province and isinstance(code, str) and isinstance(province, str):
            # Said beside the code: it is what people mistype; a province is picked from a list.
            kept["postal_code"] = code if rules.postal_code_fits(code, province) else Problem("postal_province")
        return kept

    def country(self, petition: Petition) -> str:
        """Where the person says that they live, by its code: Canada while they say nothing else."""
        said = clean(self.answers.get("country", "")) if "country" in petition.asked else ""
        return said.upper() or HOME

    def problems(self, petition: Petition) -> dict[str, Problem]:
        """What keeps these answers from being kept, by question; the ink is not looked at."""
        return {question: kept for question, kept in self.kept(petition).items() if isinstance(kept, Problem)}

    def validate(self, petition: Petition, occasion: Occasion) -> Signature | Invalid:
        """The signature this form makes on an occasion, or everything that is wrong with it."""
        kept = self.kept(petition)
        problems: dict[str, Problem] = {q: k for q, k in kept.items() if isinstance(k, Problem)}
        hand = self.hand.kept()
        if problems or isinstance(hand, dict):
            return Invalid({**problems, **(hand if isinstance(hand, dict) else {})})
        answers = {question: str(answer) for question, answer in kept.items()}
        return Signature(
            id=occasion.new_id,
            petition=petition.id,
            petition_version=petition.version,
            event=occasion.event,
            kiosk=occasion.kiosk,
            language=occasion.language,
            signed_at=occasion.now,
            consents=self._consents(petition, occasion, reachable=bool(answers["email"] or answers["phone"])),
            method=hand.method,
            ink=hand.ink,
            witness=hand.witness,
            witness_note=hand.note,
            **answers,
        )

    def _kept(self, petition: Petition, question: Question) -> str | Problem:
        country = self.country(petition)
        need = need_of(petition, question, country)
        # What nobody can see on the page was not given.
        text = clean(self.answers.get(question, "")) if need else ""
        if question == "country":
            text = country
        if not text:
            return Problem("missing") if need == "required" else ""
        if len(text) > rules.LONGEST[question]:
            return Problem("too_long")
        return _rule(question, country)(text)

    def _consents(self, petition: Petition, occasion: Occasion, *, reachable: bool) -> tuple[Consent, ...]:
        agreed: dict[Purpose, ConsentWording] = {"signing": petition.consent.signing}
        if self.contact_consent and reachable:
            agreed["contact"] = petition.consent.contact
        return tuple(
            Consent(purpose, wording.version, occasion.language, wording.text[occasion.language], occasion.now)
            for purpose, wording in agreed.items()
        )


def _rule(question: Question, country: str) -> Callable[[str], str | Problem]:
    if question in _CANADIAN and country != HOME:
        return rules.anything
    return partial(rules.phone, region=country) if question == "phone" else _RULES[question]
