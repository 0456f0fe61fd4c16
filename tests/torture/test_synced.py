"""Before anybody is thanked the system was told to put the ledger and its copy on the drive: seen from outside."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SIGNING = """
import sqlite3, sys
from pathlib import Path
from rally import EVENT, KIOSK, PETITION, sealed
from kiosk.ledger import database
from kiosk.ledger.mirror import Mirror
from kiosk.ledger.opening import open_ledger

folder, planted = Path(sys.argv[1]), sys.argv[2]

def connect(path):
    connection = database.connect(path)
    if planted == "normal":
        connection.execute("PRAGMA synchronous=NORMAL")
    return connection

with open_ledger(folder / "ledger.db", petition=PETITION, kiosk=KIOSK, connect=connect) as ledger:
    copy = Mirror(folder / "copy.entries", PETITION, KIOSK)
    copy.create()
    for number in range(1, 6):
        ledger.append(sealed(ledger, number))
        copy.follow(ledger)
        print(f"thanked {number}", flush=True)
"""


def synced_before_each_thanks(folder: Path, planted: str) -> list[set[str]]:
    """The files that were synced before each thank-you, as strace saw it."""
    strace = shutil.which("strace")
    if strace is None or subprocess.run([strace, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not look into another process here")
    (folder / planted).mkdir()
    trace = folder / f"{planted}.trace"
    watch = [strace, "-f", "-y", "-qq", "-o", str(trace), "-e", "trace=fsync,fdatasync,write"]
    script = [sys.executable, "-c", SIGNING, str(folder / planted), planted]
    subprocess.run([*watch, *script], cwd=Path(__file__).parents[1] / "ledger", capture_output=True, check=True)
    found: list[set[str]] = [set()]
    for line in trace.read_text("utf-8").splitlines():
        if "write(1<" in line and "thanked" in line:
            found.append(set())
        elif "sync(" in line:
            found[-1] |= {name for name in ("ledger.db-wal", "copy.entries") if name in line}
    return found[:-1]


def test_ledger_and_copy_are_synced_before_every_thank_you(tmp_path: Path) -> None:
    assert synced_before_each_thanks(tmp_path, "as it is") == [{"ledger.db-wal", "copy.entries"}] * 5


def test_the_test_would_notice_a_ledger_that_does_not_sync(tmp_path: Path) -> None:
    """The negative control: synchronous=NORMAL leaves a power cut time to lose what was thanked for."""
    assert all("ledger.db-wal" not in synced for synced in synced_before_each_thanks(tmp_path, "normal")[1:])
