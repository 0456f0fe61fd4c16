"""A petition, an attendee and the moment of signing, for the tests of the domain."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from uuid import UUID

from kiosk.domain.form import Occasion, SignatureForm
from kiosk.domain.hand import Hand
from kiosk.domain.ink import Ink, InkPoint
from kiosk.domain.petition import Petition, Question
from kiosk.domain.signature import Signature

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)
OCCASION = Occasion(UUID(int=7), NOON, "Rally «Свобода»", "Table 1", "uk")
INK = Ink(8000, 3000, ((InkPoint(100, 200, 0, 400), InkPoint(900, 700, 16, 1023)),))
ANSWERS: dict[Question, str] = {
    "name": "Леся Д’Артаньян",
    "city": "Montréal",
    "postal_code": "h2x 1y4",
    "province": "qc",
    "street": "12, rue de l’Église",
    "email": "lesia@example.org",
    "phone": "514 555 0123",
    "comment": "Бо свобода не має кордонів.",
}


def petition(**said: object) -> Petition:
    """A petition that asks everything; what a test says takes the place of the usual."""
    words = {"en": "I sign.", "fr": "Je signe.", "uk": "Я підписую."}
    calls = {"en": "You may write to me.", "fr": "On peut m’écrire.", "uk": "Мені можна писати."}
    usual: dict[str, object] = {
        "format": 1,
        "id": "free-them",
        "version": 3,
        "languages": ["en", "fr", "uk"],
        "title": words,
        "addressee": words,
        "as_of": words,
        "goals": [100, 250, 1000],
        "questions": {
            **dict.fromkeys(("name", "city", "postal_code", "province"), "required"),
            **dict.fromkeys(("street", "email", "phone", "comment", "country"), "optional"),
        },
        "consent": {"signing": {"version": "s1", "text": words}, "contact": {"version": "c1", "text": calls}},
        "organizer": {"name": words, "address": "1 Jasper Avenue", "email": "organizer@example.org"},
        "retention": date(2030, 1, 1),
        "texts": {code: {"letter": "Letter.", "request": "Request.", "privacy": "Privacy."} for code in words},
    }
    return Petition.model_validate({**usual, **said})


def form(
    said: Mapping[Question, str] = MappingProxyType({}), *, ink: Ink | None = INK, contact: bool = False
) -> SignatureForm:
    """A form that holds; what a test says takes the place of the usual."""
    return SignatureForm({**ANSWERS, **said}, contact, Hand(ink=ink))


def signed(said: Mapping[Question, str] = MappingProxyType({}), *, contact: bool = False) -> Signature:
    """The signature that such a form makes."""
    signature = form(said, contact=contact).validate(petition(), OCCASION)
    assert isinstance(signature, Signature), signature
    return signature
