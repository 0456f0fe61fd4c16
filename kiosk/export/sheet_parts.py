"""A roll of sheets in one file or in several: by province, by event, or by number of pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal
from unicodedata import normalize

from kiosk.domain.places import ABROAD, place_of
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.tally import place_names, ranked, tally

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Split:
    """How a roll is split: by where people live, by where they signed, or so many pages of signatures to a file."""

    by: Literal["province", "event", "pages"]
    pages: int = 0

    @classmethod
    def read(cls, text: str) -> "Split":
        """From "province", "event" or "pages:N"; ValueError in one sentence."""
        by, _, pages = text.partition(":")
        match by:
            case "province" | "event" if not pages:
                return cls(by)
            case "pages" if pages.isascii() and pages.isdigit() and int(pages) > 0:
                return cls(by, int(pages))
        raise ValueError("a split is province, event, or pages:N, as in pages:20")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of sheets: which of how many, what it holds, and where its rows and sheets begin among all."""

    signatures: Sequence[Signature]
    number: int = 1
    of: int = 1
    label: str = ""
    first_row: int = 1
    first_sheet: int = 1
    last_sheet: int = 0
    sheets: int = 0
    in_all: int = 0

    @property
    def file_name(self) -> str:
        """A name that every system takes and that sorts as the parts do: 02-new-brunswick.pdf."""
        letters = "".join(c if c.isalnum() else " " for c in normalize("NFKC", self.label).casefold())
        words = "-".join(letters.split())[:_LONGEST_NAME].strip("-")
        return f"{self.number:0{max(2, len(str(self.of)))}}{f'-{words}' if words else ''}.pdf"


def parts_of(signatures: Sequence[Signature], split: Split | None, rows_a_page: int, language: Language) -> list[Part]:
    """The parts in their order, the largest first where people are grouped; rows and sheets are numbered through."""
    held = _held(signatures, split, rows_a_page, language)
    sheets = list(accumulate((-(-len(some) // rows_a_page) for _, some in held), initial=0))
    rows = list(accumulate((len(some) for _, some in held), initial=0))
    return [
        Part(some, at + 1, len(held), label, rows[at] + 1, sheets[at] + 1, sheets[at + 1], sheets[-1], rows[-1])
        for at, (label, some) in enumerate(held)
    ]


def _held(
    signatures: Sequence[Signature], split: Split | None, rows_a_page: int, language: Language
) -> list[tuple[str, Sequence[Signature]]]:
    if split is None or not signatures:
        return [("", signatures)]
    if split.by == "pages":
        size = split.pages * rows_a_page
        starts = range(0, len(signatures), size)
        return [(f"{at + 1}–{min(at + size, len(signatures))}", signatures[at : at + size]) for at in starts]
    counted = tally(signatures)
    by_province = split.by == "province"
    groups: dict[str, list[Signature]] = {
        value: [] for value, _ in ranked(counted.provinces if by_province else counted.events)
    }
    for signature in signatures:
        groups[place_of(signature) if by_province else signature.event].append(signature)
    names = place_names(language) if by_province else {"": wording.WORDINGS[language].not_given}
    return [(names.get(value, value.removeprefix(ABROAD)), some) for value, some in groups.items()]
