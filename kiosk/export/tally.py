"""What the closing page counts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.places import ABROAD, lives_abroad, place_of
from kiosk.domain.signature import Signature

__all__ = ["ABROAD", "Tally", "lives_abroad", "ranked", "tally"]


@dataclass(slots=True)
class Tally:
    """Signatures counted by event, province or country and language, and the days of the first and the latest."""

    count: int = 0
    events: Counter[str] = field(default_factory=Counter)
    provinces: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    first: date | None = None
    last: date | None = None


def tally(signatures: Iterable[Signature]) -> Tally:
    """Count signatures; a day is the signer's own, by the offset the time was kept with."""
    found = Tally()
    days: set[date] = set()
    for signature in signatures:
        found.count += 1
        found.events[signature.event] += 1
        found.provinces[place_of(signature)] += 1
        found.languages[signature.language] += 1
        days.add(signature.signed_at.date())
    if days:
        found.first, found.last = min(days), max(days)
    return found


def ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """Most first; equal counts in the order of their names, so that the same roll prints the same page."""
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
