"""A kiosk is watched over: one that crashes or hangs is begun anew, and one that was closed stays closed."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from installed import install

from kiosk.log import on_bug
from kiosk.paths import DataFolder
from kiosk.supervising import CLOSED, EXIT_BUG, EXIT_RESTED, WORLD_SAID_NO, Beat, Patience, Supervisor
from kiosk.systemd import tell

if sys.platform != "linux":
    pytest.skip("these kiosks are forked, and looked at in /proc", allow_module_level=True)

TYPED = "Леся Д’Артаньян"
Ends = Callable[[], int]


@pytest.fixture(autouse=True)
def _signals() -> Iterator[None]:
    """A supervisor takes these for itself."""
    usual = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, action in usual.items():
        signal.signal(number, action)


def crashes() -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return CLOSED


def hangs() -> int:
    os.kill(os.getpid(), signal.SIGSTOP)
    return CLOSED


def has_a_bug() -> int:
    raise ValueError(TYPED)


def ends_with(code: int) -> Ends:
    return lambda: code


class Lives:
    """One end after the other, and what each kiosk was told at its start."""

    def __init__(self, folder: Path, *ends: Ends, beats: int = 2) -> None:
        self._told, self._ends, self._beats = folder / "told", ends, beats
        self.log = folder / "kiosk.log"

    def __call__(self, beat: Beat, again: bool) -> int:  # noqa: FBT001 - as Run has it
        with self._told.open("a") as told:
            told.write(f"{again}\n")
        for _ in range(self._beats):
            beat()
        return self._ends[len(self.told()) - 1]()

    def told(self) -> list[str]:
        return self._told.read_text().split()

    def logged(self) -> list[str]:
        return [line.split("INFO ")[1] for line in self.log.read_text("utf-8").splitlines() if "INFO" in line]

    def watched(self, *, start: int = 60, silence: int = 10) -> int:
        return Supervisor(self, self.log, Patience(start, silence)).watch()


@pytest.mark.parametrize("code", [CLOSED, WORLD_SAID_NO])
def test_a_kiosk_that_a_volunteer_closed_or_the_world_refused_stays_closed(tmp_path: Path, code: int) -> None:
    lives = Lives(tmp_path, ends_with(code))
    assert lives.watched() == code
    assert lives.told() == ["False"]
    assert not lives.log.exists()


def test_a_kiosk_that_crashed_is_begun_anew_and_told_so(tmp_path: Path) -> None:
    lives = Lives(tmp_path, crashes, ends_with(EXIT_BUG), ends_with(EXIT_RESTED), ends_with(CLOSED))
    assert lives.watched() == CLOSED
    assert lives.told() == ["False", "True", "True", "True"]
    assert lives.logged() == ["restarted after a crash -9", "restarted after a crash 70", "started anew"]


def test_a_kiosk_that_never_was_on_screen_has_not_been_asked_about_the_clock(tmp_path: Path) -> None:
    lives = Lives(tmp_path, crashes, ends_with(CLOSED), beats=0)
    assert lives.watched() == CLOSED
    assert lives.told() == ["False", "False"]


def test_a_kiosk_that_falls_silent_is_ended_and_begun_anew(tmp_path: Path) -> None:
    lives = Lives(tmp_path, hangs, ends_with(CLOSED))
    assert lives.watched(silence=1) == CLOSED
    assert lives.logged() == ["restarted after a hang"]


def test_a_kiosk_that_never_says_anything_is_ended_and_begun_anew(tmp_path: Path) -> None:
    lives = Lives(tmp_path, hangs, ends_with(CLOSED), beats=0)
    assert lives.watched(start=1) == CLOSED
    assert lives.logged() == ["restarted after a hang"]


def test_a_kiosk_that_cannot_start_is_tried_more_slowly_and_for_ever(tmp_path: Path) -> None:
    lives = Lives(tmp_path, *[crashes] * 5, ends_with(CLOSED), beats=0)
    begun = time.monotonic()
    assert lives.watched() == CLOSED
    assert 3 <= time.monotonic() - begun < 6, "three times at once, then after one second, then after two"


def test_a_bug_is_told_without_what_it_quotes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    usual = sys.excepthook
    on_bug(lambda: None)
    try:
        lives = Lives(tmp_path, has_a_bug, ends_with(CLOSED))
        assert lives.watched() == CLOSED
    finally:
        sys.excepthook = usual
    printed = capfd.readouterr().err
    assert "ValueError" in printed
    assert TYPED not in printed
    assert lives.logged() == ["restarted after a crash 70"]


@pytest.mark.parametrize("place", ["{folder}/notify", "@kiosk-{process}"])
def test_who_started_the_kiosk_as_a_service_hears_how_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    address = place.format(folder=tmp_path, process=os.getpid())
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as service:
        service.bind(address.replace("@", "\0"))
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        Lives(tmp_path, crashes, ends_with(CLOSED)).watched()
        heard = [service.recv(100).decode() for _ in range(6)]
    assert heard == ["READY=1", *["WATCHDOG=1"] * 4, "STOPPING=1"]


def test_nobody_waits_for_a_service_that_does_not_listen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "nobody"))
    tell("READY=1")
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as deaf:
        deaf.bind(str(tmp_path / "deaf"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "deaf"))
        for _ in range(2000):
            tell("WATCHDOG=1")


class Service:
    """`kiosk run` as a service manager starts it; `hears` waits for what it says."""

    def __init__(self, folder: Path, data: DataFolder) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(folder / "notify"))
        self._socket.settimeout(30)
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": str(folder / "notify")}
        self._command = [sys.executable, "-m", "kiosk", "run", "--data", str(data.root)]
        self._start = partial(subprocess.Popen, self._command, env=environment)
        self.program = self._start()

    def starts_again(self) -> None:
        self.program = self._start()

    def hears(self, what: str) -> None:
        while self._socket.recv(100).decode() != what:
            pass

    def kiosks(self) -> list[int]:
        """The process that is on screen; none while another is begun."""
        program = self.program.pid
        return [int(child) for child in Path(f"/proc/{program}/task/{program}/children").read_text("ascii").split()]

    def threads(self) -> int:
        return sum(1 for _ in Path(f"/proc/{self.program.pid}/task").iterdir())

    def opens_another(self) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(self._command, capture_output=True, text=True, check=False, timeout=60)

    def close(self) -> None:
        self.program.kill()
        self.program.wait()
        self._socket.close()


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install(tmp_path_factory.mktemp("installed") / "kiosk").root


@pytest.fixture(params=["set up", "not set up"])
def service(request: pytest.FixtureRequest, installed: Path, tmp_path: Path) -> Iterator[Service]:
    data = DataFolder(tmp_path / "kiosk")
    if request.param == "set up":
        shutil.copytree(installed, data.root)
    with closing(Service(tmp_path, data)) as started:
        started.hears("READY=1")
        yield started


def test_a_kiosk_is_open_once_is_back_after_a_crash_and_closes_when_told_to(service: Service) -> None:
    assert service.threads() == 1, "a program with threads must not be forked"
    second = service.opens_another()
    assert (second.returncode, second.stdout) == (WORLD_SAID_NO, "")
    assert second.stderr == "The kiosk is already open on this computer.\n"
    (first,) = service.kiosks()
    os.kill(first, signal.SIGKILL)
    while service.kiosks() in ([], [first]):
        service.hears("WATCHDOG=1")
    service.program.terminate()
    service.hears("STOPPING=1")
    assert service.program.wait(timeout=30) == CLOSED


def test_a_kiosk_ends_with_the_program_that_watches_over_it_and_can_be_opened_again(service: Service) -> None:
    service.program.kill()
    service.program.wait()
    service.starts_again()
    service.hears("READY=1")
