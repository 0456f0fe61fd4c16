"""The people of a demonstration do not exist, and sign like people who do."""

import pytest

from kiosk.demo.people import Person, people
from kiosk.domain import rules
from kiosk.domain.form import Occasion, SignatureForm
from kiosk.domain.hand import Hand
from kiosk.domain.ink import UNITS_PER_PIXEL, Ink, InkPoint
from kiosk.domain.petition import Question
from kiosk.domain.signature import Signature
from kiosk.domain.text import clean, compared
from tests.domain.rally import OCCASION, petition

CROWD = 500
WIDTH, HEIGHT = 800, 300
ASKED: tuple[Question, ...] = ("name", "city", "province", "postal_code", "street", "email", "phone", "comment")
RULES = {
    "name": rules.name,
    "city": rules.place,
    "province": rules.province,
    "postal_code": rules.postal_code,
    "email": rules.email,
    "phone": rules.phone,
}


@pytest.fixture(scope="module")
def crowd() -> list[Person]:
    return people(CROWD, seed=1)


def signature_of(person: Person) -> Signature:
    """What a person of the demonstration makes of a form that asks everything."""
    strokes = tuple(
        tuple(
            InkPoint(round(x * WIDTH * UNITS_PER_PIXEL), round(y * HEIGHT * UNITS_PER_PIXEL), at * 16, 500)
            for at, (x, y) in enumerate(stroke)
        )
        for stroke in person.strokes
    )
    ink = Ink(WIDTH * UNITS_PER_PIXEL, HEIGHT * UNITS_PER_PIXEL, strokes)
    answers: dict[Question, str] = {question: getattr(person, question) for question in ASKED}
    occasion = Occasion(OCCASION.new_id, OCCASION.now, "Rally", "Table 1", person.language)
    outcome = SignatureForm(answers, person.contact, Hand(ink=ink)).validate(petition(), occasion)
    assert isinstance(outcome, Signature), (person, outcome)
    return outcome


def test_the_same_seed_brings_the_same_people(crowd: list[Person]) -> None:
    assert people(CROWD, seed=1) == crowd
    assert people(60, seed=1) == crowd[:60]
    assert people(CROWD, seed=2) != crowd


def test_everybody_s_answers_make_a_signature(crowd: list[Person]) -> None:
    for person in crowd:
        signature = signature_of(person)
        assert signature.contact_consent is person.contact
        assert (signature.name, signature.city) == (person.name, person.city)
        assert (signature.province, signature.postal_code) == (person.province, person.postal_code)


def test_every_answer_is_kept_by_its_own_rule(crowd: list[Person]) -> None:
    for person in crowd:
        for question, rule in RULES.items():
            answer = getattr(person, question)
            assert not answer or isinstance(rule(answer), str), (question, answer)
        assert clean(person.street) == person.street
        assert clean(person.comment) == person.comment


def test_no_two_people_have_one_name(crowd: list[Person]) -> None:
    assert len({compared(person.name) for person in crowd}) == CROWD


def test_nobody_can_be_reached_by_accident(crowd: list[Person]) -> None:
    assert {person.email.partition("@")[2] for person in crowd if person.email} == {"rally.example.ca"}
    # 555-0100 to 555-0199 are set aside for stories.
    assert {person.phone[3:10] for person in crowd if person.phone} == {"-555-01"}


def test_people_sign_in_three_languages_and_some_leave_answers_out(crowd: list[Person]) -> None:
    assert [person.language for person in crowd[:3]] == ["en", "fr", "uk"]
    assert {person.province for person in crowd} >= {"ON", "QC", "AB", "NT"}
    for question in ("street", "email", "phone", "comment"):
        given = sum(bool(getattr(person, question)) for person in crowd)
        assert CROWD // 10 < given < CROWD * 8 // 10, question
    assert not [person for person in crowd if person.contact and not person.email]


def test_strokes_stay_on_the_pad_and_differ_from_hand_to_hand(crowd: list[Person]) -> None:
    for person in crowd:
        assert all(0 <= x <= 1 and 0 <= y <= 1 for stroke in person.strokes for x, y in stroke), person
    assert len({person.strokes for person in crowd}) == CROWD


def test_nobody_comes_to_an_empty_rally() -> None:
    assert people(0, seed=1) == []
