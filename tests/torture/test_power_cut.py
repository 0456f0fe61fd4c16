"""The power goes at any moment: whoever was thanked is in the ledger, and in its copy, each of them by itself."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from uuid import UUID

import pytest
from power import CALLS, Call, Drive, Trace
from rally import KIOSK, PETITION

from kiosk.ledger.recovery import open_whole
from kiosk.ledger.verify import verify
from kiosk.sealing.entry import BadEntry, Entry

STATES = int(os.environ.get("KIOSK_POWER_CUTS", "600"))
LOOKED_AT_WHOLE = 40  # one state in so many is opened as a kiosk opens it

SIGNING = """
import os, sys
from pathlib import Path
from rally import KIOSK, PETITION, sealed
from kiosk.ledger import database
from kiosk.ledger.mirror import Mirror
from kiosk.ledger.opening import open_ledger

folder, level = Path(sys.argv[1]), sys.argv[2]

def connect(path):
    connection = database.connect(path)
    connection.execute(f"PRAGMA synchronous={level}")
    return connection

number = 0
for session in range(3):
    with open_ledger(folder / "ledger.db", petition=PETITION, kiosk=KIOSK, connect=connect) as ledger:
        copy = Mirror(folder / "copy.entries", PETITION, KIOSK)
        copy.create()
        copy.follow(ledger)
        for _ in range(5):
            number += 1
            ledger.append(sealed(ledger, number))
            copy.follow(ledger)
            os.write(1, b"thanked %d" % number)
        copy.close()
"""


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> "Traced":
    return Traced(tmp_path_factory.mktemp("power"))


class Traced:
    """What a signing kiosk asks of the drive, at one level of SQLite's syncing or another."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = cache(self._calls)

    def _calls(self, level: str) -> list[Call]:
        strace = shutil.which("strace")
        if strace is None or subprocess.run([strace, "true"], capture_output=True, check=False).returncode:
            pytest.skip("strace may not look into another process here")
        data, log = self.folder / level, self.folder / f"{level}.trace"
        data.mkdir()
        watch = [strace, "-xx", "-s", "1000000", "-o", str(log), "-e", f"trace={CALLS}"]
        script = [sys.executable, "-c", SIGNING, str(data), level]
        subprocess.run([*watch, *script], cwd=Path(__file__).parents[1] / "ledger", capture_output=True, check=True)
        with log.open(encoding="ascii") as lines:
            return list(Trace(data).calls(lines))


def power_cuts(calls: list[Call], many: int) -> Iterator[tuple[int, dict[str, bytes]]]:
    """How many were thanked, and what is on the drive, at moments spread over the whole of it."""
    chance, drive = random.Random(11), Drive()  # noqa: S311 - a repeatable choice
    moments = sorted(chance.randrange(len(calls) + 1) for _ in range(many))
    for at, call in enumerate([*calls, None]):
        while moments and moments[0] == at:
            moments.pop(0)
            yield drive.thanked, drive.found(chance)
        if call is not None:
            drive.play(call)


def put_down(files: dict[str, bytes], folder: Path) -> Path:
    """The files as a kiosk finds them when the power is back."""
    for old in folder.iterdir():
        old.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder / "ledger.db"


def in_ledger(path: Path) -> list[int]:
    """Who is in the ledger alone, in the order of the entries; as SQLite itself brings it back."""
    if not path.exists() or not path.stat().st_size:
        return []
    with closing(sqlite3.connect(path)) as connection:
        try:
            rows = connection.execute("SELECT id FROM entries ORDER BY number").fetchall()
        except sqlite3.OperationalError:  # a ledger that was not finished yet has no such table
            return []
    return [UUID(row[0]).int for row in rows]


@cache
def entry_on(line: bytes) -> int:
    """Who an intact line of a copy is of; 0 for any other."""
    try:
        return Entry.from_line(line).id.int
    except BadEntry:
        return 0


def in_copy(files: dict[str, bytes]) -> set[int]:
    return set(map(entry_on, files.get("copy.entries", b"").splitlines(keepends=True)))


def lost_in_ledger(calls: list[Call], folder: Path) -> int:
    """In how many states somebody who was thanked is missing, doubled or out of place in the ledger alone."""
    lost = 0
    for thanked, files in power_cuts(calls, STATES):
        found = in_ledger(put_down({name: files[name] for name in files if name != "copy.entries"}, folder))
        lost += found[:thanked] != list(range(1, thanked + 1)) or found != list(range(1, len(found) + 1))
    return lost


def lost_in_copy(calls: list[Call]) -> int:
    """In how many states somebody who was thanked is missing in the copy alone."""
    return sum(not set(range(1, thanked + 1)) <= in_copy(files) for thanked, files in power_cuts(calls, STATES))


def test_whenever_the_power_goes_everybody_who_was_thanked_is_in_the_ledger(traced: Traced, tmp_path: Path) -> None:
    calls = traced.calls("FULL")
    assert [call.at for call in calls if call.what == "thanks"] == list(range(1, 16))
    assert lost_in_ledger(calls, tmp_path) == 0


def test_whenever_the_power_goes_everybody_who_was_thanked_is_in_the_copy(traced: Traced) -> None:
    assert lost_in_copy(traced.calls("FULL")) == 0


def test_whenever_the_power_goes_the_kiosk_starts_with_a_whole_ledger(traced: Traced, tmp_path: Path) -> None:
    for thanked, files in power_cuts(traced.calls("FULL"), max(30, STATES // LOOKED_AT_WHOLE)):
        path = put_down(files, tmp_path)
        with open_whole(path, petition=PETITION, kiosk=KIOSK, copies=[tmp_path / "copy.entries"]) as ledger:
            found = [entry.id.int for entry in ledger.entries() if isinstance(entry, Entry)]
        assert found == list(range(1, len(found) + 1))
        assert len(found) >= thanked
        assert verify(path).is_sound


def test_the_test_would_notice_a_ledger_that_does_not_sync(traced: Traced, tmp_path: Path) -> None:
    """The negative control: with synchronous=NORMAL a power cut takes those who were thanked."""
    assert lost_in_ledger(traced.calls("NORMAL"), tmp_path) > STATES // 20


def test_the_test_would_notice_a_copy_that_does_not_sync(traced: Traced) -> None:
    careless = [call for call in traced.calls("FULL") if (call.what, call.file) != ("sync", "copy.entries")]
    assert lost_in_copy(careless) > STATES // 20
