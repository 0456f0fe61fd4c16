"""Every country can be found by those who live there, in any of our languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import rules
from kiosk.domain.countries import HOME, countries_like, country_names
from kiosk.domain.form import Invalid, SignatureForm
from kiosk.domain.hand import Hand
from kiosk.domain.petition import Question
from kiosk.domain.words import LANGUAGES, Language
from tests.domain.rally import ANSWERS, INK, OCCASION, form, petition, signed
from tests.domain.texts import texts

countries = st.sampled_from(sorted(country_names("en")))
ABROAD: dict[Question, str] = {**ANSWERS, "country": "PL", "province": "", "postal_code": "", "phone": ""}


def best(text: str) -> list[str]:
    nearness = countries_like(text)
    return sorted(code for code in nearness if nearness[code] == min(nearness.values()))


def test_there_are_the_countries_of_iso_3166_and_kosovo_in_every_language() -> None:
    codes = [set(country_names(language)) for language in LANGUAGES]
    assert len(codes[0]) == 249 + 1
    assert codes[0] == codes[1] == codes[2]
    assert {HOME, "UA", "XK", "TW", "PS"} <= codes[0]
    assert not {"EU", "UN", "ZZ"} & codes[0]
    assert [country_names(language)["DE"] for language in LANGUAGES] == ["Germany", "Allemagne", "Німеччина"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("usa", "US"),
        ("UK", "GB"),
        ("ca", "CA"),
        ("cote d'iv", "CI"),
        ("Кот-д’", "CI"),
        ("états", "US"),
        ("ETATS", "US"),
        ("німе", "DE"),
        ("Гренад", "GD"),
        ("  sao tome ", "ST"),
    ],
)
def test_a_country_is_found_by_a_few_letters_however_they_are_typed(text: str, code: str) -> None:
    assert code in best(text)


@given(code=countries, language=st.sampled_from(LANGUAGES), upper=st.booleans())
def test_every_country_is_found_by_its_whole_name(code: str, language: Language, *, upper: bool) -> None:
    name = country_names(language)[code]
    assert code in best(name.upper() if upper else name)


@given(text=texts)
def test_any_search_finds_countries_or_nothing(text: str) -> None:
    assert set(countries_like(text)) <= set(country_names("en"))


def test_somebody_abroad_needs_no_province_and_no_canadian_postal_code() -> None:
    for code, region in (("", ""), ("00-950", "Mazowieckie"), ("12345", "ON")):
        signature = SignatureForm({**ABROAD, "postal_code": code, "province": region}, hand=Hand(ink=INK)).validate(
            petition(), OCCASION
        )
        assert not isinstance(signature, Invalid), signature
        assert (signature.country, signature.postal_code, signature.province) == ("PL", code, region)


def test_a_number_without_a_prefix_is_one_of_the_country() -> None:
    assert signed({**ABROAD, "phone": "22 555 01 23"}).phone == "+48225550123"
    assert form({**ABROAD, "phone": "514 555 0123"}).problems(petition())["phone"].code == "phone_form"


def test_the_country_is_asked_with_an_address_and_never_without() -> None:
    asked = petition(questions={"name": "required", "postal_code": "required"}).asked
    assert asked["country"] == "optional"
    assert "country" not in petition(questions={"name": "required", "city": "required"}).asked


@given(text=texts)
def test_only_a_country_is_kept_as_a_country(text: str) -> None:
    kept = rules.country(text)
    assert isinstance(kept, rules.Problem) or kept in country_names("en")
