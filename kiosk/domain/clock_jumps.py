"""Whether one moment can follow another on a kiosk: entries are ordered by number, and a clock that jumped is named."""

EARLIEST = 1_767_225_600  # the beginning of 2026, in seconds UTC: no signature was taken before there was this program
_BACK = 60  # seconds by which clocks are put right every day
_AHEAD = 366 * 86_400  # no kiosk rests longer between two people


def jumped(last: int | None, now: int) -> bool:
    """Whether the clock went back, or far ahead, since the last entry; seconds UTC, None where there is none."""
    return now < EARLIEST or (last is not None and not last - _BACK <= now <= last + _AHEAD)
