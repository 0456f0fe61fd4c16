"""Everything signed is copied while people go on signing, and compared; what helps a helper names nobody."""

import getpass
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from installed import PASSPHRASE, install, recording, signature_of
from typer.testing import CliRunner, Result

from kiosk import paths
from kiosk.backing_up import back_up
from kiosk.cli import cli
from kiosk.commands.worlds_faults import WORLDS_FAULTS
from kiosk.demo.people import people
from kiosk.exporting import open_key, open_kiosk
from kiosk.ledger.errors import LedgerDamaged
from kiosk.ledger.verify import verify
from kiosk.packs.fault import FolderTaken
from kiosk.packs.load import load_pack
from kiosk.settings import change

SIGNED = [signature_of(person, load_pack(paths.bundled_pack())) for person in people(5, seed=2)]


@pytest.fixture
def data(tmp_path: Path) -> paths.DataFolder:
    return install(tmp_path / "kiosk")


def types(*words: object) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


def names_in(data: paths.DataFolder) -> list[str]:
    return [
        signature.name for signature in open_kiosk(data, open_key(data, PASSPHRASE), lambda _: None).roll.signatures
    ]


def test_a_backup_is_made_while_people_sign_and_opens_like_the_kiosk(data: paths.DataFolder, tmp_path: Path) -> None:
    with recording(data) as recorder:
        for signature in SIGNED[:3]:
            recorder.record(signature)
        done = types("backup", tmp_path / "stick" / "table-1", "--data", data.root)
        recorder.record(SIGNED[3])
    assert done.exit_code == 0, done.exception
    copy = paths.DataFolder(tmp_path / "stick" / "table-1")
    assert names_in(copy) == [signature.name for signature in SIGNED[:3]]
    assert verify(copy.ledger).head in done.output
    assert {file.name for file in copy.root.iterdir()} == {"ledger.sqlite3", "pack", "settings.toml", "organizer.key"}
    assert [file.name for file in copy.root.parent.iterdir()] == ["table-1"]


def test_a_backup_never_takes_the_place_of_another(data: paths.DataFolder, tmp_path: Path) -> None:
    with recording(data) as recorder:
        recorder.record(SIGNED[0])
    back_up(data, tmp_path / "one")
    with pytest.raises(FolderTaken):
        back_up(data, tmp_path / "one")


def test_a_damaged_ledger_makes_no_backup_that_looks_whole(data: paths.DataFolder, tmp_path: Path) -> None:
    with recording(data) as recorder:
        for signature in SIGNED:
            recorder.record(signature)
    raw = bytearray(data.ledger.read_bytes())
    at = raw.index(b'"kind":"signature"')
    raw[at + 9] ^= 1
    data.ledger.write_bytes(raw)
    with pytest.raises(LedgerDamaged):
        back_up(data, tmp_path / "copy")
    assert [file.name for file in tmp_path.iterdir()] == ["kiosk"]
    assert isinstance(types("backup", tmp_path / "copy", "--data", data.root).exception, WORLDS_FAULTS)


def test_verify_compares_every_copy_with_the_ledger(data: paths.DataFolder, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    change(data.settings, second_copy=str(tmp_path / "stick"))
    with recording(data) as recorder:
        recorder.copies.choose(tmp_path / "stick")
        for signature in SIGNED:
            recorder.record(signature)
    whole = types("verify", "--data", data.root).output
    assert whole.count("has every entry") == 2
    (stick,) = (tmp_path / "stick").iterdir()
    stick.write_bytes(b"".join(stick.read_bytes().splitlines(keepends=True)[:2]))
    data.mirror.unlink()
    told = types("verify", "--data", data.root).output
    assert "lacks 3 of 5 entries" in told
    assert "No such file" in told


def test_a_report_for_a_helper_names_no_person_no_event_and_no_folder(data: paths.DataFolder, tmp_path: Path) -> None:
    change(data.settings, event="Canary Rally", kiosk_name="Canary Table")
    with recording(data) as recorder:
        recorder.record(replace(SIGNED[0], event="Canary Rally"))
    report = tmp_path / "report.txt"
    command = [sys.executable, "-m", "kiosk", "doctor", "--data", str(data.root), "--report", str(report)]
    screen = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    told = report.read_text("utf-8")
    assert "Canary Rally" in screen, "the person at the computer is told"
    for private in (
        "Canary",
        str(data.root),
        str(Path.home()),
        SIGNED[0].name,
        SIGNED[0].city,
        f"/{getpass.getuser()}",
    ):
        assert private not in told
    for useful in ("petition-kiosk 0.1.0", "Qt 6.", "Disk: ", "1 signatures, faults: 0", "The end of the log:"):
        assert useful in told
