"""Who signed twice is found, whatever went wrong the second time; a household is left alone."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk.duplicates import find_duplicates
from kiosk.desk.signed import Signed
from kiosk.domain.signature import Signature
from tests.desk.known_duplicates import judged, known_roll
from tests.desk.test_roll import NOON, signature

KNOWN = known_roll(1500, seed=3)
OLENA = {
    "name": "Олена Шевченко",
    "city": "Toronto",
    "postal_code": "M5V 2T6",
    "street": "12 Elgin Street",
    "email": "olena.s@gmail.com",
    "phone": "+14165550123",
}
# Letters of three scripts, apostrophes, hyphens, digits, a vowel sign, and what nobody is called.
NAMES = st.text("аАбоОіьщяї aAboOiyz'’-ʼ1.ि山", max_size=12)
ANSWERS = st.fixed_dictionaries(
    {
        "name": NAMES,
        "city": st.sampled_from(["", "Toronto", "Торонто"]),
        "postal_code": st.sampled_from(["", "M5V 2T6", "M5V 2T7"]),
        "street": st.sampled_from(["", "12 Elgin Street", "12, rue Elgin"]),
        "email": st.sampled_from(["", "o.s@gmail.com", "os+x@gmail.com"]),
        "phone": st.sampled_from(["", "+14165550123"]),
    }
)
ROLLS = st.lists(ANSWERS, max_size=8)


def signed(number: int, **answers: str) -> Signed:
    one = replace(signature(number), signed_at=NOON + timedelta(minutes=number), **answers)  # type: ignore[arg-type]
    return Signed(number, one, "")


def roll_of(people: list[dict[str, str]]) -> list[Signed]:
    return [signed(number, **answers) for number, answers in enumerate(people, start=1)]


def found(*people: dict[str, str]) -> list[tuple[int, ...]]:
    """The numbers of those who are taken for one."""
    clusters = find_duplicates(roll_of(list(people))).clusters
    return [tuple(each.number for each in cluster.signed) for cluster in clusters]


@pytest.mark.parametrize(
    ("again", "reason"),
    [
        ({}, "same_name"),
        ({"name": "Olena Shevchenko"}, "same_name_other_script"),
        ({"name": "ШЕВЧЕНКО Олена"}, "swapped_names"),
        ({"name": "Shevchenko Olena"}, "swapped_names"),
        ({"name": "Олена Шевчнеко"}, "similar_name"),
        ({"name": "Olena Shevchnko"}, "similar_name"),
        ({"name": "О. Шевченко"}, "shorter_name"),
        ({"name": "Олена Тарасівна Шевченко"}, "shorter_name"),
        ({"name": "Oлена Шевченко"}, "same_name"),
        ({"email": "OlenaS+petition@googlemail.com"}, "same_email"),
        ({"email": "olena.z@gmail.com"}, "similar_email"),
        ({"postal_code": "m5v2t6"}, "same_postal_code"),
        ({"postal_code": "M5V 2T9"}, "similar_postal_code"),
        ({"city": "Ottawa", "postal_code": "K1A 0A6", "street": "7 Main St"}, "other_postal_code"),
        ({"city": "Торонто"}, "same_town"),
        ({"street": "12, rue Elgin"}, "same_street"),
        ({"email": "", "phone": "", "street": ""}, "same_postal_code"),
    ],
)
def test_somebody_who_signs_again_is_found_and_it_is_said_why(again: dict[str, str], reason: str) -> None:
    (cluster,) = find_duplicates(roll_of([OLENA, {**OLENA, **again}])).clusters
    (pair,) = cluster.pairs
    assert (pair.one, pair.other) == (0, 1)
    assert reason in pair.likeness.reasons


@pytest.mark.parametrize("name", ["Тарас Шевченко", "Олег Шевченко", "Олеся Шевченко", "Шевченко", "Olha Shevchenko"])
def test_a_household_that_shares_everything_but_its_names_is_left_alone(name: str) -> None:
    assert found(OLENA, {**OLENA, "name": name}) == []


@pytest.mark.parametrize(
    ("sister", "brother"),
    [("Олександра", "Олександр"), ("Danielle", "Daniel"), ("Іванка", "Іван"), ("Anna", "Inna"), ("Marta", "Maria")],
)
def test_brother_and_sister_are_two(sister: str, brother: str) -> None:
    assert found({**OLENA, "name": f"{sister} Koval"}, {**OLENA, "name": f"{brother} Koval"}) == []


def test_two_of_one_name_in_one_town_are_two_until_something_else_is_alike() -> None:
    one, other = {"name": "Олена Шевченко", "city": "Toronto"}, {"name": "Olena Shevchenko", "city": "Торонто"}
    assert found(one, other) == []
    assert found({**one, "phone": "+14165550123"}, {**other, "phone": "+14165550123"}) == [(1, 2)]


def test_an_initial_does_not_make_one_of_two() -> None:
    assert found(OLENA, {**OLENA, "name": "О. Шевченко"}, {**OLENA, "name": "Остап Шевченко"}) == [(1, 2)]


def test_letters_of_two_scripts_in_a_word_are_named_also_of_somebody_who_signed_once() -> None:
    mixed = find_duplicates(roll_of([OLENA, {**OLENA, "name": "Cергій Коваль"}])).mixed_scripts
    assert [each.number for each in mixed] == [2]


def test_a_thousand_signatures_of_one_person_are_one_cluster() -> None:
    assert found(*[OLENA] * 1000) == [tuple(range(1, 1001))]


def test_an_address_that_everybody_gave_makes_hardly_anybody_one_with_another() -> None:
    crowd = [replace(each, signature=replace(each.signature, email="none@example.org")) for each in KNOWN.signed]
    precision, recall, _ = judged(find_duplicates(crowd), KNOWN)
    assert precision >= 0.9  # what is left are people of one name
    assert recall >= 0.95


def test_those_who_signed_twice_are_found_among_many_and_hardly_anybody_else() -> None:
    precision, recall, _ = judged(find_duplicates(KNOWN.signed), KNOWN)
    assert precision >= 0.98
    assert recall >= 0.95


def test_the_order_of_the_roll_does_not_matter() -> None:
    assert find_duplicates(KNOWN.signed[::-1]) == find_duplicates(KNOWN.signed)


@given(ROLLS, st.randoms(use_true_random=False))
def test_the_order_of_any_few_does_not_matter(people: list[dict[str, str]], chance: random.Random) -> None:
    roll = roll_of(people)
    shuffled = list(roll)
    chance.shuffle(shuffled)
    assert find_duplicates(shuffled) == find_duplicates(roll)


@given(ROLLS)
def test_nobody_is_matched_to_nobody(people: list[dict[str, str]]) -> None:
    for cluster in find_duplicates(roll_of(people)).clusters:
        assert len({each.number for each in cluster.signed}) == len(cluster.signed) >= 2
        for each in cluster.signed:
            assert any(letter.isalnum() for letter in each.signature.name)
        for pair in cluster.pairs:
            one, other = cluster.signed[pair.one].signature, cluster.signed[pair.other].signature
            for answer in ("email", "phone", "street", "postal_code"):
                if not (getattr(one, answer) and getattr(other, answer)):
                    assert not [code for code in pair.likeness.reasons if answer in code]


@given(ROLLS, st.integers(0, 8))
def test_somebody_unrelated_changes_nothing(people: list[dict[str, str]], at: int) -> None:
    roll = roll_of(people)
    moment = NOON + timedelta(minutes=at, seconds=30)
    stranger: Signature = replace(
        signature(77), signed_at=moment, name="Ґьюрх Бжукх", city="Ужгород", postal_code="88000", email="g@example.org"
    )
    assert find_duplicates([*roll, Signed(77, stranger, "")]) == find_duplicates(roll)


@given(ROLLS)
def test_nothing_that_was_typed_is_changed(people: list[dict[str, str]]) -> None:
    roll = roll_of(people)
    typed = {each.signature.id: each for each in roll}
    findings = find_duplicates(roll)
    shown = [each for cluster in findings.clusters for each in cluster.signed] + list(findings.mixed_scripts)
    assert all(each is typed[each.signature.id] for each in shown)
    assert roll == roll_of(people)
