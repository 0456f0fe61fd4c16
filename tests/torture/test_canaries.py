"""Nothing of anybody who signed is in clear anywhere: in no file, no log, no temporary file, on no command line."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from canaries import SCRIPTS, Search, form_of, is_canary
from installed import PASSPHRASE, install

from kiosk import paths
from kiosk.exporting import open_key, open_kiosk
from kiosk.settings import load, save

CANARIES = int(os.environ.get("KIOSK_CANARIES", "36"))
HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PLACES = {
    "cwd/core": "a core dump",
    "kiosk/kiosk.log": "the log",
    "kiosk/ledger.sqlite3-wal": "the ledger's log",
    "kiosk/mirror.entries": "the copy",
    "seen/commands": "a command line",
    "seen/environment": "the environment",
    "seen/objects": "what an object prints",
    "seen/printed": "what was printed",
    "temporary": "a temporary file",
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows command lines as files")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> paths.DataFolder:
    return install(tmp_path_factory.mktemp("canaries") / "kiosk")


@pytest.fixture
def world(installed: paths.DataFolder, tmp_path: Path) -> Path:
    """A folder that is all the world there is: the kiosk's, a stick, temporary files, and what others see."""
    for name in ("stick", "temporary", "cwd", "seen"):
        (tmp_path / name).mkdir()
    shutil.copytree(installed.root, tmp_path / "kiosk")
    settings = tmp_path / "kiosk" / "settings.toml"
    save(settings, load(settings).model_copy(update={"second_copy": str(tmp_path / "stick")}))
    return tmp_path


def holds_the_event(world: Path, count: int, *, planted: bool = False) -> None:
    """So many people sign in another process, which crashes at the end."""
    searched = [ROOT, HERE, HERE.parent / "sealing"]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, searched)),
        "TMPDIR": str(world / "temporary"),
        "HOME": str(world / "cwd"),
    }
    command = [sys.executable, str(HERE / "canary_event.py"), str(world / "kiosk"), str(world / "seen"), str(count)]
    with (world / "seen" / "printed").open("wb") as printed:
        done = subprocess.run(
            [*command, "planted" if planted else ""],
            cwd=world / "cwd",
            env=environment,
            stdout=printed,
            stderr=printed,
            start_new_session=True,
            timeout=60 + count,
            check=False,
        )
    assert done.returncode == -signal.SIGABRT, (world / "seen" / "printed").read_text("utf-8")[-3000:]


def found_in(world: Path) -> dict[str, set[str]]:
    """Every file with something of anybody in it, and what that is."""
    search = Search()
    files = [path for path in world.rglob("*") if path.is_file()]
    found = {str(path.relative_to(world)): search.found(path.read_bytes() + path.name.encode()) for path in files}
    return {name: whose for name, whose in found.items() if whose}


def test_nothing_of_anybody_is_in_clear_anywhere(world: Path) -> None:
    holds_the_event(world, CANARIES)
    assert found_in(world) == {}
    log, printed = (world / "kiosk/kiosk.log").read_text("utf-8"), (world / "seen/printed").read_text("utf-8")
    assert "not recorded" in log
    assert "bug RuntimeError at canary_event.py:" in log
    assert "RuntimeError" in printed
    data = paths.DataFolder(world / "kiosk")
    opened = open_kiosk(data, open_key(data, PASSPHRASE), lambda _done: None)
    assert len(opened.roll.signatures) == CANARIES
    assert all(map(is_canary, opened.roll.signatures)), "the organizer finds them all"


def test_the_test_would_notice_a_leak_in_any_place(world: Path) -> None:
    holds_the_event(world, 4, planted=True)
    named = {next((place for place in PLACES if name.startswith(place)), name) for name in found_in(world)}
    assert named == set(PLACES)


def test_the_search_finds_every_script_in_every_answer() -> None:
    search = Search()
    for number, script in enumerate(SCRIPTS):
        for question, answer in form_of(number).answers.items():
            if question != "country":
                expected = {"email": "e-mail", "phone": "phone"}.get(question, script)
                for before in range(8):
                    assert search.found(b"." * before + answer.encode() + b".") == {expected}
