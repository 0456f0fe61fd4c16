"""What each answer must be: normalised first, then validated. A rule gives the kept text, or the problem's code."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from kiosk.domain.countries import HOME, country_names
from kiosk.domain.provinces import PROVINCES, provinces_of
from kiosk.domain.text import clean

ProblemCode = Literal[
    "missing",
    "too_long",
    "name_letters",
    "place_letters",
    "postal_form",
    "postal_letters",
    "postal_province",
    "province_unknown",
    "country_unknown",
    "email_form",
    "phone_form",
    "ink_blank",
    "mark_missing",
]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an answer cannot be kept: a code that a screen puts into words."""

    code: ProblemCode


# The longest answers kept, in characters: beyond any real one, and short enough for a cell on a sheet.
LONGEST = {
    "witness": 120,
    "witness_note": 300,
    "name": 120,
    "street": 160,
    "city": 80,
    "province": 80,
    "postal_code": 20,
    "country": 80,
    "email": 254,
    "phone": 40,
    "comment": 400,
}

# Letters that look Latin on a Ukrainian keyboard; a postal code is Latin whoever types it.
_LATIN = str.maketrans("АВСЕНІКМОРТХУ", "ABCEHIKMOPTXY")
_DIGIT = str.maketrans("OIL", "011")
_NEVER_IN_A_CODE = set("DFIOQU")
_NEVER_FIRST = set("WZ")
_POSTAL_CODE = re.compile(r"[A-Z]\d[A-Z]\d[A-Z]\d")


def name(text: str) -> str | Problem:
    """A person's name in any script; one word is enough."""
    kept = clean(text)
    if not any(_is_letter(character) for character in kept) or any(c.isdigit() or c == "@" for c in kept):
        return Problem("name_letters")
    return kept


def place(text: str) -> str | Problem:
    """A town or city in any script."""
    kept = clean(text)
    return kept if any(_is_letter(character) for character in kept) else Problem("place_letters")


def anything(text: str) -> str | Problem:
    """A street or a comment, and abroad a region or a postal code: whatever is readable."""
    return clean(text)


def province(text: str) -> str | Problem:
    """One of Canada's thirteen two-letter codes."""
    kept = clean(text).upper()
    return kept if kept in PROVINCES else Problem("province_unknown")


def country(text: str) -> str | Problem:
    """A country by its ISO 3166-1 code."""
    kept = clean(text).upper()
    return kept if kept in country_names("en") else Problem("country_unknown")


def postal_code(text: str) -> str | Problem:
    """A Canadian postal code as "A1A 1A1"; its letters by Canada Post's rules (no D F I O Q U; never W or Z first)."""
    squeezed = re.sub(r"[\W_]", "", clean(text)).upper().translate(_LATIN)
    # At a digit's place a letter O, I or L is a slip of the eye.
    mended = "".join(c.translate(_DIGIT) if at % 2 else c for at, c in enumerate(squeezed))
    if not _POSTAL_CODE.fullmatch(mended) or not mended.isascii():
        return Problem("postal_form")
    if _NEVER_IN_A_CODE & set(mended) or mended[0] in _NEVER_FIRST:
        return Problem("postal_letters")
    return f"{mended[:3]} {mended[3:]}"


def postal_code_fits(code: str, province_code: str) -> bool:
    """Whether a normalised postal code can lie in a province."""
    return province_code in provinces_of(code)


def email(text: str) -> str | Problem:
    """An e-mail address that could exist (RFC 5321 and 6531); nothing is looked up."""
    try:
        return validate_email(clean(text).replace(" ", ""), check_deliverability=False).normalized
    except EmailNotValidError:
        return Problem("email_form")


def phone(text: str, region: str = HOME) -> str | Problem:
    """A telephone number as E.164; without a country prefix it is one of the region, a country's code."""
    try:
        number = phonenumbers.parse(clean(text), region)
    except phonenumbers.NumberParseException:
        return Problem("phone_form")
    if not phonenumbers.is_valid_number(number):
        return Problem("phone_form")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _is_letter(character: str) -> bool:
    return unicodedata.category(character).startswith("L")
