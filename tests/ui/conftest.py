"""A kiosk that was set up, its window, and somebody in front of it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import Kiosk, opened_kiosk
from kiosk.commands.afternoon import PASSPHRASE as ORGANIZERS
from kiosk.commands.afternoon import Afternoon
from kiosk.demo.clerk import Clerk
from kiosk.demo.visitor import Visitor
from kiosk.desk.all_cores import Checking
from kiosk.desk.gather import gather, sources_in
from kiosk.desk.roll import Roll
from kiosk.export.progress import unwatched
from kiosk.exporting import open_key, open_kiosk
from kiosk.installing import KioskInstaller
from kiosk.ledger.gathered import open_gathering
from kiosk.office.office import new_desk
from kiosk.office.window import OpenedDesk, opened_desk
from kiosk.packs.load import load_pack
from kiosk.settings import change
from kiosk.ui.installer import Choices
from kiosk.ui.window import make_application, prepare
from tests.ui.event_at_hub import Event, lend, open_event

PASSPHRASE = "six words nobody else would think of"  # noqa: S105 - of a kiosk that lives for one test
PIN = "240824"
BRIEFLY = 0.2  # seconds for which these kiosks want their corner held
NOW = datetime(2026, 11, 23, 10, 40, tzinfo=UTC)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    prepare(offscreen=True)
    return make_application(paths.fonts())


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk after its set-up; tests work on copies of it."""
    root = tmp_path_factory.mktemp("installed") / "kiosk"
    pack = paths.bundled_pack()
    installer = KioskInstaller(paths.DataFolder(root), pack, load_pack(pack), date(2026, 11, 23))
    installer.install(Choices("Rally", "Table 1", ("en", "fr", "uk"), PIN, PASSPHRASE))
    installer.complete()
    change(paths.DataFolder(root).settings, corner_seconds=BRIEFLY)
    return root


@pytest.fixture
def data(installed: Path, tmp_path: Path) -> paths.DataFolder:
    shutil.copytree(installed, tmp_path / "kiosk")
    return paths.DataFolder(tmp_path / "kiosk")


@dataclass
class Scene:
    """A running kiosk and its visitor."""

    kiosk: Kiosk
    visitor: Visitor
    data: paths.DataFolder
    exports: Path

    def roll(self) -> Roll:
        """What the organizer would find in the ledger."""
        return open_kiosk(self.data, open_key(self.data, PASSPHRASE), lambda _done: None).roll


@pytest.fixture
def scene(qtbot: QtBot, data: paths.DataFolder, tmp_path: Path) -> Iterator[Scene]:
    del qtbot  # it is here to have Qt's warnings fail the test
    exports = tmp_path / "exports"
    with opened_kiosk(data, exports=exports, now=lambda: NOW, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        yield Scene(kiosk, Visitor(kiosk.window.quick), data, exports)


@pytest.fixture(scope="session")
def lent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk after its set-up; tests work on copies of it."""
    return lend(tmp_path_factory.mktemp("lent"), PIN, BRIEFLY)


@pytest.fixture
def event(qtbot: QtBot, lent: Path, tmp_path: Path) -> Iterator[Event]:
    del qtbot
    with open_event(paths.DataFolder(Path(shutil.copytree(lent, tmp_path / "kiosk"))), tmp_path, NOW) as event:
        yield event


@dataclass
class DeskScene:
    """An organizer's desk on screen, somebody with a mouse and a keyboard before it, and three sticks."""

    opened: OpenedDesk
    clerk: Clerk
    data: paths.DataFolder
    afternoon: Afternoon

    def comes_in(self) -> None:
        self.clerk.answers("passphrase", ORGANIZERS)
        self.clerk.waits_for("gather.look")

    def rests(self) -> None:
        """Until nothing is being done."""
        self.clerk.waits_until(lambda: not self.clerk.sees("busy.title"), "the desk at rest")

    def gathers(self) -> None:
        """Take in all three sticks."""
        for stick in range(3):
            self.clerk.taps(f"gather.stick.{stick}")
            self.rests()


@pytest.fixture(scope="session")
def sticks(tmp_path_factory: pytest.TempPathFactory) -> Afternoon:
    """Three sticks that came home, and the organizer's key file."""
    afternoon = Afternoon(tmp_path_factory.mktemp("afternoon"))
    afternoon.begins()
    return afternoon


@pytest.fixture(scope="session")
def gathered_desk(sticks: Afternoon, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's folder to which all three sticks came; tests work on copies of it."""
    data = paths.DataFolder(tmp_path_factory.mktemp("gathered") / "desk")
    new_desk(data, None)
    with open_gathering(data.gathered, load_pack(data.pack).id) as gathering:
        for stick in sticks.sticks():
            for source in sources_in(stick):
                gather(gathering, source, unwatched, Checking())
    return data.root


@pytest.fixture
def at_desk(qtbot: QtBot, sticks: Afternoon, tmp_path: Path) -> Iterator[DeskScene]:
    """A new desk, locked."""
    del qtbot
    data = paths.DataFolder(tmp_path / "desk")
    with opened_desk(
        data,
        pack=None,
        key_file=sticks.key_file,
        now=lambda: NOW,
        find_sticks=sticks.sticks,
        exports=tmp_path / "exports",
    ) as opened:
        opened.window.show(1280, 800)
        clerk = Clerk(opened.window.quick)
        clerk.waits_for("passphrase")
        yield DeskScene(opened, clerk, data, sticks)
