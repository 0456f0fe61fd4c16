"""A whole rally by the real command: its exports, what lies on the disk, and what a kill leaves behind."""

import base64
import csv
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.demo.people import Person, people

SIGNERS, SEED = 5, 11
ENVIRONMENT = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}


def kiosk(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=ENVIRONMENT, timeout=300)


@pytest.fixture(scope="module")
def rally(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The kiosk's folder and the exports of a rally."""
    root = tmp_path_factory.mktemp("rally")
    played = kiosk(
        "demo", "--signers", str(SIGNERS), "--seed", str(SEED), "--data", root / "data", "--out", root / "out"
    )
    assert played.returncode == 0, played.stdout + played.stderr
    return root / "data", root / "out"


@pytest.fixture(scope="module")
def crowd() -> list[Person]:
    return people(SIGNERS, SEED)


def test_the_organizer_holds_a_table_of_everybody(rally: tuple[Path, Path], crowd: list[Person]) -> None:
    with (rally[1] / "signatures.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == [person.name for person in crowd]
    assert [row["language"] for row in rows] == [person.language for person in crowd]
    assert [row["contact_consent"] for row in rows] == ["yes" if person.contact else "no" for person in crowd]


def test_the_sheets_hold_every_name_and_its_ink(rally: tuple[Path, Path], crowd: list[Person]) -> None:
    document = PdfReader(rally[1] / "sheets.pdf")
    text = " ".join(" ".join(page.extract_text() for page in document.pages).split())
    for person in crowd:
        assert " ".join(person.name.split()) in text
        for hidden in (person.street, person.email, person.phone):
            assert not hidden or hidden not in text
    contents = document.pages[1].get_contents()  # after the letter
    assert contents is not None
    drawn = contents.get_data().count(b" l")
    assert drawn >= sum(len(stroke) - 1 for person in crowd for stroke in person.strokes) / 2


def test_every_screen_is_pictured(rally: tuple[Path, Path]) -> None:
    pictures = {picture.stem for picture in (rally[1] / "screens").glob("*.png")}
    for screen in ("10-welcome", "11-appeal", "12-details", "13-signature", "14-check", "15-thank-you"):
        assert {f"{screen}-{language}" for language in ("en", "fr", "uk")} <= pictures


def _ways_to_write(words: str) -> list[bytes]:
    """A text as somebody would look for it on a disk; base64 in its three alignments, without the ends that vary."""
    found = []
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = words.encode(encoding)
        found.append(plain)
        found += [base64.b64encode(b"\0" * shift + plain)[4 if shift else 0 : -4] for shift in range(3)]
    return [way for way in found if len(way) > 7]


def _words_on_disk(folder: Path, crowd: list[Person]) -> list[str]:
    answers = {person.name for person in crowd} | {person.street for person in crowd}
    answers |= {person.email for person in crowd} | {person.phone for person in crowd}
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    return [words for words in answers if words and any(way in file for way in _ways_to_write(words) for file in files)]


def test_a_thief_of_the_folder_finds_nobody_in_clear(
    rally: tuple[Path, Path], crowd: list[Person], tmp_path: Path
) -> None:
    assert _words_on_disk(rally[0], crowd) == []
    leak = tmp_path / "leak"
    leak.mkdir()
    (leak / "note").write_bytes(b"x" + base64.b64encode(b"ab" + crowd[0].name.encode("utf-16-le")))
    assert _words_on_disk(leak, crowd) == [crowd[0].name], "the search itself must find what is there"


def test_the_ledger_is_whole_and_one_changed_byte_anywhere_is_found(rally: tuple[Path, Path], tmp_path: Path) -> None:
    whole = kiosk("verify", "--data", rally[0])
    assert whole.returncode == 0
    assert f"{SIGNERS} signatures" in whole.stdout
    for place in (30, 5000, -3000):
        spoiled = tmp_path / str(place)
        shutil.copytree(rally[0], spoiled)
        ledger = bytearray((spoiled / "ledger.sqlite3").read_bytes())
        ledger[place] ^= 0x20
        (spoiled / "ledger.sqlite3").write_bytes(ledger)
        found = kiosk("verify", "--data", spoiled)
        assert found.returncode == 1
        assert "Page " in found.stderr
        assert "Traceback" not in found.stderr


def test_a_rally_does_not_play_over_a_kiosk_that_is_in_use(rally: tuple[Path, Path], tmp_path: Path) -> None:
    again = kiosk("demo", "--signers", "1", "--data", rally[0], "--out", tmp_path)
    assert again.returncode == 3
    assert "already set up" in again.stderr
    assert "Traceback" not in again.stderr


SIGNER = """
import sys
from pathlib import Path
from kiosk import app, paths
from kiosk.demo.visitor import Visitor
from kiosk.ui.window import make_application, prepare
from tests.ui.journeys import comes_to_check

prepare(offscreen=True)
make_application(paths.fonts())
with app.opened_kiosk(paths.DataFolder(Path(sys.argv[1])), exports=Path(sys.argv[1])) as kiosk:
    kiosk.window.show(1280, 800)
    visitor = Visitor(kiosk.window.quick)
    comes_to_check(visitor, "Ada")
    if sys.argv[2] == "thanked":
        visitor.taps("sign")
        visitor.waits_for("done")
    print("now", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize(("moment", "kept"), [("thanked", 6), ("checking", 5)])
def test_a_kiosk_killed_after_thank_you_has_the_signature_and_before_it_has_none(
    rally: tuple[Path, Path], tmp_path: Path, moment: str, kept: int
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(rally[0], folder)
    command = [sys.executable, "-c", SIGNER, str(folder), moment]
    root = Path(__file__).parent.parent
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENVIRONMENT, cwd=root) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"now\n"
        process.send_signal(signal.SIGKILL)
    found = kiosk("verify", "--data", folder)
    assert found.returncode == 0, found.stderr
    assert f"{kept} signatures" in found.stdout
