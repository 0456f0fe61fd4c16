"""Hubs and kiosks for tests: a real server on this computer's own address, and ledgers whose entries are sealed."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import uvicorn
from fastapi import FastAPI
from rally import ORGANIZER, PETITION, signature

from kiosk.export.progress import unwatched
from kiosk.hub.app import Served
from kiosk.hub.database import Database
from kiosk.hub.enrolling import invite
from kiosk.hub.hub import USUAL, Limits
from kiosk.hub.records import register, settle
from kiosk.hub.serving import bound
from kiosk.ledger.gathered import open_gathering
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.opening import open_ledger
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import OrganizerKey
from kiosk.transfer.client import Caller, Client
from kiosk.transfer.delivering import Delivery, KioskAtHub, deliver, join, meet
from kiosk.transfer.invitation import Invitation
from kiosk.transfer.membership import Membership
from kiosk.transfer.pulling import DeskAtHub, Pulled, confirm, pull

Serving = Callable[[str, Callable[[], float], Limits], Callable[[], FastAPI]]


@dataclass
class Clock:
    """Goes only where a test turns it, unless it has no hands."""

    at: float | None = None

    def __call__(self) -> float:
        return time.time() if self.at is None else self.at


@dataclass
class AHub:
    """A hub that runs in this process; `address` is how to reach it."""

    database: Database
    url: str
    address: str
    clock: Clock = field(default_factory=Clock)

    def invitation(self, label: str, petition: str = PETITION) -> Invitation:
        with self.database.begin() as connection:
            return Invitation(self.address, invite(connection, petition, label, int(self.clock())))

    def get(self, path: str, **headers: str) -> httpx.Response:
        return httpx.get(self.address + path, headers=headers, trust_env=False)


@contextmanager
def running(
    url: str, *, clock: Clock | None = None, limits: Limits = USUAL, port: int = 0, served: Serving = Served
) -> Iterator[AHub]:
    """A hub on a database of its own, with our petition; the port is any free one where none is said."""
    with closing(Database(url)) as database, closing(bound("127.0.0.1", port)) as listening:
        database.make_ready()
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with database.begin() as connection:
            register(connection, PETITION, ORGANIZER.signer)
            settle(connection, address, "")
        factory = served(url, clock or Clock(), limits)
        server = uvicorn.Server(uvicorn.Config(factory, factory=True, log_config=None, access_log=False))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        try:
            yield AHub(database, url, address, clock or Clock())
        finally:
            server.should_exit = True
            thread.join()


@dataclass
class AKiosk:
    """A kiosk with a ledger on disk."""

    device: DeviceKey
    ledger: Ledger
    membership: Membership | None = None
    clock: Callable[[], float] = time.time

    def signs(self, many: int, event: str = "Rally") -> None:
        """So many people sign."""
        for _ in range(many):
            place = self.ledger.position(event)
            number = int(self.device.kiosk_id[:4], 16) * 100_000 + place.number
            self.ledger.append(seal(signature(number, event), place, (ORGANIZER.public_key,), self.device))

    @property
    def size(self) -> int:
        return self.ledger.position("").number - 1

    def joins(self, invitation: Invitation) -> None:
        self.membership = join(invitation, PETITION, self.device, self.clock)

    @contextmanager
    def client(self) -> Iterator[Client]:
        assert self.membership is not None
        with Client(self.membership, Caller.kiosk(self.device), self.clock) as client:
            yield client

    @contextmanager
    def at_hub(self) -> Iterator[KioskAtHub]:
        with self.client() as client:
            yield KioskAtHub(client, self.device.kiosk_id)

    def delivers(self, progress: Callable[[int], None] = unwatched) -> Delivery:
        with self.at_hub() as hub:
            return deliver(self.ledger, self.size, hub, progress)


@contextmanager
def desk_at(address: str, key: OrganizerKey = ORGANIZER) -> Iterator[DeskAtHub]:
    """The organizer's desk, or who passes for one, at a hub."""
    with Client(meet(Invitation(address)), Caller.organizer(key, PETITION), time.time) as client:
        yield DeskAtHub(client, PETITION)


def a_pull(address: str, folder: Path) -> list[Pulled]:
    """What `kiosk pull` does, into a desk's folder."""
    with open_gathering(folder / "gathered.sqlite3", PETITION) as gathering, desk_at(address) as hub:
        found = pull(gathering, hub, folder / "pulled.json", unwatched)
        confirm(gathering, hub, found, ORGANIZER)
        return found


@contextmanager
def a_kiosk(folder: Path, number: int) -> Iterator[AKiosk]:
    device = DeviceKey(bytes([number]) * 32)
    with open_ledger(folder / f"{number}.sqlite3", petition=PETITION, kiosk=device.kiosk_id) as ledger:
        yield AKiosk(device, ledger)
