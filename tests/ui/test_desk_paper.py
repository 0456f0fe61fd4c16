"""An organizer enters what was signed with a pen, sheet by sheet, and no count is taken for another one."""

import shutil
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from kiosk.commands.afternoon import ORGANIZER, PASSPHRASE
from kiosk.desk.hand_tally import PenSheet, load_tally
from kiosk.domain.signature import Penned
from kiosk.export.progress import unwatched
from kiosk.exporting import open_kiosk
from kiosk.ledger.gathered import open_gathering
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from tests.ui.conftest import NOW, DeskScene

DAY = NOW.date()


@pytest.fixture(autouse=True)
def _gathered(gathered_desk: Path, tmp_path: Path) -> None:
    """The sticks were taken in before."""
    shutil.copytree(gathered_desk, tmp_path / "desk")


def comes_to_the_tally(scene: DeskScene) -> None:
    scene.comes_in()
    scene.clerk.taps("section.paper")
    scene.clerk.waits_for("paper.official")


def enters(scene: DeskScene, kind: str, **answers: str) -> None:
    """Open a line and write each answer where it belongs; the day is given, and may be given anew."""
    clerk = scene.clerk
    clerk.taps(f"paper.{kind}")
    clerk.waits_for("paper.count")
    for name, text in answers.items():
        clerk.taps_line(f"paper.{name}")
        clerk.clears_line(f"paper.{name}")
        clerk.types(text)
    clerk.taps("paper.keep")
    clerk.rests()


def test_screen_paper_and_elsewhere_are_told_apart(at_desk: DeskScene) -> None:
    comes_to_the_tally(at_desk)
    clerk = at_desk.clerk
    enters(at_desk, "official", name="1", count="9", struckOut="2")
    enters(at_desk, "official", name="2", count="13", day="2026-05-03")
    enters(at_desk, "campaign", name="Église", count="21")
    enters(at_desk, "elsewhere", name="Our page", count="1200", day="2026-05-01")
    assert [clerk.reads(f"paper.{name}") for name in ("screen", "pen", "parliament")] == ["150", "21", "22"]
    assert clerk.reads("paper.parliament.told") == "2 sheets, 2 rows struck out"
    assert "needs 25 valid signatures on paper: 3 more." in str(clerk.waits_for("paper.reminder").property("text"))
    official = PenSheet(track="official", name="1", valid=9, struck_out=2, entered_on=DAY)
    kept = load_tally(at_desk.data.tally)
    assert kept.sheets[0] == official
    assert [(each.track, each.name, each.valid) for each in kept.sheets[1:]] == [
        ("official", "2", 13),
        ("campaign", "Église", 21),
    ]
    assert kept.elsewhere[0].source == "Our page"


def test_what_is_wrong_is_told_beside_its_line_and_nothing_is_written(at_desk: DeskScene) -> None:
    comes_to_the_tally(at_desk)
    clerk = at_desk.clerk
    enters(at_desk, "elsewhere", count="many", day="yesterday")
    assert clerk.reads("paper.name.problem") == "Please fill this in."
    assert clerk.reads("paper.count.problem") == "Please write a whole number."
    assert clerk.reads("paper.day.problem") == "Please write a day like 2026-05-31."
    clerk.taps("paper.back")
    clerk.waits_for("paper.official")
    assert not at_desk.data.tally.exists()


def test_a_line_is_corrected_and_another_one_is_taken_back(at_desk: DeskScene) -> None:
    comes_to_the_tally(at_desk)
    clerk = at_desk.clerk
    enters(at_desk, "campaign", name="Table 1", count="21")
    enters(at_desk, "campaign", name="A slip", count="99")
    clerk.taps("paper.line.0")
    assert clerk.waits_for("paper.count").property("text") == "21"
    clerk.clears_line("paper.count")
    clerk.types("22")
    clerk.taps("paper.keep")
    clerk.waits_for("paper.official")
    assert clerk.reads("paper.line.0.name") == "A slip", "what was counted last stands last"
    clerk.taps("paper.line.0")
    clerk.taps("paper.remove")
    clerk.waits_for("paper.official")
    assert [(each.name, each.valid) for each in load_tally(at_desk.data.tally).sheets] == [("Table 1", 22)]
    assert clerk.reads("paper.pen") == "22"


def test_a_sheet_is_entered_with_the_keys_alone(at_desk: DeskScene) -> None:
    comes_to_the_tally(at_desk)
    clerk = at_desk.clerk
    clerk.waits_for("paper.campaign").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    clerk.presses(Qt.Key.Key_Return)
    for answer in ("Fête", "12", "1"):
        clerk.types(answer)
        clerk.presses(Qt.Key.Key_Return)
    clerk.presses(Qt.Key.Key_Return)
    clerk.waits_for("paper.line.0")
    assert load_tally(at_desk.data.tally).pen("campaign").valid == 12


def test_who_looks_again_after_locking_finds_no_form_half_filled(at_desk: DeskScene) -> None:
    comes_to_the_tally(at_desk)
    at_desk.clerk.taps("paper.official")
    at_desk.clerk.waits_for("paper.count")
    at_desk.clerk.taps("desk.lock")
    at_desk.clerk.waits_for("passphrase")
    at_desk.clerk.answers("passphrase", PASSPHRASE)
    at_desk.rests()
    at_desk.clerk.taps("section.paper")
    assert at_desk.clerk.reads("paper.screen") == "150"


def test_a_tally_that_somebody_spoilt_is_told_and_left_as_it_is(at_desk: DeskScene) -> None:
    at_desk.data.tally.write_text("names = ['Ada']\n", "utf-8")
    comes_to_the_tally(at_desk)
    assert "cannot be read" in str(at_desk.clerk.waits_for("paper.problem").property("text"))
    enters(at_desk, "official", name="1", count="9")
    assert at_desk.clerk.sees("paper.notKept")
    assert at_desk.data.tally.read_text("utf-8") == "names = ['Ada']\n"


def test_the_reminder_goes_when_there_are_enough(at_desk: DeskScene) -> None:
    comes_to_the_tally(at_desk)
    enters(at_desk, "official", name="1", count="29")
    assert "some are always set aside" in str(at_desk.clerk.waits_for("paper.reminder").property("text"))
    enters(at_desk, "official", name="2", count="1")
    assert not at_desk.clerk.sees("paper.reminder")


def test_the_overview_tells_how_many_signed_the_official_sheet_after_the_screen(at_desk: DeskScene) -> None:
    signed = open_kiosk(at_desk.data, ORGANIZER, unwatched).roll.signatures[0]
    kiosk = DeviceKey(bytes([9]) * 32)
    with open_gathering(at_desk.data.gathered, signed.petition) as gathering:
        said = Penned(UUID(int=901), signed.id, NOW)
        gathering.add([seal(said, gathering.position(kiosk.kiosk_id), (ORGANIZER.public_key,), kiosk)])
    at_desk.comes_in()
    at_desk.clerk.taps("section.overview")
    assert at_desk.clerk.reads("total.counting") == "150"
    assert at_desk.clerk.reads("total.on_paper").endswith("at the kiosk: 1")
