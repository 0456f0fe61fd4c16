"""Signatures that are perhaps one person's, for the organizer to settle; nothing is changed or left out by it."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.desk.likeness import ENOUGH, Likeness, likeness, name_likeness
from kiosk.desk.signed import Signed
from kiosk.desk.spelling import mixes_scripts
from kiosk.desk.traits import Traits, traits_of

# One address that hundreds gave says nothing; then each is compared with the nearest few only, and time stays linear.
_CROWD, _NEAREST = 200, 20


@dataclass(frozen=True, slots=True)
class Pair:
    """Two signatures by their places in the cluster, from 0, and what speaks for one person."""

    one: int
    other: int
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Cluster:
    """Signatures of perhaps one person, the earliest first, and the pairs that were found alike, the surest first."""

    signed: tuple[Signed, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """Clusters by their earliest signature, and names with letters of two scripts, in the order of signing."""

    clusters: tuple[Cluster, ...]
    mixed_scripts: tuple[Signed, ...]


def find_duplicates(roll: Iterable[Signed]) -> Findings:
    """The same for the same signatures in any order; a person who is like nobody changes nothing.

    An iterable that counts what it hands over shows progress: reading people's answers takes most of the time.
    """
    read = [(each, traits_of(each.signature)) for each in roll]
    read.sort(key=lambda one: (one[0].signature.signed_at, one[0].signature.id))
    signed, traits = [each for each, _ in read], [each for _, each in read]
    pairs = [
        Pair(one, other, found)
        for one, other in sorted(_candidates(traits))
        if (found := likeness(traits[one], traits[other])) is not None and found.bits >= ENOUGH
    ]
    pairs.sort(key=lambda pair: -pair.likeness.bits)
    mixed = tuple(each for each in signed if mixes_scripts(each.signature.name))
    return Findings(tuple(_clusters(signed, pairs, traits)), mixed)


@dataclass(slots=True)
class _Group:
    """Who is one person so far: their places, the earliest of them, and their names."""

    first: int
    members: list[int]
    names: dict[tuple[str, ...], Traits]

    def is_one_person_with(self, other: "_Group") -> bool:
        return all(name_likeness(one, another) for one in self.names.values() for another in other.names.values())


def _clusters(signed: Sequence[Signed], pairs: Sequence[Pair], traits: Sequence[Traits]) -> Iterator[Cluster]:
    groups = _groups(pairs, traits)
    within: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if groups[pair.one] is groups[pair.other]:
            within[groups[pair.one].first].append(pair)
    for first in sorted(within):
        members = sorted(groups[first].members)
        place = {member: at for at, member in enumerate(members)}
        yield Cluster(
            tuple(signed[member] for member in members),
            tuple(Pair(place[pair.one], place[pair.other], pair.likeness) for pair in within[first]),
        )


def _groups(pairs: Sequence[Pair], traits: Sequence[Traits]) -> dict[int, _Group]:
    """Who goes together, by each one's place; the surest pairs first."""
    groups = {at: _Group(at, [at], {traits[at].typed: traits[at]}) for pair in pairs for at in (pair.one, pair.other)}
    for pair in pairs:
        large, small = groups[pair.one], groups[pair.other]
        # "O. Koval" is like Olena and like Oleh, who are two people: the surer pair came first, and has her.
        if large is small or not large.is_one_person_with(small):
            continue
        if len(large.members) < len(small.members):
            large, small = small, large
        large.first = min(large.first, small.first)
        large.members += small.members
        large.names |= small.names
        groups.update(dict.fromkeys(small.members, large))
    return groups


def _candidates(traits: Sequence[Traits]) -> set[tuple[int, int]]:
    """Pairs of places with anything in common that people of two names rarely share."""
    pairs: set[tuple[int, int]] = set()
    for keys in _KEYS:
        blocks: dict[Hashable, list[int]] = defaultdict(list)
        for place, each in enumerate(traits):
            for key in set(keys(each)):
                blocks[key].append(place)
        for block in blocks.values():
            pairs.update(_pairs_of(block, traits))
    return pairs


def _pairs_of(block: Sequence[int], traits: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    if len(block) <= _CROWD:
        yield from combinations(block, 2)
        return
    alike = sorted(block, key=lambda at: (sorted(traits[at].name), traits[at].postal_code, traits[at].email, at))
    for at, one in enumerate(alike):
        for other in alike[at + 1 : at + _NEAREST]:
            yield (min(one, other), max(one, other))


def _mailbox(each: Traits) -> Iterator[Hashable]:
    return ((each.email, word[0]) for word in each.name if each.email)


def _phone(each: Traits) -> Iterator[Hashable]:
    return ((each.phone, word[0]) for word in each.name if each.phone)


def _neighbours(each: Traits) -> Iterator[Hashable]:
    return ((each.postal_code, word) for word in each.name if each.postal_code)


def _townspeople(each: Traits) -> Iterator[Hashable]:
    return iter([(tuple(sorted(each.name)), each.town)] if each.town else [])


_KEYS: tuple[Callable[[Traits], Iterator[Hashable]], ...] = (_mailbox, _phone, _neighbours, _townspeople)
