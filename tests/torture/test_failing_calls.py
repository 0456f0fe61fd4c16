"""Any call to the drive fails, for every one of them: nobody who was thanked is lost or doubled, nothing crashes."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from threading import Lock

import pytest
from failing_calls import BEFORE, FAILS_AT, WATCHED, crowd, recording
from installed import install

from kiosk import paths
from kiosk.ledger.reading import read_entries
from kiosk.ledger.verify import verify
from kiosk.sealing.entry import Entry

CASES = int(os.environ.get("KIOSK_IO_ERRORS", "40"))
ERRORS = ("EIO", "ENOSPC", "EROFS", "EACCES")
CALLS = ("openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink")
STATES = ("closed", "crashed", "damaged", "new") if CASES > 100 else ("closed",)
HERE = Path(__file__).parent
ONE_START = Lock()


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Which call fails, with what, only once or from then on, and on a kiosk in what state."""

    call: str
    error: str
    stays: bool
    nth: int
    state: str

    @property
    def run(self) -> tuple[str, str, bool]:
        return self.call, self.error, self.stays


@pytest.fixture(scope="module")
def kiosks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk in each state in which it can be started; three people signed before, but on the new one."""
    root = tmp_path_factory.mktemp("kiosks")
    new = install(root / "new").root
    signed = paths.DataFolder(Path(shutil.copytree(new, root / "closed")))
    with recording(signed.root) as recorder:
        for signature in crowd()[:BEFORE]:
            recorder.record(signature)
        shutil.copytree(signed.root, root / "crashed")
    damaged = paths.DataFolder(Path(shutil.copytree(signed.root, root / "damaged")))
    damaged.ledger.write_bytes(damaged.ledger.read_bytes()[:-4096])
    return root


def strace(*options: str) -> list[str]:
    found = shutil.which("strace")
    if found is None or subprocess.run([found, "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not look into another process here")
    return [found, "-f", "-qq", "--seccomp-bpf", *options]


def attended(cases: list[tuple[str, str, int]], folder: Path, how: str, *options: str) -> None:
    """Let people sign, in a process of its own, as strace is told to disturb it."""
    watched = [option for name in WATCHED for option in ("-P", str(folder / "kiosk" / name))]
    (folder / "cases.json").write_text(json.dumps(cases), "utf-8")
    python = [sys.executable, str(HERE / "failing_calls.py"), str(folder / "cases.json"), how]
    roads = os.pathsep.join(str(HERE.parent / name) for name in ("torture", "sealing", "ledger"))
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((roads, str(HERE.parents[1])))}
    done = subprocess.run(
        [*strace(*options, *watched), *python], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.fixture(scope="module")
def calls(kiosks: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Counter[str]]:
    """How many calls of each kind the people make, where nothing fails."""
    counted: dict[str, Counter[str]] = {}
    for state in STATES:
        folder = tmp_path_factory.mktemp("count")
        copy, log = shutil.copytree(kiosks / state, folder / "copy"), folder / "log"
        attended([(str(copy), "openat", FAILS_AT)], folder, "honest", "-o", str(log), "-e", f"trace={','.join(CALLS)}")
        lines = [line.split(maxsplit=1) for line in log.read_text("utf-8").splitlines() if "(" in line]
        child = Counter(process for process, _ in lines).most_common(1)[0][0]  # the other put the kiosk into its place
        counted[state] = Counter(call.partition("(")[0] for process, call in lines if process == child)
    return counted


def every_fault(calls: dict[str, Counter[str]]) -> Iterator[Fault]:
    for state, counted in calls.items():
        for call, many in counted.items():
            assert many < FAILS_AT, (call, many)
            for nth in range(1, many + 1):
                for error in ERRORS:
                    yield from (Fault(call, error, stays, nth, state) for stays in (False, True))


def chosen(calls: dict[str, Counter[str]], many: int) -> list[Fault]:
    """So many of all faults, those of one run of strace together: a run takes longer to begin than a case."""
    chance = random.Random(5)  # noqa: S311 - a repeatable choice
    every = sorted(every_fault(calls))
    runs = [
        chance.sample(group, len(group)) for _, same in groupby(every, lambda fault: fault.run) if (group := list(same))
    ]
    most = max(20, many // 40)
    picked = [fault for run in chance.sample(runs, len(runs)) for fault in run[:most]]
    return picked[:many]


def wrongs(faults: list[Fault], kiosks: Path, folder: Path, how: str = "honest") -> list[str]:
    """What went wrong: somebody lost or doubled, a ledger that is not whole, an answer that is no plain sentence."""
    runs = [list(same) for _, same in groupby(faults, lambda fault: fault.run)]
    places = [folder / str(number) for number in range(len(runs))]
    with ThreadPoolExecutor(2) as both:  # the work is done in processes of their own
        found = both.map(lambda run, place: wrongs_of_run(run, kiosks, place, how), runs, places)
        return [wrong for wrongs in found for wrong in wrongs]


def wrongs_of_run(run: list[Fault], kiosks: Path, place: Path, how: str) -> list[str]:
    call, error, stays = run[0].run
    place.mkdir()
    copies = [shutil.copytree(kiosks / fault.state, place / str(at)) for at, fault in enumerate(run)]
    when = f"{FAILS_AT}+" if stays else str(FAILS_AT)
    quiet = ("-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}")
    attended([(str(copy), call, fault.nth) for copy, fault in zip(copies, run, strict=True)], place, how, *quiet)
    looked_at = zip(copies, run, strict=True)
    found = [f"{fault}: {wrong}" for copy, fault in looked_at for wrong in wrong_with(copy, fault.state)]
    shutil.rmtree(place)
    return found


def wrong_with(folder: Path, state: str) -> Iterator[str]:
    """What is wrong with one kiosk, once its disk works again."""
    answers = json.loads((folder / "answers.json").read_text("utf-8"))
    thanked = [int(answer.split()[1]) for answer in answers if answer.startswith("thanked")]
    for answer in answers:
        if answer.startswith("bug") or (answer.startswith("said") and not answer.endswith(".")):
            yield answer
    data = paths.DataFolder(folder)
    before = [] if state == "new" else list(range(1, BEFORE + 1))
    # The start of the next day makes whole what is not. One at a time: what makes tables is no place for two threads.
    with ONE_START, recording(folder):
        pass
    with read_entries(data.ledger) as reading:
        there = [entry.id.int for entry in reading.entries() if isinstance(entry, Entry)]
    known = {signature.id.int for signature in crowd()}
    if not set(before) | set(thanked) <= set(there):
        yield f"lost: {thanked} were thanked, {there} are there"
    if len(set(there)) < len(there) or not known.issuperset(there):
        yield f"doubled: {there}"
    if not verify(data.ledger).is_sound:
        yield "the ledger is not whole"


def test_whichever_call_fails_nobody_who_was_thanked_is_lost_or_doubled(
    kiosks: Path, calls: dict[str, Counter[str]], tmp_path: Path
) -> None:
    assert sum(calls["closed"].values()) > 60
    found = wrongs(chosen(calls, CASES), kiosks, tmp_path)
    assert not found, "\n".join(found)


def test_the_test_would_notice_thanks_for_what_was_not_saved(
    kiosks: Path, calls: dict[str, Counter[str]], tmp_path: Path
) -> None:
    faults = [
        Fault("pwrite64", "EIO", stays=True, nth=nth, state="closed")
        for nth in range(4, calls["closed"]["pwrite64"], 9)
    ]
    assert [wrong for wrong in wrongs(faults, kiosks, tmp_path, "careless") if "lost" in wrong]


def test_the_test_would_notice_a_second_try_that_is_another_signature(kiosks: Path, tmp_path: Path) -> None:
    faults = [Fault("fdatasync", "EIO", stays=False, nth=nth, state="closed") for nth in (1, 2)]
    assert [wrong for wrong in wrongs(faults, kiosks, tmp_path, "forgetful") if "doubled" in wrong]
