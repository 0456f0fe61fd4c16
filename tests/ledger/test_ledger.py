"""Attendees sign; what they were thanked for is there, once, in order."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from rally import EMAIL, EVENT, KIOSK, NAME, PETITION, opened, sealed, sign, signature, take_back

from kiosk.ledger.database import sqlite_version
from kiosk.ledger.errors import (
    LedgerDamaged,
    LedgerInUse,
    LedgerMissing,
    LedgerUnavailable,
    LedgerUnreadable,
    WrongLedger,
)
from kiosk.ledger.ledger import Ledger, OutOfOrder
from kiosk.ledger.opening import open_ledger
from kiosk.ledger.reading import read_entries
from kiosk.ledger.rows import Counts
from kiosk.sealing.entry import Entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with opened(path) as ledger:
        yield ledger


def test_a_new_ledger_is_empty(ledger: Ledger) -> None:
    assert ledger.counts() == Counts(0, {})
    assert list(ledger.entries()) == []
    assert ledger.position(EVENT).number == 1


def test_who_signed_is_there_after_a_restart(path: Path) -> None:
    with opened(path) as ledger:
        signed = sign(ledger, 1, 2, 3)
    with opened(path) as ledger:
        assert list(ledger.entries()) == signed
        assert list(ledger.entries(after=2)) == signed[2:]
        assert [entry.previous for entry in signed[1:]] == [entry.hash for entry in signed[:-1]]
        assert ledger.was_recorded(UUID(int=3))
        assert not ledger.was_recorded(UUID(int=4))
        assert ledger.position(EVENT).number == 4


def test_counts_are_signatures_less_those_taken_back(ledger: Ledger) -> None:
    sign(ledger, 1, 2, 3)
    sign(ledger, 4, event="Picnic")
    take_back(ledger, 5, of=2)
    assert ledger.counts() == Counts(3, {EVENT: 2, "Picnic": 1})


def test_a_long_ledger_is_read_whole(ledger: Ledger) -> None:
    sign(ledger, *range(1, 601))
    assert [entry.number for entry in ledger.entries()] == list(range(1, 601))


def test_the_same_entry_again_is_harmless(ledger: Ledger) -> None:
    (entry,) = sign(ledger, 1)
    ledger.append(entry)
    assert ledger.counts().total == 1


def test_the_same_signature_sealed_again_is_harmless(ledger: Ledger) -> None:
    sign(ledger, 1)
    sign(ledger, 1)
    sign(ledger, 2)
    assert [entry.number for entry in ledger.entries()] == [1, 2]


@pytest.mark.parametrize("wrong", [{"number": 3}, {"previous": bytes(32)}, {"kiosk": "0" * 32}, {"petition": "other"}])
def test_an_entry_for_another_place_is_a_bug(ledger: Ledger, wrong: dict[str, object]) -> None:
    sign(ledger, 1)
    with pytest.raises(OutOfOrder):
        ledger.append(replace(sealed(ledger, 2), **wrong))  # type: ignore[arg-type]  # names and values vary on purpose
    assert ledger.counts().total == 1


def test_sqlite_is_set_to_lose_nothing(ledger: Ledger) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "mmap_size": 0,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "page_size": 4096,
    }
    with ledger.connect().begin():
        found = {name: ledger.connect().exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    assert found == wanted
    assert sqlite_version() == sqlite3.sqlite_version


def test_a_second_kiosk_on_the_same_ledger_is_told_so(path: Path, ledger: Ledger) -> None:
    sign(ledger, 1)
    with pytest.raises(LedgerInUse, match=r"^The ledger ledger\.db is in use by another program; please close that"):
        opened(path)
    sign(ledger, 2)


def test_the_ledger_of_another_petition_stays_as_it_was(path: Path) -> None:
    opened(path).close()
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    for petition, kiosk in (("another-one", KIOSK), (PETITION, "8" * 32)):
        with pytest.raises(WrongLedger, match="is not this kiosk's ledger but that of kiosk"):
            open_ledger(path, petition=petition, kiosk=kiosk)
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before


def test_the_database_of_another_program_stays_as_it_was(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE songs (name)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(WrongLedger, match="another program"):
        opened(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("junk", [b"not a database at all, but longer than a header" * 200, b"x"])
def test_a_file_that_is_no_database_is_left_alone(path: Path, junk: bytes) -> None:
    path.write_bytes(junk)
    with pytest.raises(LedgerDamaged, match="It was left as it is"):
        opened(path)
    assert path.read_bytes() == junk


def test_a_ledger_that_vanished_does_not_come_back_empty(path: Path) -> None:
    with opened(path) as ledger:
        sign(ledger, 1)
    path.unlink()
    with pytest.raises(LedgerDamaged, match="gone or empty"):
        opened(path)


def test_no_folder_is_one_plain_sentence(tmp_path: Path) -> None:
    with pytest.raises(LedgerUnavailable, match="The disk said no"):
        opened(tmp_path / "nowhere" / "ledger.db")


def test_a_new_ledger_can_be_read_by_its_owner_only(path: Path, ledger: Ledger) -> None:
    sign(ledger, 1)
    assert [file.name for file in path.parent.iterdir() if file.stat().st_mode & 0o077] == []


def test_nothing_personal_is_on_the_disk(path: Path) -> None:
    def bytes_on_disk() -> bytes:
        return b"".join(file.read_bytes() for file in path.parent.iterdir())

    with opened(path) as ledger:
        sign(ledger, *range(1, 30))
        while_open = bytes_on_disk()
    for data in (while_open, bytes_on_disk()):
        assert EVENT.encode() in data  # the search finds what is there
        for personal in (NAME, NAME.split()[0], EMAIL, "M4Y 1K9"):
            assert personal.encode() not in data
            assert personal.encode("utf-16-le") not in data


def test_the_desk_reads_while_the_kiosk_runs(path: Path, ledger: Ledger) -> None:
    signed = sign(ledger, 1, 2)
    with read_entries(path) as reading:
        assert (reading.petition, reading.kiosk, reading.size) == (PETITION, KIOSK, 2)
        entries = reading.entries()
        assert next(entries) == signed[0]
        sign(ledger, 3)
        assert [entry.number for entry in entries] == [2, 3]
        assert reading.counts.total == 2
    sign(ledger, 4)


def test_the_desk_reads_after_the_kiosk_closed_and_changes_nothing(path: Path) -> None:
    with opened(path) as ledger:
        signed = sign(ledger, 1, 2)
    before = {file: file.read_bytes() for file in path.parent.iterdir()}
    with read_entries(path) as reading:
        assert list(reading.entries()) == signed
        with pytest.raises(LedgerInUse):
            opened(path)
    assert {file: file.read_bytes() for file in path.parent.iterdir()} == before
    opened(path).close()


def test_one_damaged_entry_does_not_cost_the_others(path: Path) -> None:
    with opened(path) as ledger:
        sign(ledger, 1, 2, 3)
    with sqlite3.connect(path) as hand:
        hand.execute("UPDATE entries SET line = 'x', event = CAST(x'ff' AS TEXT) WHERE number = 2")
    hand.close()
    with read_entries(path) as reading:
        found = [(entry.number, isinstance(entry, Entry)) for entry in reading.entries()]
    assert found == [(1, True), (2, False), (3, True)]


def test_a_ledger_with_a_damaged_end_is_not_continued(path: Path) -> None:
    with opened(path) as ledger:
        sign(ledger, 1, 2)
    with sqlite3.connect(path) as hand:
        hand.execute("UPDATE entries SET line = x'00' WHERE number = 2")
    hand.close()
    with pytest.raises(LedgerDamaged, match="in its last entry, 2,"):
        opened(path)


@pytest.mark.parametrize("content", [None, b"", b"no database" * 500])
def test_nothing_to_read_is_one_plain_sentence(path: Path, content: bytes | None) -> None:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises((LedgerMissing, LedgerDamaged)), read_entries(path):
        pass


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root and Windows read everything")
def test_a_ledger_of_somebody_else_is_one_plain_sentence(path: Path) -> None:
    opened(path).close()
    path.chmod(0)
    with pytest.raises(LedgerUnreadable, match="cannot be read: Permission denied"), read_entries(path):
        pass


def test_a_signature_keeps_its_id_as_the_entry_does(ledger: Ledger) -> None:
    assert sealed(ledger, 1).id == signature(1).id
