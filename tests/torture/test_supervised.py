"""The kiosk is killed and held up while somebody signs: it is back by itself, with everybody and without a draft."""

import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import pytest
from installed import PASSPHRASE, install

from kiosk.exporting import open_key, open_kiosk
from kiosk.ledger.verify import verify
from kiosk.paths import DataFolder

if sys.platform != "linux":
    pytest.skip("signals hold up and end a process elsewhere in other ways", allow_module_level=True)

RESTARTS = int(os.environ.get("KIOSK_RESTARTS", "2"))
HERE = Path(__file__).parent
MOST_STEPS = 90  # taps and letters: one person and a half sign
KILLS, HANGS = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT), (signal.SIGSTOP, signal.SIGUSR1)
NO_DRAFT = "name= city= postal_code= street= email= phone= comment="


class Trouble(NamedTuple):
    """What comes over a kiosk that has said so many things since it began."""

    steps: int
    what: signal.Signals


@dataclass
class Story:
    """What the kiosks under one supervisor said, how long nobody could sign, and what was wrong."""

    troubles: list[Trouble]
    thanked: list[str] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)  # from each trouble to Welcome
    wrong: list[str] = field(default_factory=list)
    begun: int = 0  # kiosks so far
    struck: float = 0.0
    _kiosk: int = 0
    _steps: int = 0

    def hears(self, line: str) -> bool:
        """Take in what was said, and let the next trouble come when it is time; whether the last kiosk is well."""
        what, _, more = line.strip().partition(" ")
        if what == "opening":
            self._kiosk, self._steps, self.begun = int(more), -1, self.begun + 1
        self._steps += 1
        self._judges(what, more)
        if self.begun > len(self.troubles):
            return what == "found"
        steps, signal_number = self.troubles[self.begun - 1]
        if self._steps == steps:
            self.struck = time.monotonic()
            os.kill(self._kiosk, signal_number)
        return False

    def _judges(self, what: str, more: str) -> None:
        if what == "asked" and self.waits:
            self.wrong.append(f"kiosk {self.begun} asked about the clock once more")
        elif what == "ready":
            self.waits.append(time.monotonic() - self.struck)
            page, count = more.split()
            if page != "welcome" or not len(self.thanked) <= int(count) < len(self.thanked) + self.begun:
                self.wrong.append(f"kiosk {self.begun} began with {more}, {len(self.thanked)} were thanked")
        elif what == "found" and more != NO_DRAFT:
            self.wrong.append(f"kiosk {self.begun} began with a draft: {more}")
        elif what == "thanked":
            self.thanked.append(more)


def live_through(root: Path, troubles: list[Trouble], fault: str = "none") -> Story:
    """Let every trouble come over the kiosk in turn; the supervisor is touched by none, and is killed in the end."""
    story = Story(troubles, struck=time.monotonic())
    command = [sys.executable, str(HERE / "supervised_kiosk.py"), str(root), fault]
    environment = os.environ | {"PYTHONPATH": str(HERE.parents[1])}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as supervisor:
        assert supervisor.stdout is not None
        # A kiosk that does not come back says nothing for ever.
        deadline = threading.Timer(60 + 30 * len(troubles), supervisor.kill)
        deadline.start()
        if not any(story.hears(line) for line in supervisor.stdout):
            story.wrong.append(f"after kiosk {story.begun} none came back")
        deadline.cancel()
        supervisor.kill()
        supervisor.stdout.read()  # which ends when the last kiosk has ended with it
    return story


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install(tmp_path_factory.mktemp("installed") / "kiosk").root


@pytest.fixture
def root(installed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(installed, tmp_path / "kiosk"))


def troubles(what: tuple[signal.Signals, ...], first: int, seed: int) -> list[Trouble]:
    chance = random.Random(seed)  # noqa: S311 - a repeatable choice
    return [Trouble(chance.randrange(first, MOST_STEPS), chance.choice(what)) for _ in range(-(-RESTARTS // 2))]


def is_whole(data: DataFolder, story: Story) -> None:
    """Whoever was thanked signed once, nobody signed twice, and nothing was wrong on the way."""
    assert not story.wrong
    assert verify(data.ledger).is_sound
    roll = open_kiosk(data, open_key(data, PASSPHRASE), lambda _done: None).roll
    signed = Counter(signature.name for signature in roll.signatures)
    assert set(story.thanked) <= set(signed)
    assert max(signed.values(), default=1) == 1


def all_come_back(installed: Path, tmp_path: Path, lives: list[list[Trouble]]) -> None:
    """Kiosks side by side go through their troubles; how long it took is measured, not asserted: pytest -s shows it."""
    roots = [Path(shutil.copytree(installed, tmp_path / f"kiosk {number}")) for number in range(len(lives))]
    with ThreadPoolExecutor(len(roots)) as pool:
        stories = list(pool.map(live_through, roots, lives))
    for root, story in zip(roots, stories, strict=True):
        is_whole(DataFolder(root), story)
    waits = sorted(wait for story in stories for wait in story.waits[1:])
    assert waits
    p95 = waits[max(0, round(len(waits) * 0.95) - 1)]
    print(f"at Welcome again: median {statistics.median(waits):.1f} s, p95 {p95:.1f} s, {len(waits)} times")  # noqa: T201


def test_a_kiosk_that_was_killed_is_back_with_everybody_and_without_a_draft(installed: Path, tmp_path: Path) -> None:
    all_come_back(installed, tmp_path, [troubles(KILLS, 0, seed) for seed in (1, 2)])


def test_a_kiosk_that_hangs_is_back_with_everybody_and_without_a_draft(installed: Path, tmp_path: Path) -> None:
    all_come_back(installed, tmp_path, [troubles(HANGS[seed:], 3, seed) for seed in (0, 1)])


def test_a_kiosk_whose_heart_never_beats_is_begun_anew(root: Path) -> None:
    story = live_through(root, [Trouble(10_000, signal.SIGKILL)], "never beats")
    assert story.begun == 2
    assert "restarted after a hang" in DataFolder(root).log.read_text("utf-8")


def test_the_test_would_notice_a_kiosk_that_does_not_come_back(root: Path) -> None:
    """The negative control: whoever watches over the kiosk does so once."""
    story = live_through(root, [Trouble(5, signal.SIGKILL)], "watches once")
    assert any("none came back" in wrong for wrong in story.wrong)


def test_the_test_would_notice_a_draft_that_comes_back(root: Path) -> None:
    """The negative control: the kiosk begins with a name in its first line."""
    assert any("with a draft" in wrong for wrong in live_through(root, [], "keeps a draft").wrong)
