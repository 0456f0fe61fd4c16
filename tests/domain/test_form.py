"""A form becomes a signature when everything in it holds, and only then."""

from dataclasses import fields
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import rules
from kiosk.domain.form import QUESTIONS, Invalid, SignatureForm
from kiosk.domain.hand import Hand
from kiosk.domain.ink import Ink
from kiosk.domain.petition import Need, Question
from kiosk.domain.signature import Consent, Signature
from tests.domain.rally import ANSWERS, INK, NOON, OCCASION, form, petition, signed
from tests.domain.test_ink import inks
from tests.domain.texts import texts

ASKED = petition()
REQUIRED = [question for question, need in ASKED.questions.items() if need == "required"]
OPTIONAL = [question for question, need in ASKED.questions.items() if need == "optional"]
typed = st.dictionaries(st.sampled_from(QUESTIONS), texts)
# Right answers with a few wrong ones among them: else hardly any form would become a signature.
mixed = typed.map(lambda wrong: {**ANSWERS, **wrong})
needs = st.fixed_dictionaries(
    {"name": st.just("required")},
    optional={
        question: st.just("optional") if question in {"email", "phone"} else st.sampled_from(get_args(Need))
        for question in QUESTIONS
        if question != "name"
    },
)


def problems_of(form: SignatureForm) -> dict[str, str]:
    """What is told of a form, as codes."""
    outcome = form.validate(ASKED, OCCASION)
    return {q: p.code for q, p in outcome.problems.items()} if isinstance(outcome, Invalid) else {}


@settings(max_examples=200)
@given(answers=typed | mixed, questions=needs, ink=st.just(INK) | st.none() | inks, contact=st.booleans())
def test_a_form_with_a_problem_never_becomes_a_signature(
    answers: dict[Question, str], questions: dict[Question, Need], ink: Ink | None, *, contact: bool
) -> None:
    asked = petition(questions=questions)
    form = SignatureForm(answers, contact, Hand(ink=ink))
    problems = form.problems(asked)
    outcome = form.validate(asked, OCCASION)
    if problems or ink is None or ink.is_blank:
        assert isinstance(outcome, Invalid)
        assert {question: problem for question, problem in outcome.problems.items() if question != "ink"} == problems
        assert ("ink" in outcome.problems) is (ink is None or ink.is_blank)
        return
    assert isinstance(outcome, Signature)
    kept: dict[Question, str] = {question: getattr(outcome, question) for question in QUESTIONS}
    assert all(kept[question] for question, need in questions.items() if need == "required")
    assert not any(kept[question] for question in QUESTIONS if question not in questions and question != "country")
    assert all(len(getattr(outcome, question)) <= longest for question, longest in rules.LONGEST.items())


def test_an_attendee_who_fills_in_everything_has_signed() -> None:
    signature = signed(contact=True)
    assert {question: getattr(signature, question) for question in QUESTIONS} == {
        **ANSWERS,
        "postal_code": "H2X 1Y4",
        "province": "QC",
        "phone": "+15145550123",
        "country": "CA",
    }
    assert (signature.id, signature.signed_at) == (OCCASION.new_id, NOON)
    assert (signature.petition, signature.petition_version) == ("free-them", 3)
    assert (signature.event, signature.kiosk, signature.language) == ("Rally «Свобода»", "Table 1", "uk")
    assert (signature.method, signature.ink) == ("ink", INK)


@pytest.mark.parametrize("question", REQUIRED)
@pytest.mark.parametrize("nothing", ["", "  ", "\t\u3000", "\u200b\u202e", "\u3164"], ids=ascii)
def test_a_required_answer_that_nobody_can_see_is_missing(question: Question, nothing: str) -> None:
    assert problems_of(form({question: nothing})) == {question: "missing"}


@pytest.mark.parametrize("question", OPTIONAL)
@pytest.mark.parametrize("nothing", ["", "  ", "\u200b\u202e"], ids=ascii)
def test_an_optional_answer_may_be_left_out(question: Question, nothing: str) -> None:
    assert getattr(signed({question: nothing}), question) == ("CA" if question == "country" else "")


@pytest.mark.parametrize("question", ["name", "street", "city", "comment"])
def test_an_answer_that_no_sheet_could_hold_is_too_long(question: Question) -> None:
    longest = rules.LONGEST[question]
    assert problems_of(form({question: "a" * longest})) == {}
    assert problems_of(form({question: "a" * (longest + 1)})) == {question: "too_long"}


def test_every_problem_is_told_at_once() -> None:
    told = problems_of(
        form(
            {"name": "7", "city": "", "postal_code": "D1A 1A1", "province": "ZZ", "email": "x", "phone": "1"},
            ink=None,
        )
    )
    assert told == {
        "name": "name_letters",
        "city": "missing",
        "postal_code": "postal_letters",
        "province": "province_unknown",
        "email": "email_form",
        "phone": "phone_form",
        "ink": "ink_blank",
    }


def test_a_postal_code_of_another_province_is_told_beside_the_code() -> None:
    assert problems_of(form({"postal_code": "K2A 0B1", "province": "QC"})) == {"postal_code": "postal_province"}
    assert problems_of(form({"postal_code": "K1A 0B1", "province": "QC"})) == {}


def test_a_question_that_is_not_asked_is_not_kept() -> None:
    asked = petition(questions={"name": "required"})
    signature = form({"email": "not an address", "comment": "secret"}).validate(asked, OCCASION)
    assert isinstance(signature, Signature)
    assert (signature.email, signature.comment, signature.city, signature.country) == ("", "", "", "CA")


def test_a_signer_agrees_to_the_words_in_their_own_language() -> None:
    assert signed().consents == (Consent("signing", "s1", "uk", "Я підписую.", NOON),)


def test_a_signer_is_contacted_only_when_they_said_so_and_can_be_reached() -> None:
    assert signed(contact=True).consents[1:] == (Consent("contact", "c1", "uk", "Мені можна писати.", NOON),)
    assert signed({"email": ""}, contact=True).contact_consent
    assert signed({"phone": ""}, contact=True).contact_consent
    assert not signed({"email": "", "phone": ""}, contact=True).contact_consent
    assert not signed(contact=False).contact_consent


def test_a_form_and_its_problems_print_nothing_of_a_person() -> None:
    outcome = form({"name": "Леся 7"}).validate(ASKED, OCCASION)
    assert repr(outcome) == "Invalid(problems={'name': Problem(code='name_letters')})"
    assert repr(form()) == "SignatureForm(contact_consent=False, hand=Hand(method='ink'))"


def test_every_question_has_a_place_in_the_form_and_in_the_signature() -> None:
    assert set(QUESTIONS) == set(get_args(Question))
    assert set(QUESTIONS) <= {field.name for field in fields(Signature)}
