"""The page of details survives whatever is typed, pasted or held down: kept clean, its problem named."""

import pytest
from hypothesis import HealthCheck, given, settings

from kiosk.domain import rules
from kiosk.domain.petition import Question
from kiosk.domain.text import clean
from tests.domain.texts import texts
from tests.ui.conftest import Scene
from tests.ui.journeys import comes_to_details, commits

TYPED: tuple[Question, ...] = ("name", "city", "postal_code", "street", "email", "phone", "comment")
# What people paste, hold down and attack with; each is more than any line keeps, or holds nothing that one keeps.
HOSTILE = {
    "a novel": "Ada " * 2500,
    "one letter for ever": "Ї" * 10_000,
    "a storm of marks": "Z" + "\u0301\u0323\u0489" * 3333,
    "emoji": "👩🏽‍🚀🇺🇦" * 1500,
    "reversed": "\u202e\u2066evil\u2069\u202c" * 1000,
    "nothing that is seen": "\u200b\u2060\ufeff\u3164" * 2500,
    "half a letter": "\U0001f469" * 249 + "x" + "\U0001f469" * 9_000,
    "controls": "\x00\x07\x1b[31m\r\n\t" * 1500,
    "right to left": "عائشة בת־שבע " * 700,
}


@pytest.mark.parametrize("attack", HOSTILE)
def test_hostile_typing_is_named_and_harmless(scene: Scene, attack: str) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    for question in TYPED:
        commits(visitor, question, HOSTILE[attack])
        field = scene.kiosk.session.given.asked[question]
        seen = clean(field.typed)
        assert len(field.typed) <= 500
        assert field.property("problem") or not seen or len(seen) <= rules.LONGEST[question]
    visitor.leaves_the_keyboard()
    visitor.taps("forward")
    assert not visitor.sees("pad")
    for question in TYPED:
        if visitor.reads(question) and not visitor.sees(f"{question}.problem"):
            assert visitor.reads(question) == clean(visitor.reads(question))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=texts)
def test_whatever_reaches_a_line_comes_back_clean_or_with_its_problem(scene: Scene, text: str) -> None:
    given_answers = scene.kiosk.session.given
    for field in given_answers.asked.values():
        field.edit(text)
        field.leave()
    given_answers.hold()
    for question, field in given_answers.asked.items():
        if not field.property("problem"):
            assert clean(field.typed) == field.typed, question
    given_answers.wipe()
    assert not any(field.typed for field in given_answers.asked.values())
