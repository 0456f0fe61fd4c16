"""From a new user's chair: two kiosks that signed offline, a hub, a desk, and every command as people type it."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cluster import new_database
from installed import recording, signature_of
from pypdf import PdfReader
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import cli
from kiosk.demo.people import people
from kiosk.packs.load import load_pack

TABLES = {"Table 1": 5, "Table 2": 3}  # and how many people sign at each
KEY = ("--key", "my-key/organizer.key", "--passphrase-file", "passphrase.txt")
LATE = 4  # people who sign at the second table after it was reported stolen


def sign(folder: Path, table: str, many: int) -> None:
    data = paths.DataFolder(folder / table)
    petition = load_pack(data.pack)
    with recording(data) as recorder:
        for person in people(many, seed=many):
            recorder.record(replace(signature_of(person, petition), event=recorder.event))


def signers(*tables: int) -> list[str]:
    petition = load_pack(paths.bundled_pack())
    return [signature_of(person, petition).name for many in tables for person in people(many, seed=many)]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the organizer's key, her petition, and two kiosks that people signed at."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "passphrase.txt").write_text("six words nobody else would think of\n", "utf-8")
    (folder / "pin.txt").write_text("240824\n", "utf-8")
    shutil.copytree(paths.bundled_pack(), folder / "my-petition")
    with pytest.MonkeyPatch.context() as there:
        there.chdir(folder)

        def types(*words: str) -> str:
            done = CliRunner().invoke(cli, words)
            assert done.exit_code == 0, done.output
            return done.stdout

        types("keys", "new", "--out", "my-key", "--passphrase-file", "passphrase.txt")
        words = re.search(r"six words: (.+)", types("pack", "sign", "my-petition", *KEY))
        assert words
        own = ("--event", "Rally", "--six-words", words[1], "--pin-file", "pin.txt", "--pack", "my-petition")
        for table, many in TABLES.items():
            types("setup", "--kiosk-name", table, "--data", table, *own)
            sign(folder, table, many)
    return folder


@dataclass
class Chair:
    """Where the new user sits: the hub is a process of its own, and so is every command but where time is short."""

    folder: Path
    environment: dict[str, str]
    is_short_of_time: bool = False

    def types(self, *words: str, code: int = 0) -> str:
        """What a command prints, its faults included."""
        if self.is_short_of_time:
            here = CliRunner().invoke(cli, words, env=self.environment)
            assert bool(here.exit_code) == bool(code), here.output
            return f"{here.output}{here.exception or ''}"
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stdout
        return done.stdout

    def brings_to_the_hub(self, table: str) -> str:
        """A kiosk is let in and sends what it has."""
        said = self.types("hub", "enrol", table, "--data", "hub").splitlines()[1]
        (self.folder / f"{table}.txt").write_text(said + "\n", "utf-8")
        self.types("join", "--data", table, "--invitation", f"{table}.txt")
        return self.types("sync", "--data", table)

    @contextmanager
    def hub(self, *options: str) -> Iterator["subprocess.Popen[str]"]:
        """`kiosk hub` as long as the block lasts; what it prints first lies in hub.txt."""
        command = [sys.executable, "-m", "kiosk", "hub", "--data", "hub", "--pack", "my-petition", "--port", "0"]
        with (
            (self.folder / "hub.log").open("w") as log,
            subprocess.Popen(
                [*command, *options],
                cwd=self.folder,
                env=self.environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            ) as process,
        ):
            try:
                assert process.stdout is not None
                (self.folder / "hub.txt").write_text(process.stdout.readline(), "utf-8")
                yield process
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(30)


@pytest.fixture(params=["one process with a certificate of its own on SQLite", "two processes on PostgreSQL"])
def way(
    request: pytest.FixtureRequest, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Chair, list[str]]:
    """A chair, and what `kiosk hub` is started with there."""
    folder = Path(shutil.copytree(home, tmp_path / "home"))
    # A folder holds the kiosk's own path nowhere, so that it can be moved.
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    if "SQLite" in request.param:
        return Chair(folder, environment), ["--tls", "--host", "127.0.0.1"]
    url = new_database(request.getfixturevalue("postgresql"))
    monkeypatch.chdir(folder)
    return Chair(folder, environment | {"KIOSK_HUB_DATABASE": url}, is_short_of_time=True), ["--workers", "2"]


def test_a_new_user_goes_from_two_kiosks_to_sheets(way: tuple[Chair, list[str]]) -> None:
    chair, options = way
    assert "No hub is known here yet" in chair.types("sync", "--data", "Table 1", code=3)
    with chair.hub(*options), ThreadPoolExecutor(1 if chair.is_short_of_time else 2) as both:
        said = list(both.map(chair.brings_to_the_hub, TABLES))
        for many, told in zip(TABLES.values(), said, strict=True):
            assert f"{many} entries sent, 0 known. The hub holds {many} of {many}.\n" in told
        desk = ("--desk", "my-desk", *KEY)
        pulled = chair.types("pull", *desk, "--invitation", "hub.txt", "--pack", "my-petition")
        assert pulled.splitlines()[-1] == "8 signatures of 2 kiosks. Compare the check codes."
        sheets = both.submit(chair.types, "export", "sheets", "--data", "my-desk", "--out", "sheets.pdf", *KEY)
        again = both.submit(chair.types, "sync", "--data", "Table 1")
        listed = both.submit(chair.types, "hub", "kiosks", "--data", "hub").result()
        assert sheets.result().startswith("8 signatures on ")
        assert "The organizer's desk confirmed 5 of 5." in again.result()
        (stolen,) = re.findall(r"(\w{32})  enrolled .* Table 2", listed)
        chair.types("hub", "revoke", stolen, "--data", "hub")
        sign(chair.folder, "Table 2", LATE)
        assert f"{LATE} entries were put aside at the hub" in chair.types("sync", "--data", "Table 2", code=1)
        listed = chair.types("hub", "kiosks", "--data", "hub")
        assert f"{stolen}  revoked   3 entries, {LATE} pending, {LATE} put aside  Table 2" in listed
        assert chair.types("pull", *desk).count(": 0 new entries, 0 known, 0 refused.") == len(TABLES)
    printed = "".join(page.extract_text() for page in PdfReader(chair.folder / "sheets.pdf").pages)
    assert not [name for name in signers(*TABLES.values()) if name not in printed]
    assert [name for name in signers(LATE) if name not in printed]
    assert '"event": "stopped"' in (chair.folder / "hub.log").read_text("utf-8")


def test_whoever_starts_a_second_hub_or_forgets_the_petition_is_told(home: Path, tmp_path: Path) -> None:
    def types(*words: object) -> str:
        done = CliRunner().invoke(cli, ["hub", "--data", str(tmp_path), *map(str, words)])
        assert done.exit_code == 1
        return str(done.exception)

    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert "another program does" in types("--pack", home / "my-petition", "--port", port)
    assert "There is no hub in this folder yet" in types("enrol", "Table 1")
    assert "Name the signed petition" in types("--port", 0)
    assert "nobody signed this petition yet" in types("--port", 0, "--pack", paths.bundled_pack())
