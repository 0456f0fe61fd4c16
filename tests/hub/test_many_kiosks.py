"""Many kiosks send at once to two processes of a hub: each entry is there once."""

import os
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import sqlalchemy as sa
from hub_process import a_hub_process
from hubs import AKiosk, a_kiosk, a_pull
from rally import ORGANIZER, PETITION

from kiosk.desk.chains import chains
from kiosk.hub.database import Database
from kiosk.hub.records import Device, enrol, register
from kiosk.hub.schema import entries
from kiosk.hub.serving import bound
from kiosk.ledger.gathered import open_gathering
from kiosk.transfer.delivering import meet
from kiosk.transfer.invitation import Invitation

KIOSKS = 20
EACH = int(os.environ.get("KIOSK_CROWD", "200")) // KIOSKS


def doubled(url: str) -> int:
    """How many lines a hub's table holds more than once."""
    with closing(Database(url)) as database, database.begin() as connection:
        return sum(many > 1 for many in Counter(connection.execute(sa.select(entries.c.line)).scalars()).values())


def let_in(url: str, kiosks: list[AKiosk]) -> None:
    with closing(Database(url)) as database:
        database.make_ready()
        with database.begin() as connection:
            register(connection, PETITION, ORGANIZER.signer)
            for number, kiosk in enumerate(kiosks):
                device = Device(kiosk.device.kiosk_id, PETITION, kiosk.device.public, revoked=False)
                enrol(connection, device, f"Table {number}", 0)


def test_many_kiosks_at_once_are_each_there_whole_and_once(url: str, tmp_path: Path) -> None:
    (tmp_path / "hub").mkdir()
    with ExitStack() as open_now:
        kiosks = [open_now.enter_context(a_kiosk(tmp_path, number)) for number in range(1, KIOSKS + 1)]
        let_in(url, kiosks)
        for kiosk in kiosks:
            kiosk.signs(EACH)
        _, port = open_now.enter_context(a_hub_process(url, tmp_path / "hub", workers=2))
        membership = meet(Invitation(f"http://127.0.0.1:{port}"))
        for kiosk in kiosks:
            kiosk.membership = membership
        with ThreadPoolExecutor(KIOSKS) as threads:
            found = list(threads.map(AKiosk.delivers, kiosks))
        assert [each.number for each in found] == [EACH] * KIOSKS
        assert sum(each.new for each in a_pull(membership.address, tmp_path)) == EACH * KIOSKS
    assert doubled(url) == 0
    with open_gathering(tmp_path / "gathered.sqlite3", PETITION) as gathering:
        assert [(each.signatures, each.is_whole) for each in chains(gathering.links(), PETITION)] == [
            (EACH, True)
        ] * KIOSKS


def test_the_test_would_notice_an_entry_that_is_there_twice(url: str) -> None:
    let_in(url, [])
    row = {"kiosk": "k", "petition": "p", "number": 1, "previous": b"", "arrival": 1, "received_at": 0, "line": b"one"}
    with closing(Database(url)) as database, database.begin() as connection:
        connection.execute(sa.insert(entries), [{**row, "hash": b"a"}, {**row, "hash": b"b"}])
    assert doubled(url) == 1


def test_a_hub_that_was_killed_leaves_nobody_behind_who_holds_its_port(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'hub.sqlite3'}"
    let_in(url, [])
    with a_hub_process(url, tmp_path, workers=2) as (process, port):
        meet(Invitation(f"http://127.0.0.1:{port}"))
        process.kill()
        process.wait()
        assert any(is_free(port) or threading.Event().wait(0.02) for _ in range(500))


def is_free(port: int) -> bool:
    try:
        bound("127.0.0.1", port).close()
    except OSError:
        return False
    return True
