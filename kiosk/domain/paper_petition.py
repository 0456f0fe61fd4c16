"""The official paper petition a pack may bring: what the House of Commons is asked, for signatures with a pen.

Its signatures are given on paper only. Nothing that a kiosk takes ever goes into it.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from kiosk.domain.words import Line, Slip, Slips

HouseLanguage = Literal["en", "fr"]
"""The two that the House of Commons receives petitions in."""

HOUSE_LANGUAGES: tuple[HouseLanguage, ...] = ("en", "fr")

Addressee = Literal["house", "government", "minister", "member"]
"""To whom a petition may go: the House of Commons, the Government of Canada, a Minister, a Member."""

VALID_NEEDED = 25
"""Signatures without which the House of Commons takes no paper petition (its guides to petitions)."""

GATHERED_BETTER = (30, 35)
"""How many to gather, so that enough are left once some, 20 to 40 in a hundred, are set aside."""

HouseWords = dict[HouseLanguage, Line]
Paragraphs = Annotated[tuple[Line, ...], Field(min_length=1, strict=False)]


class PaperPetition(BaseModel):
    """The words of a paper petition, in English, in French, or in both; `to` names a Minister or a Member.

    To the day `beside_kiosks_until`, included, its sheets lie beside the kiosks, to be signed with a pen.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    addressee: Addressee
    to: HouseWords = {}
    residents: HouseWords
    text: Annotated[dict[HouseLanguage, Paragraphs], Field(min_length=1)]
    request: HouseWords
    beside_kiosks_until: date | None = None

    @model_validator(mode="after")
    def _whole(self) -> "PaperPetition":
        parts: dict[str, Mapping[HouseLanguage, object]] = {"residents": self.residents, "request": self.request}
        if self.addressee in {"minister", "member"}:
            parts["to"] = self.to
        slips: list[Slip] = [
            ((name, code), "is missing, and text is given in that language")
            for name, words in parts.items()
            for code in self.text
            if code not in words
        ]
        slips += [
            ((name, code), "is given, but text is not given in that language")
            for name, words in parts.items()
            for code in words
            if code not in self.text
        ]
        if "to" not in parts and self.to:
            slips.append((("to",), "is only for a Minister or a Member; the others are always written the same"))
        if slips:
            raise Slips(slips)
        return self

    def is_beside_kiosks(self, today: date) -> bool:
        """Whether who just signed on a screen can sign it as well."""
        return self.beside_kiosks_until is not None and today <= self.beside_kiosks_until

    @property
    def languages(self) -> tuple[HouseLanguage, ...]:
        """Those it is written in, English first."""
        return tuple(code for code in HOUSE_LANGUAGES if code in self.text)
