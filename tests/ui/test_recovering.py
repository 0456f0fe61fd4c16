"""Somebody who forgot a passphrase or a PIN finds the way back on the screen, with paper sheets and nothing else."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from kiosk.exporting import open_key, open_kiosk
from kiosk.sealing.keyfile import WrongPassphrase
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.pin import Accepted, PinLock
from kiosk.sealing.shares import recovery_words
from kiosk.settings import load
from tests.ui.conftest import NOW, PASSPHRASE, PIN, Scene
from tests.ui.journeys import opens_staff_page, signs


@pytest.fixture
def sheets(data: paths.DataFolder) -> tuple[str, ...]:
    """Three recovery sheets of the kiosk's organizer key."""
    return recovery_words(open_key(data, PASSPHRASE), 3)


def types_sheet(visitor: Visitor, sheet: str) -> None:
    """Four letters of each word and a space: the words are known by them."""
    visitor.taps_line("paper.word")
    visitor.pastes("".join(f"{word[:4]} " for word in sheet.split()))


def comes_to_words(visitor: Visitor) -> None:
    opens_staff_page(visitor, PIN)
    visitor.taps("askOrganizer")
    visitor.taps("askWords")
    visitor.waits_for("paper.word")


def test_a_forgotten_passphrase_is_no_loss_with_two_sheets_of_three(scene: Scene, sheets: tuple[str, ...]) -> None:
    visitor = scene.visitor
    signs(visitor, "Ada")
    visitor.taps("done")
    comes_to_words(visitor)
    types_sheet(visitor, sheets[2])
    visitor.waits_for("paper.more")
    types_sheet(visitor, sheets[0])
    visitor.taps("recovering.passphrase")
    chosen = visitor.reads("recovering.chosen")
    visitor.taps("recovering.forward")
    visitor.answers("recovering.again", chosen)
    visitor.leaves_the_keyboard()
    visitor.taps("recovering.forward")
    visitor.waits_for("recovering.done")
    with pytest.raises(WrongPassphrase):
        open_key(scene.data, PASSPHRASE)
    (found,) = open_kiosk(scene.data, open_key(scene.data, chosen), lambda _done: None).roll.signatures
    assert found.name == "Ada"
    for _page in ("a new passphrase", "the organizer's tasks"):
        visitor.taps("recovering.forward")
    visitor.waits_for("staff.total")


def test_who_forgot_the_pin_sets_a_new_one_and_is_not_let_in_without_it(scene: Scene, sheets: tuple[str, ...]) -> None:
    visitor = scene.visitor
    visitor.holds_until("corner", "pin.OK")
    visitor.taps("pin.forgotten")
    types_sheet(visitor, sheets[0])
    types_sheet(visitor, sheets[1])
    visitor.taps("recovering.pin")
    visitor.answers("recovering.pinNew", "135791")
    visitor.types("135790")
    visitor.leaves_the_keyboard()
    visitor.taps("recovering.forward")
    visitor.waits_for("recovering.problem")
    visitor.taps_line("recovering.pinAgain")
    visitor.clears_line("recovering.pinAgain")
    visitor.types("135791")
    visitor.leaves_the_keyboard()
    visitor.taps("recovering.forward")
    visitor.waits_for("recovering.done")
    assert isinstance(PinLock(scene.data.pin).check("135791", now=NOW), Accepted)
    for _page in ("a new PIN", "the organizer's tasks"):
        visitor.taps("recovering.forward")
    visitor.waits_for("pin.OK")
    assert not visitor.sees("staff.total")


def test_a_drill_is_asked_for_until_it_is_done(scene: Scene, sheets: tuple[str, ...]) -> None:
    visitor = scene.visitor
    opens_staff_page(visitor, PIN)
    visitor.waits_for("staff.drill")
    visitor.taps("askOrganizer")
    visitor.taps("askWords")
    types_sheet(visitor, sheets[0])
    types_sheet(visitor, sheets[1])
    visitor.waits_for("recovering.pin")
    assert load(scene.data.settings).drilled_on == NOW.date().isoformat()
    visitor.taps("recovering.forward")
    visitor.waits_for("staff.total")
    assert not visitor.sees("staff.drill")


def test_the_paper_of_another_kiosk_is_told_apart(scene: Scene) -> None:
    comes_to_words(scene.visitor)
    types_sheet(scene.visitor, recovery_words(OrganizerKey.generate())[0])
    assert "another kiosk" in scene.visitor.reads("paper.word.problem")
    assert load(scene.data.settings).drilled_on == ""


def test_a_slip_is_found_and_one_word_is_typed_again(scene: Scene, sheets: tuple[str, ...]) -> None:
    visitor = scene.visitor
    comes_to_words(visitor)
    words = sheets[0].split()
    wrong = words[1] if words[1] != words[4] else words[2]
    types_sheet(visitor, " ".join([*words[:4], wrong, *words[5:]]))
    assert "do not fit" in visitor.reads("paper.word.problem")
    visitor.leaves_the_keyboard()
    visitor.taps("paper.typed.5")
    visitor.taps_line("paper.word")
    visitor.types(words[4][:4])
    visitor.taps("paper.offer.0")
    visitor.waits_for("paper.more")


def test_letters_that_begin_no_word_are_said_and_a_whole_sheet_can_be_pasted(scene: Scene) -> None:
    visitor = scene.visitor
    key = open_key(scene.data, PASSPHRASE)
    comes_to_words(visitor)
    visitor.taps_line("paper.word")
    visitor.types("xyz")
    assert "No recovery word" in visitor.reads("paper.word.problem")
    visitor.clears_line("paper.word")
    visitor.pastes(f"{recovery_words(key)[0].upper()} ")
    visitor.waits_for("recovering.pin")


def test_nothing_typed_is_left_for_whoever_comes_next(scene: Scene, sheets: tuple[str, ...]) -> None:
    visitor = scene.visitor
    comes_to_words(visitor)
    types_sheet(visitor, sheets[0])
    visitor.leaves_the_keyboard()
    for _page in ("the words", "the door"):
        visitor.taps("back")
    visitor.taps("askOrganizer")
    visitor.taps("askWords")
    visitor.waits_for("paper.word")
    papers = scene.kiosk.staff.organizing.property("papers")
    assert (papers.property("words"), papers.property("sheet"), papers.sheets) == ([], 1, [])


@pytest.fixture
def moments() -> list[datetime]:
    """The clock of the kiosk: its last moment is now."""
    return [NOW]


@pytest.fixture
def started(data: paths.DataFolder, qtbot: QtBot, moments: list[datetime]) -> Iterator[Visitor]:
    del qtbot
    exports = data.root.parent
    with opened_kiosk(data, exports=exports, now=lambda: moments[-1], engines=(), ask_clock=True) as kiosk:
        kiosk.window.show(1280, 800)
        yield Visitor(kiosk.window.quick)


def test_before_the_first_person_a_volunteer_is_asked_about_the_clock(started: Visitor) -> None:
    assert "November 23, 2026" in started.reads("clock.now")
    assert not started.sees("start")
    started.taps("clock.wrong")
    started.waits_for("clock.help")
    started.taps("clock.right")
    started.taps("start")


def test_a_clock_that_jumped_is_named_and_keeps_nobody_from_signing(started: Visitor, moments: list[datetime]) -> None:
    started.taps("clock.right")
    signs(started, "Ada")
    started.taps("done")
    for years in (-10, 10):
        moments.append(NOW + timedelta(days=365 * years))
        opens_staff_page(started, PIN)
        started.waits_for("staff.clock")
        started.taps("back")
        started.waits_until(lambda: "clock" in started.reads("warning"), "the warning on Welcome")
        moments.append(NOW)
        started.taps("corner")
    moments.append(NOW - timedelta(days=3650))
    signs(started, "Olha")
