"""Whatever a person pastes, one readable line is kept, and kept the same however often it is cleaned."""

import unicodedata

import pytest
from hypothesis import given, settings

from kiosk.domain.text import clean, compared
from tests.domain.texts import texts

often = settings(max_examples=300)
JOINERS = "\u200c\u200d"
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ZERO_WIDTH = "\u200b\u2060\ufeff\u00ad\u034f\u115f\u1160\u3164\uffa0\u17b4\u17b5"
TAGS = "\U000e0001" + "".join(map(chr, range(0xE0020, 0xE0080)))


def most_marks(line: str) -> int:
    """Marks on the base that carries most of them; a joiner between marks is no new base."""
    most = marks = 0
    for character in line:
        if character not in JOINERS:
            marks = marks + 1 if unicodedata.category(character).startswith("M") else 0
        most = max(most, marks)
    return most


@often
@given(texts)
def test_a_text_that_was_cleaned_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@often
@given(texts)
def test_a_kept_text_is_one_composed_line(text: str) -> None:
    kept = clean(text)
    assert unicodedata.is_normalized("NFC", kept)
    assert kept == " ".join(kept.split())


@often
@given(texts)
def test_a_kept_text_hides_nothing(text: str) -> None:
    kept = [character for character in clean(text) if character not in JOINERS]
    assert not {unicodedata.category(character) for character in kept} & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert not set(kept) & set(BIDI + ZERO_WIDTH + TAGS)


@often
@given(texts)
def test_a_base_carries_at_most_eight_marks(text: str) -> None:
    assert most_marks(clean(text)) <= 8


@often
@given(texts)
def test_texts_that_were_cleaned_compare_as_before(text: str) -> None:
    assert compared(clean(text)) == compared(text)


@pytest.mark.parametrize("hidden", [*BIDI, *ZERO_WIDTH, *TAGS[::24], "\x00", "\x1b", "\ud800", "\ue000"], ids=ascii)
def test_a_hidden_character_in_a_name_is_dropped(hidden: str) -> None:
    assert clean(f"{hidden}A{hidden}da{hidden}") == "Ada"
    assert clean(hidden) == ""


@pytest.mark.parametrize(
    "typed",
    [
        "Siobhán O’Connor-Šímová",
        "Мар’яна Їжакевич",
        "می\u200cخواهم",
        "क्\u200dष",
        "ශ්\u200dරී ලංකා",
        "ர\u0bbeமன்",
        "辻\U000e0100",
        "김민준",
        "עִבְרִית",
        "❤\ufe0f",
        "ẍ\u0323",
    ],
)
def test_what_a_person_writes_in_any_script_is_kept(typed: str) -> None:
    assert clean(typed) == unicodedata.normalize("NFC", typed)


def test_a_joiner_stays_only_after_a_letter_that_joins() -> None:
    assert clean("a\u200db") == "ab"
    assert clean("\u200dم \u200dم") == "م م"
    assert clean("م" + "\u200d" * 50) == "م\u200d"
    assert clean("a\u200d\u0600") == "a"


@pytest.mark.parametrize("between", ["", "\u200b", "\u200d", "\u0903"], ids=ascii)
def test_marks_do_not_pile_up_whatever_is_put_between_them(between: str) -> None:
    assert most_marks(clean("م" + ("\u0301" * 7 + between) * 20)) == 8


def test_a_mark_that_was_kept_apart_from_its_letter_joins_it() -> None:
    assert clean("e\u200b\u0301") == "é"
    assert most_marks(clean("\u1e17\u200b" + "\u0327" * 8)) == 8


def test_lines_and_tabs_become_single_spaces() -> None:
    assert clean(" Ada\t\n\u2028 \u3000King\x85") == "Ada King"


def test_two_ways_to_write_one_name_compare_as_one() -> None:
    assert compared("ＡＤＡ  Straße") == compared("ada strasse")
    assert compared("Ada") != compared("Ida")
