"""The sheets speak each language whole, and count and date as its readers do."""

from dataclasses import fields
from datetime import date
from string import Formatter

import pytest

from kiosk.domain.dates import long_date
from kiosk.domain.provinces import PROVINCES
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.plain_text import paragraphs
from kiosk.export.province_names import PROVINCE_NAMES
from kiosk.export.recovery_wording import RECOVERY_WORDINGS
from kiosk.export.wording import WORDINGS, short_date, signatures

SAME_EVERYWHERE = {"date", "signature"}  # French and English share these words


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


ALONE = {language: words.alone for language, words in RECOVERY_WORDINGS.items()}
SHARED = {language: words.shared for language, words in RECOVERY_WORDINGS.items()}


@pytest.mark.parametrize("table", [WORDINGS, RECOVERY_WORDINGS, ALONE, SHARED])
def test_every_language_has_every_label_with_the_same_holes(table: dict[Language, object]) -> None:
    assert set(table) == set(LANGUAGES)
    for field in fields(type(table["en"])):  # type: ignore[arg-type] # both tables hold dataclasses
        said = [getattr(table[language], field.name) for language in LANGUAGES]
        assert all(said)
        if isinstance(said[0], str):
            assert len(set(said)) == len(said) or field.name in SAME_EVERYWHERE
            assert len({frozenset(holes(text)) for text in said}) == 1
        elif isinstance(said[0], tuple):
            assert len({len(part) for part in said}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_province_has_its_name(language: Language) -> None:
    assert set(PROVINCE_NAMES[language]) == set(PROVINCES)


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("en", "October 1, 2018", "Oct. 1, 2018"),
        ("fr", "1er octobre 2018", "1 oct. 2018"),
        ("uk", "1 жовтня 2018 р.", "01.10.2018"),
    ],
)
def test_dates_stand_in_the_order_of_their_language(language: Language, long: str, short: str) -> None:
    assert long_date(date(2018, 10, 1), language).replace("\u00a0", " ") == long
    assert short_date(date(2018, 10, 1), language) == short


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {0: "0 signatures", 1: "1 signature", 2: "2 signatures", 12345: "12,345 signatures"}),
        ("fr", {0: "0 signature", 1: "1 signature", 2: "2 signatures", 12345: "12 345 signatures"}),
        (
            "uk",
            {
                0: "0 підписів",
                1: "1 підпис",
                2: "2 підписи",
                4: "4 підписи",
                5: "5 підписів",
                11: "11 підписів",
                12: "12 підписів",
                21: "21 підпис",
                112: "112 підписів",
                1023: "1 023 підписи",
            },
        ),
    ],
)
def test_counts_agree_with_their_noun(language: Language, counts: dict[int, str]) -> None:
    for count, told in counts.items():
        assert signatures(count, language).replace("\u00a0", " ") == told


def test_markdown_becomes_plain_paragraphs() -> None:
    asked = "We **ask**\nfor [freedom](https://example.org):\n\n- *now*,\n- for all.\n\nThank you."
    assert paragraphs(asked) == ["We ask for freedom:", "• now,", "• for all.", "Thank you."]
