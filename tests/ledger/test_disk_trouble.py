"""The disk says no in the middle of an event: nobody is thanked for nothing, nobody is counted twice."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest
from rally import EVENT, KIOSK, PETITION, opened, sealed, sign

from kiosk.ledger.database import connect
from kiosk.ledger.errors import LedgerUnavailable
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.opening import open_ledger
from kiosk.ledger.verify import verify
from kiosk.sealing.entry import Entry


class Disk:
    """A disk that can fail a commit `before` it happens, `after` it happened, or be `gone` from then on."""

    def __init__(self) -> None:
        self.fails = ""
        self.comes_back = True

    def connect(self, path: Path) -> sqlite3.Connection:
        if self.fails == "gone":
            raise sqlite3.OperationalError("unable to open database file")
        disk = self

        class Watched(sqlite3.Connection):
            def commit(self) -> None:
                fails, disk.fails = disk.fails, "" if disk.comes_back else "gone"
                if fails != "before":
                    super().commit()
                if fails:
                    raise sqlite3.OperationalError("disk I/O error")

        return connect(path, factory=Watched)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def ledger(tmp_path: Path, disk: Disk) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "ledger.db", petition=PETITION, kiosk=KIOSK, connect=disk.connect) as ledger:
        yield ledger


def test_a_commit_that_failed_is_said_and_the_next_one_works(ledger: Ledger, disk: Disk) -> None:
    sign(ledger, 1)
    disk.fails = "before"
    with pytest.raises(LedgerUnavailable, match=r"^The disk said no: nothing was recorded\. Trying again is safe\.$"):
        sign(ledger, 2)
    assert ledger.counts().total == 1
    sign(ledger, 2)
    assert ledger.counts().total == 2


def test_a_commit_that_only_looked_failed_is_a_success(ledger: Ledger, disk: Disk) -> None:
    disk.fails = "after"
    sign(ledger, 1)
    sign(ledger, 2)
    assert [entry.number for entry in ledger.entries()] == [1, 2]


@pytest.mark.parametrize("fails", ["before", "after"])
def test_where_the_disk_goes_away_nothing_is_claimed_and_trying_again_is_safe(
    ledger: Ledger, disk: Disk, fails: str
) -> None:
    sign(ledger, 1)
    entry = sealed(ledger, 2)
    disk.fails, disk.comes_back = fails, False
    with pytest.raises(LedgerUnavailable, match="not known whether") as refused:
        ledger.append(entry)
    assert not refused.value.settled
    for ask in _questions(ledger):
        with pytest.raises(LedgerUnavailable):
            ask()
    disk.fails, disk.comes_back = "", True
    assert ledger.was_recorded(UUID(int=2)) == (fails == "after")
    sign(ledger, 2)
    assert [entry.id.int for entry in ledger.entries() if isinstance(entry, Entry)] == [1, 2]


def _questions(ledger: Ledger) -> list[Callable[[], object]]:
    return [ledger.counts, lambda: ledger.position(EVENT), lambda: ledger.was_recorded(UUID(int=1))]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_full_disk_is_said_and_the_event_goes_on_when_there_is_room(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with opened(path) as ledger:
        sign(ledger, *range(1, 6))
        with no_file_longer_than(path.with_name("ledger.db-wal").stat().st_size + 20_000):
            with pytest.raises(LedgerUnavailable, match="The disk said no") as refused:
                sign(ledger, *range(6, 100))
            recorded = ledger.position(EVENT).number - 1
            assert refused.value.settled
            assert ledger.counts().total == recorded
        sign(ledger, *range(recorded + 1, 100))
        assert [entry.id.int for entry in ledger.entries() if isinstance(entry, Entry)] == list(range(1, 100))
    assert verify(path).is_sound


@contextmanager
def no_file_longer_than(length: int) -> Iterator[None]:
    import resource  # noqa: PLC0415 - Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
