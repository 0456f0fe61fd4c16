"""People of three languages, the petition they sign, and ink like theirs; the same on every run."""

import math
import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest
from faker import Faker

from kiosk.domain.ink import Ink, InkPoint
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Consent, Signature
from kiosk.domain.words import Language
from kiosk.export.sheets import SheetOptions

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
DAY = date(2018, 10, 14)
MOUNTAIN = timezone(timedelta(hours=-6))
_LOCALES: dict[Language, str] = {"en": "en_CA", "fr": "fr_CA", "uk": "uk_UA"}
_CITIES = (("Edmonton", "AB"), ("Saint-Jérôme", "QC"), ("Winnipeg", "MB"), ("Київ", ""), ("L’Anse-Saint-Jean", "QC"))

MakeSignature = Callable[..., Signature]
MakePeople = Callable[[int], list[Signature]]
MakeOptions = Callable[..., SheetOptions]

_REQUEST = {
    "en": "We call on the Government of Canada to **demand the immediate release** of Oleh Sentsov, Oleksandr Shumko, "
    "Volodymyr Balukh and the other Ukrainian political prisoners whom the Russian government holds illegally,\n"
    "and to use every possible economic and diplomatic sanction, the measures of the Magnitsky Act included, to secure "
    "their freedom.",
    "fr": "Nous demandons au gouvernement du Canada d’exiger la libération immédiate d’Oleh Sentsov, d’Oleksandr "
    "Choumko, de Volodymyr Baloukh et des autres prisonniers politiques ukrainiens détenus illégalement par le "
    "gouvernement russe, et de recourir à toutes les sanctions économiques et diplomatiques possibles, y compris les "
    "mesures de la loi de Magnitski, pour obtenir leur liberté.",
    "uk": "Ми закликаємо Уряд Канади вимагати негайного звільнення Олега Сенцова, Олександра Шумка, Володимира Балуха "
    "та інших українських політв’язнів, яких незаконно утримує російська влада, і застосувати всі можливі економічні "
    "та дипломатичні санкції, зокрема заходи за «законом Магнітського», щоб домогтися їхньої свободи.",
}


def a_petition() -> Petition:
    """The petition of the bundled pack, in short."""
    words = {"en": "I sign.", "fr": "Je signe.", "uk": "Я підписую."}
    return Petition.model_validate(
        {
            "format": 1,
            "id": "free-ukrainian-political-prisoners",
            "version": 1,
            "languages": ["en", "fr", "uk"],
            "title": {
                "en": "Free Ukrainian Political Prisoners",
                "fr": "Libérez les prisonniers politiques ukrainiens",
                "uk": "Свободу українським політв’язням",
            },
            "addressee": {
                "en": "the Honourable Chrystia Freeland, P.C., M.P., Minister of Foreign Affairs of Canada",
                "fr": "l’honorable Chrystia Freeland, C.P., députée, ministre des Affaires étrangères du Canada",
                "uk": "Вельмишановній Христі Фріланд, членкині Таємної ради, депутатці, міністерці закордонних справ "
                "Канади",
            },
            "as_of": {"en": "autumn 2018", "fr": "automne 2018", "uk": "осінь 2018 року"},
            "goals": [1000, 2000],
            "questions": {"name": "required", "city": "required"},
            "consent": {"signing": {"version": "1", "text": words}, "contact": {"version": "1", "text": words}},
            "organizer": {
                "name": {
                    "en": "Edmonton Friends of Ukraine",
                    "fr": "Les Amis de l’Ukraine d’Edmonton",
                    "uk": "Друзі України в Едмонтоні",
                },
                "address": "1 Jasper Avenue, Edmonton",
                "email": "organizer@example.org",
            },
            "retention": date(2030, 1, 1),
            "texts": {
                language: {"letter": "Letter.", "request": request, "privacy": "Privacy."}
                for language, request in _REQUEST.items()
            },
        }
    )


@pytest.fixture
def petition() -> Petition:
    return a_petition()


def signature_like_ink(chance: random.Random, points: int = 150) -> Ink:
    """Three strokes that loop along a line, on a pad of 900 x 300 pixels."""
    width, height = 900 * 16, 300 * 16
    phase, loops, lift = chance.random() * 6, 5 + chance.random() * 7, chance.random() * 300
    strokes = []
    for third in range(3):
        ts = [(third + at / (points // 3)) / 3 for at in range(points // 3)]
        strokes.append(
            tuple(
                InkPoint(
                    round(1800 + 9500 * t + 700 * math.cos(phase + t * loops * 6.28)),
                    round(2400 + lift + 900 * math.sin(phase * 2 + t * loops * 6.28) * (1.2 - t) - 300 * t),
                    round(t * 2500),
                    round(500 + 300 * math.sin(t * 40)),
                )
                for t in ts
            )
        )
    return Ink(width, height, tuple(strokes))


def signature(number: int = 1, **said: object) -> Signature:
    """A signature of one person; every field may be said, the rest is Ada's."""
    when = datetime(2018, 10, 6, 10, 30, tzinfo=MOUNTAIN) + timedelta(minutes=3 * number)
    fields: dict[str, object] = {
        "id": UUID(int=number, version=4),
        "petition": "free-ukrainian-political-prisoners",
        "petition_version": 1,
        "event": "Legislature Grounds",
        "kiosk": "north-gate",
        "language": "en",
        "signed_at": when,
        "name": "Ada Sample",
        "street": "12 Secret Street",
        "city": "Edmonton",
        "province": "AB",
        "postal_code": "T5J 0K7",
        "country": "CA",
        "email": "",
        "phone": "",
        "comment": "",
        "consents": (Consent("signing", "1", "en", "I sign.", datetime(2018, 10, 6, tzinfo=UTC)),),
        "method": "ink",
        "ink": signature_like_ink(random.Random(number)),  # noqa: S311 - the same ink on every run
    }
    return Signature(**{**fields, **said})  # type: ignore[arg-type] # a test says what it needs by name


@pytest.fixture
def make_signature() -> MakeSignature:
    return signature


@pytest.fixture
def make_people(make_signature: MakeSignature) -> MakePeople:
    """So many generated people, in English, French and Ukrainian by turns."""

    def people(count: int) -> list[Signature]:
        fakers = {language: Faker(locale) for language, locale in _LOCALES.items()}
        for faker in fakers.values():
            faker.seed_instance(1918)
        found = []
        for number in range(1, count + 1):
            language: Language = ("en", "fr", "uk")[number % 3]
            city, province = _CITIES[number % len(_CITIES)]
            event = "Legislature Grounds" if number % 4 else "Fête de l’Ukraine, Montréal"
            found.append(
                make_signature(
                    number,
                    language=language,
                    name=fakers[language].name(),
                    city=city,
                    province=province,
                    event=event,
                )
            )
        return found

    return people


@pytest.fixture
def options() -> MakeOptions:
    def made(**said: object) -> SheetOptions:
        return SheetOptions(**{"exported_on": DAY, "fonts": FONTS, **said})  # type: ignore[arg-type] # by name

    return made
