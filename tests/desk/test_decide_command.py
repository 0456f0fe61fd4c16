"""An organizer settles at her terminal who counts, is told first what changes, and can undo it."""

from pathlib import Path
from uuid import UUID

import pytest

from kiosk.commands.options import NoSuchId, id_of
from kiosk.deciding import decide
from kiosk.desk.roll import Roll
from kiosk.domain.decision import Decision
from kiosk.export.progress import unwatched
from kiosk.exporting import open_kiosk
from kiosk.ledger.gathered import open_gathering
from kiosk.paths import DataFolder, bundled_pack
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from tests.desk.test_duplicates import OLENA
from tests.desk.test_duplicates_command import desk_of, key
from tests.desk.test_gather import run
from tests.desk.test_roll import NOON
from tests.desk.test_roll import ORGANIZER as KEY
from tests.desk.test_settling import ids

__all__ = ["key"]
TWICE = {**OLENA, "name": "Olena Shevchenko", "phone": "", "street": ""}
FIRST, SECOND = "00000000-0000-0000-0000-000000000065", "00000000-0000-0000-0000-0000000000c9"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Olena signed at two tables."""
    return desk_of(tmp_path, [OLENA], [TWICE])


def roll_of(desk: Path) -> Roll:
    return open_kiosk(DataFolder(desk), KEY, unwatched).roll


def test_what_is_kept_stands_for_both_and_an_undo_brings_the_other_back(desk: Path, key: list[object]) -> None:
    code, told = run("decide", "keep", FIRST, SECOND, "--yes", "--why", "both tables", "--data", desk, *key)
    assert (code, told.splitlines()[0]) == (0, "1 signatures will no longer count.")
    assert [str(each.signature.id) for each in roll_of(desk).signed] == [FIRST]
    assert run("duplicates", "--data", desk, *key)[0] == 0
    _code, told = run("decide", "list", "--data", desk, *key)
    decision = told.split()[0]
    assert "keep: 00000000, 00000000. both tables" in told
    code, told = run("decide", "undo", decision, "--yes", "--data", desk, *key)
    assert (code, told.splitlines()[0]) == (0, "1 more signatures will count.")
    assert len(roll_of(desk).signed) == 2
    assert run("duplicates", "--data", desk, *key)[0] == 1


def test_an_id_that_could_be_two_peoples_decides_nothing(desk: Path, key: list[object]) -> None:
    with pytest.raises(NoSuchId, match="0000: 2 ids here begin so"):
        id_of("0000", [UUID(FIRST), UUID(SECOND)])
    assert run("decide", "invalid", "0000", "--yes", "--data", desk, *key)[0] != 0
    assert roll_of(desk).decisions == ()


def test_a_decision_holds_whatever_is_gathered_afterwards_and_in_any_order(desk: Path, key: list[object]) -> None:
    run("decide", "withdrawn", SECOND, "--yes", "--data", desk, *key)
    for table in (2, 1):
        assert run("gather", desk.parent / f"table-{table}", "--desk", desk)[0] == 0
    assert len(roll_of(desk).signed) == 1


def test_nobody_else_decides_for_the_organizer(desk: Path) -> None:
    """Whoever has a kiosk knows the organizer's public key, and can seal what looks like a decision."""
    data, stranger = DataFolder(desk), DeviceKey(bytes(range(32)))
    forged = Decision(ids(1)[0], NOON, "erase", tuple(each.signature.id for each in roll_of(desk).given))
    with open_gathering(data.gathered, bundled_pack().name) as gathering:
        gathering.add([seal(forged, gathering.position(stranger.kiosk_id), (KEY.public_key,), stranger)])
    roll = roll_of(desk)
    assert (len(roll.signed), roll.decisions) == (2, ())
    assert [each.why for each in roll.unopened] == ["it is a decision that was not taken with the organizer key"]


def test_what_is_erased_is_gone_from_the_file_and_does_not_come_back_with_the_stick(desk: Path) -> None:
    data, roll = DataFolder(desk), roll_of(desk)
    with open_gathering(data.gathered, bundled_pack().name) as gathering:
        sealed = [line for _number, line in gathering.lines() if SECOND.encode() in line]  # type: ignore[operator]
    box = sealed[0][200:1200]  # type: ignore[index]
    assert box in data.gathered.read_bytes(), "the search finds what is there"
    of = (UUID(SECOND),)
    noted = decide(data, bundled_pack().name, KEY, roll, Decision(ids(1)[0], NOON, "invalid", of, reason="a note"))
    decide(data, bundled_pack().name, KEY, noted, Decision(ids(2)[0], NOON, "erase", of))
    for file in desk.rglob("gathered*"):
        assert box not in file.read_bytes()
    assert run("gather", desk.parent / "table-2", "--desk", desk)[0] == 0
    again = roll_of(desk)
    assert [str(each.signature.id) for each in again.given] == [FIRST]
    assert [each.verdict for each in again.decisions] == ["erase"]
