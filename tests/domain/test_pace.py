"""A kiosk tries again for ever, ever more slowly, and not at the same moment as all others."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pace import Pace

PACE = Pace()
FAILURES, CHANCE = st.integers(1, 10**9), st.floats(0, 1)


@given(FAILURES, CHANCE)
def test_however_often_it_failed_it_waits_a_while_and_no_longer_than_the_longest(failures: int, chance: float) -> None:
    assert PACE.first / 2 <= PACE.in_vain(failures, chance) <= PACE.longest


@given(st.integers(1, 40), CHANCE)
def test_each_failure_makes_the_next_wait_as_long_or_longer(failures: int, chance: float) -> None:
    sooner, later = PACE.in_vain(failures, chance), PACE.in_vain(failures + 1, chance)
    assert later == min(2 * sooner, PACE.longest * (1 - chance / 2))


@given(FAILURES, CHANCE, CHANCE)
def test_two_kiosks_of_different_chance_wait_for_different_times(failures: int, one: float, other: float) -> None:
    assert (PACE.in_vain(failures, one) > PACE.in_vain(failures, other)) <= (one < other)


def test_the_waits_are_those_that_the_guide_names() -> None:
    waits = [PACE.in_vain(failures, 0) for failures in range(1, 10)]
    assert waits == [5, 10, 20, 40, 80, 160, 320, 600, 600]
