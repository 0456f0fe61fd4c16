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
from kiosk.demo.visitor import Visitor
from kiosk.desk.roll import Roll
from kiosk.exporting import open_key, open_kiosk
from kiosk.installing import KioskInstaller
from kiosk.packs.load import load_pack
from kiosk.ui.installer import Choices
from kiosk.ui.window import make_application, prepare

PASSPHRASE = "six words nobody else would think of"  # noqa: S105 - of a kiosk that lives for one test
PIN = "240824"
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
