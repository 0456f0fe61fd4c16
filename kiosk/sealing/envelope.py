"""Seals a record into an entry, and opens it again with the organizer's key (HPKE, RFC 9180)."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from cryptography.exceptions import InvalidTag

from kiosk.domain.decision import Decision
from kiosk.domain.signature import (
    Penned,
    Record,
    Signature,
    Withdrawal,
    decision_from_json,
    penned_from_json,
    signature_from_json,
    to_json,
    withdrawal_from_json,
)
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import BLOCK, Box, Entry, Kind, Position
from kiosk.sealing.keys import SUITE, OrganizerKey, PublicKey

_INFO = b"petition-kiosk box v1\n"
_KINDS: dict[type[Record], Kind] = {
    Signature: "signature",
    Withdrawal: "withdrawal",
    Penned: "penned",
    Decision: "decision",
}
_READERS: dict[Kind, Callable[[bytes], Record]] = {
    "signature": signature_from_json,
    "withdrawal": withdrawal_from_json,
    "penned": penned_from_json,
    "decision": decision_from_json,
}
_PREFIX = 4  # bytes that say how long the record is, most significant first


class CannotOpen(Exception):
    """An entry that this key does not open, or that holds something else than it says."""

    def __init__(self, entry_id: UUID, why: str) -> None:
        super().__init__(f"Entry {entry_id} cannot be opened: {why}.")
        self.entry_id = entry_id
        self.why = why


def seal(record: Record, at_position: Position, recipients: tuple[PublicKey, ...], device: DeviceKey) -> Entry:
    """The entry for a record, signed by its kiosk; only the recipients can open it, and only with this clear header."""
    if not recipients or not _belongs(record, at_position.petition, at_position.event):
        raise ValueError("A record is sealed to somebody, at its own petition and event.")
    if at_position.kiosk != device.kiosk_id:
        raise ValueError("A kiosk signs its own entries.")
    clear = Entry(
        id=record.id,
        kind=_KINDS[type(record)],
        petition=at_position.petition,
        kiosk=at_position.kiosk,
        event=at_position.event,
        number=at_position.number,
        at=_seconds(record),
        previous=at_position.previous,
        device=device.public,
        boxes=(),
        signature=b"",
    )
    plain, info = padded(to_json(record)), _INFO + clear.header
    boxes = tuple(Box(to.fingerprint, SUITE.encrypt(plain, to.hpke, info=info)) for to in recipients)
    unsigned = replace(clear, boxes=boxes)
    return replace(unsigned, signature=device.sign(unsigned.signed_text))


def open_entry(entry: Entry, key: OrganizerKey) -> Record:
    """The record inside; CannotOpen where it is for another key, was changed, or is not what the header says."""
    mine = key.public_key.fingerprint
    box = next((box for box in entry.boxes if box.to == mine), None)
    if box is None:
        raise CannotOpen(entry.id, "it is sealed to another organizer key")
    try:
        plain = unpadded(SUITE.decrypt(box.sealed, key.hpke, info=_INFO + entry.header))
        record = _READERS[entry.kind](plain)
    except (InvalidTag, ValueError):
        # The cause is left out on purpose: a parser's complaint may quote what a person typed.
        raise CannotOpen(entry.id, "it was changed after it was sealed") from None
    if record.id != entry.id or _seconds(record) != entry.at or not _belongs(record, entry.petition, entry.event):
        raise CannotOpen(entry.id, "it holds another record than it says")
    return record


def padded(record: bytes) -> bytes:
    """Length, record and zeros up to a multiple of 1 KiB, so that the length says little about the person."""
    filled = len(record).to_bytes(_PREFIX, "big") + record
    return filled + bytes(-len(filled) % BLOCK)


def unpadded(plain: bytes) -> bytes:
    """The reverse of `padded`; ValueError for anything else."""
    record = plain[_PREFIX : _PREFIX + int.from_bytes(plain[:_PREFIX], "big")]
    if padded(record) != plain:
        raise ValueError("padding")
    return record


def _seconds(record: Record) -> int:
    match record:
        case Signature():
            at = record.signed_at
        case Withdrawal():
            at = record.withdrawn_at
        case Penned():
            at = record.penned_at
        case Decision():
            at = record.decided_at
    if at.tzinfo is None:
        raise ValueError("A record knows its time zone.")
    return int(at.timestamp())


def _belongs(record: Record, petition: str, event: str) -> bool:
    # Only a signature names its petition. Its `kiosk` is the name people gave the kiosk, not its id.
    return not isinstance(record, Signature) or (record.petition == petition and record.event == event)
