"""The volunteer's corner: a PIN, counts and never a name; the organizer's passphrase for an export."""

import csv

from kiosk.demo.visitor import Visitor
from tests.ui.conftest import PASSPHRASE, PIN, Scene
from tests.ui.journeys import comes_to_details, fills_in, opens_staff_page, signs


def _shown(visitor: Visitor) -> str:
    return " ".join(str(item.property("text")) for item in visitor.items())


def test_a_volunteer_with_the_pin_sees_counts_and_never_a_name(scene: Scene) -> None:
    visitor = scene.visitor
    signs(visitor, "Canary McCanary")
    visitor.taps("done")
    opens_staff_page(visitor, PIN)
    assert visitor.reads("staff.total") == "1"
    assert visitor.reads("staff.thisEvent") == "1"
    assert "Canary" not in _shown(visitor)


def test_a_curious_person_without_the_pin_stays_outside(scene: Scene) -> None:
    visitor = scene.visitor
    opens_staff_page(visitor, "000000")
    assert visitor.reads("pin.refused") != ""
    assert not visitor.sees("staff.total")
    visitor.taps("back")
    visitor.waits_for("start")


def test_a_tap_on_the_corner_is_not_enough(scene: Scene) -> None:
    scene.visitor.taps("corner")
    assert not scene.visitor.sees("pin.OK")


def test_a_volunteer_who_looks_in_while_somebody_types_takes_nothing_from_them(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    fills_in(visitor, "Ada")
    opens_staff_page(visitor, PIN)
    visitor.taps("back")
    assert visitor.reads("name") == "Ada"


def test_an_organizer_exports_from_the_kiosk_with_her_passphrase(scene: Scene) -> None:
    visitor = scene.visitor
    signs(visitor, "Соломія Ґонта")
    visitor.taps("done")
    opens_staff_page(visitor, PIN)
    visitor.taps("askOrganizer")
    visitor.answers("passphrase", "not the right one at all")
    visitor.waits_for("passphrase.problem")
    assert not visitor.sees("askExport")

    visitor.taps_line("passphrase")
    visitor.clears_line("passphrase")
    visitor.types(PASSPHRASE)
    visitor.leaves_the_keyboard()
    visitor.taps("unlock")
    visitor.taps("askExport")
    visitor.taps("export")
    visitor.waits_for("exported")
    (table,) = scene.exports.rglob("*.csv")
    (sheets,) = scene.exports.rglob("*.pdf")
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["Соломія Ґонта"]
    assert sheets.read_bytes().startswith(b"%PDF")
    assert str(table.parent) in visitor.reads("export.where")


def test_a_volunteer_closes_the_kiosk(scene: Scene) -> None:
    asked: list[bool] = []
    scene.kiosk.staff.closeAsked.connect(lambda: asked.append(True))
    opens_staff_page(scene.visitor, PIN)
    scene.visitor.taps("askClose")
    scene.visitor.taps("close")
    scene.visitor.waits_until(lambda: asked == [True], "the end")


def test_an_organizer_whose_export_folder_is_gone_is_told_so_in_her_language(scene: Scene) -> None:
    visitor = scene.visitor
    signs(visitor)
    visitor.taps("done")
    visitor.taps("language.uk")
    scene.exports.write_text("a file where the folder should be")
    opens_staff_page(visitor, PIN)
    visitor.taps("askOrganizer")
    visitor.answers("passphrase", PASSPHRASE)
    visitor.taps("askExport")
    visitor.taps("export")
    visitor.waits_for("exported")
    assert "Папки" in visitor.reads("export.trouble")
