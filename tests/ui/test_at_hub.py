"""A kiosk that joined a hub sends what was signed by itself, in nobody's way, and says how it stands."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from hubs import AHub, running
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import Kiosk, opened_kiosk
from kiosk.commands.pictures import signed_pack
from kiosk.demo.visitor import Visitor
from kiosk.domain.pace import Pace
from kiosk.hub.records import register
from kiosk.hub.schema import entries
from kiosk.installing import KioskInstaller
from kiosk.packs.load import open_pack
from kiosk.sealing.keys import OrganizerKey
from kiosk.settings import change, load
from kiosk.ui.installer import Choices
from kiosk.ui.network import Network
from kiosk.ui.sending import AtHub
from tests.ui.conftest import BRIEFLY, NOW, PIN
from tests.ui.journeys import signs

ORGANIZER = OrganizerKey(bytes(32))
BRISK = Pace(soon=0.05, regularly=0.2, first=0.05, longest=0.2)


class ANetwork(Network):
    """One that a test can make expensive."""

    costs = False

    @property
    def is_metered(self) -> bool:
        return self.costs


@pytest.fixture(scope="module")
def lent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk that can only write, after its set-up; tests work on copies of it."""
    root = tmp_path_factory.mktemp("lent")
    pack, data = signed_pack(root), paths.DataFolder(root / "kiosk")
    opened = open_pack(pack)
    installer = KioskInstaller(data, pack, opened.petition, date(2026, 11, 23), signed=opened.signed)
    installer.install(Choices("Rally", "Table 1", ("en", "fr", "uk"), PIN, ""))
    installer.complete()
    change(data.settings, corner_seconds=BRIEFLY)
    return data.root


@pytest.fixture
def data(lent: Path, tmp_path: Path) -> paths.DataFolder:
    return paths.DataFolder(Path(shutil.copytree(lent, tmp_path / "kiosk")))


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

    def joins(self, hub: AHub) -> None:
        self.kiosk.staff.sends.join(str(hub.invitation("Table 1", self.petition)))
        self.waits_until(lambda at_hub: at_hub.address == hub.address)

    @property
    def at_hub(self) -> AtHub:
        return self.kiosk.staff.sends.standing

    def waits_until(self, holds: Callable[[AtHub], bool]) -> None:
        self.visitor.waits_until(lambda: holds(self.at_hub), f"not {self.at_hub}")

    def signs(self, *names: str) -> None:
        for name in names:
            signs(self.visitor, name)
            self.visitor.taps("done")


def held_by(hub: AHub) -> int:
    with hub.database.begin() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(entries)).scalar_one())


@contextmanager
def open_event(data: paths.DataFolder, folder: Path) -> Iterator[Event]:
    network, petition = ANetwork(), open_pack(data.pack).petition.id
    with opened_kiosk(data, exports=folder, now=lambda: NOW, engines=(), network=network, pace=BRISK) as kiosk:
        kiosk.window.show(1280, 800)
        url = f"sqlite:///{folder / 'hub.sqlite3'}"
        event = Event(kiosk, Visitor(kiosk.window.quick), data, network, url, petition)
        with event.hubs:
            yield event


@pytest.fixture
def event(qtbot: QtBot, data: paths.DataFolder, tmp_path: Path) -> Iterator[Event]:
    del qtbot
    with open_event(data, tmp_path) as event:
        yield event


def test_what_was_signed_while_the_hub_was_away_arrives_once_it_is_there(event: Event) -> None:
    event.joins(event.hub_comes())
    event.hubs.close()
    event.signs("Ada", "Olha")
    event.waits_until(lambda at_hub: at_hub.failure == "away")
    assert (event.at_hub.here, event.at_hub.arrived) == (2, 0)
    hub = event.hub_comes()
    event.waits_until(lambda at_hub: at_hub.arrived == 2)
    assert held_by(hub) == 2
    assert event.at_hub.failure == ""
    event.signs("Iryna")
    event.waits_until(lambda at_hub: at_hub.arrived == 3)


def test_a_kiosk_told_to_send_nothing_sends_nothing(event: Event) -> None:
    hub = event.hub_comes()
    event.kiosk.staff.sends.choose("off")
    event.joins(hub)
    event.signs("Ada")
    event.kiosk.staff.sends.syncNow()
    event.network.cameBack.emit()
    event.visitor.rests()
    assert (held_by(hub), event.at_hub.succeeded_at) == (0, "")
    assert load(event.data.settings).network == "off", "also after it was switched off and on"
    event.kiosk.staff.sends.choose("any")
    event.waits_until(lambda at_hub: at_hub.arrived == 1)


def test_where_bytes_cost_money_nothing_is_sent_unless_it_may(event: Event) -> None:
    hub = event.hub_comes()
    event.network.costs = True
    event.kiosk.staff.sends.choose("unmetered")
    event.joins(hub)
    event.signs("Ada")
    event.visitor.rests()
    assert held_by(hub) == 0
    event.network.costs = False
    event.network.cameBack.emit()
    event.waits_until(lambda at_hub: at_hub.arrived == 1)
