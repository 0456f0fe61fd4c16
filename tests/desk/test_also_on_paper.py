"""Who signed on screen and then the official sheet beside it is known to have done both, and is counted once."""

import csv
import json
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from signers import penned, withdrawal
from signers import signature as whole_signature

from kiosk import exporting, paths
from kiosk.desk.roll import Opened, Roll, Unopened, roll_of
from kiosk.domain.signature import Record
from kiosk.export.progress import unwatched
from kiosk.ledger.gathered import open_gathering
from kiosk.ledger.opening import open_ledger
from kiosk.packs.load import load_pack
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from tests.desk.test_gather import run
from tests.desk.test_roll import ORGANIZER, signature
from tests.desk.test_settling import decision
from tests.export.pdf_text import page_texts, tightly

PETITION = load_pack(paths.bundled_pack())
DEVICE = DeviceKey(bytes([5]) * 32)
LESIA, MARKO = UUID(int=1), UUID(int=2)


def roll(*records: Record) -> Roll:
    return roll_of(Opened(number, "tablet", record) for number, record in enumerate(records, start=1))


def test_who_did_both_is_known_whoever_said_it_twice_or_took_the_signature_back() -> None:
    said = (penned(11, of=1), penned(12, of=1), penned(13, of=3), penned(14, of=77))
    found = roll(signature(1), signature(2), signature(3), withdrawal(9, of=3), *said)
    assert found.on_paper == {LESIA}
    assert found.signatures == (signature(1), signature(2))
    assert found.unopened == (Unopened(8, "it tells of an unknown signature", "tablet"),)


def test_of_one_persons_signatures_the_one_that_counts_has_it_beside_whichever_it_was_said() -> None:
    found = roll(signature(1), signature(2), signature(3), penned(11, of=1))
    taken = (decision(1, "keep", (1, 2), chosen=2), decision(2, "merge", (2, 3), chosen=3))
    assert replace(found, decisions=taken[:1]).on_paper == {MARKO}
    assert replace(found, decisions=taken).on_paper == {UUID(int=3)}
    assert replace(found, decisions=(decision(3, "different", (1, 2)),)).on_paper == {LESIA}
    assert replace(found, decisions=(decision(3, "invalid", (1,)),)).on_paper == frozenset()


def write(folder: Path, *records: Record) -> None:
    with open_ledger(folder / "ledger.sqlite3", petition=PETITION.id, kiosk=DEVICE.kiosk_id) as ledger:
        for record in records:
            ledger.append(seal(record, ledger.position("Rally"), (ORGANIZER.public_key,), DEVICE))


@pytest.fixture
def desk(tmp_path: Path, key: list[object]) -> list[object]:
    """Lesia and Marko signed on screen, and Lesia with a pen, too: the options that open the desk that gathered it."""
    people = (
        replace(whole_signature(number, name=name), petition=PETITION.id, event="Rally")
        for number, name in enumerate(("Леся Д'Артаньян", "Marko Boyko"), start=1)
    )
    (tmp_path / "table").mkdir()
    write(tmp_path / "table", *people, penned(901, of=1))
    gathered = run("gather", tmp_path / "table", "--desk", tmp_path / "desk")
    assert (gathered[0], "2 signatures" in gathered[1]) == (0, True), gathered[1]
    return ["--data", tmp_path / "desk", *key]


def test_it_adds_nobody_to_any_count_and_is_told_beside_them(desk: list[object], tmp_path: Path) -> None:
    assert "2 signatures stand, in 3 entries" in run("verify", "--data", tmp_path / "table")[1]
    told = json.loads(run("counts", "--json", *desk)[1])
    assert (told["given"], told["counting"], told["events"], told["on_paper"]) == (2, 2, {"Rally": 2}, 1)
    assert "1  Of these, signed the official sheet, too" in run("counts", *desk)[1]
    assert run("export", "csv", "--out", tmp_path / "all.csv", *desk)[0] == 0
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["name"]: row["on_paper"] for row in csv.DictReader(file)} == {
            "Леся Д'Артаньян": "yes",
            "Marko Boyko": "no",
        }
    (tmp_path / "out").mkdir()
    (tmp_path / "all.csv").rename(tmp_path / "out" / "all.csv")
    assert run("handover", tmp_path / "out", *desk)[0] == 0
    assert tightly("1 said that they signed the official sheet, too") in tightly(
        page_texts(tmp_path / "out" / "hand-over.pdf")[0]
    )


def test_it_is_shown_and_handed_over_with_all_that_is_held_about_a_person(desk: list[object], tmp_path: Path) -> None:
    said = "Said at the kiosk that they signed the official paper sheet, too: "
    assert said in run("person", "show", LESIA, *desk)[1]
    assert said not in run("person", "show", MARKO, *desk)[1]
    assert run("person", "export", LESIA, "--out", tmp_path / "hers", *desk)[0] == 0
    (kept,) = json.loads((tmp_path / "hers" / "signature.json").read_bytes())["penned"]
    assert (kept["id"], kept["of"]) == (str(UUID(int=901)), str(LESIA))


def sealed_ids(desk: list[object]) -> str:
    with open_gathering(Path(str(desk[1])) / "gathered.sqlite3", PETITION.id) as gathering:
        return " ".join(str(line) for _, line in gathering.lines())


def test_it_goes_with_a_person_who_is_erased_and_does_not_come_back(desk: list[object], tmp_path: Path) -> None:
    assert str(UUID(int=901)) in sealed_ids(desk)
    assert run("person", "erase", LESIA, "--why", "a letter", "--yes", *desk)[0] == 0
    assert str(UUID(int=901)) not in sealed_ids(desk)
    assert "0 new entries, 3 known." in run("gather", tmp_path / "table", "--desk", tmp_path / "desk")[1]
    write(tmp_path / "table", penned(902, of=1))
    assert "1 new entr" in run("gather", tmp_path / "table", "--desk", tmp_path / "desk")[1]
    opened = exporting.open_kiosk(paths.DataFolder(tmp_path / "desk"), ORGANIZER, unwatched).roll
    assert (opened.penned, opened.unopened, opened.on_paper) == ((), (), frozenset())
    assert str(UUID(int=902)) not in sealed_ids(desk)
