"""Names and towns as they sound alike in Ukrainian and Latin letters: for comparing only, never shown or kept."""

import re
import unicodedata
from functools import lru_cache

from kiosk.domain.text import clean

# The romanisation of passports and road signs: Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010. The
# Russian letters and ґ come beside it, since people wear such names too. `_TO_SOUND` makes its other spellings alike.
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщюяёыэ"
_KMU_2010 = (
    "a b v h g d e ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch yu ya yo y e".split()  # noqa: SIM905 - a row
)
_TO_LATIN = str.maketrans({**dict(zip(_CYRILLIC, _KMU_2010, strict=True)), "ь": "", "ъ": ""})
# Yuriy, Yurii, Iurij and Jurij; Halyna and Galyna; Shevchenko and Ševčenko; Zoriana and Zoryana; Anna and Ana.
_TO_SOUND = (
    (re.compile(r"[jy]"), "i"),
    (re.compile(r"kh|gh|g"), "h"),
    (re.compile(r"zh"), "z"),
    (re.compile(r"sh"), "s"),
    (re.compile(r"ch|ts|tz"), "c"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"w"), "v"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"([^aeou\d])\1+"), r"\1"),  # but Andrée is not André
)
_APOSTROPHES = re.compile(r"['’‘ʼʹ`´ʻ＇]")
_LETTERS_OF = {"LATIN", "CYRILLIC", "GREEK"}
_LATIN_LOOKS, _CYRILLIC_LOOKS = "AaBCcEeHIiKMOoPpTXxy", "АаВСсЕеНІіКМОоРрТХху"


def words(text: str) -> tuple[str, ...]:
    """A text's words in lower case, without apostrophes; a hyphen parts two of them, as a space does."""
    lower = unicodedata.normalize("NFKC", " ".join(map(_in_one_script, clean(text).split()))).casefold()
    # A mark belongs to its letter: in Hindi it is the vowel.
    parts = (each if unicodedata.category(each)[0] in "LMN" else " " for each in _APOSTROPHES.sub("", lower))
    return tuple(word for word in "".join(parts).split() if any(map(str.isalnum, word)))


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """What the spellings of one word have in common, in Latin letters; a word in other scripts stays as it is."""
    letters = unicodedata.normalize("NFKD", word.translate(_TO_LATIN))
    heard = "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f")
    for spelling, one in _TO_SOUND:
        heard = spelling.sub(one, heard)
    return heard or word


def script(text: str) -> str:
    """The script of a text's first letter as Unicode names it, "" where there is no letter."""
    return next((_script_of(letter) for letter in text if letter.isalpha()), "")


def mixes_scripts(text: str) -> bool:
    """Whether a word has letters of two scripts that look alike, as a Latin o among Cyrillic letters."""
    return any(len(_scripts(part)) > 1 for part in re.findall(r"[^\W\d_]+", text))


def _in_one_script(word: str) -> str:
    """The word as it was probably meant: its look-alikes become letters of the script that most of it has."""
    if len(_scripts(word)) <= 1:
        return word
    scripts = [_script_of(letter) for letter in word if letter.isalpha()]
    if scripts.count("CYRILLIC") >= scripts.count("LATIN"):
        return word.translate(str.maketrans(_LATIN_LOOKS, _CYRILLIC_LOOKS))
    return word.translate(str.maketrans(_CYRILLIC_LOOKS, _LATIN_LOOKS))


def _scripts(word: str) -> set[str]:
    return {_script_of(letter) for letter in word if letter.isalpha()} & _LETTERS_OF


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
