"""What people type is made regular first; then it is kept, or one problem is told."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain import rules
from kiosk.domain.provinces import PROVINCES, provinces_of
from kiosk.domain.rules import Problem
from kiosk.domain.text import clean
from tests.domain.texts import texts

often = settings(max_examples=150)
RULES = [rules.name, rules.place, rules.anything, rules.province, rules.postal_code, rules.email, rules.phone]
FIRST, LETTERS, DIGITS = "ABCEGHJKLMNPRSTVXY", "ABCEGHJKLMNPRSTVWXYZ", "0123456789"
LOOK_ALIKES = dict(zip("ABCEHIKMPTXY", "АВСЕНІКМРТХУ", strict=True))
codes = st.tuples(*map(st.sampled_from, (FIRST, DIGITS, LETTERS, DIGITS, LETTERS, DIGITS))).map("".join)


@pytest.mark.parametrize("rule", RULES)
@often
@given(text=texts)
def test_whatever_is_typed_is_kept_clean_or_told_of(rule: Callable[[str], str | Problem], text: str) -> None:
    kept = rule(text)
    if isinstance(kept, str):
        assert clean(kept) == kept
        assert rule(kept) == kept


@given(code=codes, data=st.data())
def test_a_postal_code_is_understood_however_it_is_typed(code: str, data: st.DataObject) -> None:
    def typed(at: int, character: str) -> str:
        ways = [character, character.lower(), LOOK_ALIKES.get(character, character)]
        ways += [ways[-1].lower(), *{"0": "OoОо", "1": "IiLlІі"}.get(character, "")] if at % 2 else [ways[-1].lower()]
        return data.draw(st.sampled_from(ways)) + data.draw(
            st.sampled_from(["", "", " ", "-", "\u200b", "\u00a0", "."])
        )

    text = "".join(typed(at, character) for at, character in enumerate(code))
    assert rules.postal_code(text) == f"{code[:3]} {code[3:]}"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "postal_form"),
        ("K1A 0B", "postal_form"),
        ("K1A 0B11", "postal_form"),
        ("90210", "postal_form"),
        ("K1A 0Б1", "postal_form"),
        ("K1A ٣B1", "postal_form"),
        ("1KA 0B1", "postal_form"),
        ("D1A 0B1", "postal_letters"),
        ("K1O 0B1", "postal_letters"),
        ("W1A 0B1", "postal_letters"),
        ("Z1A 0B1", "postal_letters"),
    ],
)
def test_what_is_no_postal_code_is_told_of(text: str, problem: rules.ProblemCode) -> None:
    assert rules.postal_code(text) == Problem(problem)


@pytest.mark.parametrize(
    ("code", "places"),
    [
        ("A1B 2C3", ("NL",)),
        ("X0A 0H0", ("NT", "NU")),
        ("K1A 0B1", ("ON", "QC")),
        ("K2A 0B1", ("ON",)),
        ("J8X 4C6", ("QC",)),
        ("", ()),
        ("W1A 0B1", ()),
    ],
)
def test_a_postal_code_lies_in_its_provinces(code: str, places: tuple[str, ...]) -> None:
    assert provinces_of(code) == places
    assert [province for province in PROVINCES if rules.postal_code_fits(code, province)] == sorted(places)


@given(codes)
def test_every_postal_code_lies_in_canada(code: str) -> None:
    assert set(provinces_of(code)) <= set(PROVINCES)
    assert provinces_of(code)


@pytest.mark.parametrize("typed", ["Ada", "Їванка", "St. John", "O'Brien 李", "Мар’яна Щербак-Юрченко", "김"])
def test_a_person_may_have_any_name(typed: str) -> None:
    assert rules.name(typed) == typed


@pytest.mark.parametrize("typed", ["", "…", "123", "Ada 2", "ada@example.org", "\u3164", "\u200d", "☺", "Ada ٣"])
def test_what_is_no_name_is_told_of(typed: str) -> None:
    assert rules.name(typed) == Problem("name_letters")


def test_a_town_has_a_letter_in_it() -> None:
    assert rules.place(" 100  Mile House ") == "100 Mile House"
    assert rules.place("100") == Problem("place_letters")


def test_a_province_is_one_of_thirteen() -> None:
    assert [rules.province(f" {code.lower()} ") for code in PROVINCES] == list(PROVINCES)
    assert rules.province("Ontario") == Problem("province_unknown")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ada@Example.org", "ada@example.org"),
        (" ada @ example.org\u200b", "ada@example.org"),
        ("леся@приклад.укр", "леся@приклад.укр"),
    ],
)
def test_an_e_mail_address_is_kept_as_it_would_be_written(typed: str, kept: str) -> None:
    assert rules.email(typed) == kept


@pytest.mark.parametrize(
    "typed", ["", "ada", "@example.org", "ada@example", "ada@@example.org", "a@b..ca", "ada@[1.2.3.4]"]
)
def test_what_is_no_e_mail_address_is_told_of(typed: str) -> None:
    assert rules.email(typed) == Problem("email_form")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("416 555-0123", "+14165550123"),
        ("1 (416) 555.0123", "+14165550123"),
        ("+380 44 123 45 67", "+380441234567"),
        ("４１６ ５５５ ０１２３", "+14165550123"),
    ],
)
def test_a_telephone_number_is_canadian_unless_it_says_otherwise(typed: str, kept: str) -> None:
    assert rules.phone(typed) == kept


@pytest.mark.parametrize("typed", ["", "555-0123", "hello", "+999 1", "1" * 300])
def test_what_is_no_telephone_number_is_told_of(typed: str) -> None:
    assert rules.phone(typed) == Problem("phone_form")
