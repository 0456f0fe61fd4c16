"""An organizer writes what she hands in: seen before it is written, told where it is, never onto a stick unasked."""

import csv
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl

from kiosk.commands.afternoon import ORGANIZER
from kiosk.export.progress import unwatched
from kiosk.exporting import open_kiosk
from kiosk.ui.desk.hand_in import HandIn
from tests.export.pdf_text import page_texts
from tests.ui.conftest import DeskScene


@pytest.fixture(autouse=True)
def _gathered(gathered_desk: Path, tmp_path: Path) -> None:
    """The sticks were taken in before."""
    shutil.copytree(gathered_desk, tmp_path / "desk")


def comes_to_the_outbox(scene: DeskScene, folder: Path) -> None:
    """Everything is there, and a folder was chosen as a dialogue of the system would."""
    scene.comes_in()
    part: QObject = scene.opened.desk.part("handin")
    assert isinstance(part, HandIn)
    part.useFolder(QUrl.fromLocalFile(str(folder)))
    scene.clerk.taps("section.handin")
    scene.clerk.waits_for("handin.table")


def writes(scene: DeskScene, thing: str) -> str:
    """Write a thing as it is offered; what the page then says."""
    scene.clerk.taps(f"handin.{thing}")
    if thing == "table":
        scene.clerk.taps("handin.look")
    scene.clerk.waits_for("handin.write")
    scene.clerk.taps("handin.write")
    scene.rests()
    return str(scene.clerk.waits_for("handin.written").property("text"))


def chooses(scene: DeskScene, what: str, downs: int) -> None:
    """With the keys, so many lines down a list."""
    scene.clerk.waits_for(f"handin.{what}").forceActiveFocus()
    for _ in range(downs):
        scene.clerk.presses(Qt.Key.Key_Down)


def test_the_first_rows_are_seen_before_a_table_of_one_event_is_written(at_desk: DeskScene, tmp_path: Path) -> None:
    comes_to_the_outbox(at_desk, tmp_path / "out")
    clerk = at_desk.clerk
    clerk.taps("handin.table")
    chooses(at_desk, "event", 2)
    clerk.taps("handin.look")
    assert clerk.reads("handin.rows") == "Rows: 42. The first ones:"
    first = clerk.reads("handin.row.0")
    assert first.startswith("id: ")
    assert not (tmp_path / "out").exists()
    clerk.taps("handin.write")
    at_desk.rests()
    told = str(clerk.waits_for("handin.written").property("text"))
    assert told == f"Written: Table · 42 rows · {tmp_path / 'out' / 'signatures.csv'}"
    with (tmp_path / "out" / "signatures.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    roll = open_kiosk(at_desk.data, ORGANIZER, unwatched).roll
    assert [row["id"] for row in rows] == [str(each.id) for each in roll.signatures if each.event == "St. Andrew’s"]
    assert rows[0]["name"] in first


def test_a_program_of_contacts_gets_only_those_who_agreed_and_the_others_are_counted(
    at_desk: DeskScene, tmp_path: Path
) -> None:
    comes_to_the_outbox(at_desk, tmp_path)
    clerk = at_desk.clerk
    clerk.taps("handin.table")
    clerk.taps("handin.form.xlsx")
    chooses(at_desk, "preset", 3)
    clerk.taps("handin.look")
    agreed = [each for each in open_kiosk(at_desk.data, ORGANIZER, unwatched).roll.signatures if each.contact_consent]
    with_email = [each for each in agreed if each.email]
    assert clerk.reads("handin.rows") == f"Rows: {len(with_email)}. The first ones:"
    assert f"{150 - len(agreed)} people did not agree" in str(clerk.waits_for("handin.leftOut").property("text"))
    clerk.taps("handin.write")
    at_desk.rests()
    assert (tmp_path / "signatures-nationbuilder.xlsx").exists()


def test_names_go_onto_a_stick_only_after_a_question(at_desk: DeskScene) -> None:
    stick = at_desk.afternoon.root / "STICK-1"
    comes_to_the_outbox(at_desk, stick / "for the printer")
    clerk = at_desk.clerk
    clerk.taps("handin.sheets")
    clerk.taps("handin.write")
    assert "Whoever finds the drive reads the names." in str(clerk.waits_for("handin.asked").property("text"))
    clerk.taps("handin.back")
    assert not clerk.sees("handin.asked")
    assert not (stick / "for the printer").exists()
    clerk.taps("handin.write")
    clerk.waits_for("handin.asked")
    clerk.taps("handin.write")
    at_desk.rests()
    assert (stick / "for the printer" / "sheets.pdf").exists()
    shutil.rmtree(stick / "for the printer")


def test_what_holds_no_name_goes_onto_a_stick_without_a_word(at_desk: DeskScene) -> None:
    out = at_desk.afternoon.root / "STICK-1" / "slips"
    comes_to_the_outbox(at_desk, out)
    assert writes(at_desk, "slips") == f"Written: Slips · {out / 'slips.pdf'}"
    assert len(page_texts(out / "slips.pdf")) == 1
    shutil.rmtree(out)


def test_everything_is_in_one_folder_and_the_receipt_tells_of_it(at_desk: DeskScene, tmp_path: Path) -> None:
    comes_to_the_outbox(at_desk, tmp_path / "out")
    told = [writes(at_desk, thing) for thing in ("table", "sheets", "parliament", "slips", "receipt")]
    assert "150 signatures" in told[1]
    assert told[-1] == f"Written: Hand-over receipt · 4 files in it · {tmp_path / 'out' / 'hand-over.pdf'}"
    (receipt,) = page_texts(tmp_path / "out" / "hand-over.pdf")
    for name in ("parliament.pdf", "sheets.pdf", "signatures.csv", "slips.pdf", "150 signatures"):
        assert name in receipt.replace("\u00a0", " ")
    if program := shutil.which("sha256sum"):
        subprocess.run([program, "-c", "SHA256SUMS"], cwd=tmp_path / "out", check=True, capture_output=True)


def test_paper_and_language_are_those_that_were_chosen(at_desk: DeskScene, tmp_path: Path) -> None:
    comes_to_the_outbox(at_desk, tmp_path)
    at_desk.clerk.taps("handin.parliament")
    at_desk.clerk.taps("handin.house.fr")
    at_desk.clerk.taps("handin.write")
    at_desk.rests()
    assert all("Chambre des communes" in page for page in page_texts(tmp_path / "parliament.pdf"))
    at_desk.clerk.taps("handin.receipt")
    at_desk.clerk.taps("handin.language.uk")
    at_desk.clerk.taps("handin.paper.a4")
    at_desk.clerk.taps("handin.write")
    at_desk.rests()
    assert "Передані файли" in page_texts(tmp_path / "hand-over.pdf")[0]


def test_a_receipt_for_nothing_and_a_folder_that_is_none_are_told(at_desk: DeskScene, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    comes_to_the_outbox(at_desk, tmp_path / "nothing")
    (tmp_path / "nothing").mkdir()
    clerk = at_desk.clerk
    clerk.taps("handin.receipt")
    clerk.taps("handin.write")
    at_desk.rests()
    assert "There is no file in this folder yet." in str(clerk.waits_for("handin.problem").property("text"))
    clerk.taps("handin.back")
    part = at_desk.opened.desk.part("handin")
    assert isinstance(part, HandIn)
    part.useFolder(QUrl.fromLocalFile(str(tmp_path / "file")))
    clerk.taps("handin.slips")
    clerk.taps("handin.write")
    at_desk.rests()
    assert clerk.sees("handin.problem")
    assert not list((tmp_path / "nothing").iterdir())
