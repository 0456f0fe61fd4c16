"""The clock jumps by years and by the hour of summer time: people keep their order, and a thief wins no guess."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from clocks import Clock, Siege
from installed import PIN, install, recording
from rally import DEVICE, EVENT, KIOSK, ORGANIZER, PETITION, opened, signature
from signers import CHEAP

from kiosk.app import steady
from kiosk.backstage import KioskBackstage
from kiosk.desk.roll import open_roll
from kiosk.domain.signature import Withdrawal
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import Mirror, read_mirror
from kiosk.ledger.reading import read_entries
from kiosk.ledger.verify import verify
from kiosk.paths import DataFolder
from kiosk.sealing.entry import Entry
from kiosk.sealing.envelope import seal
from kiosk.sealing.pin import MOST_TRIES, Locked, PinLock, Refused, Verdict
from kiosk.settings import load
from kiosk.ui.pin_entry import PinAnswer

JUMPS = int(os.environ.get("KIOSK_JUMPS", "100"))
WRONG = "314159"


@pytest.fixture
def clock() -> Clock:
    return Clock(Random(7))  # noqa: S311 - a repeatable choice


def sign(ledger: Ledger, number: int, clock: Clock) -> None:
    """Every tenth person takes back what the one before signed."""
    record = replace(signature(number), signed_at=clock.now())
    back = Withdrawal(UUID(int=number), UUID(int=number - 1), clock.now())
    ledger.append(seal(back if number % 10 == 0 else record, ledger.position(EVENT), (ORGANIZER.public_key,), DEVICE))


def event(path: Path, clock: Clock) -> Mirror:
    """As many people as jumps sign, and the kiosk starts anew after every fiftieth."""
    mirror = Mirror(path.with_suffix(".entries"), PETITION, KIOSK)
    mirror.create()
    for first in range(1, JUMPS + 1, 50):
        with opened(path) as ledger:
            for number in range(first, min(first + 50, JUMPS + 1)):
                sign(ledger, number, clock)
                clock.passes(20)
                clock.jumps()
            mirror.follow(ledger)
    mirror.close()
    return mirror


def test_people_keep_their_order_and_their_number_however_the_clock_jumps(tmp_path: Path, clock: Clock) -> None:
    mirror = event(tmp_path / "ledger.db", clock)
    with read_entries(tmp_path / "ledger.db") as reading:
        entries = [entry for entry in reading.entries() if isinstance(entry, Entry)]
        counts = reading.counts
    assert [(entry.number, entry.id.int) for entry in entries] == [(n, n) for n in range(1, JUMPS + 1)]
    assert list(read_mirror(mirror.path)) == entries
    taken_back = JUMPS // 10
    assert counts.total == JUMPS - 2 * taken_back
    found = verify(tmp_path / "ledger.db")
    assert (found.is_sound, found.entries, found.counts) == (True, JUMPS, counts)
    roll = open_roll(entries, ORGANIZER)
    standing = [n for n in range(1, JUMPS + 1) if n % 10 and (n % 10 != 9 or n == JUMPS)]
    assert [signed.signature.id.int for signed in roll.signed] == standing
    assert (roll.withdrawn, roll.unopened) == (taken_back, ())


def test_the_test_would_notice_an_order_by_the_clock(tmp_path: Path, clock: Clock) -> None:
    event(tmp_path / "ledger.db", clock)
    with read_entries(tmp_path / "ledger.db") as reading:
        entries = [entry for entry in reading.entries() if isinstance(entry, Entry)]
    assert sorted(entries, key=lambda entry: entry.at) != entries


@dataclass(frozen=True, slots=True)
class Watched(PinLock):
    """The real lock; it notes which guesses were looked at."""

    siege: Siege

    def _judge(self, pin: str, counted: object) -> Verdict:
        self.siege.looked_at.append(pin)
        return PinLock._judge(self, pin, counted)  # type: ignore[arg-type]


@dataclass
class Naive:
    """A planted fault: a lock that waits until a time of day and counts nothing."""

    siege: Siege
    until: datetime | None = None

    def check(self, pin: str, *, now: datetime) -> Verdict:
        if self.until is not None and now < self.until:
            return Refused(int((self.until - now).total_seconds()), 1)
        self.siege.looked_at.append(pin)
        self.until = now + timedelta(seconds=30)
        return Refused(30, 1)


def test_a_thief_who_sets_the_clock_has_twenty_guesses_and_nobody_waits_for_years(tmp_path: Path, clock: Clock) -> None:
    most = 0
    for thief in range(max(2, JUMPS // 40)):
        siege = Siege()
        path = PinLock.create(tmp_path / f"pin{thief}", PIN, cost=CHEAP).path
        siege.lay(lambda pin, now, path=path, siege=siege: Watched(path, siege).check(pin, now=now), clock, 80)  # type: ignore[misc]
        assert len(siege.looked_at) <= MOST_TRIES
        assert siege.longest <= 3600
        most = max(most, len(siege.looked_at))
        clock.jumps()
        assert (PinLock(path).check(PIN, now=clock.now()) == Locked()) == (len(siege.looked_at) == MOST_TRIES)
    assert most == MOST_TRIES, "somebody tried for as long as there were guesses"


def test_the_test_would_notice_a_lock_that_trusts_the_clock(clock: Clock) -> None:
    siege = Siege()
    naive = Naive(siege)
    siege.lay(lambda pin, now: naive.check(pin, now=now), clock, 2_000)
    assert len(siege.looked_at) > MOST_TRIES
    assert siege.longest > 365 * 86_400


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install(tmp_path_factory.mktemp("clock") / "kiosk").root


@pytest.fixture
def staffed(folder: Path, clock: Clock) -> Iterator[KioskBackstage]:
    """The staff page's PIN in a kiosk that runs, five wrong guesses ago."""
    data = DataFolder(folder)
    PinLock.create(data.pin, PIN, cost=CHEAP)
    with recording(data) as it:
        steadily = steady(clock.now, clock.seconds)
        parts = (data, load(data.settings), it.ledger, it.copies)
        staffed = KioskBackstage(*parts, clock.now, list, steadily)
        for _ in range(5):
            staffed.try_pin(WRONG)
        yield staffed


def test_in_a_running_kiosk_no_jump_ends_a_wait_or_makes_it_longer(staffed: KioskBackstage, clock: Clock) -> None:
    begun = clock.passed
    for _ in range(JUMPS):
        clock.passes(25 / JUMPS)
        clock.jumps()
        left = 30 - int(clock.passed - begun)
        answer = staffed.try_pin(PIN)
        assert (answer.accepted, answer.locked) == (False, False)
        assert abs(answer.wait_seconds - left) <= 1
    clock.passes(6)
    clock.jumps()
    assert staffed.try_pin(PIN) == PinAnswer(accepted=True)


def test_the_test_would_notice_a_kiosk_whose_wait_goes_by_the_time_of_day(
    staffed: KioskBackstage, clock: Clock
) -> None:
    astray = replace(staffed, steady=clock.now)
    clock.time += timedelta(days=1)
    assert astray.try_pin(PIN) == PinAnswer(accepted=True)
