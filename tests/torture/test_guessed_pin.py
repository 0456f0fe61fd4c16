"""A thief guesses the PIN, kills the program at any moment and turns its clock: twenty guesses are all there are."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import pytest
from clocks import Clock
from installed import PASSPHRASE, PIN, install
from signers import CHEAP, NOON
from typer.testing import CliRunner

from kiosk.cli import cli
from kiosk.exporting import open_key
from kiosk.paths import DataFolder
from kiosk.sealing.pin import MOST_TRIES, Accepted, Locked, PinLock, PinUnavailable, Refused, Verdict
from kiosk.sealing.shares import recovery_words

if sys.platform == "win32":
    pytest.skip("Windows cannot fork", allow_module_level=True)

GUESSES = int(os.environ.get("KIOSK_GUESSES", "300"))
WRONG, NEW = "314159", "135791"
TRIED, LOOKED_AT = b"g", b"l"
Say = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class Watched(PinLock):
    """The real lock; it says when a guess is looked at."""

    say: Say

    def _judge(self, pin: str, counted: object) -> Verdict:
        self.say(LOOKED_AT)
        return PinLock._judge(self, pin, counted)  # type: ignore[arg-type]


class CountsAfterwards(Watched):
    """A planted fault: a guess is counted when it is known to be wrong."""

    def check(self, pin: str, *, now: object) -> Verdict:
        del pin, now
        state = self._load()
        if state is None or state.wrong >= MOST_TRIES:
            return Locked()
        self.say(LOOKED_AT)
        self._store(replace(state, wrong=state.wrong + 1))
        return Refused(0, MOST_TRIES - state.wrong - 1)


def guesses_until_killed(path: Path, lock: type[Watched], chance: Random) -> bytes:
    """Guess in another process until it is killed, within a guess or after some; everything that it said."""
    clock, steps = Clock(Random(chance.random())), chance.randint(1, 30)  # noqa: S311 - a repeatable choice
    reading, writing = os.pipe()

    def say(said: bytes) -> None:
        os.write(writing, said)
        if said == LOOKED_AT and clock.chance.random() < 0.5:
            os.kill(os.getpid(), signal.SIGKILL)  # from outside nobody is as quick

    if (child := os.fork()) == 0:
        try:
            watched = lock(path, say)
            for _ in range(1000):
                clock.jumps()
                say(TRIED)
                with suppress(PinUnavailable):
                    watched.check(WRONG, now=clock.now())
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read(steps)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return said + pipe.read()


def looked_at(path: Path, lock: type[Watched], seed: int) -> int:
    """How many of a thief's guesses were looked at."""
    chance, said = Random(seed), b""  # noqa: S311 - a repeatable choice
    while said.count(TRIED) < GUESSES:
        said += guesses_until_killed(path, lock, chance)
    return said.count(LOOKED_AT)


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return install(tmp_path / "kiosk")


def files(data: DataFolder) -> dict[Path, bytes]:
    """Everything in a kiosk's folder."""
    return {path: path.read_bytes() for path in data.root.rglob("*") if path.is_file()}


def sets_pin_anew(data: DataFolder, folder: Path) -> None:
    """The organizer types the recovery words and another PIN."""
    words, pin = folder / "words.txt", folder / "pin.txt"
    words.write_text(recovery_words(open_key(data, PASSPHRASE))[0], "utf-8")
    pin.write_text(NEW, "utf-8")
    options = ["--data", str(data.root), "--words-file", str(words), "--pin-file", str(pin)]
    done = CliRunner().invoke(cli, ["keys", "pin", *options])
    assert done.exit_code == 0, done.output


def test_a_thief_has_twenty_guesses_and_the_recovery_words_set_another_pin(data: DataFolder, tmp_path: Path) -> None:
    for thief in range(10):
        PinLock.create(data.pin, PIN, cost=CHEAP)
        assert looked_at(data.pin, Watched, seed=thief) <= MOST_TRIES
        assert PinLock(data.pin).check(PIN, now=NOON) == Locked()
    before = files(data)
    sets_pin_anew(data, tmp_path)
    after = files(data)
    assert {name for name in before | after if before.get(name) != after.get(name)} == {data.pin}
    assert PinLock(data.pin).check(PIN, now=NOON) == Refused(0, MOST_TRIES - 1)
    assert PinLock(data.pin).check(NEW, now=NOON) == Accepted()


def test_the_test_would_notice_a_lock_that_counts_afterwards(tmp_path: Path) -> None:
    path = PinLock.create(tmp_path / "pin", PIN, cost=CHEAP).path
    assert looked_at(path, CountsAfterwards, seed=1) > MOST_TRIES
