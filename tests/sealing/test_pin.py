"""A volunteer types a PIN; a thief guesses one."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from signers import CHEAP

from kiosk.sealing.pin import Accepted, Locked, PinLock, PinUnavailable, Refused, is_pin

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)
PIN, WRONG = "271828", "314159"


@pytest.fixture
def pin(tmp_path: Path) -> PinLock:
    return PinLock.create(tmp_path / "pin", PIN, cost=CHEAP)


def after(seconds: int) -> datetime:
    return NOON + timedelta(seconds=seconds)


def wrong_guesses(pin: PinLock, many: int) -> datetime:
    """Guess wrong, waiting each time as asked."""
    now = NOON
    for _ in range(many):
        verdict = pin.check(WRONG, now=now)
        now += timedelta(seconds=verdict.wait_seconds if isinstance(verdict, Refused) else 0)
    return now


def test_the_right_pin_is_accepted_at_its_real_cost(tmp_path: Path) -> None:
    pin = PinLock.create(tmp_path / "pin", PIN)
    assert "m=65536,t=3,p=4" in (tmp_path / "pin").read_text()
    assert pin.check(PIN, now=NOON) == Accepted()
    assert pin.check(WRONG, now=NOON) == Refused(0, 19)


def test_five_tries_are_free_then_waits_double_up_to_an_hour(pin: PinLock) -> None:
    now, waits = NOON, []
    for _ in range(19):
        verdict = pin.check(WRONG, now=now)
        assert isinstance(verdict, Refused)
        waits.append(verdict.wait_seconds)
        now += timedelta(seconds=verdict.wait_seconds)
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, *[3600] * 8]
    assert pin.check(WRONG, now=now) == Locked()


def test_a_guess_made_too_early_is_not_looked_at(pin: PinLock) -> None:
    wrong_guesses(pin, 5)
    assert pin.check(PIN, now=after(10)) == Refused(20, 15)
    assert pin.check(PIN, now=after(30)) == Accepted()


def test_the_right_pin_clears_what_was_guessed_before(pin: PinLock) -> None:
    now = wrong_guesses(pin, 8)
    assert pin.check(PIN, now=now) == Accepted()
    assert pin.check(WRONG, now=now) == Refused(0, 19)


def test_after_twenty_wrong_ones_even_the_right_one_is_not_looked_at(pin: PinLock) -> None:
    now = wrong_guesses(pin, 20)
    assert pin.check(PIN, now=now + timedelta(days=3650)) == Locked()


def test_the_organizer_sets_a_new_pin_after_that(pin: PinLock) -> None:
    wrong_guesses(pin, 20)
    assert PinLock.create(pin.path, WRONG, cost=CHEAP).check(WRONG, now=NOON) == Accepted()


def test_a_guess_is_counted_before_it_is_checked(pin: PinLock) -> None:
    class Killed(PinLock):
        def _judge(self, pin: str, counted: object) -> Accepted:
            raise SystemExit(f"{len(pin)}{bool(counted)}")

    for _ in range(5):
        with pytest.raises(SystemExit):
            Killed(pin.path).check(PIN, now=NOON)
    assert pin.check(PIN, now=NOON) == Refused(30, 15)


def test_a_clock_set_back_neither_ends_the_wait_nor_makes_it_last_for_years(pin: PinLock) -> None:
    wrong_guesses(pin, 6)
    long_ago = NOON - timedelta(days=3650)
    assert pin.check(PIN, now=long_ago) == Refused(60, 14)
    assert pin.check(PIN, now=long_ago + timedelta(seconds=60)) == Accepted()


@given(guesses=st.lists(st.integers(-(10**8), 10**8), min_size=40, max_size=60))
@settings(max_examples=20, deadline=None)
def test_no_clock_gives_a_thief_more_than_twenty_guesses(
    tmp_path_factory: pytest.TempPathFactory, guesses: list[int]
) -> None:
    pin = PinLock.create(tmp_path_factory.mktemp("pin") / "pin", PIN, cost=CHEAP)
    left = [json.loads(pin.path.read_text())["wrong"]]
    for seconds in guesses:
        pin.check(WRONG, now=after(seconds))
        left.append(json.loads(pin.path.read_text())["wrong"])
    assert left == sorted(left)
    assert max(left) <= 20


@pytest.mark.parametrize("typed", ["", "12345", "١٢٣٤٥٦", "12345a", "1" * 13])
def test_what_cannot_be_a_pin_is_never_one_and_costs_no_try(pin: PinLock, typed: str) -> None:
    assert not is_pin(typed)
    assert pin.check(typed, now=NOON) == Refused(0, 20)
    with pytest.raises(ValueError, match="digits"):
        PinLock.create(pin.path, typed, cost=CHEAP)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"[]",
        b"{}",
        b'{"version":1,"pin":"x","wrong":0,"last":0}',
        b'{"pin":"$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA","wrong":0,"last":0}',
        b'{"version":1,"pin":"$argon2id$v=19$m=8,t=1,p=1$$","wrong":0,"last":0}',
        b"[" * 4000,
        b" " * 5000 + b"{}",
        b'{"version":1,"pin":"$argon2id$v=19$m=99999999,t=3,p=4$MTEx$cLp5","wrong":0,"last":0}',
    ],
)
def test_a_damaged_pin_file_gains_nobody_a_guess(pin: PinLock, damage: bytes) -> None:
    pin.path.write_bytes(damage)
    assert pin.check(PIN, now=NOON) == Locked()


def test_a_guess_that_cannot_be_counted_is_not_checked(pin: PinLock) -> None:
    (pin.path.parent / "pin.new").mkdir()
    with pytest.raises(PinUnavailable, match="disk"):
        pin.check(PIN, now=NOON)


def test_nobody_finds_the_pin_in_its_file(pin: PinLock) -> None:
    assert PIN.encode() not in pin.path.read_bytes()
    assert pin.path.stat().st_mode & 0o077 == 0
