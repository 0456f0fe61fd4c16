"""An organizer who makes a mistake in petition.toml is told which line, in plain words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.packs.check import check
from kiosk.packs.fault import BadPack
from kiosk.packs.load import load_pack

Told = Callable[[], list[tuple[str, int, str]]]
Spoil = Callable[[str, str], int]

MISTAKES = [
    ("an unknown key", "version = 1  ", "versoin = 1  ", "versoin is not a key of a pack; did you mean version?"),
    ("a made-up key", "format = 1  ", "zzz = 3\nformat = 1  ", "zzz is not a key of a pack"),
    ("another format", "format = 1  ", "format = 2  ", "format must be 1"),
    ("an id with capitals", 'id = "our-lake"', 'id = "Our Lake"', "id must be 3 to 64 small letters a to z"),
    ("a version in quotes", "version = 1  ", 'version = "1"  ', "version must be a whole number, without quotes"),
    ("a strange language", '["en", "fr", "uk"]', '["en", "fr", "uk", "de"]', "languages.3 must be 'en', 'fr' or 'uk'"),
    ("a language twice", '["en", "fr", "uk"]', '["en", "fr", "uk", "uk"]', "languages names a language twice"),
    ("falling goals", "[100, 500, 1000]", "[500, 100]", "goals goals must rise"),
    ("no goals", "[100, 500, 1000]", "[]", "goals must not be empty"),
    ("a goal of nothing", "[100, 500, 1000]", "[0, 5]", "goals.0 must be 1 or more"),
    ("a date in quotes", "retention = 2027-12-31", 'retention = "2027-12-31"', "retention must be a date such as"),
    ("a time as a date", "retention = 2027-12-31", "retention = 2027-12-31T10:00:00", "retention must be a date such"),
    ("a nameless petition", 'name = "required"', 'name = "optional"', 'questions.name must be "required"'),
    ("a demanded e-mail", 'email = "optional"', 'email = "required"', 'questions.email must not be "required"'),
    ("a demanded phone", 'phone = "optional"', 'phone = "required"', 'questions.phone must not be "required"'),
    ("a strange need", 'street = "optional"', 'street = "maybe"', "questions.street must be 'required' or 'optional'"),
    (
        "a strange question",
        'street = "optional"',
        'shoes = "optional"',
        "questions.shoes is not known here; use 'name'",
    ),
    ("no e-mail address", '"organizer@petition.example"', '"call me"', "organizer.email must be an e-mail address"),
    ("a pale primary", '"#0b3d78"', '"#88aaff"', "colours.primary white text on it has a contrast of 2.3:1"),
    ("a dark action", '"#ffd500"', '"#a03000"', "colours.action dark text on it has a contrast of 2.3:1"),
    ("a colour by name", '"#ffd500"', '"yellow"', "colours.action must be a colour such as #ffd500"),
    ("empty words", '"EXAMPLE: your group"', '" "', "organizer.name.en must not be empty"),
    ("a hidden character", '"EXAMPLE: your group"', r'"a\u202eb"', "organizer.name.en holds the invisible character"),
    ("two lines in one", '"EXAMPLE: your group"', r'"a\nb"', "organizer.name.en must be one line"),
    ("long words", '"EXAMPLE: your group"', f'"{"a" * 1001}"', "organizer.name.en is too long; 1000"),
    ("an unknown blank", "{organizer}. Mailing", "{organiser}. Mailing", "consent.contact.text.en holds {organiser}"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), [m[1:] for m in MISTAKES], ids=[m[0] for m in MISTAKES])
def test_a_mistake_is_told_with_its_line(told: Told, spoil: Spoil, old: str, new: str, sentence: str) -> None:
    line = spoil(old, new)
    # A key that takes another's place also leaves that one missing.
    matching = [fault for fault in told() if fault[2].startswith(sentence)]
    assert [(file, at) for file, at, _ in matching] == [("petition.toml", line)]


def test_broken_toml_is_told_at_the_place_where_it_breaks(told: Told, spoil: Spoil) -> None:
    line = spoil("[colours]", "[colours")
    assert [(file, at) for file, at, _ in told()] == [("petition.toml", line)]


def test_an_unfinished_file_is_told_at_its_end(told: Told, pack: Path) -> None:
    (pack / "petition.toml").write_text("format = 1\n\ntitle = {", "utf-8")
    assert told()[0][:2] == ("petition.toml", 3)


NOBODYS_TOML = {
    "deep lists": "a = " + "[" * 5000 + "]" * 5000,
    "deep tables": "a" + ".a" * 30_000 + " = 1",
    "deep headers": "[a" + ".a" * 900 + ']\nb = "EXAMPLE"',
    "many tables": "[[a]]\n" * 9000,
    "a long number": "a = " + "9" * 5000,
    "nothing": "",
    "a NUL": "a = 1\x00",
}


@pytest.mark.parametrize("text", NOBODYS_TOML.values(), ids=NOBODYS_TOML)
def test_toml_that_no_one_would_write_is_a_fault_and_no_crash(told: Told, pack: Path, text: str) -> None:
    (pack / "petition.toml").write_text(text, "utf-8")
    assert told()[0][:2] == ("petition.toml", 1)


def test_a_missing_key_is_told_at_the_table_it_belongs_to(told: Told, spoil: Spoil, pack: Path) -> None:
    spoil('email = "organizer@petition.example"\n', "")
    lines = (pack / "petition.toml").read_text("utf-8").split("\n")
    assert told() == [("petition.toml", lines.index("[organizer]") + 1, "organizer.email is missing")]


def test_words_missing_from_a_table_on_one_line_are_told_there(told: Told, pack: Path) -> None:
    file = pack / "petition.toml"
    head, _, rest = file.read_text("utf-8").partition("[title]")
    after = rest.partition("[addressee]")[2]
    file.write_text(f'{head}title = {{ en = "A", fr = "B" }}\n[addressee]{after}', "utf-8")
    assert told() == [("petition.toml", head.count("\n") + 1, "title.uk is missing, and languages lists it")]


def test_words_without_one_of_the_languages_are_told(told: Told, spoil: Spoil) -> None:
    line = spoil('uk = "ПРИКЛАД: чого ви просите, кількома словами"', "")
    assert told() == [("petition.toml", line - 3, "title.uk is missing, and languages lists it")]


def test_words_in_an_unlisted_language_are_told_each_on_its_line(told: Told, spoil: Spoil, pack: Path) -> None:
    spoil('["en", "fr", "uk"]', '["en", "fr"]')
    lines = (pack / "petition.toml").read_text("utf-8").split("\n")
    expected = [at for at, line in enumerate(lines, start=1) if line.startswith("uk = ")]
    assert [at for _, at, message in told() if "languages does not list it" in message] == expected


def test_days_of_the_official_petition_follow_each_other(told: Told, spoil: Spoil) -> None:
    words = 'sponsor = { en = "A", fr = "B", uk = "C" }\nlink = { en = "https://a", fr = "https://b", uk = "http://c" }'
    line = spoil(
        "[colours]",
        f'[official]\nnumber = "e-1"\nneeds = 500\nopens = 2030-02-01\ncloses = 2030-01-01\n{words}\n[colours]',
    )
    assert told() == [
        ("petition.toml", line + 4, "official.closes closes (2030-01-01) comes before opens (2030-02-01)"),
        ("petition.toml", line + 6, "official.link.uk must begin with https:// and hold no spaces"),
    ]


def test_every_fault_is_told_at_once(told: Told, spoil: Spoil, pack: Path) -> None:
    spoil("version = 1  ", 'version = "1"  ')
    spoil('email = "optional"', 'email = "required"')
    spoil('uk = "ПРИКЛАД: чого ви просите, кількома словами"', "")
    (pack / "fr/request.md").unlink()
    assert len(told()) == 4


def test_made_up_contact_and_example_words_are_notices(pack: Path) -> None:
    found = {str(fault) for fault in check(pack)}
    assert any("notice: organizer.email is made up: put the organizer's own contact" in line for line in found)
    assert any("notice: organizer.address is made up" in line for line in found)
    assert any(line.startswith("petition.toml:") and "notice: title: example words" in line for line in found)


def test_an_id_that_is_not_the_folders_name_is_a_notice(pack: Path) -> None:
    renamed = pack.rename(pack.with_name("other"))
    assert [f.line for f in check(renamed) if "id is not the name of the folder (other)" in f.message] == [5]


def test_a_bad_pack_never_starts_a_kiosk(pack: Path, spoil: Spoil) -> None:
    line = spoil("version = 1  ", "version = 0  ")
    with pytest.raises(BadPack, match=rf"petition\.toml:{line}: version must be 1 or more"):
        load_pack(pack)
