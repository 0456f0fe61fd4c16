"""A roll of generated people of whom it is known who signed twice, and what went wrong when they did.

Households share their address, often an e-mail address or a telephone, and their family name. Whoever moved still has
an e-mail address or a telephone: without either nobody could tell.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from uuid import UUID

from faker.providers.person.en_US import Provider as English
from faker.providers.person.fr_CA import Provider as French
from faker.providers.person.uk_UA import Provider as Ukrainian

from kiosk.desk.duplicates import Findings
from kiosk.desk.signed import Signed
from kiosk.domain.signature import Signature

_START = datetime(2026, 5, 17, 12, tzinfo=UTC)
_POOLS = {
    each.__module__.rpartition(".")[2][:2]: (tuple(each.first_names), tuple(each.last_names))
    for each in (English, French, Ukrainian)
}
_TOWNS = (
    ("Ottawa", "ON", "K1"), ("Toronto", "ON", "M5"), ("Montréal", "QC", "H2"), ("Edmonton", "AB", "T6"),
    ("Winnipeg", "MB", "R3"), ("Saskatoon", "SK", "S7"), ("Vancouver", "BC", "V6"), ("Halifax", "NS", "B3"),
)  # fmt: skip
_IN_CYRILLIC = {"Ottawa": "Оттава", "Toronto": "Торонто", "Edmonton": "Едмонтон", "Winnipeg": "Вінніпег"}
_STREETS = ("Elgin", "Shevchenko", "Main", "Saint-Denis", "Jasper", "Portage", "Granville", "Barrington", "Franko")
_KINDS_OF_STREET = ("Street", "St", "Ave", "Avenue")
_HOUSES = ("gmail.com", "outlook.com", "ukr.net", "yahoo.ca", "videotron.ca")
_POSTAL_LETTERS = "ABCEGHJKLMNPRSTVWXYZ"
# By passports (KMU 2010), then as people and other lists spell it.
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщюяь’'"
_SPELLINGS = tuple(
    dict(zip(_CYRILLIC, [*latin.split(), "", "", ""], strict=True))
    for latin in (
        "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia",
        "a b w g g d e ye zh z y i yi y k l m n o p r s t u f h ts ch sh sch yu ya",
        "a b v h g d e je ž z y i ji j k l m n o p r s t u f ch c č š šč ju ja",
    )
)


@dataclass(frozen=True, slots=True)
class KnownRoll:
    """Signatures, whose each of them is, and what went wrong with it ("" with a first one)."""

    signed: tuple[Signed, ...]
    whose: dict[UUID, int]
    error: dict[UUID, str]


def known_roll(count: int, seed: int) -> KnownRoll:
    """So many signatures in the order of signing; the same seed gives the same."""
    chance = random.Random(seed)  # noqa: S311 - people to repeat, not a secret
    taken: list[tuple[int, str, Signature]] = []
    person = 0
    while len(taken) < count:
        for member in _household(chance):
            taken.append((person, "", member))
            if chance.random() < 0.15:
                taken += [(person, *_again(member, chance)) for _ in range(chance.choice((1, 1, 1, 2)))]
            person += 1
    del taken[count:]
    chance.shuffle(taken)
    whose, error, signed = {}, {}, []
    for number, (person, wrong, signature) in enumerate(taken, start=1):
        one = replace(signature, id=UUID(int=chance.getrandbits(128)), signed_at=_START + timedelta(minutes=number))
        signed.append(Signed(number, one, ""))
        whose[one.id], error[one.id] = person, wrong
    return KnownRoll(tuple(signed), whose, error)


def judged(found: Findings, known: KnownRoll) -> tuple[float, float, list[str]]:
    """Precision and recall over pairs of signatures, and of each pair that was not found what was wrong with it."""
    people: dict[int, list[UUID]] = {}
    for each, person in known.whose.items():
        people.setdefault(person, []).append(each)
    true = {frozenset(pair) for ids in people.values() for pair in combinations(ids, 2)}
    told = {
        frozenset((one.signature.id, other.signature.id))
        for cluster in found.clusters
        for one, other in combinations(cluster.signed, 2)
    }
    missed = ["+".join(sorted(filter(None, (known.error[each] for each in pair)))) for pair in true - told]
    return len(true & told) / len(told), len(true & told) / len(true), missed


def _household(chance: random.Random) -> Iterator[Signature]:
    """One person, or two to four at one address."""
    language = chance.choice(tuple(_POOLS))
    given, family = _POOLS[language]
    name = _often(family, chance)
    called = sorted({_often(given, chance) for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4)))})
    first = _at_home(_person(f"{called[0]} {name}", language, chance), chance)
    yield first
    for other in called[1:]:
        member = _person(f"{other} {name}", language, chance)
        shared = {what: getattr(first, what) for what in ("email", "phone") if chance.random() < 0.4}
        home = {what: getattr(first, what) for what in ("street", "city", "province", "postal_code")}
        yield replace(member, **home, **shared)


def _often(names: tuple[str, ...], chance: random.Random) -> str:
    """Some names are worn by many, most by few."""
    return names[int(len(names) * chance.random() ** 2)]


def _person(name: str, language: str, chance: random.Random) -> Signature:
    number = chance.randrange(10_000_000)
    middle = f" {chance.choice('ABCDEFGHJKLMNPRSTVW')}. " if language == "en" and chance.random() < 0.2 else " "
    return Signature(
        id=UUID(int=0),
        petition="free-them",
        petition_version=1,
        event="Rally",
        kiosk=f"Table {chance.randrange(1, 6)}",
        language=language,
        signed_at=_START,
        name=name.replace(" ", middle, 1),
        street="",
        city="",
        province="",
        postal_code="",
        country="CA",
        email=f"signer.{number}@{chance.choice(_HOUSES)}" if chance.random() < 0.6 else "",
        phone=f"+1613{number:07}" if chance.random() < 0.35 else "",
        comment="",
        consents=(),
        method="ink",
        ink=None,
    )


def _at_home(who: Signature, chance: random.Random) -> Signature:
    city, province, start = chance.choice(_TOWNS)
    letters, digits = [chance.choice(_POSTAL_LETTERS) for _ in "ab"], [chance.randrange(10) for _ in "ab"]
    street = f"{chance.randrange(1, 3000)} {chance.choice(_STREETS)} {chance.choice(_KINDS_OF_STREET)}"
    return replace(
        who,
        city=city,
        province=province,
        postal_code=f"{start}{letters[0]} {digits[0]}{letters[1]}{digits[1]}" if chance.random() < 0.95 else "",
        street=street if chance.random() < 0.5 else "",
    )


def _again(who: Signature, chance: random.Random) -> tuple[str, Signature]:
    """The same person's second signature, with one error, or sometimes two."""
    errors = chance.sample(tuple(_ERRORS), chance.choice((1, 1, 1, 2)))
    for error in errors:
        who = _ERRORS[error](who, chance)
    return "+".join(errors), who


def _mistyped(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    letters = "абвгдеиіклмнопрстуя" if "а" <= text[at].lower() <= "я" else "abcdeilmnoprstuy"
    match chance.randrange(4):
        case 0:
            return text[:at] + text[at + 1 :]
        case 1:
            return text[:at] + text[at] + text[at:]
        case 2:
            return text[:at] + chance.choice(letters) + text[at + 1 :]
        case _:
            return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def _in_name(who: Signature, chance: random.Random) -> Signature:
    parts = who.name.split()
    at = chance.choice([at for at, part in enumerate(parts) if len(part) > 3] or [0])
    parts[at] = _mistyped(parts[at], chance)
    return replace(who, name=" ".join(parts))


def _in_latin(who: Signature, chance: random.Random) -> Signature:
    spelling = chance.choice(_SPELLINGS)
    return replace(who, name="".join(spelling.get(letter.lower(), letter) for letter in who.name).title())


def _in_cyrillic_town(who: Signature, _chance: random.Random) -> Signature:
    return replace(who, city=_IN_CYRILLIC.get(who.city, who.city.upper()))


def _swapped(who: Signature, _chance: random.Random) -> Signature:
    given, _, family = who.name.partition(" ")
    return replace(who, name=f"{family} {given}")


def _moved(who: Signature, chance: random.Random) -> Signature:
    return _at_home(who, chance) if who.email or who.phone else who


def _left_out(who: Signature, chance: random.Random) -> Signature:
    match chance.randrange(4):
        case 0:
            return replace(who, email="")
        case 1:
            return replace(who, phone="")
        case 2:
            return replace(who, street="")
        case _:
            return replace(who, email="", street="")


def _other_mail(who: Signature, chance: random.Random) -> Signature:
    person, at, house = who.email.partition("@")
    if house == "gmail.com":
        return replace(who, email=f"{person.replace('.', '').upper()}+petition@googlemail.com")
    return replace(who, email=f"{_mistyped(person, chance)}{at}{house}") if at else who


def _in_postal_code(who: Signature, chance: random.Random) -> Signature:
    letter = chance.choice(_POSTAL_LETTERS)
    return replace(who, postal_code=f"{who.postal_code[:2]}{letter}{who.postal_code[3:]}") if who.postal_code else who


def _look_alike(who: Signature, _chance: random.Random) -> Signature:
    return replace(who, name=who.name.replace("о", "o", 1).replace("а", "a", 1))


def _no_middle(who: Signature, _chance: random.Random) -> Signature:
    return replace(who, name=" ".join(part for part in who.name.split() if not part.endswith(".")))


def _nothing(who: Signature, _chance: random.Random) -> Signature:
    return who


_ERRORS: dict[str, Callable[[Signature, random.Random], Signature]] = {
    "typo": _in_name,
    "in Latin letters": _in_latin,
    "swapped": _swapped,
    "moved": _moved,
    "left out": _left_out,
    "other mail": _other_mail,
    "postal code": _in_postal_code,
    "town in Cyrillic": _in_cyrillic_town,
    "look-alike letters": _look_alike,
    "no middle name": _no_middle,
    "the same": _nothing,
}
