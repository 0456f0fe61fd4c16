"""What the closing page counts."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.countries import country_names
from kiosk.domain.places import ABROAD, place_of
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.province_names import PROVINCE_NAMES


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


def place_names(language: Language) -> dict[str, str]:
    """What each place is called on paper."""
    abroad = {ABROAD + code: name for code, name in country_names(language).items()}
    return {"": wording.WORDINGS[language].not_given, **PROVINCE_NAMES[language], **abroad}


def ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """Most first; equal counts in the order of their names, so that the same roll prints the same page."""
    return sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
