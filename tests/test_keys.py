"""The recovery words: tried before an event, and the way back to everything signed when a passphrase is forgotten."""

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk import paths
from kiosk.cli import cli
from kiosk.commands.worlds_faults import WORLDS_FAULTS
from kiosk.exporting import open_key
from kiosk.installing import KioskInstaller
from kiosk.packs.load import load_pack
from kiosk.sealing.keyfile import WrongPassphrase
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.pin import Accepted, Locked, PinLock
from kiosk.sealing.shares import recovery_words
from kiosk.ui.installer import Choices

OLD, NEW = "six words nobody else would think of", "quite another six words for the key"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A kiosk that was set up, and the words on its recovery sheet."""
    root = tmp_path_factory.mktemp("keys") / "kiosk"
    pack = paths.bundled_pack()
    installer = KioskInstaller(paths.DataFolder(root), pack, load_pack(pack), date(2026, 11, 23))
    made = installer.install(Choices("Rally", "Table 1", ("en",), "240824", OLD))
    assert made is not None
    installer.complete()
    return root, made.shares[1][0]


@pytest.fixture
def data(installed: tuple[Path, str], tmp_path: Path) -> paths.DataFolder:
    shutil.copytree(installed[0], tmp_path / "kiosk")
    (tmp_path / "words.txt").write_text(installed[1] + "\n", "utf-8")
    return paths.DataFolder(tmp_path / "kiosk")


def types(data: paths.DataFolder, command: str, *more: str) -> Result:
    words = str(data.root.parent / "words.txt")
    return CliRunner().invoke(cli, ["keys", command, "--data", str(data.root), "--words-file", words, *more])


def file_with(data: paths.DataFolder, secret: str) -> str:
    path = data.root.parent / "secret.txt"
    path.write_text(f"{secret}\n", "utf-8")
    return str(path)


def test_a_drill_says_that_the_words_open_what_the_kiosk_takes(data: paths.DataFolder) -> None:
    before = data.key.read_bytes()
    done = types(data, "drill")
    assert done.exit_code == 0
    assert open_key(data, OLD).public_key.fingerprint in done.stdout
    assert data.key.read_bytes() == before


@pytest.mark.parametrize("spoil", ["another", "word", "short"])
def test_a_drill_with_the_wrong_paper_says_so(data: paths.DataFolder, spoil: str, installed: tuple[Path, str]) -> None:
    words = installed[1].split()
    wrong = {
        "another": recovery_words(OrganizerKey.generate())[0],
        "word": " ".join([*words[:5], "supercalifragilistic", *words[6:]]),
        "short": " ".join(words[:-1]),
    }[spoil]
    (data.root.parent / "words.txt").write_text(wrong, "utf-8")
    told = types(data, "drill").exception
    assert isinstance(told, WORLDS_FAULTS)
    assert {"another": "belong to another", "word": "Word 6", "short": "come in 33"}[spoil] in str(told)


def test_who_forgot_the_passphrase_opens_everything_with_a_new_one(data: paths.DataFolder) -> None:
    data.key.write_bytes(b"")  # even where the key file is lost as well
    done = types(data, "recover", "--passphrase-file", file_with(data, NEW))
    assert done.exit_code == 0, done.output
    assert open_key(data, NEW)
    with pytest.raises(WrongPassphrase):
        open_key(data, OLD)


def test_a_new_passphrase_that_is_too_short_changes_nothing(data: paths.DataFolder) -> None:
    assert isinstance(types(data, "recover", "--passphrase-file", file_with(data, "short")).exception, WORLDS_FAULTS)
    assert open_key(data, OLD)


def test_after_too_many_wrong_tries_the_words_set_a_new_pin(data: paths.DataFolder, now: datetime) -> None:
    lock = PinLock(data.pin)
    data.pin.write_text("not a file of ours", "utf-8")
    assert isinstance(lock.check("240824", now=now), Locked)
    assert types(data, "pin", "--pin-file", file_with(data, "135791")).exit_code == 0
    assert isinstance(lock.check("135791", now=now), Accepted)


@pytest.fixture
def now() -> datetime:
    return datetime.fromisoformat("2026-11-23T10:40:00+00:00")
