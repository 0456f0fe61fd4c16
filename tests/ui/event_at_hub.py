"""A kiosk on screen, somebody in front of it, and a hub that comes and goes."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import sqlalchemy as sa
from hubs import AHub, running

from kiosk import paths
from kiosk.app import Kiosk, opened_kiosk
from kiosk.commands.pictures import signed_pack
from kiosk.demo.visitor import Visitor
from kiosk.domain.pace import Pace
from kiosk.hub.records import register, revoke
from kiosk.hub.schema import entries
from kiosk.installing import KioskInstaller
from kiosk.ledger.mirror import read_mirror
from kiosk.packs.load import open_pack
from kiosk.sealing.entry import Entry
from kiosk.sealing.keys import OrganizerKey
from kiosk.settings import change, load
from kiosk.transfer.client import Caller, Client
from kiosk.transfer.delivering import meet
from kiosk.transfer.invitation import Invitation
from kiosk.transfer.messages import Receipt
from kiosk.transfer.pulling import DeskAtHub
from kiosk.ui.installer import Choices
from kiosk.ui.network import Network
from kiosk.ui.sending import AtHub
from tests.ui.journeys import signs

ORGANIZER = OrganizerKey(bytes(32))
BRISK = Pace(soon=0.05, regularly=0.2, first=0.05, longest=0.2)


class ANetwork(Network):
    """One that a test can make expensive."""

    costs = False

    @property
    def is_metered(self) -> bool:
        return self.costs


def lend(folder: Path, pin: str, corner_seconds: float) -> Path:
    """Set up a kiosk that can only write."""
    pack, data = signed_pack(folder), paths.DataFolder(folder / "kiosk")
    opened = open_pack(pack)
    installer = KioskInstaller(data, pack, opened.petition, date(2026, 11, 23), signed=opened.signed)
    installer.install(Choices("Rally", "Table 1", ("en", "fr", "uk"), pin, ""))
    installer.complete()
    change(data.settings, corner_seconds=corner_seconds)
    return data.root


@dataclass
class Event:
    """A kiosk, somebody in front of it, and a hub that comes and goes at one address."""

    kiosk: Kiosk
    visitor: Visitor
    data: paths.DataFolder
    network: ANetwork
    url: str
    petition: str
    port: int = 0
    hubs: ExitStack = field(default_factory=ExitStack)

    def hub_comes(self) -> AHub:
        hub = self.hubs.enter_context(running(self.url, port=self.port))
        with hub.database.begin() as connection:
            register(connection, self.petition, ORGANIZER.signer)
        self.port = int(hub.address.rsplit(":", 1)[1])
        return hub

    def line(self, hub: AHub) -> str:
        """What the hub shows for this kiosk."""
        return str(hub.invitation("Table 1", self.petition))

    def joins(self, hub: AHub) -> None:
        self.kiosk.staff.sends.join(self.line(hub))
        self.waits_until(lambda at_hub: at_hub.address == hub.address)

    def is_confirmed(self, hub: AHub) -> None:
        """At her desk the organizer fetches what the hub holds of this kiosk, and signs for it."""
        kiosk = load(self.data.settings).kiosk_id
        last = [entry for entry in read_mirror(self.data.mirror) if isinstance(entry, Entry)][-1]
        receipt = Receipt.signed(ORGANIZER, self.petition, kiosk, last.number, last.hash)
        with Client(meet(Invitation(hub.address)), Caller.organizer(ORGANIZER, self.petition), time.time) as client:
            DeskAtHub(client, self.petition).confirm(receipt)

    def is_revoked(self, hub: AHub) -> None:
        with hub.database.begin() as connection:
            assert revoke(connection, self.petition, load(self.data.settings).kiosk_id, 1)

    @property
    def at_hub(self) -> AtHub:
        return self.kiosk.staff.sends.standing

    def waits_until(self, holds: Callable[[AtHub], bool]) -> None:
        self.visitor.waits_until(lambda: holds(self.at_hub), f"not {self.at_hub}")

    def says(self, name: str, what: str) -> None:
        self.visitor.waits_until(lambda: what in self.visitor.reads(name), what)

    def signs(self, *names: str) -> None:
        for name in names:
            signs(self.visitor, name)
            self.visitor.taps("done")


def held_by(hub: AHub) -> int:
    with hub.database.begin() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(entries)).scalar_one())


@contextmanager
def open_event(data: paths.DataFolder, folder: Path, now: datetime) -> Iterator[Event]:
    network, petition = ANetwork(), open_pack(data.pack).petition.id
    with opened_kiosk(data, exports=folder, now=lambda: now, engines=(), network=network, pace=BRISK) as kiosk:
        kiosk.window.show(1280, 800)
        url = f"sqlite:///{folder / 'hub.sqlite3'}"
        event = Event(kiosk, Visitor(kiosk.window.quick), data, network, url, petition)
        with event.hubs:
            yield event
