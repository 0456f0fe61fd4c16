"""The kiosk looks itself over before an event: each part by a code, well or not, for a page to say in words."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk import paths
from kiosk.ballast import LOW
from kiosk.doctor import letters_are_there
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.verify import verify
from kiosk.ui.self_test import Found
from kiosk.ui.staff import Health
from kiosk.ways_out.world import WayOut

_POWER = Path("/sys/class/power_supply")
_ENOUGH = 50  # percent of a battery that is being emptied: a long afternoon takes the other half


def self_test(health: Health, ways: Sequence[WayOut], power: Path = _POWER) -> Iterator[Found]:
    """All that takes no time; `ways` are those out of the kiosk.

    `state` is `well`, `look` where a volunteer may want to do something, or `bad` where signing should not begin.
    """
    yield Found("clock", "look" if health.clock_odd else "well", health.clock)
    yield Found("letters", "well" if letters_are_there() else "bad")
    yield Found("disk", "well" if health.free_megabytes * 1_000_000 >= LOW else "bad", str(health.free_megabytes))
    yield Found("copy", {"both": "well", "here": "look"}.get(health.copy, "bad"), health.copy)
    if health.keeps_key:
        yield Found("drill", "well" if health.drilled_on else "look")
    open_ways = sum(way.state == "open" for way in ways)
    yield Found("lock", "look" if open_ways else "well", str(open_ways))
    yield from _power(power)


def ledger_found(data: paths.DataFolder) -> Found:
    """Whether everything signed is whole, read to the last byte."""
    try:
        found = verify(data.ledger)
    except LedgerError:
        return Found("ledger", "bad")
    return Found("ledger", "well" if found.is_sound else "bad", str(found.counts.total))


def _power(folder: Path) -> Iterator[Found]:
    """The battery, where there is one and the system tells (Linux): percent left."""
    for battery in sorted(folder.glob("*/capacity")):
        try:
            percent = int(battery.read_text("ascii"))
            emptied = battery.with_name("status").read_text("ascii").strip() == "Discharging"
        except (OSError, ValueError):
            continue
        yield Found("power", "look" if emptied and percent < _ENOUGH else "well", str(percent))
        return
