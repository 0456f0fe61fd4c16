"""A program of contacts is told only of people who agreed, by what they gave, under their whole name."""

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest

from kiosk.domain.signature import Consent, Signature
from kiosk.export.csv_file import write_csv
from kiosk.export.presets import PRESETS, PresetName, with_a_row
from kiosk.export.selection import Selection
from tests.export.conftest import MakePeople, MakeSignature

CONTACT = (Consent("contact", "1", "en", "Write to me.", datetime(2018, 10, 6, tzinfo=UTC)),)
CRMS = [name for name in get_args(PresetName) if name != "spreadsheet"]


def written(tmp_path: Path, name: PresetName, people: list[Signature]) -> list[dict[str, str]]:
    preset = PRESETS[name]
    write_csv(tmp_path / "people.csv", with_a_row(preset, people)[0], preset.table)
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.parametrize("name", CRMS)
def test_those_who_did_not_agree_are_left_out_and_counted(
    tmp_path: Path, make_signature: MakeSignature, name: PresetName
) -> None:
    people = [
        make_signature(1, name="Agreed", email="agreed@example.org", consents=CONTACT),
        make_signature(2, name="Silent", email="silent@example.org", phone="+17805550123"),
        make_signature(3, name="Unreachable", consents=CONTACT),
    ]
    rows = written(tmp_path, name, people)
    assert [cell for row in rows for cell in row.values() if "Agreed" in cell] == ["Agreed"]
    assert len(rows) == 1
    _, left_out = with_a_row(PRESETS[name], people)
    assert left_out["did not agree to be contacted"] == 1
    assert sum(left_out.values()) == 2


@pytest.mark.parametrize("name", CRMS)
def test_no_program_of_contacts_learns_a_street_or_a_comment(make_signature: MakeSignature, name: PresetName) -> None:
    person = make_signature(street="12 Secret Street", comment="My brother.", email="a@example.org", consents=CONTACT)
    cells = [cell for row in PRESETS[name].table.rows([person]) for cell in row]
    assert not {"12 Secret Street", "My brother."} & set(cells)


@pytest.mark.parametrize("name", CRMS)
@pytest.mark.parametrize("person", ["Madonna", "Марія-Анна де ла Крус", "van der Berg, Jan", "bell hooks"])
def test_nobodys_name_is_taken_apart(make_signature: MakeSignature, name: PresetName, person: str) -> None:
    signature = make_signature(name=person, email="a@example.org", consents=CONTACT)
    assert person in next(iter(PRESETS[name].table.rows([signature])))


def test_who_gave_a_phone_alone_goes_only_where_a_phone_is_enough(make_signature: MakeSignature) -> None:
    person = make_signature(phone="+17805550123", consents=CONTACT)
    assert {name for name in CRMS if not PRESETS[name].without(person)} == {"civicrm", "churchcrm"}


def test_a_program_that_dials_gets_the_number_and_no_formula(tmp_path: Path, make_signature: MakeSignature) -> None:
    people = [
        make_signature(1, phone="+17805550123", email="a@example.org", consents=CONTACT),
        make_signature(2, phone="+1+cmd|' /C calc'!A0", name="=1+1", email="b@example.org", consents=CONTACT),
    ]
    first, second = written(tmp_path, "civicrm", people)
    assert first["Phone"] == "+17805550123"
    assert (second["Phone"], second["Last Name"]) == ("'+1+cmd|' /C calc'!A0", "'=1+1")


def test_countries_have_names_where_a_program_knows_them_by_name(make_signature: MakeSignature) -> None:
    person = make_signature(country="GB", email="a@example.org", consents=CONTACT)
    assert "United Kingdom" in next(iter(PRESETS["civicrm"].table.rows([person])))


def test_everybody_is_in_the_table_for_a_spreadsheet(tmp_path: Path, make_people: MakePeople) -> None:
    people = make_people(30)
    rows = written(tmp_path, "spreadsheet", people)
    assert [row["Name"] for row in rows] == [person.name for person in people]
    assert (rows[0]["Signed on"], rows[0]["Signed at"]) == ("2018-10-06", "10:33")


def test_an_organizer_chooses_an_event_some_days_and_a_province(make_signature: MakeSignature) -> None:
    late = make_signature(1).signed_at.replace(hour=23, minute=59)  # the next day already in Greenwich
    people = [
        make_signature(1, event="Fête, Montréal", province="QC", signed_at=late),
        make_signature(2, event="Fête, Montréal", province="ON", signed_at=late + timedelta(days=1)),
        make_signature(3, event="Rally", province="QC", signed_at=late + timedelta(days=2)),
    ]

    def of(selection: Selection) -> list[int]:
        return [people.index(signature) + 1 for signature in selection.of(people)]

    assert of(Selection()) == [1, 2, 3]
    assert of(Selection(event="fête,  montréal")) == [1, 2]
    assert of(Selection(since=date(2018, 10, 7))) == [2, 3]
    assert of(Selection(until=date(2018, 10, 6))) == [1]
    assert of(Selection(since=date(2018, 10, 7), until=date(2018, 10, 7))) == [2]
    assert of(Selection(event="Rally", province="QC")) == [3]
