"""A mistake in the petition's text: the organizer brings a newer version on a stick, of the same organizer only."""

import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from kiosk.exporting import open_key, open_kiosk
from kiosk.packs.copying import finish_replacing, replace_pack
from kiosk.packs.load import load_pack
from kiosk.packs.sign import sign_pack
from kiosk.sealing.keys import OrganizerKey
from tests.ui.conftest import NOW, PASSPHRASE, PIN
from tests.ui.journeys import opens_staff_page, signs

pytestmark = pytest.mark.usefixtures("qapp")
NEWER = load_pack(paths.bundled_pack()).version + 1


def newer(folder: Path, *, version: int = NEWER) -> Path:
    """The bundled petition with another version and a mended word."""
    shutil.copytree(paths.bundled_pack(), folder)
    toml = folder / "petition.toml"
    was = f"version = {NEWER - 1}\n"
    assert was in toml.read_text("utf-8")
    toml.write_text(toml.read_text("utf-8").replace(was, f"version = {version}\n", 1), "utf-8")
    letter = folder / "en" / "letter.md"
    letter.write_text(letter.read_text("utf-8") + "\nA word was mended.\n", "utf-8")
    return folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "STICK").mkdir()
    return tmp_path / "STICK"


def comes_to_versions(visitor: Visitor) -> None:
    opens_staff_page(visitor, PIN)
    visitor.taps("askOrganizer")
    visitor.answers("passphrase", PASSPHRASE)
    visitor.taps("askPetition")
    visitor.waits_for("lookAgain")


def test_an_organizer_puts_a_mended_text_on_a_kiosk_and_what_was_signed_stays(
    data: paths.DataFolder, stick: Path
) -> None:
    newer(stick / "mended")
    anew: list[int] = []
    with opened_kiosk(data, exports=stick, now=lambda: NOW, engines=(), find_sticks=lambda: [stick]) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        kiosk.staff.anewAsked.connect(lambda: anew.append(1))
        signs(visitor, "Ada")
        visitor.taps("done")
        comes_to_versions(visitor)
        visitor.taps("version.0")
        visitor.waits_for("recovering.done")
        visitor.taps("recovering.forward")
        visitor.waits_until(lambda: anew == [1], "a new start")
    with opened_kiosk(data, exports=stick, now=lambda: NOW, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        assert "A word was mended" in str(kiosk.text.property("letter"))
        signs(Visitor(kiosk.window.quick), "Olha")
    roll = open_kiosk(data, open_key(data, PASSPHRASE), lambda _done: None).roll
    assert [signature.name for signature in roll.signatures] == ["Ada", "Olha"]


@pytest.mark.parametrize("wrong", ["as old", "of somebody else", "faulty", "another petition", "a language less"])
def test_what_does_not_follow_this_petition_is_not_even_offered(
    data: paths.DataFolder, stick: Path, wrong: str
) -> None:
    pack = newer(stick / "other", version=NEWER - 1 if wrong == "as old" else NEWER)
    toml = pack / "petition.toml"
    match wrong:
        case "of somebody else":
            sign_pack(pack, OrganizerKey(bytes(32)))
        case "faulty":
            (pack / "en" / "letter.md").unlink()
        case "another petition":
            text = toml.read_text("utf-8").replace("free-ukrainian-political-prisoners", "another-one")
            toml.write_text(text, "utf-8")
        case "a language less":
            shutil.rmtree(pack / "uk")
    with opened_kiosk(data, exports=stick, now=lambda: NOW, engines=(), find_sticks=lambda: [stick]) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        comes_to_versions(visitor)
        assert not visitor.sees("version.0")


def test_a_stick_that_is_pulled_before_the_tap_changes_nothing(data: paths.DataFolder, stick: Path) -> None:
    newer(stick / "mended")
    with opened_kiosk(data, exports=stick, now=lambda: NOW, engines=(), find_sticks=lambda: [stick]) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        comes_to_versions(visitor)
        stick.rename(stick.with_name("pulled"))
        visitor.taps("version.0")
        visitor.waits_for("petition.problem")
    assert load_pack(data.pack).version == NEWER - 1


@pytest.mark.parametrize("at", ["before", "between", "after"])
def test_a_power_cut_leaves_the_one_petition_or_the_other(data: paths.DataFolder, stick: Path, at: str) -> None:
    fresh, old = data.root / "pack.next", data.root / "pack.old"
    newer(fresh)
    if at != "before":
        data.pack.rename(old)
    if at == "after":
        fresh.rename(data.pack)
    finish_replacing(data.pack)
    assert load_pack(data.pack).version == (NEWER - 1 if at == "before" else NEWER)
    assert not fresh.exists()
    assert not old.exists()
    del stick


def test_a_replacement_is_there_whole(data: paths.DataFolder, tmp_path: Path) -> None:
    replace_pack(newer(tmp_path / "mended"), data.pack)
    assert load_pack(data.pack).version == NEWER
    assert {path.name for path in data.root.iterdir() if path.name.startswith("pack")} == {"pack"}
