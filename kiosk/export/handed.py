"""What a hand-over receipt tells, as numbers and names."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.export.file_sums import Listed


@dataclass(frozen=True, slots=True)
class OnScreen:
    """Campaign signatures given on kiosks: what counts, and what became of the others; charts are of what counts.

    Events come most first, days in their order; an hour is 0 to 23. `on_paper` are those of the counting who said that
    they signed the official paper sheet, too.
    """

    counting: int
    given: int
    taken_back: int
    set_aside: int
    erased: int
    events: Mapping[str, int]
    days: Mapping[date, int]
    hours: Mapping[int, int]
    on_paper: int = 0


@dataclass(frozen=True, slots=True)
class OnPaper:
    """Sheets of one kind, signed with a pen; `as_of` is None where there is none."""

    sheets: int
    valid: int
    struck_out: int
    as_of: date | None


@dataclass(frozen=True, slots=True)
class Reported:
    """A count that others report."""

    source: str
    count: int
    as_of: date


@dataclass(frozen=True, slots=True)
class HandedKiosk:
    """One kiosk's ledger as it was gathered; `missing` are numbers that never came, as "5" or "5–9"."""

    kiosk: str
    name: str
    signatures: int
    entries: int
    code: str
    missing: tuple[str, ...]
    is_doubtful: bool


@dataclass(frozen=True, slots=True)
class Handed:
    """All that is handed over, and what is known of it."""

    on_screen: OnScreen
    campaign: OnPaper
    official: OnPaper
    elsewhere: tuple[Reported, ...]
    files: tuple[Listed, ...]
    kiosks: tuple[HandedKiosk, ...]
