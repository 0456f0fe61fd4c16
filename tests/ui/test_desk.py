"""An organizer sits down at her desk, lets herself in, takes the sticks in and finds people, by mouse and keyboard."""

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from tests.ui.conftest import DeskScene

EVERYBODY = "150 of 150"


def rows(scene: DeskScene) -> list[str]:
    """The names that are in view, from the top."""
    found = [item for item in scene.clerk.items() if item.objectName().startswith("row.")]
    found.sort(key=lambda item: int(item.objectName().removeprefix("row.")))
    return [str(item.property("name")) for item in found]


def test_she_lets_herself_in_with_her_passphrase_and_not_with_another(at_desk: DeskScene) -> None:
    at_desk.clerk.answers("passphrase", "not the one")
    at_desk.rests()
    assert at_desk.clerk.reads("passphrase.problem") == "This passphrase does not open the organizer key."
    at_desk.clerk.taps_line("passphrase")
    at_desk.clerk.clears_line("passphrase")
    at_desk.comes_in()
    assert at_desk.clerk.sees("gather.stick.0")


def test_what_came_is_told_kiosk_by_kiosk_and_the_same_stick_counts_once(at_desk: DeskScene) -> None:
    at_desk.comes_in()
    at_desk.gathers()
    assert at_desk.clerk.reads("brought.0").endswith("42 new entries, 0 known.")
    at_desk.clerk.taps("gather.stick.0")
    at_desk.rests()
    assert at_desk.clerk.reads("brought.0").endswith("0 new entries, 60 known.")
    told = [at_desk.clerk.reads(f"kiosk.{number}.state") for number in range(3)]
    assert told == ["Nothing is missing."] * 3


def test_a_stick_that_was_cut_off_or_changed_is_named(at_desk: DeskScene, tmp_path: Path) -> None:
    (bundle,) = (at_desk.afternoon.root / "STICK-3").glob("*.bundle")
    lines = bundle.read_bytes().splitlines(keepends=True)
    fields = json.loads(lines[4])
    fields["event"] = "Elsewhere"
    lines[4] = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
    bad = tmp_path / "bad.bundle"
    bad.write_bytes(b"".join(lines)[:-500])
    at_desk.comes_in()
    drop(at_desk, bad)
    at_desk.rests()
    told = at_desk.clerk.reads("brought.0")
    assert "1 entry was changed by somebody and left out." in told
    assert "1 damaged entry was left out." in told
    assert at_desk.clerk.reads("kiosk.0.state") == "Missing numbers: 5."


def drop(scene: DeskScene, file: Path) -> None:
    """Let a file fall on the window, as from a file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    window, none, left = scene.opened.window.quick, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    at = QPointF(window.width() / 2, window.height() / 2)
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, mime, left, none)
    QCoreApplication.sendEvent(window, enter)
    QCoreApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, mime, left, none))


def test_anybody_is_found_and_everybody_is_in_the_order_she_wants(at_desk: DeskScene) -> None:
    at_desk.comes_in()
    at_desk.gathers()
    clerk = at_desk.clerk
    clerk.taps("section.signatures")
    clerk.waits_for("row.0")
    assert clerk.reads("signatures.shown") == EVERYBODY
    clerk.taps("signatures.search")
    clerk.types("ОЛЕНА edmonton")
    assert rows(at_desk) == ["Олена В. В. Дем’яненко", "Олена В. Я. Чорновіл"]
    clerk.clears_line("signatures.search")
    clerk.taps("sort.name")
    forwards = rows(at_desk)
    clerk.taps("sort.name")
    assert forwards == sorted(forwards, key=str.casefold)
    assert rows(at_desk)[0] != forwards[0]


def test_the_list_is_narrowed_to_one_event_with_the_keys_alone(at_desk: DeskScene) -> None:
    at_desk.comes_in()
    at_desk.gathers()
    clerk = at_desk.clerk
    clerk.taps("section.signatures")
    clerk.waits_for("row.0")
    clerk.waits_for("signatures.event").forceActiveFocus()
    clerk.presses(Qt.Key.Key_Down)
    clerk.presses(Qt.Key.Key_Down)
    clerk.waits_until(lambda: clerk.reads("signatures.shown") == "42 of 150", "those of one event")


def test_locked_it_shows_nothing_and_asks_again(at_desk: DeskScene) -> None:
    at_desk.comes_in()
    at_desk.gathers()
    at_desk.clerk.taps("section.signatures")
    at_desk.clerk.waits_for("row.0")
    at_desk.clerk.taps("desk.lock")
    at_desk.clerk.waits_for("passphrase")
    assert rows(at_desk) == []
    at_desk.comes_in()
    at_desk.clerk.taps("section.signatures")
    at_desk.clerk.waits_for("row.0")
    assert at_desk.clerk.reads("signatures.shown") == EVERYBODY


def test_the_overview_tells_how_many_where_and_when_and_follows_a_new_stick(at_desk: DeskScene) -> None:
    at_desk.comes_in()
    at_desk.clerk.taps("gather.stick.0")
    at_desk.rests()
    at_desk.clerk.taps("section.overview")
    assert at_desk.clerk.reads("total.counting") == "60"
    assert not at_desk.clerk.sees("total.on_paper"), "nobody said that they signed the official sheet, too"
    assert at_desk.clerk.reads("bars.kiosks.0").startswith("Table 1 (")
    at_desk.clerk.taps("section.gathering")
    at_desk.clerk.taps("gather.stick.2")
    at_desk.rests()
    at_desk.clerk.taps("section.overview")
    assert at_desk.clerk.reads("total.counting") == "102"
    told = [at_desk.clerk.waits_for(f"bars.events.{at}").property("text") for at in (0, 1)]
    assert told == ["Rally at City Hall", "St. Andrew’s"]
