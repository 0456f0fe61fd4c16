"""A long day in one process: the program is no larger in the evening than after the first people."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("how large a program is, Linux tells", allow_module_level=True)

from long_day import Day, set_up

from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.verify import verify
from kiosk.paths import DataFolder

ROOT = Path(__file__).parents[2]
PEOPLE = int(os.environ.get("KIOSK_LONG_DAY", "200"))
MOST_GROWTH = 0.1


def day_of(data: DataFolder, people: int, fault: str = "none") -> Day:
    """A day in a process of its own and begun afresh: a forked one would have our own free memory to fill first."""
    command = [sys.executable, "-m", "tests.torture.long_day", str(data.root), str(people), fault]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return Day(**json.loads(done.stdout))


def p95(waits: list[float]) -> float:
    return statistics.quantiles(waits, n=20)[-1]


def test_after_a_long_day_the_kiosk_is_no_larger_and_has_everybody(tmp_path: Path) -> None:
    data = set_up(tmp_path / "kiosk")
    day = day_of(data, PEOPLE)
    found = verify(data.ledger)
    assert found.is_sound
    assert found.counts.total == PEOPLE == sum(1 for _ in read_mirror(data.mirror))
    assert day.growth <= MOST_GROWTH, day.memory
    tenth = PEOPLE // 10
    second, last = p95(day.waits[tenth : 2 * tenth]), p95(day.waits[-tenth:])
    # How long it takes is measured, not asserted: pytest -s shows it.
    told = f"p95 {second:.1f} ms in the second tenth, {last:.1f} ms in the last: {last / second:.2f} times as long"
    print(f"{told}; {day.growth:+.1%} memory, {day.memory[-1] >> 20} MiB at the end")  # noqa: T201


def test_the_test_would_notice_a_recorder_that_keeps_what_it_was_given(tmp_path: Path) -> None:
    """The negative control: every pad stays in memory."""
    assert day_of(set_up(tmp_path / "kiosk"), 200, "keeps all").growth > MOST_GROWTH
