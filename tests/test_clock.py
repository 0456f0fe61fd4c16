"""The system's clock may be set while the kiosk runs; how long somebody waits does not go by it."""

from datetime import UTC, datetime, timedelta

from kiosk.app import steady

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)


def test_a_steady_clock_goes_on_by_the_seconds_that_pass_wherever_the_clock_is_set() -> None:
    times = iter([NOON, NOON + timedelta(days=3650), NOON - timedelta(days=3650)])
    passed = iter([100.0, 130.0, 160.5])
    clock = steady(lambda: next(times), lambda: next(passed))
    assert clock() == NOON + timedelta(seconds=30)
    assert clock() == NOON + timedelta(seconds=60.5)
