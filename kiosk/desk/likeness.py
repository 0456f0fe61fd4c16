"""How much speaks for two signatures being one person's, in bits, and why, in codes (after Fellegi and Sunter, 1969).

The bits are fixed, not learned from a roll: one more signature changes nothing about two others.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from kiosk.desk.traits import Traits

# Each is about log2 of how much more often two signatures of one person are so than two of different people. What a
# household shares counts as shared by a household: alone, or with a common name, it is not enough.
BITS = {
    "same_name": 8,
    "same_name_other_spelling": 8,
    "same_name_other_script": 8,
    "swapped_names": 7,
    "shorter_name": 6,
    "similar_name": 5,
    "same_email": 11,
    "similar_email": 7,
    "other_email": -1,
    "same_phone": 11,
    "other_phone": -1,
    "same_postal_code": 8,
    "similar_postal_code": 5,
    "other_postal_code": -2,
    "same_street": 5,
    "other_street": -1,
    "same_town": 2,
    "other_town": -1,
}
ENOUGH = 12
_LEAST_WORDS = 2  # of a name, that go together before one of two names may be the other cut short
_SHORTEST_MISTYPED, _SHORTEST_CHANGED, _LONG = 4, 6, 9
_SHORTEST_ADDRESS = 5


@dataclass(frozen=True, slots=True)
class Likeness:
    """Bits for two signatures being one person's, and the codes of what was found, the name's first."""

    bits: int
    reasons: tuple[str, ...]


def likeness(one: Traits, other: Traits) -> Likeness | None:
    """None where the names are two people's, whatever else is alike: a household shares everything but its names."""
    name = name_likeness(one, other)
    if not name:
        return None
    reasons = (*name, *_answers(one, other))
    rest = reasons[len(name) :]
    # Of what was done to a name, the boldest counts.
    return Likeness(min(BITS[code] for code in name) + sum(BITS[code] for code in rest), reasons)


def name_likeness(one: Traits, other: Traits) -> tuple[str, ...]:
    """Codes of what makes two names one person's; none where they are not."""
    if not (one.name and other.name):
        return ()
    if one.typed == other.typed:
        return ("same_name",)
    if sorted(one.name) == sorted(other.name):
        script = ("same_name_other_script",) if one.script != other.script else ()
        return (*script, "swapped_names") if one.name != other.name else script or ("same_name_other_spelling",)
    return tuple(_near_names(*sorted((one.name, other.name), key=lambda name: (len(name), name))))


def _near_names(short: tuple[str, ...], long: tuple[str, ...]) -> Iterator[str]:
    """What tells a name from a longer one, where every word of it has one there that it goes with."""
    unlike = list((Counter(short) - Counter(long)).elements())
    free = sorted((Counter(long) - Counter(short)).elements())
    full = sum(len(word) > 1 for word in short) - sum(len(word) > 1 for word in unlike)
    initials = 0
    for word in unlike:
        found = next((each for each in free if _is_initial(word, each) or _is_mistyped(word, each)), None)
        if found is None:
            return
        free.remove(found)
        initials += min(len(word), len(found)) == 1
    mistyped = len(unlike) - initials
    # "Koval" may be anybody of the family, and "O. Koval" beside "Anna O. Koval" too; beside "Olena Koval" it is she.
    told_by_initial = initials == 1 and len(short) == len(long) and len(unlike) < len(long)
    together = full + mistyped + told_by_initial
    if together < min(_LEAST_WORDS, len(long)):
        return
    if mistyped:
        yield "similar_name"
    if initials or len(short) < len(long):
        yield "shorter_name"


def _is_initial(one: str, other: str) -> bool:
    return one[0] == other[0] and min(len(one), len(other)) == 1


def _is_mistyped(one: str, other: str) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    # Oleksandr and Oleksandra, Jean and Jeanne, Mario and Maria are brother and sister.
    if shorter < _SHORTEST_MISTYPED or one.rstrip("aeiou") == other.rstrip("aeiou"):
        return False
    # Marta and Maria are sisters: in a short word, a letter was left out, doubled or swapped, but none was changed.
    if longer < _SHORTEST_CHANGED and shorter == longer and sorted(one) != sorted(other):
        return False
    return _apart(one, other, 2 if longer >= _LONG else 1)


def _apart(one: str, other: str, at_most: int) -> bool:
    """Whether so many letters put in, left out, changed or swapped make one text of the other."""
    return OSA.distance(one, other, score_cutoff=at_most) <= at_most


def _answers(one: Traits, other: Traits) -> Iterator[str]:
    if one.email and other.email:
        yield f"{'same' if one.email == other.email else 'similar' if _near_address(one, other) else 'other'}_email"
    if one.phone and other.phone:
        yield "same_phone" if one.phone == other.phone else "other_phone"
    if one.postal_code and other.postal_code:
        same, near = one.postal_code == other.postal_code, _apart(one.postal_code, other.postal_code, 1)
        yield f"{'same' if same else 'similar' if near else 'other'}_postal_code"
    if one.street and other.street:
        same = one.house == other.house and not one.street.isdisjoint(other.street - {one.house})
        yield "same_street" if same else "other_street"
    if one.town and other.town:
        yield "same_town" if one.town == other.town else "other_town"


def _near_address(one: Traits, other: Traits) -> bool:
    return min(len(one.email), len(other.email)) > _SHORTEST_ADDRESS and _apart(one.email, other.email, 1)
