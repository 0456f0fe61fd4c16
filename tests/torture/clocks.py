"""A clock that is set wrong again and again, and somebody who guesses PINs and may set it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from random import Random

from kiosk.sealing.pin import Refused, Verdict

_TEN_YEARS = 10 * 366 * 86_400
_TORONTO = (timezone(timedelta(hours=-4)), timezone(timedelta(hours=-5)))  # in summer, and in winter
Check = Callable[[str, datetime], Verdict]


@dataclass
class Clock:
    """The system's clock, and the seconds that really went by."""

    chance: Random
    time: datetime = datetime(2026, 10, 31, 12, tzinfo=UTC)
    passed: float = 0.0

    def now(self) -> datetime:
        return self.time

    def seconds(self) -> float:
        return self.passed

    def passes(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
        self.passed += seconds

    def jumps(self) -> None:
        """By anything up to ten years either way, by the hour of summer time, or only to another offset."""
        far = self.chance.randint(-_TEN_YEARS, _TEN_YEARS)
        by = self.chance.choice((far, self.chance.randint(-7200, 7200), 3600, -3600, 0))
        within = min(max(self.time.timestamp() + by, 1_000_000_000), 3_000_000_000)
        self.time = datetime.fromtimestamp(within, self.chance.choice((UTC, *_TORONTO)))


@dataclass
class Siege:
    """What a thief got: how many guesses were looked at, and how long they were ever told to wait."""

    looked_at: list[str] = field(default_factory=list)
    longest: int = 0

    def lay(self, check: Check, clock: Clock, guesses: int) -> None:
        """Guess wrong and set the clock, again and again; now and then the thief waits as asked."""
        for _ in range(guesses):
            verdict = check("314159", clock.now())
            wait = verdict.wait_seconds if isinstance(verdict, Refused) else 0
            self.longest = max(self.longest, wait)
            clock.passes(wait if clock.chance.random() < 0.5 and wait <= 3600 else 1)
            clock.jumps()
