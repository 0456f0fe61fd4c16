"""Somebody asks what is held about them: it is found, shown, handed over, corrected, and gone when they wish."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from signers import signature as whole_signature
from typer.testing import CliRunner

from kiosk import exporting, paths
from kiosk.cli import cli
from kiosk.deciding import decide, goes_with
from kiosk.desk.person import corrections, find, held
from kiosk.desk.roll import Roll
from kiosk.domain.decision import Correction
from kiosk.domain.form import Invalid
from kiosk.domain.petition import Question
from kiosk.domain.rules import Problem
from kiosk.domain.signature import Withdrawal, signature_from_json
from kiosk.export.person_file import person_text
from kiosk.export.progress import unwatched
from kiosk.ledger.gathered import open_gathering
from kiosk.ledger.opening import open_ledger
from kiosk.ledger.rows import entry_of
from kiosk.packs.fault import FolderTaken
from kiosk.packs.load import load_pack
from kiosk.sealing.canonical import base64_of
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry
from kiosk.sealing.envelope import seal
from tests.desk.test_duplicates import OLENA, roll_of
from tests.desk.test_gather import run
from tests.desk.test_roll import NOON, ORGANIZER
from tests.desk.test_settling import decision

PETITION = load_pack(paths.bundled_pack())
WITNESSED = {"name": "Марко Бойко", "city": "Winnipeg", "witness": "Zoé Tremblay", "email": "", "phone": ""}
PEOPLE = [OLENA, {**OLENA, "name": "Ґалина Мельник", "email": "", "phone": "", "postal_code": ""}, WITNESSED]
LESIA, MARKO, GONE_HOME = (f"00000000-0000-0000-0000-00000000000{number}" for number in (1, 2, 3))


@pytest.mark.parametrize(
    ("text", "names", "by"),
    [
        ("Olena", [1], "name"),
        ("шевченко олена", [1], "name"),
        ("Halyna Melnyk", [2], "name"),
        ("Galyna", [2], "name"),
        ("boiko", [3], "name"),
        ("zoe TREM", [3], "witness"),
        ("olena.s@", [1], "email"),
        ("o.lenas+news@googlemail.com", [1], "email"),
        ("(416) 555-0123", [1], "phone"),
        ("m5v2t6", [1, 3], "postal_code"),
        ("M5V", [1, 3], "postal_code"),
        ("Olena Melnyk", [], ""),
        ("55", [], ""),
        ("", [], ""),
    ],
)
def test_somebody_is_found_by_what_they_gave_in_any_spelling(text: str, names: list[int], by: str) -> None:
    people = [{**each, "postal_code": each.get("postal_code", "M5V 2T6")} for each in PEOPLE]
    found = find(Roll(tuple(roll_of(people)), (), ()), text)
    assert [each.signature.id.int for each in found] == names
    assert all(by in each.by for each in found)


def test_somebody_is_found_by_the_old_name_and_the_corrected_one_and_when_they_do_not_count() -> None:
    one, two, three = roll_of(PEOPLE)
    taken = (
        decision(1, "correct", (1,), corrections=(Correction("name", "Olha Franko"),)),
        decision(2, "invalid", (1,)),
    )
    roll = Roll((one, two), (three,), (), taken)
    for text in ("Олена", "Ольга Франко"):
        assert [each.signature.name for each in find(roll, text)] == ["Olha Franko"]
    assert [each.signature.id.int for each in find(roll, "Бойко")] == [3]


def test_everything_that_is_held_about_somebody_is_told_with_what_was_undone() -> None:
    one, two, _ = roll_of(PEOPLE)
    about = [
        decision(1, "correct", (1,), corrections=(Correction("city", "Ottawa"),), reason="she wrote"),
        decision(2, "invalid", (1,), reason="no such street"),
        decision(3, "undo", (), chosen=502, reason="there is one"),
    ]
    roll = Roll((one, two), (), (), (*about, decision(4, "invalid", (2,))))
    found = held(roll, UUID(int=1))
    assert (found.standing, found.number, found.read.city, found.signature.city) == ("stands", 1, "Ottawa", "Toronto")
    assert found.decisions == tuple(about)
    assert found.in_force == (about[0],)
    told = "\n".join(person_text(found, PETITION, "uk"))
    assert "Його зараховано." in told
    assert "Населений пункт: Ottawa" in told
    assert "Визнано недійсним (скасовано): no such street" in told
    assert held(roll, UUID(int=2)).standing == "invalid"
    assert "olena" not in repr(found).lower()


@pytest.mark.parametrize(
    ("answers", "kept"),
    [
        ({"city": "  Winnipeg "}, {"city": "Winnipeg"}),
        ({"email": ""}, {"email": ""}),
        ({"postal_code": "r3c1a5", "province": "mb"}, {"postal_code": "R3C 1A5", "province": "MB"}),
        ({"city": "Toronto"}, {}),
        ({"name": ""}, "missing"),
        ({"name": "007"}, "name_letters"),
        ({"postal_code": "12345"}, "postal_form"),
        ({"province": "MB"}, "postal_province"),
        ({"country": "XX"}, "country_unknown"),
        ({"phone": "12"}, "phone_form"),
        ({"comment": "x" * 401}, "too_long"),
    ],
)
def test_a_correction_keeps_the_rules_of_the_form(
    answers: dict[Question, str], kept: dict[Question, str] | str
) -> None:
    found = corrections(replace(whole_signature(), province="ON"), answers, PETITION)
    if isinstance(kept, str):
        assert isinstance(found, Invalid)
        assert set(found.problems.values()) == {Problem(kept)}  # type: ignore[arg-type]  # a code, as listed above
    else:
        assert found == tuple(Correction(question, text) for question, text in sorted(kept.items()))


@pytest.fixture
def desk(tmp_path: Path, key: list[object]) -> list[object]:
    """Lesia and Marko signed, somebody took theirs back, and it was gathered: the options that open that desk."""
    device = DeviceKey(bytes([5]) * 32)
    (folder := tmp_path / "table").mkdir()
    with open_ledger(folder / "ledger.sqlite3", petition=PETITION.id, kiosk=device.kiosk_id) as ledger:
        for number, name in enumerate(("Леся Д'Артаньян", "Marko Boyko", "Taken Back"), start=1):
            record = replace(whole_signature(number, name=name), petition=PETITION.id, event="Rally")
            ledger.append(seal(record, ledger.position("Rally"), (ORGANIZER.public_key,), device))
        back = Withdrawal(UUID(int=900), UUID(int=3), NOON)
        ledger.append(seal(back, ledger.position("Rally"), (ORGANIZER.public_key,), device))
    assert run("gather", folder, "--desk", tmp_path / "desk")[0] == 0
    return ["--data", tmp_path / "desk", *key]


def opened(desk: list[object]) -> Roll:
    return exporting.open_kiosk(paths.DataFolder(Path(str(desk[1]))), ORGANIZER, unwatched).roll


def entries(desk: list[object]) -> dict[UUID, Entry]:
    with open_gathering(Path(str(desk[1])) / "gathered.sqlite3", PETITION.id) as gathering:
        found = [entry_of(*line) for line in gathering.lines()]
        return {entry.id: entry for entry in found if isinstance(entry, Entry)}


def pieces_left(desk: list[object], entry: Entry) -> float:
    """Which share of an entry's sealed text, in pieces of 48 bytes, is in any file of the desk."""
    raw = b"".join(path.read_bytes() for path in Path(str(desk[1])).rglob("*") if path.is_file())
    sealed = base64_of(entry.boxes[0].sealed).encode()
    pieces = [sealed[at : at + 48] for at in range(0, len(sealed) - 48, 48)]
    return sum(piece in raw for piece in pieces) / len(pieces)


def test_a_person_gets_everything_as_a_text_in_their_language_a_record_and_their_ink(
    desk: list[object], tmp_path: Path
) -> None:
    assert run("person", "find", "Lesia", *desk)[1].startswith(LESIA)
    assert run("person", "correct", LESIA, "--phone", "", "--why", "by mail", "--yes", *desk)[0] == 0
    code, told = run("person", "export", LESIA, "--out", tmp_path / "for-lesia", *desk)
    assert (code, "Read the reasons" in told) == (0, True)
    text = (tmp_path / "for-lesia" / "signature.txt").read_text("utf-8")
    assert "Ім’я: Леся Д'Артаньян" in text
    assert "Я підписую." in text
    assert "Телефон: Не вказано" in text.partition("Відтоді виправлено чи доповнено")[2]
    record = json.loads((tmp_path / "for-lesia" / "signature.json").read_bytes())
    signed = signature_from_json(json.dumps(record["signature"]).encode())
    assert signed == replace(whole_signature(), petition=PETITION.id, event="Rally")
    assert (record["read"]["phone"], record["decisions"][0]["reason"]) == ("", "by mail")
    assert (tmp_path / "for-lesia" / "ink.svg").read_text().startswith("<svg")
    again = CliRunner().invoke(
        cli, [str(word) for word in ("person", "export", MARKO, "--out", tmp_path / "for-lesia", *desk)]
    )
    assert isinstance(again.exception, FolderTaken), "two people's papers do not mix"
    assert "\nIt counts.\n" in run("person", "show", LESIA, *desk)[1]
    assert "It does not count: it was taken back at the kiosk." in run("person", "show", GONE_HOME, *desk)[1]


def test_a_wrong_answer_is_told_in_a_sentence_and_changes_nothing(desk: list[object]) -> None:
    code, told = run("person", "correct", LESIA, "--email", "lesia@", "--yes", *desk)
    assert (code, told.strip()) == (2, "--email: An e-mail looks like name@example.ca.")
    assert run("person", "correct", LESIA, "--city", "Toronto", "--yes", *desk)[1].startswith("It is read like this")
    assert opened(desk).decisions == ()


def test_what_is_erased_is_in_no_file_of_the_desk_and_does_not_come_back(desk: list[object], tmp_path: Path) -> None:
    assert run("person", "correct", LESIA, "--city", "Ottawa", "--yes", *desk)[0] == 0
    before = entries(desk)
    lesia, marko, back = (before[UUID(each)] for each in (LESIA, MARKO, GONE_HOME))
    (correction,) = (entry for entry in before.values() if entry.kind == "decision")
    assert min(pieces_left(desk, entry) for entry in (lesia, back, correction)) > 0.9, "the search finds what is there"

    words = [str(each) for each in ("person", "erase", LESIA, GONE_HOME, "--why", "a letter", *desk)]
    refused = CliRunner().invoke(cli, words, input="yes\n")
    assert (refused.exit_code, pieces_left(desk, lesia) > 0.9) == (1, True)
    erased = CliRunner().invoke(cli, words, input="erase\n")
    assert (erased.exit_code, "Decisions about nobody else that go with it: 1." in erased.output) == (0, True)
    assert [pieces_left(desk, entry) for entry in (lesia, back, correction)] == [0, 0, 0]
    assert pieces_left(desk, marko) > 0.9

    code, told = run("gather", tmp_path / "table", "--desk", tmp_path / "desk")
    assert (code, "0 new entries, 4 known." in told, "Nothing is missing" in told) == (0, True, True)
    assert [each.signature.name for each in opened(desk).given] == ["Marko Boyko"]
    assert (opened(desk).taken_back, opened(desk).unopened) == ((), ())
    assert pieces_left(desk, lesia) == 0


DECIDE_AND_DIE = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4
from kiosk.domain.decision import Decision
from kiosk.ledger.gathered import open_gathering
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import OrganizerKey

key = OrganizerKey(bytes(range(32)))
with open_gathering(Path(sys.argv[1]), sys.argv[2]) as gathering:
    erase = Decision(uuid4(), datetime.now(UTC), "erase", (UUID(sys.argv[3]),))
    gathering.add([seal(erase, gathering.position(key.desk.kiosk_id), (key.public_key,), key.desk)])
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="kills a process as only a system with signals can")
def test_an_erasing_that_was_cut_short_is_finished_when_the_desk_is_opened_again(desk: list[object]) -> None:
    lesia = entries(desk)[UUID(LESIA)]
    gathered = Path(str(desk[1])) / "gathered.sqlite3"
    died = subprocess.run([sys.executable, "-c", DECIDE_AND_DIE, gathered, PETITION.id, LESIA], check=False)
    assert died.returncode == -signal.SIGKILL
    assert pieces_left(desk, lesia) > 0.9
    assert run("person", "find", "Артаньян", *desk)[1] == "Signatures found: 0.\n"
    assert pieces_left(desk, lesia) == 0


def test_somebody_who_is_erased_is_told_of_their_other_signature(desk: list[object]) -> None:
    data = paths.DataFolder(Path(str(desk[1])))
    decide(data, PETITION.id, ORGANIZER, opened(desk), decision(1, "merge", (1, 2), chosen=1))
    told = run("person", "erase", LESIA, "--why", "a letter", "--yes", *desk)[1]
    assert f"of the same person; they stay unless you name them, too: {MARKO}" in told
    assert "Decisions about others, too, that stay with their reasons: 1." in told


def test_what_was_noted_about_somebody_goes_with_them_and_so_does_its_undoing() -> None:
    taken = (
        decision(1, "invalid", (1,), reason="a note"),
        decision(2, "undo", (), chosen=501, reason="another note"),
        decision(3, "different", (1, 2), reason="about both"),
        decision(4, "undo", (), chosen=503, reason="about both"),
    )
    going = goes_with(Roll(tuple(roll_of(PEOPLE)), (), (), taken), decision(5, "erase", (1,)))
    assert {each.int for each in going.notes} == {501, 502}
    assert (going.shared, going.same_person) == (1, ())


def test_what_is_destroyed_is_gone_at_once_from_the_database_and_its_log(desk: list[object], tmp_path: Path) -> None:
    lesia, marko, *_ = entries(desk).values()
    (tmp_path / "open").mkdir()
    with open_gathering(tmp_path / "open" / "gathered.sqlite3", PETITION.id) as gathering:
        gathering.add([lesia, marko])
        there: list[object] = ["--data", tmp_path / "open"]
        assert min(pieces_left(there, entry) for entry in (lesia, marko)) > 0.9
        assert gathering.erase([lesia.id]) == 1
        assert (pieces_left(there, lesia), pieces_left(there, marko) > 0.9) == (0, True)
        assert gathering.erase_everything() == 1
        assert pieces_left(there, marko) == 0
        assert (gathering.size(), gathering.erased()) == (0, 2)
