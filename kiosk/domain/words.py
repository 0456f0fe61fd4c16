"""Short texts in every language of a petition, and the languages themselves."""

import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, StringConstraints

from kiosk.domain.text import clean

Language = Literal["en", "fr", "uk"]
LANGUAGES: tuple[Language, ...] = ("en", "fr", "uk")

Slip = tuple[tuple[str, ...], str]
"""The path of a key, and what is wrong there in plain words."""


class Slips(ValueError):
    """What is wrong at several keys at once; `slips` has the path of each from the model that raised."""

    def __init__(self, slips: list[Slip]) -> None:
        super().__init__("; ".join(f"{'.'.join(path)}: {message}" for path, message in slips))
        self.slips = slips


def unseen(line: str) -> str | None:
    """The first character of a line that hides, reorders or piles up, named for its writer; None in plain text."""
    hidden = next((c for c in line if unicodedata.category(c) in {"Cc", "Zl", "Zp"}), None)
    if hidden is None:
        plain = " ".join(unicodedata.normalize("NFC", line).split())
        if clean(line) == unicodedata.normalize("NFC", plain):
            return None
        hidden = next((c for c in line if not c.isspace() and not clean(c)), None)
    if hidden is None:
        return "a letter with more than eight marks on it"
    return f"the invisible character U+{ord(hidden):04X} {unicodedata.name(hidden, '')}".rstrip()


def _seen(line: str) -> str:
    if "\n" in line:
        raise ValueError("must be one line")
    if hidden := unseen(line):
        raise ValueError(f"holds {hidden}")
    return line


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000), AfterValidator(_seen)]
Words = dict[Language, Line]
