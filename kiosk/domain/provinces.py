"""Canada's provinces and territories, and the first letters of their postal codes (Canada Post)."""

from typing import Literal, get_args

# In the order people expect them in a list: by English name, the territories last.
Province = Literal["AB", "BC", "MB", "NB", "NL", "NS", "ON", "PE", "QC", "SK", "NT", "NU", "YT"]
PROVINCES: tuple[str, ...] = get_args(Province)

_BY_FIRST_LETTER = {
    "A": ("NL",),
    "B": ("NS",),
    "C": ("PE",),
    "E": ("NB",),
    **dict.fromkeys("GHJ", ("QC",)),
    **dict.fromkeys("KLMNP", ("ON",)),
    "R": ("MB",),
    "S": ("SK",),
    "T": ("AB",),
    "V": ("BC",),
    "X": ("NT", "NU"),
    "Y": ("YT",),
}
# The federal government's own codes serve offices on both banks of the Ottawa River.
_FEDERAL = "K1A"


def provinces_of(postal_code: str) -> tuple[str, ...]:
    """The provinces a normalised postal code can lie in; empty where its first letter is none of Canada's."""
    found = _BY_FIRST_LETTER.get(postal_code[:1], ())
    return (*found, "QC") if postal_code.startswith(_FEDERAL) else found
