"""An entry: one sealed record, its place in the chain, and the one way to write it as a line."""

import hashlib
import re
from base64 import b32encode
from binascii import a2b_base64
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, cast, get_args
from uuid import UUID

from pydantic_core import from_json

from kiosk.sealing.canonical import base64_of, bytes_of, encoded
from kiosk.sealing.device import ID_DIGITS, PUBLIC_LENGTH, SIGNATURE_LENGTH, is_signed, kiosk_id_of
from kiosk.sealing.keys import FINGERPRINT_DIGITS

Kind = Literal["signature", "withdrawal", "penned", "decision"]
VERSION = 1
BLOCK = 1024  # sealed texts are padded to a multiple of this
SEAL_OVERHEAD = 1120 + 16  # bytes that HPKE adds: the encapsulated key and the tag
_ENTRY = b"petition-kiosk entry v1\n"
_SIGNED = b"petition-kiosk entry signature v1\n"
_GENESIS = b"petition-kiosk genesis v1\n"
LONGEST_LINE = 1 << 22
_LONGEST_NAME = 200
_MOST_BOXES = 16
_MOST_PARTS = 1000  # commas and brackets: the longest name may be all commas
_LAST_SECOND = 253_402_300_799  # the end of the year 9999
_LAST_NUMBER = (1 << 53) - 1  # the largest whole number every JSON reader keeps exactly
_PETITION = re.compile(r"[a-z0-9][a-z0-9-]{2,63}")
_HEX_64 = re.compile(r"[0-9a-f]{64}")
_KIOSK = re.compile(rf"[0-9a-f]{{{ID_DIGITS}}}")
_FINGERPRINT = re.compile(rf"[0-9a-f]{{{FINGERPRINT_DIGITS}}}")


class BadEntry(ValueError):
    """A line that is no entry; says which part is wrong."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where the next entry goes: petition, kiosk id, event, number from 1, and the hash of the entry before it."""

    petition: str
    kiosk: str
    event: str
    number: int
    previous: bytes

    def __post_init__(self) -> None:
        for name, is_right in _PLACE_RULES.items():
            if not is_right(getattr(self, name)):
                raise ValueError(f"A ledger cannot hold this {name}.")


@dataclass(frozen=True, slots=True)
class Box:
    """The record sealed to one recipient, named by the fingerprint of its public key."""

    to: str
    sealed: bytes


@dataclass(frozen=True)
class Entry:
    """`at` is in seconds UTC; `previous` is the hash of the entry before, of `genesis` for the first.

    `device` is the kiosk's public key, of which `kiosk` is the fingerprint; `signature` is its own, over all the rest.
    """

    id: UUID
    kind: Kind
    petition: str
    kiosk: str
    event: str
    number: int
    at: int
    previous: bytes
    device: bytes
    boxes: tuple[Box, ...]
    signature: bytes

    @cached_property
    def hash(self) -> bytes:
        """Of its line: everything of the entry counts."""
        return line_hash(self._line)

    @property
    def is_signed(self) -> bool:
        """Whether the kiosk that the entry names signed it."""
        by_itself = kiosk_id_of(self.device) == self.kiosk
        return by_itself and is_signed(self.device, self.signed_text, self.signature)

    @cached_property
    def header(self) -> bytes:
        """What everybody may read, in canonical JSON; each box is sealed together with it."""
        return encoded(self._clear)

    @cached_property
    def signed_text(self) -> bytes:
        """What the kiosk signs: a label and the entry without its signature."""
        return _SIGNED + encoded(self._unsigned)

    def line(self) -> bytes:
        """The entry as one line of canonical JSON, its newline included: as in a ledger, a bundle, a request."""
        return self._line

    @classmethod
    def from_line(cls, line: bytes) -> "Entry":
        """The reverse of `line`; BadEntry for every other spelling, so that an entry has one line and one hash."""
        fields = _fields_of(line)
        entry = cls(**_values(fields))
        if encoded(fields) + b"\n" != line:
            raise BadEntry("it is not spelled as this program spells it")
        entry._know(line)
        if not entry.is_signed:
            raise BadEntry("it was not signed by its kiosk")
        return entry

    @classmethod
    def from_checked_line(cls, line: bytes) -> "Entry":
        """The same for a line that went through `from_line` before and has not changed since: nothing is checked again.

        A desk opens hundreds of thousands of them, and most of `from_line`'s time is spent on checking.
        """
        entry = cls(**_values(from_json(line)))
        entry._know(line)
        return entry

    def _know(self, line: bytes) -> None:
        """Take what is spelled in a line from there: a desk reads hundreds of thousands of them.

        Keys are sorted, and within a string a quotation mark has a backslash before it: each cut is the only one.
        """
        start, boxes_begin, rest = line[:-1].partition(b'"boxes":[')
        boxes, boxes_end, rest = rest.partition(b"],")
        middle, _, rest = rest.partition(b'"signature":"')
        end = rest.partition(b'",')[2]
        signed_text = b"".join((_SIGNED, start, boxes_begin, boxes, boxes_end, middle, end))
        known = {"_line": line, "signed_text": signed_text, "header": start + middle + end}
        self.__dict__.update(known)  # where cached_property keeps what it worked out

    @property
    def _clear(self) -> dict[str, object]:
        return {
            "version": VERSION,
            "id": str(self.id),
            "kind": self.kind,
            "petition": self.petition,
            "kiosk": self.kiosk,
            "event": self.event,
            "number": self.number,
            "at": self.at,
            "previous": self.previous.hex(),
            "device": base64_of(self.device),
        }

    @property
    def _unsigned(self) -> dict[str, object]:
        return {**self._clear, "boxes": [{"to": box.to, "sealed": base64_of(box.sealed)} for box in self.boxes]}

    @cached_property
    def _line(self) -> bytes:
        return encoded({**self._unsigned, "signature": base64_of(self.signature)}) + b"\n"


def adds(kind: object) -> int:
    """What an entry of a kind adds to the number of signatures."""
    return {"signature": 1, "withdrawal": -1}.get(str(kind), 0)


def line_hash(line: bytes) -> bytes:
    """SHA-256 over a label and a line without its end."""
    return hashlib.sha256(_ENTRY + line[:-1]).digest()


def genesis(petition: str, kiosk: str) -> bytes:
    """What the first entry of a kiosk follows."""
    return hashlib.sha256(_GENESIS + encoded({"kiosk": kiosk, "petition": petition})).digest()


def head_code(last: bytes) -> str:
    """The hash of the last entry as eight letters and digits to compare by eye: another tail has another code."""
    code = b32encode(last[:5]).decode()
    return f"{code[:4]}-{code[4:]}"


def _values(fields: dict[str, Any]) -> dict[str, Any]:
    """What the fields of a line are in memory."""
    return {
        "id": UUID(fields["id"]),
        "kind": fields["kind"],
        "petition": fields["petition"],
        "kiosk": fields["kiosk"],
        "event": fields["event"],
        "number": fields["number"],
        "at": fields["at"],
        "previous": bytes.fromhex(fields["previous"]),
        "device": a2b_base64(fields["device"]),
        "boxes": tuple(Box(box["to"], a2b_base64(box["sealed"])) for box in fields["boxes"]),
        "signature": a2b_base64(fields["signature"]),
    }


def _fields_of(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise BadEntry("it is longer than any entry")
    if sum(map(line.count, (b",", b"[", b"{"))) > _MOST_PARTS:
        raise BadEntry("it is JSON of more parts than any entry")  # a few bytes of JSON each, and a hundred in memory
    try:
        fields = from_json(line)
    except ValueError:
        raise BadEntry("it is not JSON") from None
    if not isinstance(fields, dict) or fields.keys() != _RULES.keys():
        raise BadEntry("it has not the fields of an entry")
    for name, is_right in _RULES.items():
        if not is_right(fields[name]):
            raise BadEntry(f"its {name} is wrong")
    return cast("dict[str, Any]", fields)


def _is_count(value: object, *, first: int, last: int) -> bool:
    return type(value) is int and first <= value <= last


def _is_name(value: object) -> bool:
    # Half a surrogate pair is text to JSON and to Python, but to no file.
    return isinstance(value, str) and len(value) <= _LONGEST_NAME and not any("\ud800" <= c <= "\udfff" for c in value)


def _is_id(value: object) -> bool:
    try:
        return isinstance(value, str) and str(UUID(value)) == value
    except ValueError:
        return False


def _matches(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_base64(length: int) -> Callable[[object], bool]:
    def is_right(value: object) -> bool:
        try:
            return isinstance(value, str) and len(bytes_of(value)) == length
        except ValueError:
            return False

    return is_right


def _are_boxes(value: object) -> bool:
    return isinstance(value, list) and 1 <= len(value) <= _MOST_BOXES and all(_is_box(box) for box in value)


def _is_box(value: object) -> bool:
    if not isinstance(value, dict) or value.keys() != {"to", "sealed"} or not _matches(_FINGERPRINT)(value["to"]):
        return False
    try:
        length = len(bytes_of(value["sealed"])) - SEAL_OVERHEAD
    except ValueError:
        return False
    return length > 0 and length % BLOCK == 0


_PLACE_RULES: dict[str, Callable[[object], bool]] = {
    "petition": _matches(_PETITION),
    "kiosk": _matches(_KIOSK),
    "event": _is_name,
    "number": lambda value: _is_count(value, first=1, last=_LAST_NUMBER),
}
_RULES: dict[str, Callable[[object], bool]] = {
    **_PLACE_RULES,
    "version": lambda value: type(value) is int and value == VERSION,
    "id": _is_id,
    "kind": lambda value: value in get_args(Kind),
    "at": lambda value: _is_count(value, first=0, last=_LAST_SECOND),
    "previous": _matches(_HEX_64),
    "device": _is_base64(PUBLIC_LENGTH),
    "boxes": _are_boxes,
    "signature": _is_base64(SIGNATURE_LENGTH),
}
