"""The whole kiosk is killed while somebody signs on its screen: who was thanked is there, and no draft comes back."""

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from kiosk import paths
from kiosk.installing import KioskInstaller
from kiosk.ledger.reading import read_entries
from kiosk.ledger.verify import verify
from kiosk.packs.load import load_pack
from kiosk.sealing.entry import Entry
from kiosk.ui.installer import Choices

KILLS = int(os.environ.get("KIOSK_APP_KILLS", "2"))
ROOT = Path(__file__).parents[2]
MOST_STEPS = 65  # taps and letters: one person and a half sign

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows kills a process in another way")


@dataclass
class Story:
    """What one kiosk said over all its starts, and what was wrong after them."""

    thanked: set[UUID] = field(default_factory=set)
    waits: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("installed") / "kiosk"
    pack = paths.bundled_pack()
    installer = KioskInstaller(paths.DataFolder(root), pack, load_pack(pack), date(2026, 11, 23))
    installer.install(Choices("Rally", "Table 1", ("en", "fr", "uk"), "240824", "six words nobody would think of"))
    installer.complete()
    return root


def said_until_killed(root: Path, steps: int, fault: str, story: Story) -> list[str]:
    """Everything a kiosk said from its start until, so many steps after it had opened its window, it was killed."""
    command = [sys.executable, "-m", "tests.torture.kiosk_on_screen", str(root), fault]
    begun = time.monotonic()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said: list[str] = []
        for line in process.stdout:
            said.append(line)
            if line.startswith("ready"):
                story.waits.append(time.monotonic() - begun)
            if len(said) > steps:
                break
        process.kill()
        return [line.strip() for line in (*said, *process.stdout) if line.endswith("\n")]


def recorded(root: Path) -> list[UUID]:
    with read_entries(paths.DataFolder(root).ledger) as reading:
        entries = list(reading.entries())
    assert all(isinstance(entry, Entry) for entry in entries)
    return [entry.id for entry in entries if isinstance(entry, Entry)]


def live_through(root: Path, lives: Iterable[int], fault: str = "none") -> Story:
    """Kill one kiosk after so many steps each time, and compare after each time what it said with what it holds."""
    story = Story()
    there = len(recorded(root)) if paths.DataFolder(root).ledger.exists() else 0
    for turn, steps in enumerate(lives):
        said = said_until_killed(root, steps, fault, story)
        if not said or (steps and not any(line.startswith("ready") for line in said)):
            story.wrong.append(f"{turn}: it did not start")
        story.thanked |= {UUID(line.split()[1]) for line in said if line.startswith("thanked")}
        found = [line for line in said if line.startswith(("ready", "found"))]
        expected = [f"ready welcome {there}", "found name= city= postal_code= street= email= phone= comment="]
        if found != expected[: len(found)]:
            story.wrong.append(f"{turn}: it began with {found}")
        ids = recorded(root)
        if not story.thanked <= set(ids) or len(ids) != len(set(ids)):
            story.wrong.append(f"{turn}: of {len(story.thanked)} who were thanked not each is there once")
        there = len(ids)
    return story


def copies(installed: Path, tmp_path: Path, count: int) -> list[Path]:
    roots = [tmp_path / f"kiosk {number}" for number in range(count)]
    for root in roots:
        subprocess.run(["cp", "-r", str(installed), str(root)], check=True)
    return roots


def test_a_kiosk_that_was_killed_starts_with_everybody_and_without_a_draft(installed: Path, tmp_path: Path) -> None:
    chance, roots = random.Random(2), copies(installed, tmp_path, 2)  # noqa: S311 - a repeatable choice
    lives = [[chance.randrange(MOST_STEPS) for _ in range(-(-KILLS // 2))] for _ in roots]  # two kiosks side by side
    with ThreadPoolExecutor(len(roots)) as pool:
        stories = list(pool.map(live_through, roots, lives))
    for root, story in zip(roots, stories, strict=True):
        assert not story.wrong
        assert verify(paths.DataFolder(root).ledger).is_sound
    waits = sorted(wait for story in stories for wait in story.waits)
    assert waits
    p95 = waits[max(0, round(len(waits) * 0.95) - 1)]
    # How long it takes is measured, not asserted: pytest -s shows it.
    print(f"ready again: median {statistics.median(waits):.1f} s, p95 {p95:.1f} s, {len(waits)} starts")  # noqa: T201


def test_the_test_would_notice_a_thank_you_that_comes_too_early(installed: Path, tmp_path: Path) -> None:
    """The negative control: the page says Thank you, and only then the signature is written down."""
    (root,) = copies(installed, tmp_path, 1)
    assert any("who were thanked" in wrong for wrong in live_through(root, [50], "thanks too early").wrong)


def test_the_test_would_notice_a_draft_that_comes_back(installed: Path, tmp_path: Path) -> None:
    """The negative control: the kiosk starts with a name in its first line."""
    (root,) = copies(installed, tmp_path, 1)
    assert any("it began with" in wrong for wrong in live_through(root, [10], "keeps a draft").wrong)
