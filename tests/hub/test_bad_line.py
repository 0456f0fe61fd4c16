"""Three kiosks, a network that fails in every way, a hub that is killed: each acknowledged entry is there once."""

import os
import signal
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from bad_line import BadLine
from hub_process import ENVIRONMENT, a_hub_process
from hubs import a_kiosk, a_pull, running
from rally import EMAIL, NAME, ORGANIZER, PETITION

from kiosk.desk.chains import chains
from kiosk.hub.database import Database
from kiosk.hub.enrolling import invite
from kiosk.hub.records import register
from kiosk.hub.schema import entries, metadata
from kiosk.ledger.gathered import open_gathering
from kiosk.sealing.entry import Entry
from kiosk.transfer.invitation import Invitation

ENTRIES = int(os.environ.get("KIOSK_BAD_LINE", "72"))
EACH, KIOSKS = 4, 3
ROUNDS = max(1, ENTRIES // (EACH * KIOSKS))
SIGNED = ROUNDS * EACH
KILLS = min(5, 1 + ENTRIES // 200)
CONNECTIONS = 15  # that are tried before the hub is killed once more
PATIENCE = 60 + ENTRIES  # seconds
HERE = Path(__file__).parent


def let_in(url: str, folder: Path, port: int, line: BadLine) -> None:
    """All kiosks, before the line goes bad for them."""
    for number in range(1, KIOSKS + 1):
        with a_kiosk(folder, number) as kiosk, closing(Database(url)) as database:
            with database.begin() as connection:
                words = invite(connection, PETITION, f"Table {number}", int(kiosk.clock()))
            kiosk.joins(Invitation(f"http://127.0.0.1:{port}", words))
            assert kiosk.membership is not None
            there = kiosk.membership.model_copy(update={"address": line.address})
            there.write(folder / f"{number}.hub.json")


def faults(url: str, folder: Path) -> list[str]:
    """What is not at the hub as the kiosks' own ledgers have it."""
    with closing(Database(url)) as database, database.begin() as connection:
        held = Counter(connection.execute(sa.select(entries.c.line)).scalars())
    found = [f"there {many} times" for many in held.values() if many != 1]
    for number in range(1, KIOSKS + 1):
        with a_kiosk(folder, number) as kiosk:
            own = [entry.line() for entry in kiosk.ledger.entries() if isinstance(entry, Entry)]
            found += [
                f"entry {place} of {number} is not there" for place, line in enumerate(own, 1) if line not in held
            ]
    return found


def everything_in(url: str, folder: Path) -> bytes:
    """Every value of every table, and all that the hub wrote down beside it."""
    with closing(Database(url)) as database, database.begin() as connection:
        rows = [row for table in metadata.sorted_tables for row in connection.execute(sa.select(table))]
    values = (value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)
    return b"".join([*values, *(path.read_bytes() for path in folder.rglob("*") if path.is_file())])


def test_every_acknowledged_entry_is_there_once_and_none_is_in_clear(url: str, tmp_path: Path) -> None:
    hub_folder, kiosks_folder = tmp_path / "hub", tmp_path / "kiosks"
    hub_folder.mkdir()
    kiosks_folder.mkdir()
    with closing(Database(url)) as database:
        database.make_ready()
        with database.begin() as connection:
            register(connection, PETITION, ORGANIZER.signer)
    command = [sys.executable, str(HERE / "kiosk_on_a_bad_line.py"), str(kiosks_folder), str(ROUNDS), str(EACH)]
    with closing(BadLine(seed=7)) as line:
        with a_hub_process(url, hub_folder) as (_, line.port):
            let_in(url, kiosks_folder, line.port, line)
            kiosks = [
                subprocess.Popen([*command, str(number)], env=ENVIRONMENT, stdout=subprocess.PIPE)
                for number in range(1, KIOSKS + 1)
            ]
            line.wait_for(CONNECTIONS)
        for kill in range(2, KILLS + 1):
            with a_hub_process(url, hub_folder) as (_, line.port):
                line.wait_for(CONNECTIONS * kill)
        with a_hub_process(url, hub_folder) as (process, line.port):
            said = [kiosk.communicate(timeout=PATIENCE)[0] for kiosk in kiosks]
            pulled = a_pull(f"http://127.0.0.1:{line.port}", tmp_path)
            process.send_signal(signal.SIGTERM)
            process.wait(30)
        assert line.cut > KIOSKS
    assert [int(each) for each in said] == [SIGNED] * KIOSKS
    assert faults(url, kiosks_folder) == []
    assert sum(each.new for each in pulled) == SIGNED * KIOSKS
    with open_gathering(tmp_path / "gathered.sqlite3", PETITION) as gathering:
        found = chains(gathering.links(), PETITION)
    assert [(chain.signatures, chain.is_whole) for chain in found] == [(SIGNED, True)] * KIOSKS
    written = everything_in(url, hub_folder)
    assert b"Rally" in written, "what is looked for would be found"
    assert [word for word in (*NAME.split(), EMAIL, "Toronto", "M4Y 1K9") if word.encode() in written] == []
    assert b'"event": "stopped"' in (hub_folder / "log").read_bytes(), "it ended what it had begun"
    assert b"127.0.0.1" not in (hub_folder / "log").read_bytes()


def test_the_test_would_notice_a_hub_that_loses_an_entry(url: str, tmp_path: Path) -> None:
    with running(url) as hub:
        for number in range(1, KIOSKS + 1):
            with a_kiosk(tmp_path, number) as kiosk:
                kiosk.signs(5)
                kiosk.joins(hub.invitation(f"Table {number}"))
                kiosk.delivers()
        assert faults(url, tmp_path) == []
        with hub.database.begin() as connection:
            connection.execute(sa.delete(entries).where(entries.c.number == 5))
        assert len(faults(url, tmp_path)) == KIOSKS
