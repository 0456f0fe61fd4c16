"""How many signed, where, when and in which language; and what became of those who do not count."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any, TypeVar

from kiosk.desk.roll import Roll
from kiosk.desk.signed import Signed
from kiosk.domain.decision import Verdict
from kiosk.domain.places import place_of

T = TypeVar("T")
Group = tuple[str, date, int, str, str, bool, str]


@dataclass(frozen=True, slots=True)
class Totals:
    """Everybody who signed on a screen: `given` is the sum of all the others but `on_paper`.

    Those are of the `counting` the ones who said at the kiosk that they signed the official paper sheet, too.
    """

    given: int
    counting: int
    set_aside: Mapping[Verdict, int]
    taken_back: int
    erased: int
    on_paper: int


@dataclass(frozen=True, slots=True)
class KioskCount:
    """What one kiosk took that counts; `name` is what people called it last."""

    kiosk: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Signatures that count, by what they say; most first, but days and hours in their order.

    A day and an hour, 0 to 23, are as calendar and clock stood where somebody signed; `provinces` are as
    `domain.places` writes them, and `contact` are those who agreed to be contacted.
    """

    totals: Totals
    events: Mapping[str, int]
    days: Mapping[date, int]
    hours: Mapping[int, int]
    provinces: Mapping[str, int]
    languages: Mapping[str, int]
    contact: int
    kiosks: tuple[KioskCount, ...]


def count(roll: Roll) -> Counts:
    """Look at each signature once; what is left to add up are a few groups that are alike in everything counted."""
    groups = Counter(map(_group, roll.signed))
    kiosks = _by(groups, 6)
    names = {each.kiosk: each.signature.kiosk for each in roll.signed}
    return Counts(
        totals=_totals(roll),
        events=_by(groups, 0),
        days=_sorted(_by(groups, 1)),
        hours=_sorted(_by(groups, 2)),
        provinces=_by(groups, 3),
        languages=_by(groups, 4),
        contact=_by(groups, 5).get(True, 0),
        kiosks=tuple(KioskCount(kiosk, names[kiosk], number) for kiosk, number in kiosks.items()),
    )


def _group(signed: Signed) -> Group:
    signature = signed.signature
    at = signature.signed_at
    place = place_of(signature)
    return (
        signature.event,
        at.date(),
        at.hour,
        place,
        signature.language,
        signature.contact_consent,
        signed.kiosk,
    )


def _totals(roll: Roll) -> Totals:
    aside = Counter(each.decision.verdict for each in roll.settled.set_aside)
    here = {each.signature.id for each in roll.given}
    # What was erased is gone from the roll; only the decision still tells that it was there.
    gone = {each for decision in roll.decisions if decision.verdict == "erase" for each in decision.of} - here
    erased = len(gone) + aside.pop("erase", 0)
    return Totals(
        given=len(roll.given) + len(gone) + roll.withdrawn,
        counting=len(roll.signed),
        set_aside=_ranked(aside),
        taken_back=roll.withdrawn,
        erased=erased,
        on_paper=len(roll.on_paper),
    )


def _by(groups: Mapping[Group, int], place: int) -> dict[Any, int]:
    found: Counter[Any] = Counter()
    for group, number in groups.items():
        found[group[place]] += number
    return _ranked(found)


def _ranked(counts: Mapping[T, int]) -> dict[T, int]:
    """Most first; equal counts by name, so that the same roll always reads the same."""
    return dict(sorted(counts.items(), key=lambda each: (-each[1], str(each[0]))))


def _sorted(counts: dict[Any, int]) -> dict[Any, int]:
    return dict(sorted(counts.items(), key=itemgetter(0)))
