"""An organizer makes a key, signs the petition, and lends kiosks out: none of them holds what opens a signature."""

import csv
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from typer.testing import CliRunner, Result

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.cli import cli
from kiosk.commands.worlds_faults import WORLDS_FAULTS
from kiosk.demo.visitor import Visitor
from kiosk.domain.signature import Signature
from kiosk.packs.fault import BadPack
from kiosk.packs.load import load_pack, open_pack
from kiosk.pinning import NotPinned
from kiosk.sealing.keyfile import public_half, unlock
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.public_file import PublicFileDamaged, public_file, read_public_file
from kiosk.sealing.shares import recovery_words
from kiosk.sealing.six_words import six_words
from kiosk.settings import load
from kiosk.ui.recorder import Recorder
from tests.domain.rally import signed
from tests.ui.journeys import opens_staff_page

PASSPHRASE, PIN = "six words nobody else would think of", "240824"
THIEF = OrganizerKey(bytes(range(32))).public_key


def types(*words: object) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


def done(*words: object) -> str:
    result = types(*words)
    assert result.exit_code == 0, (result.output, result.exception)
    return result.output


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The organizer's computer: a key, three recovery sheets, and a petition she signed."""
    home = tmp_path_factory.mktemp("organizer")
    (home / "p.txt").write_text(PASSPHRASE, "utf-8")
    (home / "pin.txt").write_text(PIN, "utf-8")
    shutil.copytree(paths.bundled_pack(), home / "petition")
    done("keys", "new", "--out", home / "key", "--passphrase-file", home / "p.txt")
    done(
        "pack", "sign", home / "petition", "--key", home / "key" / "organizer.key", "--passphrase-file", home / "p.txt"
    )
    return home


@pytest.fixture
def organizer(home: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(home, tmp_path / "organizer"))


def words_of(organizer: Path) -> str:
    signature = open_pack(organizer / "petition").signed
    assert signature is not None
    return six_words(signature.signer)


def sets_up(organizer: Path, words: str) -> Result:
    names = ("--event", "Rally", "--kiosk-name", "Table 1", "--pin-file", organizer / "pin.txt", "--six-words", words)
    return types("setup", *names, "--pack", organizer / "petition", "--data", organizer / "kiosk")


def somebody_signs(data: paths.DataFolder) -> Signature:
    somebody = replace(signed(), petition=load_pack(data.pack).id, event="Rally")
    recorders: list[Recorder] = []

    def kept(recorder: Recorder) -> Recorder:
        recorders.append(recorder)
        return recorder

    with opened_kiosk(data, exports=data.root, engines=(), through=kept):
        recorders[0].record(somebody)
    return somebody


@pytest.mark.usefixtures("qapp")
def test_a_lent_kiosk_takes_signatures_and_only_the_organizer_reads_them(organizer: Path) -> None:
    assert "can only write" in sets_up(organizer, words_of(organizer).upper()).output
    data = paths.DataFolder(organizer / "kiosk")
    assert not data.key.exists()
    assert public_half((organizer / "key" / "organizer.key").read_bytes()) in load(data.settings).public_keys
    somebody = somebody_signs(data)
    without = types("export", "csv", "--data", data.root, "--passphrase-file", organizer / "p.txt")
    assert isinstance(without.exception, WORLDS_FAULTS)
    assert "can only write" in str(without.exception)
    table = organizer / "table.csv"
    key = ("--key", organizer / "key" / "organizer.key", "--passphrase-file", organizer / "p.txt")
    done("export", "csv", "--data", data.root, "--out", table, *key)
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == [somebody.name]


def test_a_kiosk_is_not_set_up_where_the_six_words_are_other_ones(organizer: Path) -> None:
    told = sets_up(organizer, "acid acid acid acid acid acid").exception
    assert isinstance(told, WORLDS_FAULTS)
    assert "not the six words" in str(told)
    assert not (organizer / "kiosk").exists()


def test_the_six_words_are_the_same_on_every_computer_and_another_key_has_others(organizer: Path) -> None:
    assert len(words_of(organizer).split()) == 6
    assert words_of(organizer) in done(
        *("pack", "sign", organizer / "petition", "--key", organizer / "key" / "organizer.key"),
        *("--passphrase-file", organizer / "p.txt"),
    )
    assert six_words(OrganizerKey(bytes(32)).signer) == "security envy talent that group gather"


@pytest.mark.parametrize("change", ["a letter", "a picture more", "the recipient", "the signer", "a text less"])
def test_whatever_is_changed_in_a_signed_petition_is_found(organizer: Path, change: str) -> None:
    pack = organizer / "petition"
    signature = json.loads((pack / "signed.json").read_text("utf-8"))
    match change:
        case "a letter":
            letter = pack / "en" / "letter.md"
            letter.write_text(letter.read_text("utf-8").replace("e", "a", 1), "utf-8")
        case "a picture more":
            QImage(1200, 1200, QImage.Format.Format_RGB32).save(str(pack / "picture.png"))
        case "a text less":
            (pack / "uk" / "update.md").unlink(missing_ok=True)
            (pack / "uk" / "after.md").unlink(missing_ok=True)
        case "the recipient":
            signature["recipients"] = [json.loads(public_file(OrganizerKey(bytes(32)).public_key))["public"]]
        case "the signer":
            signature["signer"] = signature["signature"][:43] + "="
    (pack / "signed.json").write_text(json.dumps(signature), "utf-8")
    with pytest.raises(BadPack, match="kiosk pack sign"):
        open_pack(pack)


def test_other_line_ends_are_no_change(organizer: Path) -> None:
    letter = organizer / "petition" / "en" / "letter.md"
    letter.write_bytes(b"\xef\xbb\xbf" + letter.read_bytes().replace(b"\n", b"\r\n"))
    assert open_pack(organizer / "petition").signed


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("change", ["signature", "recipients"])
def test_a_kiosk_whose_petition_or_key_was_changed_takes_nobody(organizer: Path, change: str) -> None:
    sets_up(organizer, words_of(organizer))
    data = paths.DataFolder(organizer / "kiosk")
    if change == "signature":
        (data.pack / "signed.json").unlink()
    else:
        text = data.settings.read_text("utf-8")
        ours, thiefs = (json.loads(public_file(key))["public"] for key in (load(data.settings).public_keys[0], THIEF))
        data.settings.write_text(text.replace(ours, thiefs), "utf-8")
    with pytest.raises(NotPinned), opened_kiosk(data, exports=data.root, engines=()):
        pass


@pytest.mark.usefixtures("qapp")
def test_two_organizers_each_open_everything(organizer: Path) -> None:
    other = organizer / "other"
    done("keys", "new", "--out", other, "--sheets", "1", "--passphrase-file", organizer / "p.txt")
    signs = ("pack", "sign", organizer / "petition", "--key", organizer / "key" / "organizer.key")
    told = done(*signs, "--also", other / "organizer.public", "--passphrase-file", organizer / "p.txt")
    assert told.count("May open what is signed") == 2
    sets_up(organizer, words_of(organizer))
    data = paths.DataFolder(organizer / "kiosk")
    somebody_signs(data)
    for key in (organizer / "key", other):
        by = ("--key", key / "organizer.key", "--passphrase-file", organizer / "p.txt")
        assert "1 signatures" in done("export", "csv", "--data", data.root, "--out", organizer / "t.csv", *by)


@pytest.mark.usefixtures("qapp")
def test_the_recovery_words_set_a_new_pin_on_a_lent_kiosk_and_bring_no_key_to_it(organizer: Path) -> None:
    sets_up(organizer, words_of(organizer))
    data = paths.DataFolder(organizer / "kiosk")
    key = unlock((organizer / "key" / "organizer.key").read_bytes(), PASSPHRASE)
    sheets = recovery_words(key, 3)[1:]
    with opened_kiosk(data, exports=data.root, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        opens_staff_page(visitor, PIN)
        assert "only writes" in visitor.reads("staff.key")
        visitor.taps("askOrganizer")
        for sheet in sheets:
            visitor.taps_line("paper.word")
            visitor.pastes(f"{sheet} ")
        visitor.waits_for("recovering.pin")
        assert not visitor.sees("recovering.passphrase")
        assert not visitor.sees("askExport")
    words = [option for sheet in (0, 1) for option in ("--words-file", organizer / f"{sheet}.txt")]
    for number, sheet in enumerate(sheets):
        (organizer / f"{number}.txt").write_text(sheet, "utf-8")
    told = types("keys", "recover", "--data", data.root, *words, "--passphrase-file", organizer / "p.txt").exception
    assert isinstance(told, WORLDS_FAULTS)
    done("keys", "drill", "--key", organizer / "key" / "organizer.key", *words)
    assert not data.key.exists()


def test_a_key_is_never_written_over(organizer: Path) -> None:
    before = (organizer / "key" / "organizer.key").read_bytes()
    told = types("keys", "new", "--out", organizer / "key", "--passphrase-file", organizer / "p.txt")
    assert isinstance(told.exception, WORLDS_FAULTS)
    assert (organizer / "key" / "organizer.key").read_bytes() == before


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"check": 1}', b"\xff", b"[" * 100_000])
def test_what_is_no_public_key_is_said(data: bytes) -> None:
    with pytest.raises(PublicFileDamaged):
        read_public_file(data)
    assert read_public_file(public_file(THIEF)) == THIEF
