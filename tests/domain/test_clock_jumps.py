"""A clock that jumped is named; one that was put right by a second, or that rested a winter, is not."""

import pytest

from kiosk.domain.clock_jumps import EARLIEST, jumped

NOON = EARLIEST + 20_000_000
DAY, YEAR = 86_400, 365 * 86_400


@pytest.mark.parametrize("now", [NOON, NOON - 60, NOON + 1, NOON + 200 * DAY])
def test_a_clock_that_goes_on_is_believed(now: int) -> None:
    assert not jumped(NOON, now)


@pytest.mark.parametrize("now", [NOON - 61, NOON - 3601, NOON - 10 * YEAR, NOON + 10 * YEAR, NOON + 367 * DAY, 0])
def test_a_clock_that_jumped_is_named(now: int) -> None:
    assert jumped(NOON, now)


def test_on_an_empty_kiosk_only_a_clock_from_before_the_program_is_named() -> None:
    assert not jumped(None, NOON + 10 * YEAR)
    assert jumped(None, EARLIEST - 1)
