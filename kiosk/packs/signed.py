"""A pack signed by its organizer: to whom kiosks seal, and that not a letter of the petition was changed since."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.packs.fault import Fault
from kiosk.packs.files import SIGNED, Shelf
from kiosk.sealing.canonical import base64_of, bytes_of, encoded
from kiosk.sealing.device import PUBLIC_LENGTH, SIGNATURE_LENGTH, is_signed
from kiosk.sealing.keys import OrganizerKey, PublicKey

FORMAT = "petition-kiosk signed pack"
VERSION = 1
MOST_RECIPIENTS = 16
_LABEL = b"petition-kiosk signed pack v1\n"
_AGAIN = "; the organizer signs a pack again with: kiosk pack sign"


@dataclass(frozen=True, slots=True)
class Signed:
    """Who signed a pack (an Ed25519 public key, 32 bytes), and to whom its kiosks seal."""

    signer: bytes
    recipients: tuple[PublicKey, ...]


def signature_of(shelf: Shelf, key: OrganizerKey, others: Sequence[PublicKey]) -> bytes:
    """What `signed.json` holds: every file of the pack by its hash, and the keys that may open what is signed."""
    recipients = dict.fromkeys([key.public_key, *others])
    fields: dict[str, object] = {
        "format": FORMAT,
        "version": VERSION,
        "files": _hashes(shelf),
        "recipients": [base64_of(recipient.raw) for recipient in recipients],
        "signer": base64_of(key.signer),
    }
    signature = base64_of(key.sign(_LABEL + encoded(fields)))
    return json.dumps({**fields, "signature": signature}, indent=1).encode() + b"\n"


def signed(shelf: Shelf) -> Signed | Fault | None:
    """Who signed the files on a shelf; a fault where anything was changed since; None where nobody signed."""
    if SIGNED not in shelf.texts:
        return None
    try:
        fields = json.loads(shelf.texts[SIGNED])
        found, files = _checked(fields), fields["files"]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Fault(SIGNED, 1, f"is not what the organizer's signature is for{_AGAIN}")
    there = _hashes(shelf)
    for name in sorted(there.keys() | files.keys()):
        if there.get(name) != files.get(name):
            return Fault(name, 1, f"was changed after the organizer had signed the petition{_AGAIN}")
    return found


def _hashes(shelf: Shelf) -> dict[str, str]:
    """Texts count as they are read: a byte order mark or another kind of line end is no change."""
    texts = {name: text.encode() for name, text in shelf.texts.items() if name != SIGNED}
    return {name: hashlib.sha256(content).hexdigest() for name, content in (texts | shelf.pictures).items()}


def _checked(fields: dict[str, Any]) -> Signed:
    signature = bytes_of(fields.pop("signature"), length=SIGNATURE_LENGTH)
    signer = bytes_of(fields["signer"], length=PUBLIC_LENGTH)
    names = {"format", "version", "files", "recipients", "signer"}
    if fields.keys() != names or (fields["format"], fields["version"]) != (FORMAT, VERSION):
        raise ValueError("format")
    if not is_signed(signer, _LABEL + encoded(fields), signature):
        raise ValueError("signature")
    if not isinstance(fields["files"], dict) or not 1 <= len(fields["recipients"]) <= MOST_RECIPIENTS:
        raise ValueError("recipients")
    return Signed(signer, tuple(PublicKey.from_raw(bytes_of(raw)) for raw in fields["recipients"]))
