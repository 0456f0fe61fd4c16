"""The organizer's contact, written once and put where the texts say {organizer}, {address} or {email}."""

import re
from collections.abc import Mapping

from kiosk.domain.words import Language

_BLANK = re.compile(r"\{([^{}\n]*)\}")
_MARKED = re.compile(r"([\\`*_\[\]<>&#|~!])")
NAMES = ("organizer", "address", "email")

Contact = Mapping[str, str]


def contact_of(record: Mapping[str, object], language: Language) -> Contact:
    """The organizer's contact in a language, from petition.toml as it was read; only what is text there."""
    organizer = record.get("organizer")
    if not isinstance(organizer, Mapping):
        return {}
    names = organizer.get("name")
    found = {
        "organizer": names.get(language) if isinstance(names, Mapping) else None,
        "address": organizer.get("address"),
        "email": organizer.get("email"),
    }
    return {name: value for name, value in found.items() if isinstance(value, str)}


def unknown_blanks(line: str) -> list[str]:
    """The {names} in a line that nothing can be put for."""
    return [name for name in _BLANK.findall(line) if name not in NAMES]


def filled(text: str, contact: Contact) -> str:
    """The text with the organizer's contact in it."""
    return _BLANK.sub(lambda blank: contact.get(blank[1], blank[0]), text)


def filled_markdown(text: str, contact: Contact) -> str:
    """The same for Markdown: an address stays an address, whatever it is written with."""
    return filled(text, {name: _MARKED.sub(r"\\\1", value) for name, value in contact.items()})
