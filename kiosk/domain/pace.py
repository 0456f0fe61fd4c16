"""When a kiosk tries to reach its hub: soon after somebody signed, now and then, and ever more slowly in vain."""

from dataclasses import dataclass

_MOST_DOUBLED = 32  # times; from there on the longest wait is reached whatever it is


@dataclass(frozen=True, slots=True)
class Pace:
    """All in seconds: a while after an entry was written, between two looks, and the first and longest wait in vain."""

    soon: float = 15
    regularly: float = 300
    first: float = 5
    longest: float = 600

    def in_vain(self, failures: int, chance: float) -> float:
        """How long to wait after so many failures in a row, for ever: doubled each time, up to the longest.

        `chance`, from 0 to 1, takes off up to half, so that kiosks that lost the hub together do not return together.
        """
        doubled = self.first * 2.0 ** min(max(failures - 1, 0), _MOST_DOUBLED)
        return min(doubled, self.longest) * (1 - chance / 2)
