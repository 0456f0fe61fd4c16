"""A volunteer looks the kiosk over, practises, sends people elsewhere, and in danger hides everything at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from kiosk.ledger.verify import verify
from kiosk.self_test import self_test
from kiosk.settings import load
from kiosk.ui.self_test import Found
from kiosk.ui.staff import Health
from kiosk.ways_out.world import WayOut
from tests.ui.conftest import NOW, PASSPHRASE, PIN, Scene
from tests.ui.journeys import comes_to_check, comes_to_details, fills_in, opens_staff_page, signs


def shown(visitor: Visitor) -> str:
    return " ".join(str(item.property("text") or "") for item in visitor.items())


def comes_to_keyboard(visitor: Visitor) -> None:
    comes_to_details(visitor)
    visitor.taps_line("name")
    visitor.types("Canary")


def comes_to_desk(visitor: Visitor) -> None:
    opens_staff_page(visitor, PIN)
    visitor.waits_for("staff.total")


def comes_to_open_key(visitor: Visitor) -> None:
    comes_to_desk(visitor)
    visitor.taps("askOrganizer")
    visitor.answers("passphrase", PASSPHRASE)
    visitor.waits_for("askExport")


def comes_to_half_a_form(visitor: Visitor) -> None:
    comes_to_details(visitor)
    fills_in(visitor, "Canary")


PLACES: dict[str, Callable[[Visitor], object]] = {
    "welcome": lambda visitor: visitor.waits_for("start"),
    "half a form": comes_to_half_a_form,
    "keyboard up": comes_to_keyboard,
    "check": lambda visitor: comes_to_check(visitor, "Canary"),
    "thanks": lambda visitor: signs(visitor, "Canary"),
    "pin": lambda visitor: visitor.holds_until("corner", "pin.OK"),
    "desk": comes_to_desk,
    "open organizer key": comes_to_open_key,
}


@pytest.mark.parametrize("place", PLACES)
def test_in_danger_three_taps_hide_everything_wherever_somebody_is(scene: Scene, place: str) -> None:
    visitor = scene.visitor
    PLACES[place](visitor)
    visitor.taps_thrice("corner")
    visitor.waits_until(lambda: scene.kiosk.staff.property("duty") == "hidden", "the black screen")
    visitor.rests()
    picture = visitor.window.grabWindow()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1280, 16) for y in range(0, 800, 16)}
    assert colours == {"#000000"}
    assert visitor.window.title() == ""
    assert scene.kiosk.session.property("page") == "welcome", "what was typed is gone"
    visitor.taps_thrice("corner")
    assert not visitor.sees("pin.OK")
    opens_staff_page(visitor, PIN)
    visitor.taps("back")
    visitor.taps("start")


def test_three_slow_taps_are_a_child_at_play(scene: Scene) -> None:
    for _ in range(3):
        scene.visitor.taps("corner")
        QTest.qWait(700)
    assert scene.kiosk.staff.property("duty") == "signing"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("duty", ["hidden", "outOfOrder"])
def test_a_kiosk_that_was_switched_off_meanwhile_is_still_as_it_was_left(data: paths.DataFolder, duty: str) -> None:
    with opened_kiosk(data, exports=data.root, now=lambda: NOW, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        visitor.waits_for("start")
        if duty == "hidden":
            visitor.taps_thrice("corner")
        else:
            comes_to_desk(visitor)
            visitor.taps("outOfOrder.begin")
    assert load(data.settings).duty == duty
    with opened_kiosk(data, exports=data.root, now=lambda: NOW, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        visitor.rests()
        assert not visitor.sees("start")
        comes_to_desk(visitor)
        visitor.taps("desk.leave")
        assert not visitor.sees("start"), "only the big button lets people sign again"
        comes_to_desk(visitor)
        visitor.taps("back")
        visitor.taps("start")
    assert load(data.settings).duty == "signing"


def test_nobody_signs_at_a_kiosk_that_is_out_of_order_and_everybody_can_read_so(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    fills_in(visitor, "Canary")
    comes_to_desk(visitor)
    visitor.taps("outOfOrder.begin")
    assert visitor.reads("outOfOrder") == "Out of order for the moment"
    visitor.taps("language.uk")
    assert visitor.reads("outOfOrder") == "Тимчасово не працює"
    assert not visitor.sees("start")
    assert "Canary" not in shown(visitor)
    comes_to_desk(visitor)
    visitor.taps("back")
    visitor.waits_for("start")


def test_who_practises_sees_so_on_every_page_and_is_counted_nowhere(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_desk(visitor)
    visitor.taps("practise")
    visitor.taps("forward")
    fills_in(visitor, "Canary")
    visitor.waits_for("practice")
    visitor.taps("forward")
    visitor.draws("pad", [[(0.2, 0.5), (0.4, 0.2), (0.6, 0.8), (0.8, 0.4)]])
    visitor.taps("forward")
    visitor.waits_for("practice")
    visitor.taps("sign")
    visitor.taps("back")  # taken back, which is nothing either
    visitor.waits_for("practice")
    visitor.taps("done")
    assert not visitor.sees("practice")
    assert verify(scene.data.ledger).entries == 0
    signs(visitor, "Ada")
    assert not visitor.sees("practice")
    assert [signature.name for signature in scene.roll().signatures] == ["Ada"]


@pytest.mark.parametrize("leaves", ["back to start", "walks away"])
def test_who_comes_after_a_practice_that_was_left_signs_for_real(scene: Scene, leaves: str) -> None:
    visitor = scene.visitor
    comes_to_desk(visitor)
    visitor.taps("practise")
    visitor.waits_for("practice")
    if leaves == "walks away":
        for _ in range(91):
            scene.kiosk.idle.pass_a_second()
    else:
        visitor.taps("back")
    visitor.waits_for("start")
    signs(visitor, "Ada")
    assert [signature.name for signature in scene.roll().signatures] == ["Ada"]


@pytest.mark.parametrize("place", ["pin", "desk", "open organizer key"])
def test_a_page_that_a_volunteer_left_open_closes_and_forgets_the_key(scene: Scene, place: str) -> None:
    visitor = scene.visitor
    PLACES[place](visitor)

    def a_minute_passes() -> None:
        for _ in range(60):  # beside the seconds that really pass
            scene.kiosk.staff_idle.pass_a_second()

    a_minute_passes()
    assert scene.kiosk.staff.property("page") != "closed"
    visitor.taps("language.fr")
    a_minute_passes()
    assert scene.kiosk.staff.property("page") != "closed", "somebody was there a minute ago"
    a_minute_passes()
    visitor.waits_for("start")
    opens_staff_page(visitor, PIN)
    visitor.taps("askOrganizer")
    assert visitor.reads("passphrase") == ""


def test_a_volunteer_looks_the_kiosk_over_before_the_first_person(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_desk(visitor)
    visitor.taps("askStart")
    visitor.waits_for("check.ledger")
    assert {name for name in visitor.names() if name.startswith("check.")} >= {
        *("check.touch", "check.keyboards", "check.clock", "check.letters"),
        *("check.disk", "check.copy", "check.ledger", "check.drill"),
    }
    marks = {
        name: visitor.reads(f"check.{name}") for name in ("touch", "keyboards", "letters", "ledger", "copy", "drill")
    }
    assert marks == {"touch": "!", "keyboards": "✓", "letters": "✓", "ledger": "✓", "copy": "!", "drill": "!"}
    visitor.taps("mend.touch")
    for spot in range(5):
        assert not visitor.sees("touch.done")
        visitor.taps(f"spot.{spot}")
    assert not visitor.sees("touch.done"), "nothing was drawn yet"
    visitor.draws("touch.pad", [[(0.2, 0.3), (0.8, 0.3)]])
    visitor.taps("touch.done")
    assert visitor.reads("check.touch") == "✓"
    visitor.taps("practise")
    visitor.waits_for("practice")


def test_a_ledger_that_is_damaged_is_seen_before_the_event(scene: Scene) -> None:
    visitor = scene.visitor
    signs(visitor, "Ada")
    visitor.taps("done")
    raw = bytearray(scene.data.ledger.read_bytes())
    comes_to_desk(visitor)
    scene.data.ledger.write_bytes(raw[: len(raw) // 2])
    visitor.taps("askStart")
    visitor.waits_for("check.ledger")
    assert visitor.reads("check.ledger") == "!"
    scene.data.ledger.write_bytes(raw)


@pytest.mark.parametrize(
    ("percent", "status", "state"),
    [("80", "Discharging", "well"), ("30", "Discharging", "look"), ("30", "Charging", "well"), ("x", "Full", None)],
)
def test_a_battery_that_will_not_last_is_named(tmp_path: Path, percent: str, status: str, state: str | None) -> None:
    battery = tmp_path / "BAT0"
    battery.mkdir()
    (battery / "capacity").write_text(f"{percent}\n", "ascii")
    (battery / "status").write_text(f"{status}\n", "ascii")
    health = Health("Rally", "Table 1", 0, 0, 5000, NOW.isoformat(), "abcd", 0, "AAAA-AAAA")
    found = {each.code: each.state for each in self_test(health, [], tmp_path)}
    assert found.get("power") == state


def test_ways_out_that_are_open_are_counted_for_the_volunteer(tmp_path: Path) -> None:
    ways = [WayOut("shortcuts", "open", ""), WayOut("zap", "closed", ""), WayOut("firmware", "unknown", "")]
    health = Health("Rally", "Table 1", 0, 0, 5000, NOW.isoformat(), "abcd", 0, "AAAA-AAAA")
    assert Found("lock", "look", "1") in list(self_test(health, ways, tmp_path))
    assert Found("lock", "well", "0") in list(self_test(health, ways[1:], tmp_path))


def test_an_organizer_gives_the_next_event_its_name(scene: Scene) -> None:
    visitor = scene.visitor
    asked: list[bool] = []
    scene.kiosk.staff.anewAsked.connect(lambda: asked.append(True))
    comes_to_open_key(visitor)
    visitor.taps("askNames")
    visitor.taps_line("organizer.event")
    visitor.clears_line("organizer.event")
    visitor.leaves_the_keyboard()
    visitor.taps("recovering.forward")
    visitor.waits_for("recovering.problem")
    assert load(scene.data.settings).event == "Rally"
    visitor.answers("organizer.event", "Concert, 2 May")
    visitor.leaves_the_keyboard()
    visitor.taps("recovering.forward")
    visitor.waits_for("recovering.done")
    visitor.taps("recovering.forward")
    visitor.waits_until(lambda: asked == [True], "a new start")
    assert load(scene.data.settings).event == "Concert, 2 May"
