"""One person's recorded support. Only `form.SignatureForm.validate` makes a new one; nothing of it prints."""

import sys
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, TypeAdapter

from kiosk.domain.decision import Decision
from kiosk.domain.ink import InkField

Method = Literal["ink", "typed", "mark", "witnessed"]
Purpose = Literal["signing", "contact"]


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to, word for word: kept with the signature as proof (CASL, s. 13)."""

    purpose: Purpose
    version: str
    language: str
    wording: Annotated[str, AfterValidator(sys.intern)]  # held once, however many agreed to it
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed what, where, when, in which language and with which consents; empty text where nothing was given."""

    id: UUID
    petition: str
    petition_version: int
    event: str
    kiosk: str
    language: str
    signed_at: datetime
    name: str = field(repr=False)
    street: str = field(repr=False)
    city: str = field(repr=False)
    province: str = field(repr=False)
    postal_code: str = field(repr=False)
    country: str = field(repr=False)
    email: str = field(repr=False)
    phone: str = field(repr=False)
    comment: str = field(repr=False)
    consents: tuple[Consent, ...] = field(repr=False)
    method: Method
    ink: InkField = field(repr=False)
    witness: str = field(default="", repr=False)
    witness_note: str = field(default="", repr=False)

    @property
    def contact_consent(self) -> bool:
        """Whether the organizer may write to or call this person about more than this signature."""
        return any(consent.purpose == "contact" for consent in self.consents)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A signature taken back by the person who gave it, before the kiosk was handed on."""

    id: UUID
    of: UUID
    withdrawn_at: datetime


@dataclass(frozen=True, slots=True)
class Penned:
    """Who just signed here said that they signed the official paper sheet beside the kiosk, too; no copy of it."""

    id: UUID
    of: UUID
    penned_at: datetime


Record = Signature | Withdrawal | Penned | Decision
_SIGNATURE = TypeAdapter(Signature)
_WITHDRAWAL = TypeAdapter(Withdrawal)
_PENNED = TypeAdapter(Penned)
_DECISION = TypeAdapter(Decision)


def to_json(record: Record) -> bytes:
    """UTF-8 JSON of the whole record, as it is sealed; docs/format.md lists the fields."""
    match record:
        case Signature():
            return _SIGNATURE.dump_json(record)
        case Withdrawal():
            return _WITHDRAWAL.dump_json(record)
        case Penned():
            return _PENNED.dump_json(record)
        case Decision():
            return _DECISION.dump_json(record)


def signature_from_json(data: bytes) -> Signature:
    """The reverse of `to_json`; pydantic.ValidationError (a ValueError) where it is no signature."""
    return _SIGNATURE.validate_json(data)


def withdrawal_from_json(data: bytes) -> Withdrawal:
    """The reverse of `to_json`; pydantic.ValidationError (a ValueError) where it is no withdrawal."""
    return _WITHDRAWAL.validate_json(data)


def penned_from_json(data: bytes) -> Penned:
    """The reverse of `to_json`; pydantic.ValidationError (a ValueError) where it is nothing of the kind."""
    return _PENNED.validate_json(data)


def decision_from_json(data: bytes) -> Decision:
    """The reverse of `to_json`; pydantic.ValidationError (a ValueError) where it is no decision."""
    return _DECISION.validate_json(data)
