"""People who do not exist: names, places and signatures drawn from a seed, in three languages."""

import math
import random
from dataclasses import dataclass

from kiosk.domain.form import Occasion, SignatureForm
from kiosk.domain.hand import Hand
from kiosk.domain.ink import Ink, InkPoint
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language

_GIVEN = {
    "en": ("Ada", "Noah", "Grace", "Liam", "Hannah", "Owen", "Siobhán", "Ethan", "Zoë", "Rory"),
    "fr": ("Élodie", "Félix", "Océane", "Jean-François", "Maëlle", "Noël", "Geneviève", "Loïc", "Anaïs", "Théo"),
    "uk": ("Олена", "Тарас", "Соломія", "Їванка", "Богдан", "Мар’яна", "Юрій", "Ґалина", "Остап", "Зоряна"),
}
_FAMILY = {
    "en": ("O'Brien", "MacLeod", "Nakamura-Fraser", "Singh", "Kowalchuk", "Baker", "Whitehorse", "St. John"),
    "fr": ("Tremblay", "L’Heureux", "Côté", "Lévesque-Gagné", "Bélanger", "Çelik", "D’Amours", "Lefebvre"),
    "uk": ("Шевченко", "Ґонта", "Їжакевич", "Дем’яненко", "Щербак-Юрченко", "Кравець", "Лук’яненко", "Чорновіл"),
}
_STREETS = {
    "en": "{} Elgin Street",
    "fr": "{}, rue de l’Église",
    "uk": "{} Shevchenko Avenue",
}
_REASONS = {
    "en": "Nobody should be jailed for a film.",
    "fr": "Personne ne devrait être emprisonné pour ses idées.",
    "uk": "Бо свобода не має кордонів.",
}
# How many in a hundred give an answer that nobody has to give.
_GIVES_EMAIL, _GIVES_PHONE, _GIVES_STREET, _GIVES_REASON, _MAY_BE_CONTACTED = 50, 30, 60, 25, 50
# A town, its province and the start of a postal code that lies there.
_TOWNS = (
    ("Ottawa", "ON", "K1"),
    ("Toronto", "ON", "M5"),
    ("Montréal", "QC", "H2"),
    ("Saint-Jean-sur-Richelieu", "QC", "J3"),
    ("Edmonton", "AB", "T6"),
    ("Winnipeg", "MB", "R3"),
    ("Saskatoon", "SK", "S7"),
    ("Vancouver", "BC", "V6"),
    ("Halifax", "NS", "B3"),
    ("Yellowknife", "NT", "X1"),
)
_AREA_CODES = (204, 306, 403, 416, 514, 604, 613, 780, 902)
_PAD = (8_000, 3_000)  # in sixteenths of a pixel
_POSTAL_LETTERS = "ABCEGHJKLMNPRSTVWXYZ"

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Person:
    """What one attendee types, and the strokes they draw on a pad of 1 x 1; an empty answer is left out."""

    language: Language
    name: str
    city: str
    province: str
    postal_code: str
    street: str
    email: str
    phone: str
    comment: str
    contact: bool
    strokes: tuple[tuple[Point, ...], ...]


def people(count: int, seed: int) -> list[Person]:
    """That many people; the same seed gives the same ones."""
    chance = random.Random(seed)  # noqa: S311 - a rally to repeat, not a secret
    return [_person(number, chance) for number in range(count)]


def signature_of(person: Person, petition: Petition, occasion: Occasion) -> Signature:
    """What a person's answers and ink become on the form."""
    strokes = [
        [InkPoint(int(x * _PAD[0]), int(y * _PAD[1]), at * 8, 500) for at, (x, y) in enumerate(stroke)]
        for stroke in person.strokes
    ]
    form = SignatureForm(
        {
            "name": person.name,
            "city": person.city,
            "province": person.province,
            "postal_code": person.postal_code,
            "street": person.street,
            "email": person.email,
            "phone": person.phone,
            "comment": person.comment,
        },
        person.contact,
        Hand(ink=Ink(*_PAD, strokes)),
    )
    signature = form.validate(petition, occasion)
    if not isinstance(signature, Signature):
        raise TypeError("These people answer as they should.")
    return signature


def _person(number: int, chance: random.Random) -> Person:
    language: Language = ("en", "fr", "uk")[number % 3]
    given, family = chance.choice(_GIVEN[language]), chance.choice(_FAMILY[language])
    city, province, start = chance.choice(_TOWNS)
    middle, last = chance.choice(_POSTAL_LETTERS), chance.choice(_POSTAL_LETTERS)
    code = f"{start}{middle} {chance.randint(0, 9)}{last}{chance.randint(0, 9)}"
    email = f"signer{number}.{chance.randint(1000, 9999)}@rally.example.ca" if _does(chance, _GIVES_EMAIL) else ""
    phone = f"{chance.choice(_AREA_CODES)}-555-{chance.randint(100, 199):04}" if _does(chance, _GIVES_PHONE) else ""
    return Person(
        language=language,
        # A number of their own keeps two people of one name apart, as a middle name would.
        name=f"{given} {_middle(number, language)} {family}",
        city=city,
        province=province,
        postal_code=code,
        street=_STREETS[language].format(chance.randint(100, 9999)) if _does(chance, _GIVES_STREET) else "",
        email=email,
        phone=phone,
        comment=_REASONS[language] if _does(chance, _GIVES_REASON) else "",
        contact=bool(email) and _does(chance, _MAY_BE_CONTACTED),
        strokes=_signature(chance),
    )


def _does(chance: random.Random, in_a_hundred: int) -> bool:
    return chance.randrange(100) < in_a_hundred


def _middle(number: int, language: Language) -> str:
    letters = "АБВГДЕЄЖЗИІЇКЛМНОПРСТУФХЦЧШЩЮЯ" if language == "uk" else "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    first, second = divmod(number, len(letters))
    return f"{letters[second]}." if first == 0 else f"{letters[(first - 1) % len(letters)]}. {letters[second]}."


def _signature(chance: random.Random) -> tuple[tuple[Point, ...], ...]:
    """A tall first loop, a run of smaller ones that calms down, and a stroke under or through it."""
    height, slant, loops = chance.uniform(0.2, 0.3), chance.uniform(0.02, 0.08), chance.uniform(5, 8)
    phase, wobble = chance.uniform(0, math.pi), chance.uniform(0.6, 1.4)
    steps = 90

    def place(step: int) -> Point:
        along = step / steps
        size = height * (1.15 - along) * (0.75 + 0.25 * math.sin(wobble * 7 * along + phase))
        turn = 2 * math.pi * loops * along + phase
        return (
            0.18 + 0.55 * along + 0.03 * math.sin(turn) + slant * math.cos(turn),
            0.52 - size * math.cos(turn) * 0.8,
        )

    body = tuple(place(step) for step in range(steps + 1))
    start = chance.uniform(0.15, 0.3)
    flourish = tuple(
        (start + 0.5 * step / 24, 0.74 - 0.06 * math.sin(step / 24 * math.pi * chance.uniform(0.9, 1.1)))
        for step in range(25)
    )
    return (body, flourish)
