"""The first run, page by page, and what counts as set up."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import opened_kiosk, opened_set_up
from kiosk.demo.rally import Album, set_up
from kiosk.demo.visitor import Visitor
from kiosk.ui.setup import SetUp


class Newcomer(Visitor):
    """Somebody on the first-run pages."""

    pages: SetUp
    data: paths.DataFolder


@pytest.fixture
def newcomer(qapp: object, qtbot: QtBot, tmp_path: Path) -> Iterator[Newcomer]:
    del qapp, qtbot
    data = paths.DataFolder(tmp_path / "kiosk")
    (tmp_path / "stick").mkdir()
    with opened_set_up(data, paths.bundled_pack(), recovery_folder=tmp_path / "stick") as (window, pages):
        window.show(1280, 800)
        somebody = Newcomer(window.quick)
        somebody.pages, somebody.data = pages, data
        yield somebody


def _comes_to_pin(newcomer: Newcomer) -> None:
    newcomer.taps("forward")
    newcomer.answers("setup.event", "Rally")
    newcomer.answers("setup.kiosk", "Table 1")
    newcomer.leaves_the_keyboard()
    newcomer.taps("forward")
    newcomer.waits_for("setup.pin")


def test_a_volunteer_who_goes_through_to_the_end_has_a_kiosk_and_a_recovery_sheet(
    newcomer: Newcomer, tmp_path: Path
) -> None:
    finished: list[bool] = []
    newcomer.pages.finished.connect(lambda: finished.append(True))
    set_up(newcomer, Album(tmp_path / "pictures"))
    newcomer.waits_until(lambda: finished == [True], "the end of the set-up")
    (sheet,) = (tmp_path / "stick").iterdir()
    assert sheet.read_bytes().startswith(b"%PDF")
    with opened_kiosk(newcomer.data, exports=tmp_path) as kiosk:
        assert kiosk.session.property("page") == "welcome"


def test_a_set_up_that_stops_before_the_recovery_sheet_is_saved_is_none(newcomer: Newcomer, tmp_path: Path) -> None:
    _comes_to_pin(newcomer)
    newcomer.answers("setup.pin", "240824")
    newcomer.answers("setup.pinAgain", "240824")
    newcomer.leaves_the_keyboard()
    newcomer.taps("forward")
    passphrase = newcomer.reads("setup.passphrase")
    newcomer.taps("forward")
    newcomer.answers("setup.repeat", passphrase)
    newcomer.leaves_the_keyboard()
    newcomer.taps("forward")
    newcomer.waits_for("folder.0")
    newcomer.taps("forward")
    newcomer.waits_for("setup.problem")
    assert not newcomer.data.settings.exists()
    assert list((tmp_path / "stick").iterdir()) == []


@pytest.mark.parametrize(
    ("pin", "again"), [("12345", "12345"), ("240824", "240825"), ("1234567890123", "1234567890123")]
)
def test_a_volunteer_whose_pin_does_not_hold_is_told(newcomer: Newcomer, pin: str, again: str) -> None:
    _comes_to_pin(newcomer)
    newcomer.answers("setup.pin", pin)
    newcomer.answers("setup.pinAgain", again)
    newcomer.leaves_the_keyboard()
    newcomer.taps("forward")
    newcomer.waits_for("setup.problem")
    assert newcomer.sees("setup.pin")


def test_a_volunteer_who_copied_the_passphrase_wrong_is_told(newcomer: Newcomer) -> None:
    newcomer.pages.goOn()
    newcomer.pages.name("Rally", "Table 1")
    newcomer.pages.choosePin("240824", "240824")
    newcomer.waits_for("setup.passphrase")
    newcomer.taps("forward")
    newcomer.answers("setup.repeat", "not what was offered")
    newcomer.leaves_the_keyboard()
    newcomer.taps("forward")
    newcomer.waits_for("setup.problem")
    assert newcomer.sees("setup.repeat")
