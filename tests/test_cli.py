"""The command as people type it: what it answers, its exit codes, and one sentence where the world says no."""

import os
import re
import resource
import shutil
import subprocess
import sys
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

import kiosk
from kiosk import cli
from kiosk.export.rows import SIGNATURES, with_on_paper
from kiosk.ledger.opening import open_ledger
from kiosk.packs.load import load_pack
from kiosk.packs.new import write_new
from kiosk.paths import DataFolder
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import PublicKey
from kiosk.settings import load
from tests.domain.rally import signed

DONE, FAULTS, USAGE, WORLD = 0, 1, 2, 3
HEADER = ", ".join(with_on_paper(SIGNATURES, ()).header)
PASSPHRASE = "six words nobody else would think of"  # noqa: S105 - of a kiosk that lives for one test
BARE = {key: value for key, value in os.environ.items() if not re.fullmatch("(WAYLAND_)?DISPLAY|QT_QPA_PLATFORM", key)}

Run = Callable[..., subprocess.CompletedProcess[str]]


def files_end_at(size: int) -> Callable[[], None]:
    """A disk that takes no more than so many bytes of any file: to the program, one that is full."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Type a command in a folder of one's own, with no home of anybody's in sight."""

    def typed(
        *words: str | Path, screen: str = "offscreen", largest_file: int | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *map(str, words)],
            cwd=tmp_path,
            env={**BARE, "HOME": str(tmp_path), "QT_QPA_PLATFORM": screen, "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            preexec_fn=None if largest_file is None else files_end_at(largest_file),
        )

    return typed


@pytest.fixture
def run_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """The same in this process, for commands that need no screen: a process of their own takes over a second."""

    def typed(*words: str | Path) -> subprocess.CompletedProcess[str]:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["kiosk", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        return subprocess.CompletedProcess(sys.argv, int(ended.value.code or 0), *capsys.readouterr())

    return typed


@pytest.fixture
def secrets(tmp_path: Path) -> list[str | Path]:
    """The options that name the files with the passphrase and the PIN."""
    passphrase, pin = tmp_path / "passphrase.txt", tmp_path / "pin.txt"
    passphrase.write_text(f"{PASSPHRASE}\n", "utf-8")
    pin.write_text("240824\n", "utf-8")
    return ["--passphrase-file", passphrase, "--pin-file", pin]


@pytest.fixture(scope="module")
def set_up(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A kiosk set up by the command, and what the command said; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("set-up")
    for name, words in {"passphrase": PASSPHRASE, "pin": "240824", "wrong": "six other words"}.items():
        (folder / f"{name}.txt").write_text(f"{words}\n", "utf-8")
    answers = ["--event", "Rally", "--kiosk-name", "Table 1", "--recovery", "stick", "--data", "kiosk"]
    secrets = ["--passphrase-file", "passphrase.txt", "--pin-file", "pin.txt"]
    command = [sys.executable, "-m", "kiosk", "setup", *answers, *secrets]
    done = subprocess.run(command, cwd=folder, env=BARE, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (DONE, "")
    return folder, done.stdout


@pytest.fixture
def ready(set_up: tuple[Path, str], tmp_path: Path) -> Path:
    """A kiosk that was set up and that nobody has signed on."""
    shutil.copytree(set_up[0], tmp_path, dirs_exist_ok=True)
    return tmp_path / "kiosk"


@pytest.fixture
def signed_on(ready: Path) -> Path:
    """A kiosk that three people have signed on."""
    data = DataFolder(ready)
    settings, petition = load(data.settings), load_pack(data.pack)
    device = DeviceKey.read(data.device, settings.kiosk_id)
    recipients = tuple(map(PublicKey.from_raw, settings.recipients))
    with open_ledger(data.ledger, petition=petition.id, kiosk=settings.kiosk_id) as ledger:
        for number in range(3):
            signature = replace(signed(), id=UUID(int=number), petition=petition.id, event=settings.event)
            ledger.append(seal(signature, ledger.position(settings.event), recipients, device))
    return ready


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    """The one line that the command said when the world said no."""
    assert done.returncode == WORLD, done
    assert done.stdout == ""
    assert re.fullmatch(r"[^\n]+\.\n", done.stderr), done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr.strip()


def test_a_newcomer_asks_for_the_version(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (DONE, f"petition-kiosk {kiosk.__version__}\n", "")


def test_a_word_that_is_no_command_is_wrong_usage(run_here: Run) -> None:
    done = run_here("sing")
    assert done.returncode == USAGE
    assert "No such command 'sing'" in done.stderr


def test_an_organizer_starts_a_petition_and_checks_it(run: Run, run_here: Run, tmp_path: Path) -> None:
    made = run("pack", "new", "our-lake")
    assert (made.returncode, made.stderr) == (DONE, "")
    assert not [line for line in made.stdout.splitlines()[:-1] if not (tmp_path / line).is_file()]
    checked = run_here("pack", "check", "our-lake")
    assert (checked.returncode, checked.stderr) == (DONE, "")
    assert re.search(r"^0 faults, \d+ notices\.$", checked.stdout, re.MULTILINE)
    assert one_sentence(run_here("pack", "new", "our-lake")).startswith("our-lake is not empty")


def test_an_organizer_who_broke_a_pack_is_told_where_and_no_kiosk_starts(
    run: Run, run_here: Run, tmp_path: Path
) -> None:
    write_new(tmp_path / "our-lake", today=date(2026, 5, 3))
    file = tmp_path / "our-lake" / "petition.toml"
    text = file.read_text("utf-8").replace("\nversion = 1 ", '\nversion = "1" ')
    file.write_text(text, "utf-8")
    line = text[: text.index("\nversion")].count("\n") + 2
    checked = run_here("pack", "check", "our-lake")
    assert checked.returncode == FAULTS
    assert f"our-lake/petition.toml:{line}: fault: version must be a whole number" in checked.stdout
    started = run("run", "--pack", "our-lake", "--data", "kiosk")
    assert (started.returncode, started.stdout) == (WORLD, "")
    assert started.stderr.splitlines() == [
        "The pack has faults:",
        f"petition.toml:{line}: version must be a whole number, without quotes",
    ]


def test_a_kiosk_is_set_up_from_files(set_up: tuple[Path, str]) -> None:
    folder, said = set_up
    (sheet,) = (folder / "stick").iterdir()
    settings = load(folder / "kiosk" / "settings.toml")
    fingerprint = PublicKey.from_raw(settings.recipients[0]).fingerprint
    assert (settings.event, settings.kiosk_name) == ("Rally", "Table 1")
    assert said.splitlines()[1].endswith(f"keeps the organizer key, under its passphrase: {fingerprint}.")
    assert said.splitlines()[2].startswith(f"Recovery sheet: stick/{sheet.name}. Print it")
    assert sheet.read_bytes().startswith(b"%PDF")
    written = b"".join(file.read_bytes() for file in (folder / "kiosk").rglob("*") if file.is_file())
    assert PASSPHRASE.encode() not in written
    assert b64decode("MjQwODI0") not in written


def test_a_kiosk_is_not_set_up_twice(run_here: Run, ready: Path, secrets: list[str | Path]) -> None:
    before = (ready / "settings.toml").read_bytes()
    told = one_sentence(run_here("setup", "--event", "B", "--kiosk-name", "C", "--data", "kiosk", *secrets))
    assert told == "A kiosk is already set up in kiosk."
    assert (ready / "settings.toml").read_bytes() == before


def test_an_answer_that_cannot_be_taken_sets_nothing_up(
    run_here: Run, tmp_path: Path, secrets: list[str | Path]
) -> None:
    def told(event: str, pin: str, passphrase: str = PASSPHRASE) -> str:
        (tmp_path / "passphrase.txt").write_text(passphrase, "utf-8")
        (tmp_path / "pin.txt").write_text(pin, "utf-8")
        return one_sentence(run_here("setup", "--event", event, "--kiosk-name", "T", "--data", "kiosk", *secrets))

    assert told("Rally", "12345") == "A PIN has 6 to 12 digits."
    assert told("Rally", "") == f"{tmp_path / 'pin.txt'}: its first line is empty."
    assert told("x" * 81, "240824") == "event: has 81 characters; 80 are the most."
    assert told("a\u202eb", "240824") == "event: holds the invisible character U+202E RIGHT-TO-LEFT OVERRIDE."
    assert told("Rally", "240824", "sunflower") == "A passphrase has at least 16 characters."
    assert not (tmp_path / "kiosk").exists()


def test_before_the_first_signature_there_is_nothing_to_verify(run: Run, ready: Path) -> None:
    assert one_sentence(run("verify", "--data", ready)) == "There is no ledger ledger.sqlite3."


def test_a_volunteer_verifies_and_the_organizer_exports(
    run: Run, run_here: Run, signed_on: Path, tmp_path: Path
) -> None:
    verified = run_here("verify", "--data", signed_on)
    assert "3 signatures stand, in 3 entries" in verified.stdout
    exported = run("export", "csv", "--data", signed_on, "--out", "a.csv", "--passphrase-file", "passphrase.txt")
    assert (exported.returncode, exported.stdout, exported.stderr) == (DONE, f"{HEADER}\n3 signatures: a.csv\n", "")
    assert len((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()) == 4
    pictured = run("export", "ink", "--data", signed_on, "--out", "ink", "--passphrase-file", "passphrase.txt")
    assert pictured.stdout == "3 signatures: ink\n"


def test_a_wrong_passphrase_exports_nothing(run: Run, signed_on: Path, tmp_path: Path) -> None:
    done = run("export", "csv", "--data", signed_on, "--out", "a.csv", "--passphrase-file", "wrong.txt")
    assert one_sentence(done) == "This passphrase does not open the organizer key."
    assert not (tmp_path / "a.csv").exists()


def test_a_folder_that_is_no_kiosk_exports_nothing(run_here: Run, tmp_path: Path) -> None:
    done = run_here("export", "csv", "--data", tmp_path / "nowhere", "--passphrase-file", "none.txt")
    assert one_sentence(done) == f"No kiosk has been set up in {tmp_path / 'nowhere'}."


def test_without_a_screen_the_kiosk_says_so(run: Run) -> None:
    assert one_sentence(run("--data", "kiosk", screen="xcb")).startswith("There is no screen to open the kiosk on")


@pytest.mark.parametrize("largest_file", [1000, 10_000], ids=["at the pack", "at the recovery sheet"])
def test_a_set_up_that_a_full_disk_stopped_can_be_done_again(
    run: Run, run_here: Run, tmp_path: Path, secrets: list[str | Path], largest_file: int
) -> None:
    command = ["setup", "--event", "Rally", "--kiosk-name", "Table 1", "--data", "kiosk", *secrets]
    told = one_sentence(run(*command, largest_file=largest_file))
    assert ("The export is larger" if largest_file == 10_000 else "File too large") in told
    assert not (tmp_path / "kiosk" / "settings.toml").exists()
    assert not list(tmp_path.glob("recovery-*"))
    assert run_here(*command).returncode == DONE


@pytest.mark.parametrize("what", ["csv", "sheets"])
def test_an_export_that_a_full_disk_stopped_leaves_the_one_before(
    run: Run, signed_on: Path, tmp_path: Path, what: str
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a").write_text("yesterday's", "utf-8")
    command = ["export", what, "--data", signed_on, "--out", "out/a", "--passphrase-file", "passphrase.txt"]
    told = one_sentence(run(*command, largest_file=200))
    assert told == "The export is larger than a file may be on this drive; nothing was written."
    assert [path.read_text("utf-8") for path in (tmp_path / "out").iterdir()] == ["yesterday's"]
