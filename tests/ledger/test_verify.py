"""Whoever doubts a ledger has it checked: every byte counts, and the fault is named."""

import random
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from rally import DEVICE, EVENT, KIOSK, NOON, ORGANIZER, PETITION, opened, sign, signature, take_back

from kiosk.ledger.errors import LedgerMissing
from kiosk.ledger.rows import Counts
from kiosk.ledger.sums import sums_path
from kiosk.ledger.verify import Verified, verify
from kiosk.sealing.entry import head_code
from kiosk.sealing.envelope import seal

FLIPS = 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.db"
    with opened(path) as ledger:
        sign(ledger, *range(1, 9))
        take_back(ledger, 9, of=3)
    return path


def shown_head(path: Path) -> str:
    """The code that the kiosk shows the volunteer."""
    with opened(path) as ledger:
        return head_code(ledger.position(EVENT).previous)


def codes(found: Verified) -> set[str]:
    return {fault.code for fault in found.faults}


def test_a_sound_ledger_is_called_sound_and_not_touched(path: Path) -> None:
    head = shown_head(path)
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in path.parent.iterdir()}
    assert verify(path) == Verified(PETITION, KIOSK, 9, head, Counts(7, {EVENT: 7}), sums_checked=True, faults=())
    assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in path.parent.iterdir()} == before


def test_a_kiosk_that_runs_can_be_checked(path: Path) -> None:
    with opened(path) as ledger:
        sign(ledger, 10)
        found = verify(path)
        assert (found.entries, found.sums_checked, found.faults) == (10, False, ())
        sign(ledger, 11)
    assert verify(path).sums_checked


def test_a_copy_without_its_sums_can_be_checked(path: Path) -> None:
    for file in path.parent.iterdir():
        if file != path:
            file.unlink()
    assert verify(path).is_sound
    assert list(path.parent.iterdir()) == [path]


def test_any_changed_byte_is_noticed_and_its_page_named(path: Path) -> None:
    sound, chance = path.read_bytes(), random.Random(11)  # noqa: S311 - a repeatable choice
    header = range(100)
    places = {*header, len(sound) - 1, *(chance.randrange(len(sound)) for _ in range(FLIPS))}
    for place in places:
        damaged = bytearray(sound)
        damaged[place] ^= chance.randrange(1, 256)
        path.write_bytes(damaged)
        found = verify(path)
        assert place // 4096 + 1 in {fault.page for fault in found.faults}, f"byte {place}"
        assert all(str(fault).endswith(".") for fault in found.faults)


def test_a_page_is_named_with_its_bytes(path: Path) -> None:
    damaged = bytearray(path.read_bytes())
    damaged[4096 * 2 + 17] ^= 1
    path.write_bytes(damaged)
    assert "Page 3 (bytes 8192 to 12287) changed after the kiosk had closed the ledger." in map(
        str, verify(path).faults
    )


@pytest.mark.parametrize("length", [0, 1, 100, 4096, 10_000])
def test_a_cut_ledger_is_noticed(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    assert {"size", "page"} <= codes(verify(path))


def test_a_ledger_that_grew_is_noticed(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\0")
    assert {"size", "page"} <= codes(verify(path))


def test_any_changed_byte_of_the_sums_is_noticed(path: Path) -> None:
    sums = sums_path(path)
    sound, chance = sums.read_bytes(), random.Random(5)  # noqa: S311 - a repeatable choice
    for _ in range(50):
        damaged = bytearray(sound)
        damaged[chance.randrange(len(sound) - 1)] ^= chance.randrange(1, 256)
        sums.write_bytes(damaged)
        assert codes(verify(path)) == {"sums"}


def test_a_missing_ledger_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(LedgerMissing, match=r"^There is no ledger nothing\.db\.$"):
        verify(tmp_path / "nothing.db")


def test_a_newer_ledger_is_named(path: Path) -> None:
    found = tampered(path, "UPDATE alembic_version SET version_num = '9999'")
    assert codes(found) == {"file"}
    assert "newer version" in str(found.faults[0])


@pytest.mark.parametrize(
    ("statement", "code", "entry"),
    [
        ("DELETE FROM entries WHERE number = 4", "number", 5),
        ("DELETE FROM entries WHERE number = 1", "number", 2),
        ("UPDATE entries SET number = -5 WHERE number = 1", "number", -5),
        ("UPDATE entries SET id = 'x' WHERE number = 4", "column", 4),
        ("UPDATE entries SET kind = 'withdrawal' WHERE number = 4", "column", 4),
        ("UPDATE entries SET event = 'Picnic' WHERE number = 4", "column", 4),
        ("UPDATE entries SET at = at + 1 WHERE number = 4", "column", 4),
        ("UPDATE entries SET previous = hash WHERE number = 4", "column", 4),
        ("UPDATE entries SET hash = previous WHERE number = 9", "column", 9),
        ("UPDATE entries SET hash = 7 WHERE number = 9", "column", 9),
        ("UPDATE entries SET line = 7 WHERE number = 4", "entry", 4),
        ("UPDATE entries SET line = 7, hash = 7 WHERE number = 9", "entry", 9),
        ("UPDATE entries SET line = substr(line, 2) WHERE number = 4", "entry", 4),
        ("UPDATE entries SET line = CAST(replace(line, '\"at\":1', '\"at\":2') AS BLOB) WHERE number = 4", "entry", 4),
        ("UPDATE entries SET line = (SELECT line FROM entries WHERE number = 5) WHERE number = 4", "chain", 4),
        ("UPDATE ledger SET kiosk = hex(zeroblob(16))", "stranger", 1),
        ("DELETE FROM ledger", "owner", None),
    ],
)
def test_tampering_with_a_row_is_noticed_even_without_sums(
    path: Path, statement: str, code: str, entry: int | None
) -> None:
    assert (code, entry) in {(fault.code, fault.entry) for fault in tampered(path, statement).faults}


def test_a_cut_tail_shows_in_the_code_that_the_kiosk_had_shown(path: Path) -> None:
    shown = shown_head(path)
    found = tampered(path, "DELETE FROM entries WHERE number = 9")
    assert found.faults == ()
    assert (found.entries, found.head == shown) == (8, False)


def test_swapped_entries_are_noticed(path: Path) -> None:
    swap = "UPDATE entries SET number = 50 - number WHERE number IN (4, 5)"
    back = "UPDATE entries SET number = CASE number WHEN 46 THEN 5 ELSE 4 END WHERE number > 40"
    assert {"column", "chain"} <= codes(tampered(path, swap, back))


def test_a_broken_index_is_noticed(path: Path) -> None:
    statements = (
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'kind)', 'event)') WHERE name = 'entries_by_event'",
    )
    assert "structure" in codes(tampered(path, *statements))


def test_a_write_by_another_program_is_noticed(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("UPDATE entries SET at = 1 WHERE number = 4")
    other.commit()
    assert {"outside", "column"} <= codes(verify(path))
    other.close()


def test_damage_without_sums_is_a_fault_and_never_a_crash(path: Path) -> None:
    sums_path(path).unlink()
    sound, chance = path.read_bytes(), random.Random(3)  # noqa: S311 - a repeatable choice
    noticed = 0
    for _ in range(100):
        damaged = bytearray(sound)
        for _ in range(5):
            damaged[chance.randrange(len(sound))] ^= chance.randrange(1, 256)
        path.write_bytes(damaged)
        noticed += not verify(path).is_sound
    assert noticed > 60  # a byte that nothing uses is found by the sums only


def test_a_clock_that_jumped_is_named_and_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    days = (0, 1, -3650, -3650, 3650)
    with opened(path) as ledger:
        for number, day in enumerate(days, start=1):
            record = replace(signature(number), signed_at=NOON + timedelta(days=day))
            ledger.append(seal(record, ledger.position(EVENT), (ORGANIZER.public_key,), DEVICE))
    found = verify(path)
    assert found.is_sound
    assert found.clock_jumps == (3, 4, 5)  # the fourth, too: no signature was taken before there was this program


def tampered(path: Path, *statements: str) -> Verified:
    """The ledger as somebody with a database tool leaves it, who also removed the sums."""
    sums_path(path).unlink()
    hand = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        hand.execute(statement)
    hand.close()
    return verify(path)
