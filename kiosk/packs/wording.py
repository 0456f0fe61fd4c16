"""What pydantic found, said to the person who wrote the pack."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import cast

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.domain.official import OfficialPetition
from kiosk.domain.paper_petition import PaperPetition
from kiosk.domain.petition import Colours, Consents, ConsentWording, Organizer, Petition, Picture
from kiosk.domain.text import clean
from kiosk.domain.words import Slips

Path = tuple[str | int, ...]

_PARTS: tuple[type[BaseModel], ...] = (
    Petition,
    Consents,
    ConsentWording,
    Organizer,
    Colours,
    Picture,
    OfficialPetition,
    PaperPetition,
)
_KEYS = sorted({name for part in _PARTS for name in part.model_fields} - {"texts"})
_DATE = "must be a date such as 2027-12-31, without quotes"
_NUMBER = "must be a whole number, without quotes"
_TABLE = "must be a table of keys and values"
_SENTENCES = {
    "missing": "is missing",
    "string_type": "must be text in quotes",
    "string_too_short": "must not be empty",
    "string_too_long": "is too long; {max_length} characters are the most",
    "too_short": "must not be empty",
    "int_type": _NUMBER,
    "int_from_float": _NUMBER,
    "date_type": _DATE,
    "date_from_datetime_inexact": _DATE,
    "tuple_type": "must be a list in square brackets",
    "dict_type": _TABLE,
    "model_type": _TABLE,
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "literal_error": "must be {expected}",
}
_SHAPES = {
    "id": "must be 3 to 64 small letters a to z, digits and hyphens",
    "email": "must be an e-mail address such as organizer@example.org",
    "primary": "must be a colour such as #0b3d78",
    "action": "must be a colour such as #ffd500",
}


def sentences(error: ErrorDetails) -> Iterator[tuple[Path, str]]:
    """The key of each thing an error tells of, and the matter in plain words, the key's name first."""
    path = tuple(part for part in error["loc"] if part != "[key]")
    context = error.get("ctx", {})
    cause = context.get("error")
    if isinstance(cause, Slips):
        for inner, told in cause.slips:
            yield (*path, *inner), named((*path, *inner), told)
        return
    if cause is not None:
        told = str(cast("object", cause))
    elif error["loc"][-1:] == ("[key]",):
        told = f"is not known here; use {context.get('expected')}"
    elif error["type"] == "extra_forbidden":
        told = "is not a key of a pack" + _guess(str(path[-1]))
    elif error["type"] == "string_pattern_mismatch":
        told = _SHAPES.get(str(path[-1]), "must begin with https:// and hold no spaces")
    else:
        told = _SENTENCES.get(error["type"], error["msg"]).format_map(context)
    yield path, named(path, told)


def named(path: Path, told: str) -> str:
    """A sentence about the key at a path; keys are printed, so what they hide is dropped."""
    key = ".".join(clean(str(part))[:64] for part in path)
    return f"{key} {told}"


def _guess(key: str) -> str:
    close = get_close_matches(key, _KEYS, n=1)
    return f"; did you mean {close[0]}?" if close else ""
