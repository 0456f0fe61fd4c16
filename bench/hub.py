"""How fast a hub takes what many kiosks send at once, on PostgreSQL and on SQLite, beside the limits of each.

Run it with `.venv/bin/python bench/hub.py [KIOSKS] [ENTRIES]`. Two processes of `kiosk hub`, 20 kiosks with 500 entries
each, all at once from processes of their own; then the desk fetches everything, and each entry has to be there once.
The promise is 10,000 entries a second, and 0.3 of what COPY alone puts into the same table.
"""

import multiprocessing
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from multiprocessing.synchronize import Barrier
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), *(str(ROOT / "tests" / each) for each in ("hub", "ledger", "torture", "sealing"))]

import psycopg  # noqa: E402 - after the paths, as what follows
import sqlalchemy as sa  # noqa: E402
from cluster import a_cluster, new_database, programs  # noqa: E402
from hub_process import a_hub_process  # noqa: E402
from installed import NOON, signature_of  # noqa: E402

from kiosk import paths  # noqa: E402
from kiosk.demo.people import people  # noqa: E402
from kiosk.export.progress import unwatched  # noqa: E402
from kiosk.hub.database import Database  # noqa: E402
from kiosk.hub.records import Device, enrol, register  # noqa: E402
from kiosk.hub.schema import entries  # noqa: E402
from kiosk.ledger.gathered import open_gathering  # noqa: E402
from kiosk.packs.load import load_pack  # noqa: E402
from kiosk.sealing.device import DeviceKey  # noqa: E402
from kiosk.sealing.entry import Entry, Position, genesis  # noqa: E402
from kiosk.sealing.envelope import seal  # noqa: E402
from kiosk.sealing.keys import OrganizerKey  # noqa: E402
from kiosk.transfer.client import Caller, Client  # noqa: E402
from kiosk.transfer.delivering import KioskAtHub, deliver, meet  # noqa: E402
from kiosk.transfer.invitation import Invitation  # noqa: E402
from kiosk.transfer.messages import Taken  # noqa: E402
from kiosk.transfer.pulling import DeskAtHub, confirm, pull  # noqa: E402

KEY = OrganizerKey(bytes(32))
SENDERS = 4  # processes, with as many threads each as it takes
WORKERS = 2


@dataclass(frozen=True, slots=True)
class Kiosk:
    """One kiosk, with everything that was signed at it."""

    device: DeviceKey
    signed: list[Entry]

    def entries(self, after: int = 0) -> Iterator[Entry]:
        return iter(self.signed[after:])


def signed_at(number: int, many: int) -> list[bytes]:
    """The lines of one kiosk."""
    device, petition = DeviceKey(bytes([number + 1]) * 32), load_pack(paths.bundled_pack())
    signatures = [signature_of(person, petition, now=NOON) for person in people(50, seed=number)]
    last, lines = genesis(petition.id, device.kiosk_id), []
    for at in range(many):
        record = replace(signatures[at % len(signatures)], id=UUID(int=number * 10_000_000 + at + 1))
        entry = seal(record, Position(petition.id, device.kiosk_id, "Rally", at + 1, last), (KEY.public_key,), device)
        last = entry.hash
        lines.append(entry.line())
    return lines


class TimedHub(KioskAtHub):
    """Notes how long each delivery took, in milliseconds."""

    def __init__(self, client: Client, kiosk: str) -> None:
        super().__init__(client, kiosk)
        self.waits: list[float] = []

    def take(self, lines: bytes, entries: int) -> Taken:
        begun = time.perf_counter()
        taken = super().take(lines, entries)
        self.waits.append((time.perf_counter() - begun) * 1000)
        return taken


def send(
    address: str, mine: dict[int, list[bytes]], ready: Barrier, told: "multiprocessing.Queue[list[float]]"
) -> None:
    """A process with some of the kiosks, each in a thread; all begin at once."""
    kiosks = [
        Kiosk(DeviceKey(bytes([number + 1]) * 32), list(map(Entry.from_line, lines))) for number, lines in mine.items()
    ]
    membership = meet(Invitation(address))

    def one(kiosk: Kiosk) -> list[float]:
        with Client(membership, Caller.kiosk(kiosk.device), time.time) as client:
            hub = TimedHub(client, kiosk.device.kiosk_id)
            ready.wait()
            found = deliver(kiosk, len(kiosk.signed), hub, unwatched)
            assert found.number == len(kiosk.signed)  # noqa: S101 - a bench that lost somebody measured nothing
            return hub.waits

    with ThreadPoolExecutor(len(kiosks)) as threads:
        told.put([wait for waits in threads.map(one, kiosks) for wait in waits])


def sent(address: str, kiosks: list[list[bytes]]) -> tuple[float, list[float]]:
    """Seconds until the last kiosk was told that all is there, and how long each delivery took."""
    spawn = multiprocessing.get_context("spawn")
    ready, told = spawn.Barrier(len(kiosks) + 1), spawn.Queue()
    shares = [dict(list(enumerate(kiosks))[sender::SENDERS]) for sender in range(min(SENDERS, len(kiosks)))]
    senders = [spawn.Process(target=send, args=(address, share, ready, told)) for share in shares]
    for sender in senders:
        sender.start()
    ready.wait()
    begun = time.perf_counter()
    waits = [wait for _ in senders for wait in told.get()]
    took = time.perf_counter() - begun
    for sender in senders:
        sender.join()
    return took, waits


def fetched(address: str, folder: Path, petition: str) -> tuple[float, int]:
    """Seconds for the desk to gather everything and confirm it, and how many entries it then has."""
    begun = time.perf_counter()
    with (
        open_gathering(folder / "gathered.sqlite3", petition) as gathering,
        Client(meet(Invitation(address)), Caller.organizer(KEY, petition), time.time) as client,
    ):
        hub = DeskAtHub(client, petition)
        confirm(gathering, hub, pull(gathering, hub, folder / "pulled.json", unwatched), KEY)
        took = time.perf_counter() - begun
        return took, len({link.hash for link in gathering.links()})


def prepare(url: str, petition: str, kiosks: int) -> None:
    """A hub that knows the petition and every kiosk."""
    with closing(Database(url)) as database:
        database.make_ready()
        with database.begin() as connection:
            register(connection, petition, KEY.signer)
            for number in range(kiosks):
                device = DeviceKey(bytes([number + 1]) * 32)
                enrol(connection, Device(device.kiosk_id, petition, device.public, revoked=False), f"{number}", 0)


def held_once(url: str) -> bool:
    """Whether no line is in the hub's table twice."""
    with closing(Database(url)) as database, database.begin() as connection:
        many, distinct = connection.execute(
            sa.select(sa.func.count(), sa.func.count(sa.distinct(entries.c.hash))).select_from(entries)
        ).one()
    return bool(many == distinct)


def copied(url: str, lines: list[bytes]) -> float:
    """Seconds in which COPY alone puts the lines into the same table of an empty hub, on one connection."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection, connection.cursor() as cursor:
        begun = time.perf_counter()
        columns = "kiosk, petition, number, hash, previous, arrival, received_at, line"
        with cursor.copy(f"COPY entries ({columns}) FROM STDIN") as copy:
            for number, line in enumerate(lines):
                copy.write_row(("k", "p", number, b"", b"", number, 0, line))
        connection.commit()
        return time.perf_counter() - begun


def inserted(url: str, lines: list[bytes]) -> float:
    """Seconds in which one connection inserts the lines, 256 to a transaction, as a hub does."""
    with closing(Database(url)) as database:
        begun = time.perf_counter()
        for at in range(0, len(lines), 256):
            rows = [
                {"kiosk": "k", "petition": "p", "number": at + place, "hash": b"", "previous": b"", "line": line}
                | {"arrival": at + place, "received_at": 0}
                for place, line in enumerate(lines[at : at + 256])
            ]
            with database.begin() as connection:
                connection.execute(sa.insert(entries), rows)
        return time.perf_counter() - begun


def checked(lines: list[bytes]) -> float:
    """Seconds in which one core checks every line: its form, its hash and its kiosk's signature."""
    begun = time.perf_counter()
    for line in lines:
        Entry.from_line(line)
    return time.perf_counter() - begun


def workers(process: "subprocess.Popen[str]") -> list[Path]:
    """Where the system tells of each process that answers; the rest of a hub only starts and counts."""
    found = subprocess.run(["pgrep", "-P", str(process.pid), "-f", "spawn_main"], capture_output=True, check=True)  # noqa: S603, S607
    return [Path("/proc") / pid.decode() for pid in found.stdout.split()]


def most_memory(process: "subprocess.Popen[str]") -> list[int]:
    """The most that each of them ever held, in MB."""
    told = ((worker / "status").read_text("utf-8") for worker in workers(process))
    return [int(peak) // 1000 for status in told for peak in re.findall(r"^VmHWM:\s+(\d+)", status, re.MULTILINE)]


def computing(process: "subprocess.Popen[str]") -> float:
    """Seconds of a processor that they took so far."""
    told = ((worker / "stat").read_text("utf-8").rpartition(")")[2].split() for worker in workers(process))
    return sum(int(stat[11]) + int(stat[12]) for stat in told) / os.sysconf("SC_CLK_TCK")


def measured(name: str, url: str, kiosks: list[list[bytes]], folder: Path) -> float:
    """Entries a second; says everything else."""
    petition, many = load_pack(paths.bundled_pack()).id, sum(map(len, kiosks))
    prepare(url, petition, len(kiosks))
    folder.mkdir()
    with a_hub_process(url, folder, WORKERS) as (process, port):
        address = f"http://127.0.0.1:{port}"
        while (folder / "log").read_text("utf-8").count('"started"') < WORKERS:
            time.sleep(0.1)
        before = computing(process)
        took, waits = sent(address, kiosks)
        computed = computing(process) - before
        desk, there = fetched(address, folder, petition)
        memory = most_memory(process)
    once = there == many and held_once(url)
    cuts = statistics.quantiles(waits, n=100)
    print(f"{name}: {many / took:,.0f} entries a second; each {'exactly once' if once else 'NOT once'} at the desk")
    print(f"  {1e6 * computed / many:.0f} µs of a processor for each in the hub, without its database")
    print(f"  a delivery of up to 256: p50 {cuts[49]:.0f} ms, p95 {cuts[94]:.0f} ms, the slowest {max(waits):.0f} ms")
    print(f"  the desk fetched and checked {many / desk:,.0f} a second; memory of the hub's processes {memory} MB")
    return many / took


def main() -> None:
    """Make what was signed, send it to each kind of hub, and say what could have been."""
    kiosks, each = int(sys.argv[1]) if sys.argv[1:] else 20, int(sys.argv[2]) if sys.argv[2:] else 500
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        signed = list(pool.map(signed_at, range(kiosks), [each] * kiosks))
    lines = [line for own in signed for line in own]
    average = statistics.mean(map(len, lines))
    print(f"{kiosks} kiosks with {each} entries of {average:,.0f} bytes, {WORKERS} processes, {os.cpu_count()} cores")
    at = programs()
    with tempfile.TemporaryDirectory(dir=ROOT) as throwaway:
        folder = Path(throwaway)
        rates = {}
        if at is not None:
            with a_cluster(at, "") as cluster:
                rates["PostgreSQL"] = measured("PostgreSQL", new_database(cluster), signed, folder / "postgresql")
                empty, other = new_database(cluster), new_database(cluster)
                prepare(empty, "p", 0)
                prepare(other, "p", 0)
                limits = {"COPY alone": copied(empty, lines), "inserts alone": inserted(other, lines)}
        url = f"sqlite:///{folder / 'hub.sqlite3'}"
        rates["SQLite"] = measured("SQLite", url, signed, folder / "sqlite")
        bare = f"sqlite:///{folder / 'bare.sqlite3'}"
        prepare(bare, "p", 0)
        limits["inserts into SQLite alone"] = inserted(bare, lines)
    limits["checking alone, one core"] = checked(lines)
    for name, seconds in limits.items():
        rate = len(lines) / seconds
        ratios = ", ".join(f"{kind} {own / rate:.2f} of it" for kind, own in rates.items())
        print(f"{name}: {rate:,.0f} a second; {ratios}")


if __name__ == "__main__":
    main()
