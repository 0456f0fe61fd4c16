"""How a request to the hub proves who asks: signed over all that it asks for, with a number that only rises."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.sealing.canonical import encoded
from kiosk.sealing.device import is_signed

SCHEME = "Petition-Kiosk"
PATIENCE = 300  # seconds by which a request's time may differ from the hub's
LARGEST = (1 << 53) - 1
_LABEL = b"petition-kiosk request v1\n"
_VERSION = "1"
_FORM = re.compile(
    rf"{SCHEME} {_VERSION}\.((?:kiosk|organizer):[0-9a-z-]{{3,64}})\.([1-9][0-9]{{0,15}})\.([0-9]{{1,12}})"
    r"\.([0-9a-f]{64})\.([0-9a-f]{128})"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of which hub; `target` is the path with its query, as sent; `digest` is hex SHA-256 of the body."""

    hub: str
    method: str
    target: str
    digest: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who asks: `who` is "kiosk:" and its id, or "organizer:" and a petition's id; `at` is in seconds UTC.

    `counter` is larger than in every request of theirs before, so that none is taken twice.
    """

    who: str
    counter: int
    at: int
    digest: str
    signature: bytes

    @classmethod
    def from_header(cls, header: str) -> "Stamp | None":
        """The reverse of `header`; None for anything else."""
        found = _FORM.fullmatch(header)
        if found is None or int(found[2]) > LARGEST:
            return None
        return cls(found[1], int(found[2]), int(found[3]), found[4], bytes.fromhex(found[5]))

    def header(self) -> str:
        """The value of `Authorization`."""
        parts = (_VERSION, self.who, self.counter, self.at, self.digest, self.signature.hex())
        return f"{SCHEME} {'.'.join(map(str, parts))}"

    def is_of(self, public: bytes, asked: Asked) -> bool:
        """Whether the holder of a public key asked for this."""
        return is_signed(public, _text(self.who, self.counter, self.at, asked), self.signature)


def stamped(who: str, counter: int, at: int, asked: Asked, sign: Callable[[bytes], bytes]) -> Stamp:
    """The stamp for what somebody asks; `sign` is their key's."""
    return Stamp(who, counter, at, asked.digest, sign(_text(who, counter, at, asked)))


def digest_of(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _text(who: str, counter: int, at: int, asked: Asked) -> bytes:
    return _LABEL + encoded(
        {
            "at": at,
            "counter": counter,
            "digest": asked.digest,
            "hub": asked.hub,
            "method": asked.method,
            "target": asked.target,
            "who": who,
        }
    )
