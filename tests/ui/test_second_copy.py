"""Everything signed is kept twice: a volunteer chooses a stick, may pull it, and is told; no signer is held up."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.recovery import set_aside
from kiosk.sealing.entry import Entry
from kiosk.settings import load
from tests.ui.conftest import NOW, PIN, Scene
from tests.ui.journeys import opens_staff_page, signs


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "STICK").mkdir()
    return tmp_path / "STICK"


@dataclass
class Table:
    """A kiosk at a rally, which can be started and ended."""

    data: paths.DataFolder
    stick: Path
    _running: ExitStack = field(default_factory=ExitStack)

    def starts(self) -> Scene:
        exports, sticks = self.stick.parent, [self.stick]
        opened = opened_kiosk(self.data, exports=exports, now=lambda: NOW, engines=(), find_sticks=lambda: sticks)
        kiosk = self._running.enter_context(opened)
        kiosk.window.show(1280, 800)
        return Scene(kiosk, Visitor(kiosk.window.quick), self.data, exports)

    def ends(self) -> None:
        self._running.close()


@pytest.fixture
def table(qtbot: QtBot, data: paths.DataFolder, stick: Path) -> Iterator[Table]:
    del qtbot
    table = Table(data, stick)
    yield table
    table.ends()


def chooses_the_stick(scene: Scene) -> None:
    opens_staff_page(scene.visitor, PIN)
    scene.visitor.taps("askStick")
    scene.visitor.taps("stick.0")


def back_to_welcome(visitor: Visitor) -> None:
    visitor.taps("back")
    visitor.waits_for("start")


def numbers_in(folder: Path) -> list[int]:
    (file,) = folder.glob("*.entries")
    return [entry.number for entry in read_mirror(file) if isinstance(entry, Entry)]


def signs_and_leaves(visitor: Visitor) -> None:
    signs(visitor)
    visitor.taps("done")
    visitor.waits_for("start")


def test_a_stick_that_was_chosen_gets_those_who_signed_before_and_after(table: Table, stick: Path) -> None:
    scene = table.starts()
    signs_and_leaves(scene.visitor)
    chooses_the_stick(scene)
    assert scene.visitor.reads("staff.copy") == "Here and on the stick"
    back_to_welcome(scene.visitor)
    signs_and_leaves(scene.visitor)
    assert numbers_in(stick) == [1, 2]
    assert load(scene.data.settings).second_copy == str(stick)
    assert numbers_in(scene.data.root) == [1, 2]


def test_a_stick_that_is_pulled_is_missed_and_catches_up(table: Table, stick: Path) -> None:
    scene = table.starts()
    chooses_the_stick(scene)
    back_to_welcome(scene.visitor)
    assert not scene.visitor.sees("warning")
    stick.rename(stick.with_name("pocket"))
    signs_and_leaves(scene.visitor)
    assert "the second copy is away" in scene.visitor.reads("warning")
    opens_staff_page(scene.visitor, PIN)
    assert scene.visitor.reads("staff.copy") == "The stick is away"
    back_to_welcome(scene.visitor)
    stick.with_name("pocket").rename(stick)
    scene.kiosk.session.look_again()
    scene.visitor.waits_until(lambda: not scene.visitor.sees("warning"), "Welcome without a warning")
    assert numbers_in(stick) == [1]


def test_a_stick_with_a_copy_of_another_time_is_left_alone(table: Table, stick: Path) -> None:
    scene = table.starts()
    signs_and_leaves(scene.visitor)
    chooses_the_stick(scene)
    table.ends()
    (file,) = stick.glob("*.entries")
    entries = file.read_bytes()
    for each in table.data.root.glob("ledger*"):
        each.unlink()
    table.data.mirror.unlink()
    file.rename(stick.parent / "pocket")
    scene = table.starts()  # somebody cleared the computer; the stick with all that was signed is in a pocket
    signs_and_leaves(scene.visitor)
    (stick.parent / "pocket").rename(file)
    chooses_the_stick(scene)
    assert "from another time or kiosk" in scene.visitor.reads("stick.trouble")
    assert file.read_bytes() == entries


def test_a_stick_that_cannot_be_written_is_said(table: Table, stick: Path) -> None:
    scene = table.starts()
    stick.rename(stick.with_name("pocket"))
    chooses_the_stick(scene)
    assert "cannot be written" in scene.visitor.reads("stick.trouble")
    assert load(scene.data.settings).second_copy == ""


def test_a_kiosk_whose_file_was_damaged_starts_with_everybody_and_tells_the_volunteer(table: Table) -> None:
    scene = table.starts()
    signs_and_leaves(scene.visitor)
    signs_and_leaves(scene.visitor)
    table.ends()
    table.data.ledger.write_bytes(table.data.ledger.read_bytes()[:9000])
    scene = table.starts()
    assert scene.visitor.reads("count").startswith("2 have signed")
    opens_staff_page(scene.visitor, PIN)
    assert "Everything signed is here again" in scene.visitor.reads("staff.setAside")
    assert set_aside(table.data.ledger)


def test_a_kiosk_whose_files_are_all_gone_but_the_stick_has_everybody(table: Table) -> None:
    scene = table.starts()
    chooses_the_stick(scene)
    back_to_welcome(scene.visitor)
    signs_and_leaves(scene.visitor)
    table.ends()
    for each in table.data.root.glob("ledger*"):
        each.unlink()
    table.data.mirror.unlink()
    assert table.starts().visitor.reads("count").startswith("1 has signed")
    assert numbers_in(table.data.root) == [1]
