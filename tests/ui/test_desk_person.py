"""Somebody asks an organizer what is held about them: she finds it, hands it over, corrects it, erases it."""

import json
import shutil
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt

from kiosk import paths
from kiosk.commands.afternoon import ORGANIZER
from kiosk.deciding import decide
from kiosk.desk.roll import Roll
from kiosk.domain.decision import Decision
from kiosk.export.progress import unwatched
from kiosk.exporting import open_kiosk
from tests.ui.conftest import NOW, DeskScene
from tests.ui.test_desk import drop


def roll_of(scene: DeskScene) -> Roll:
    return open_kiosk(scene.data, ORGANIZER, unwatched).roll


def finds_olena(scene: DeskScene) -> None:
    """The one in Toronto."""
    scene.comes_in()
    scene.gathers()
    clerk = scene.clerk
    clerk.taps("section.signatures")
    clerk.waits_for("row.0")
    clerk.taps("signatures.search")
    clerk.types("олена toronto")
    clerk.waits_until(lambda: clerk.reads("signatures.shown") == "1 of 150", "one found")
    clerk.taps("row.0")
    clerk.waits_for("person.back")


def lines(scene: DeskScene) -> str:
    shown = [item for item in scene.clerk.items() if item.objectName().startswith("person.line.")]
    return "\n".join(str(item.property("text")) for item in shown)


def test_all_that_is_held_is_shown_and_a_copy_is_written_for_the_person(at_desk: DeskScene) -> None:
    finds_olena(at_desk)
    assert "Toronto" in lines(at_desk)
    assert "Rally at City Hall" in lines(at_desk)
    at_desk.clerk.taps("person.save")
    told = at_desk.clerk.reads("person.saved")
    (record,) = at_desk.data.root.parent.rglob("signature.json")
    assert str(record.parent) in told
    assert json.loads(record.read_text("utf-8"))["signature"]["city"] == "Toronto"
    assert {file.name for file in record.parent.iterdir()} == {"signature.txt", "signature.json", "ink.svg"}


def test_a_wrong_town_is_corrected_by_the_rules_of_the_kiosk(at_desk: DeskScene) -> None:
    finds_olena(at_desk)
    clerk = at_desk.clerk
    clerk.taps("person.mend")
    clerk.taps_line("city")
    clerk.clears_line("city")
    clerk.types("12345")
    clerk.taps("person.keep")
    assert clerk.reads("city.problem") == "Please write the name of your city or town."
    assert roll_of(at_desk).decisions == ()
    clerk.taps_line("city")
    clerk.clears_line("city")
    clerk.types("Mississauga")
    clerk.taps("person.keep")
    clerk.waits_for("person.mend")
    assert "Mississauga" in lines(at_desk)
    roll = roll_of(at_desk)
    assert sum(each.city == "Mississauga" for each in roll.signatures) == 1
    assert [each.verdict for each in roll.decisions] == ["correct"]
    clerk.taps("person.undo")
    clerk.waits_until(lambda: not clerk.sees("person.undo"), "nothing to undo")
    assert not any(each.city == "Mississauga" for each in roll_of(at_desk).signatures)


def test_who_asks_to_be_erased_is_gone_from_the_list_and_from_the_disk(at_desk: DeskScene) -> None:
    finds_olena(at_desk)
    clerk = at_desk.clerk
    olena = next(
        each for each in roll_of(at_desk).signatures if each.name.startswith("Олена") and each.city == "Toronto"
    )
    clerk.taps("person.erase")
    clerk.taps("person.back")
    assert any(each.id == olena.id for each in roll_of(at_desk).signatures), "who goes back has erased nothing"
    clerk.taps("person.erase")
    clerk.taps("person.confirm")
    clerk.waits_for("signatures.search")
    assert not any(each.id == olena.id for each in roll_of(at_desk).signatures)
    assert not any(f'"id":"{olena.id}"'.encode() in file.read_bytes() for file in gathered_files(at_desk))
    clerk.taps("section.gathering")
    clerk.taps("gather.stick.0")
    at_desk.rests()
    assert not any(each.signature.id == olena.id for each in roll_of(at_desk).given)


def gathered_files(scene: DeskScene) -> list[Path]:
    return sorted(scene.data.root.glob("gathered*"))


def test_a_country_that_was_forgotten_and_a_reason_are_corrected(at_desk: DeskScene) -> None:
    finds_olena(at_desk)
    clerk = at_desk.clerk
    clerk.taps("person.mend")
    clerk.waits_for("country").forceActiveFocus()
    clerk.presses(Qt.Key.Key_Down)
    clerk.taps_line("comment")
    clerk.clears_line("comment")
    clerk.types("Бо свобода не має кордонів.")
    clerk.taps("person.keep")
    clerk.waits_for("person.mend")
    (olena,) = (
        each for each in roll_of(at_desk).signatures if each.name.startswith("Олена") and each.city == "Toronto"
    )
    assert olena.country != "CA"
    assert olena.comment == "Бо свобода не має кордонів."


def test_what_another_desk_decided_is_told_as_it_comes_and_before_somebody_is_erased(
    at_desk: DeskScene, gathered_desk: Path, tmp_path: Path
) -> None:
    other = paths.DataFolder(Path(shutil.copytree(gathered_desk, tmp_path / "other")))
    there = open_kiosk(other, ORGANIZER, unwatched)
    olena = next(each.id for each in there.roll.signatures if each.name.startswith("Олена") and each.city == "Toronto")
    same, gone = [each.id for each in there.roll.signatures if each.id != olena][:2]
    one_person = Decision(UUID(int=1), NOW, "keep", (olena, same), olena)
    erased = Decision(UUID(int=2), NOW, "erase", (gone,))
    roll = decide(other, there.petition.id, ORGANIZER, there.roll, one_person)
    decide(other, there.petition.id, ORGANIZER, roll, erased)
    finds_olena(at_desk)
    at_desk.clerk.taps("section.gathering")
    drop(at_desk, other.gathered)
    at_desk.rests()
    told = at_desk.clerk.reads("brought.0")
    assert "2 decisions of a desk are among them." in told
    assert "1 entry was erased where it comes from." in told
    at_desk.clerk.taps("section.signatures")
    at_desk.clerk.taps("row.0")
    at_desk.clerk.taps("person.erase")
    assert "1 more signature is this person's" in at_desk.clerk.reads("person.samePerson")
    assert "1 decision speaks of others, too" in at_desk.clerk.reads("person.sharedDecisions")
