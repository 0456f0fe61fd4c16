"""After the event everything signed goes onto a stick, is counted three times, and only then may go from the kiosk."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import Kiosk, opened_kiosk
from kiosk.clearing import begin_clearing, finish_clearing, taken
from kiosk.commands.small_drive import small_drive
from kiosk.demo.visitor import Visitor
from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.verify import verify
from kiosk.sealing.durable import remove_durably
from kiosk.sealing.entry import Entry
from kiosk.settings import load
from kiosk.ui.installer import SetUpFailed
from tests.ui.conftest import NOW, PIN
from tests.ui.journeys import opens_staff_page, signs


@dataclass
class Evening:
    """A kiosk at which somebody signed, a stick, and a volunteer at the desk."""

    kiosk: Kiosk
    visitor: Visitor
    data: paths.DataFolder
    sticks: list[Path]

    def saves(self, stick: int = 0) -> None:
        self.visitor.taps("askEnd")
        self.visitor.taps(f"end.stick.{stick}")
        self.visitor.waits_until(lambda: self.kiosk.staff.carrying.property("page") == "carried", "what came of it")


@pytest.fixture
def evening(qtbot: QtBot, data: paths.DataFolder, tmp_path: Path) -> Iterator[Evening]:
    del qtbot
    sticks = [tmp_path / "STICK"]
    sticks[0].mkdir()
    with opened_kiosk(data, exports=tmp_path, now=lambda: NOW, engines=(), find_sticks=lambda: sticks) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        for name in ("Ada", "Olha"):
            signs(visitor, name)
            visitor.taps("done")
        opens_staff_page(visitor, PIN)
        yield Evening(kiosk, visitor, data, sticks)


def ids_in(path: Path) -> list[str]:
    return [str(entry.id) for entry in read_mirror(path) if isinstance(entry, Entry)]


def test_a_volunteer_carries_everything_home_and_clears_the_kiosk(evening: Evening) -> None:
    visitor, data = evening.visitor, evening.data
    signed, before = ids_in(data.mirror), load(data.settings)
    evening.saves()
    assert [visitor.reads(f"end.{what}") for what in ("here", "written", "readBack")] == ["2", "2", "2"]
    assert visitor.reads("end.code") == verify(data.ledger).head
    visitor.taps("askClear")
    assert len(ids_in(data.mirror)) == 2, "nothing is cleared by being asked about"
    visitor.taps("clear")
    visitor.waits_for("end.cleared")
    (bundle,) = evening.sticks[0].glob("*.bundle")
    assert ids_in(bundle) == signed
    assert taken(data) == []
    after = load(data.settings)
    assert after.kiosk_id != before.kiosk_id
    assert (after.event, after.kiosk_name, after.recipients) == (before.event, before.kiosk_name, before.recipients)


def test_a_cleared_kiosk_begins_anew_with_the_same_pin(evening: Evening) -> None:
    visitor = evening.visitor
    anew: list[int] = []
    evening.kiosk.staff.anewAsked.connect(lambda: anew.append(1))
    evening.saves()
    visitor.taps("askClear")
    visitor.taps("clear")
    visitor.waits_for("end.cleared")
    visitor.taps("startAnew")
    visitor.waits_until(lambda: anew == [1], "a new start")


@pytest.mark.usefixtures("qapp")
def test_the_next_event_starts_at_nobody_and_takes_signatures(data: paths.DataFolder, tmp_path: Path) -> None:
    for name in ("Ada", "Olha"):
        with opened_kiosk(data, exports=tmp_path, now=lambda: NOW, engines=()) as kiosk:
            kiosk.window.show(1280, 800)
            visitor = Visitor(kiosk.window.quick)
            assert kiosk.session.property("count") == 0
            signs(visitor, name)
        assert verify(data.ledger).is_sound
        assert verify(data.ledger).entries == 1
        begin_clearing(data)
        finish_clearing(data)


def test_a_volunteer_without_a_stick_is_told_so_and_nothing_can_be_cleared(evening: Evening) -> None:
    evening.sticks.clear()
    evening.visitor.taps("askEnd")
    assert not evening.visitor.sees("end.stick.0")
    assert not evening.visitor.sees("askClear")
    evening.visitor.taps("back")
    evening.visitor.waits_for("staff.total")


@pytest.fixture
def tiny_stick(tmp_path: Path) -> Iterator[Path]:
    """A stick on which two signatures do not fit."""
    try:
        with small_drive(tmp_path / "TINY", "4k") as place:
            yield place
    except SetUpFailed as no:
        pytest.skip(str(no))


def test_on_a_full_stick_nothing_is_left_half_and_another_one_will_do(evening: Evening, tiny_stick: Path) -> None:
    evening.sticks.append(tiny_stick)
    evening.saves(stick=1)
    assert "not enough free space" in evening.visitor.reads("end.trouble")
    assert not evening.visitor.sees("askClear")
    assert list(tiny_stick.iterdir()) == []
    evening.visitor.taps("back")
    evening.visitor.taps("end.stick.0")
    evening.visitor.waits_for("end.code")


@pytest.mark.parametrize("fault", ["pulled", "a byte", "cut", "another file"])
def test_a_stick_that_no_longer_gives_everything_back_keeps_the_kiosk_from_being_cleared(
    evening: Evening, fault: str
) -> None:
    visitor, stick = evening.visitor, evening.sticks[0]
    evening.saves()
    (bundle,) = stick.glob("*.bundle")
    raw = bytearray(bundle.read_bytes())
    match fault:
        case "pulled":
            stick.rename(stick.with_name("pulled"))
        case "a byte":
            raw[len(raw) // 2] ^= 1
            bundle.write_bytes(raw)
        case "cut":
            bundle.write_bytes(raw[:-1])
        case "another file":
            bundle.write_bytes(b"")
    visitor.taps("askClear")
    visitor.taps("clear")
    visitor.waits_for("end.trouble")
    assert verify(evening.data.ledger).entries == 2
    visitor.taps("end.done")
    assert visitor.reads("staff.total") == "2"


def test_who_hides_the_kiosk_while_it_is_being_cleared_has_it_begin_anew(evening: Evening) -> None:
    anew: list[int] = []
    evening.kiosk.staff.anewAsked.connect(lambda: anew.append(1))
    evening.saves()
    evening.visitor.taps("askClear")
    evening.visitor.taps("clear")
    evening.kiosk.staff.hide()
    evening.visitor.waits_until(lambda: anew != [], "a new start")
    assert load(evening.data.settings).duty == "hidden"
    assert taken(evening.data) == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("step", range(7))
def test_a_clearing_that_the_power_cut_short_is_finished_at_the_next_start(
    data: paths.DataFolder, tmp_path: Path, step: int
) -> None:
    with opened_kiosk(data, exports=tmp_path, now=lambda: NOW, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        signs(Visitor(kiosk.window.quick), "Ada")
    begin_clearing(data)
    for file in taken(data)[:step]:
        remove_durably(file)
    if step > len(taken(data)) + 3:
        data.cleared_device.replace(data.device)
    with opened_kiosk(data, exports=tmp_path, now=lambda: NOW, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        assert kiosk.session.property("count") == 0
        signs(Visitor(kiosk.window.quick), "Olha")
    assert verify(data.ledger).entries == 1
    assert not data.cleared_settings.exists()
    assert not data.cleared_device.exists()


def test_before_anything_was_decided_a_disk_that_says_no_clears_nothing(evening: Evening) -> None:
    evening.saves()
    evening.data.cleared_settings.with_name("settings.cleared.toml.new").mkdir()
    evening.visitor.taps("askClear")
    evening.visitor.taps("clear")
    evening.visitor.waits_for("end.trouble")
    assert verify(evening.data.ledger).entries == 2
    evening.visitor.taps("end.done")
    evening.visitor.taps("back")
    signs(evening.visitor, "Iryna")
    assert verify(evening.data.ledger).entries == 3
