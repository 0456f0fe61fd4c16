"""What tells one document of sheets from any other: a sum over what it holds, which can be made again from the roll."""

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256

from kiosk.domain.ink import Ink
from kiosk.domain.signature import Signature

_FORM = "petition-kiosk sheets 1"
_GROUPS = 4  # of four digits, on every page: no two documents of one campaign share 64 bits


def fingerprint(heading: Sequence[object], signatures: Iterable[Signature], *, streets: bool) -> str:
    """SHA-256 in hexadecimal over a line of JSON for the document and one for each signature; docs/format.md."""
    found = sha256(_line([_FORM, *heading]))
    for signature in signatures:
        found.update(_line(_held(signature, streets=streets)))
    return found.hexdigest()


def groups(whole: str) -> str:
    """The first groups of a fingerprint, as they stand on paper."""
    return " ".join(whole[at : at + 4].upper() for at in range(0, 4 * _GROUPS, 4))


def _held(signature: Signature, *, streets: bool) -> list[object]:
    return [
        str(signature.id),
        signature.name,
        *((signature.street, signature.postal_code) if streets else ()),
        signature.city,
        signature.province,
        signature.country,
        signature.signed_at.date().isoformat(),
        signature.event,
        signature.language,
        signature.method,
        signature.witness,
        _drawn(signature.ink) if signature.ink else None,
    ]


def _drawn(ink: Ink) -> list[object]:
    """The pad, and a sum of the strokes as a record has them, in 32-bit numbers with the little end first."""
    return [
        ink.width,
        ink.height,
        [len(stroke) // 16 for stroke in ink.steps],
        sha256(b"".join(ink.steps)).hexdigest(),
    ]


def _line(said: list[object]) -> bytes:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
