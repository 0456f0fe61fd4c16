"""While somebody types, numbers fall into groups and slips are seen; nothing that was right is ever touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import rules
from kiosk.domain.as_typed import _PROVIDERS, email_meant, phone_as_typed, phone_shown
from kiosk.domain.countries import country_names
from kiosk.domain.text import clean
from tests.domain.texts import texts

providers = st.sampled_from(_PROVIDERS)
regions = st.sampled_from(sorted(country_names("en")))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmai.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.cmo", "gmail.com"),
        ("gmail,com", "gmail.com"),
        ("gmail", "gmail.com"),
        ("hotmial.com", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("yaho.ca", "yahoo.ca"),
        ("videotron.caa", "videotron.ca"),
        ("urk.net", "ukr.net"),
        ("our-own-firm.con", "our-own-firm.com"),
    ],
)
def test_a_slip_in_an_address_is_understood(typed: str, meant: str) -> None:
    assert email_meant(f"Ada.L@{typed}") == f"Ada.L@{meant}"


@pytest.mark.parametrize(
    "house", ["rogers.ca", "shaw.com", "aon.com", "yahoo.com.br", "hotmail.de", "mail.ca", "ualberta.ca", "GMAIL.COM"]
)
def test_another_house_is_not_taken_for_a_slip(house: str) -> None:
    assert email_meant(f"ada@{house}") == ""


@given(house=providers, person=st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=9))
def test_what_is_known_is_never_mended(house: str, person: str) -> None:
    assert email_meant(f"{person}@{house}") == ""


@given(house=providers.filter(lambda house: len(house) > 7), at=st.integers(1, 60))
def test_two_letters_that_changed_places_change_back(house: str, at: int) -> None:
    at %= len(house) - 1
    slip = house[:at] + house[at + 1] + house[at] + house[at + 2 :]
    if slip not in _PROVIDERS and slip.count(".") == house.count(".") and slip[-1] != ".":
        assert email_meant(f"ada@{slip}") == f"ada@{house}"


@given(text=texts)
def test_whatever_stands_in_an_address_what_is_offered_is_another_and_is_final(text: str) -> None:
    for address in (text, f"ada@{text}"):
        meant = email_meant(address)
        if meant:
            assert meant != clean(address)
            assert email_meant(meant) == ""


@pytest.mark.parametrize(
    ("digits", "region", "grouped"),
    [
        ("6135550123", "CA", "(613) 555-0123"),
        ("+380441234567", "CA", "+380 44 123 4567"),
        ("0441234567", "UA", "044 123 4567"),
        ("123", "AQ", "123"),
    ],
)
def test_a_number_falls_into_the_groups_of_its_country(digits: str, region: str, grouped: str) -> None:
    shown = ""
    for digit in digits:
        shown = phone_as_typed(shown, shown + digit, region)
    assert shown == grouped


@given(text=texts, before=texts, region=regions)
def test_no_digit_is_lost_or_added_by_grouping(text: str, before: str, region: str) -> None:
    shown = phone_as_typed(before, before + text, region)
    assert [c for c in shown if c.isalnum()] == [c for c in before + text if c.isalnum()]


@given(digits=st.text("0123456789", min_size=1, max_size=14), at=st.integers(0, 30), region=regions)
def test_what_is_rubbed_out_stays_rubbed_out(digits: str, at: int, region: str) -> None:
    shown = phone_as_typed("", digits, region)
    shorter = shown[: at % len(shown)]
    assert phone_as_typed(shown, shorter, region) == shorter


@pytest.mark.parametrize(
    ("region", "shown"), [("CA", "(613) 555-0123"), ("US", "(613) 555-0123"), ("UA", "+1 613-555-0123")]
)
def test_a_kept_number_is_shown_as_its_owner_would_write_it(region: str, shown: str) -> None:
    assert phone_shown("+16135550123", region) == shown
    assert rules.phone(shown, region) == "+16135550123"
