"""The kiosk is killed at any moment: whoever was thanked is in the ledger, and nobody is there twice."""

import os
import random
import sys
from pathlib import Path

import pytest
from killing import Thank, honest, killed_after
from rally import opened, sealed

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reading import read_entries
from kiosk.ledger.rows import Unreadable
from kiosk.ledger.verify import verify
from kiosk.sealing.entry import Entry

KILLS = int(os.environ.get("KIOSK_KILLS", "20"))
KILLS_AT_AN_EVENT = 25  # the whole ledger is read after each: a long one would take most of the time

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")


def too_early(ledger: Ledger, number: int, thank: Thank) -> None:
    entry = sealed(ledger, number)
    thank(number)
    ledger.append(entry)


def recorded(path: Path) -> list[int]:
    with read_entries(path) as reading:
        return [entry.id.int for entry in reading.entries() if isinstance(entry, Entry)]


def test_nobody_who_was_thanked_is_lost_or_doubled(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - a repeatable choice
    for event in range(-(-KILLS // KILLS_AT_AN_EVENT)):
        path, thanked = tmp_path / f"ledger-{event}.db", set[int]()
        opened(path).close()
        for turn in range(min(KILLS_AT_AN_EVENT, KILLS - event * KILLS_AT_AN_EVENT)):
            thanked |= set(killed_after(chance.randrange(0, 12), path, honest, first=1 + turn * 10_000))
            found = recorded(path)
            assert thanked <= set(found)
            assert len(found) == len(set(found))
        assert thanked
        opened(path).close()
        assert verify(path).is_sound


def test_the_test_would_notice_a_thank_you_that_comes_too_early(tmp_path: Path) -> None:
    path, thanked = tmp_path / "ledger.db", set[int]()
    opened(path).close()
    for turn in range(200):
        thanked |= set(killed_after(1 + turn % 3, path, too_early, first=1 + turn * 10_000))
        if not thanked <= set(recorded(path)):
            return
    pytest.fail("an early thank-you went unnoticed 200 times")


def test_a_killed_kiosk_leaves_a_ledger_that_says_so_and_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    opened(path).close()
    killed_after(5, path, honest, first=1)
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    found = verify(path)
    assert found.is_sound
    assert not found.sums_checked
    assert found.entries >= 5
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before
    with read_entries(path) as reading:
        assert not any(isinstance(entry, Unreadable) for entry in reading.entries())
