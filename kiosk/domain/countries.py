"""The countries of the world by their ISO 3166-1 codes, and their names in CLDR (Unicode's own list, from Babel)."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from babel import Locale
from babel.core import get_global

from kiosk.domain.text import compared
from kiosk.domain.words import LANGUAGES, Language

HOME = "CA"
_LOCALES: Mapping[Language, str] = MappingProxyType({"en": "en_CA", "fr": "fr_CA", "uk": "uk"})
# Regions that CLDR names and ISO 3166-1 does not list. Kosovo stays: its code is widely agreed, and its people sign.
_NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})


@cache
def country_names(language: Language) -> Mapping[str, str]:
    """The name of each country, by its code of two letters; in the order of the codes."""
    named: dict[str, str] = dict(Locale.parse(_LOCALES[language]).territories)
    codes = sorted(code for code in named if len(code) == len(HOME) and code.isalpha() and code not in _NO_COUNTRIES)
    return MappingProxyType({code: named[code] for code in codes})


def countries_like(text: str) -> Mapping[str, int]:
    """The codes of the countries that a text may mean, in any of our languages, and how near each is; 0 is nearest.

    Nearest is a country's own code (UK and USA, too), then a name that begins with the text, then one that holds it.
    Case, accents, spaces and apostrophes do not count; where nothing is left of a text, it means every country.
    """
    wanted = _folded(text)
    ranks = {code: rank for code, names in _folded_names().items() if (rank := _rank(wanted, names)) is not None}
    meant = get_global("territory_aliases").get(wanted.upper(), [wanted.upper()])
    return {**ranks, **{code: 0 for code in meant if code in _folded_names()}}


def _rank(wanted: str, names: tuple[str, ...]) -> int | None:
    if any(name.startswith(wanted) for name in names):
        return 1
    return 2 if any(wanted in name for name in names) else None


@cache
def _folded_names() -> Mapping[str, tuple[str, ...]]:
    return {
        code: tuple(_folded(country_names(language)[code]) for language in LANGUAGES) for code in country_names("en")
    }


def _folded(text: str) -> str:
    """What is left when case, accents and everything between letters are taken away; ґ is found as г."""
    plain = unicodedata.normalize("NFKD", compared(text)).replace("ґ", "г")
    return "".join(character for character in plain if character.isalnum())
