"""A petition's goals, its words in every language, and what the official petition is on each day."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.official import OfficialPetition, day_slips
from kiosk.domain.petition import contrast, slips_in
from kiosk.domain.words import Slips, unseen
from tests.domain.rally import petition
from tests.domain.texts import texts

LINK = "https://petitions.ourcommons.ca/en/Petition/Details?Petition=e-1825"
DAY = timedelta(days=1)
goals = st.lists(st.integers(1, 10_000), min_size=1, max_size=6, unique=True).map(sorted)


def official(**said: object) -> OfficialPetition:
    words = {"en": "A member", "fr": "Une députée", "uk": "Депутатка"}
    usual: dict[str, object] = {
        "number": "e-1825",
        "link": dict.fromkeys(words, LINK),
        "needs": 500,
        "sponsor": words,
        "opens": date(2018, 9, 4),
        "closes": date(2019, 1, 2),
        "presented": date(2019, 1, 29),
        "answered": date(2019, 3, 18),
    }
    return OfficialPetition.model_validate({**usual, **said})


@pytest.mark.parametrize(
    ("count", "goal"),
    [(0, 100), (99, 100), (100, 250), (249, 250), (250, 1000), (999, 1000), (1000, 2000), (1001, 2000), (2000, 3000)],
)
def test_the_next_goal_is_the_next_number_to_reach(count: int, goal: int) -> None:
    assert petition().goal(count) == goal


@given(goals, st.integers(0, 100_000))
def test_there_is_always_a_goal_ahead(steps: list[int], count: int) -> None:
    goal = petition(goals=steps).goal(count)
    assert goal > count
    assert goal in steps or (goal % steps[-1] == 0 and goal - count <= steps[-1])


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2018, 9, 3), "announced"),
        (date(2018, 9, 4), "open"),
        (date(2019, 1, 2), "open"),
        (date(2019, 1, 3), "closed"),
        (date(2019, 1, 28), "closed"),
        (date(2019, 1, 29), "presented"),
        (date(2019, 3, 17), "presented"),
        (date(2019, 3, 18), "answered"),
        (date(2100, 1, 1), "answered"),
    ],
)
def test_the_official_petition_is_shown_as_what_it_is_on_the_day(today: date, state: str) -> None:
    assert official().state(today) == state


def test_an_official_petition_that_was_never_presented_stays_closed() -> None:
    assert official(presented=None, answered=None).state(date(2100, 1, 1)) == "closed"


@given(st.dates())
def test_the_state_of_an_official_petition_only_goes_forward(today: date) -> None:
    order = ["announced", "open", "closed", "presented", "answered"]
    yesterday = max(today, date.min + DAY) - DAY
    assert order.index(official().state(yesterday)) <= order.index(official().state(today))


def test_days_that_come_before_the_day_they_follow_are_told() -> None:
    with pytest.raises(ValidationError, match=r"closes .2018-09-01. comes before opens"):
        official(closes=date(2018, 9, 1))
    with pytest.raises(ValidationError, match=r"answered .2019-01-01. comes before closes"):
        official(presented=None, answered=date(2019, 1, 1))
    assert day_slips({"opens": datetime(2018, 9, 4, 12), "closes": date(2018, 9, 1)}) == []  # noqa: DTZ001 - as TOML has it


@pytest.mark.parametrize("link", ["http://example.org", "https://exa mple.org", "https://приклад.укр", "javascript:1"])
def test_a_link_that_is_not_plain_https_is_refused(link: str) -> None:
    with pytest.raises(ValidationError, match="link"):
        official(link={"en": link})


@pytest.mark.parametrize(
    "said",
    [
        {"goals": []},
        {"goals": [500, 100]},
        {"goals": [100, 100]},
        {"goals": [0]},
        {"languages": []},
        {"languages": ["en", "en"]},
        {"languages": ["en"]},
        {"languages": ["en", "fr", "uk", "de"]},
        {"questions": {"name": "optional"}},
        {"questions": {}},
        {"questions": {"name": "required", "email": "required"}},
        {"questions": {"name": "required", "phone": "required"}},
        {"title": {"en": "Free them", "fr": "Libérez-les"}},
        {"title": {"en": "a\u202eb", "fr": "b", "uk": "c"}},
        {"texts": {}},
        {"version": 0},
        {"version": "1"},
        {"format": 2},
        {"id": "Free Them"},
        {"shoes": 1},
    ],
    ids=str,
)
def test_a_petition_that_nobody_could_sign_is_refused(said: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        petition(**said)


def test_every_slip_is_told_with_its_place() -> None:
    record = {
        "languages": ["en", "fr"],
        "title": {"en": "Free them", "uk": "Звільніть"},
        "questions": {"name": "optional", "phone": "required"},
        "official": {"opens": date(2020, 2, 2), "closes": date(2020, 1, 1)},
    }
    assert [path for path, _ in slips_in(record)] == [
        ("questions", "name"),
        ("questions", "phone"),
        ("title", "fr"),
        ("title", "uk"),
        ("official", "closes"),
    ]
    assert str(Slips([(("title", "fr"), "is missing")])) == "title.fr: is missing"


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast("#0b3d78", "#0b3d78") == pytest.approx(1)


@given(texts)
def test_a_line_of_a_pack_holds_nothing_that_is_not_seen(line: str) -> None:
    told = unseen(line)
    assert told is None or told.startswith(("the invisible character U+", "a letter with more than eight marks"))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Звільніть  їх", None),
        ("a\u202eb", "the invisible character U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("a\u3164b", "the invisible character U+3164 HANGUL FILLER"),
        ("a\x00b", "the invisible character U+0000"),
        ("a" + "\u0301" * 10, "a letter with more than eight marks on it"),
    ],
)
def test_the_writer_of_a_pack_is_told_what_cannot_be_seen(line: str, told: str | None) -> None:
    assert unseen(line) == told
