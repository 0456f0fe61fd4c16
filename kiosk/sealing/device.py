"""The kiosk's own key pair (Ed25519, RFC 8032): it signs what the kiosk records, and names the kiosk."""

import hashlib
import secrets
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.sealing.durable import read_small, write_durably

SIGNATURE_LENGTH = 64
PUBLIC_LENGTH = 32
ID_DIGITS = 32
_SECRET_LENGTH = 32
_LONGEST_FILE = 1024
_ID = b"petition-kiosk device v1\n"


class DeviceKeyDamaged(Exception):
    """The kiosk's own key is gone or changed; what was signed with it stays whole, and nothing more can be added."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path}: this kiosk's own key is missing or damaged. Bring its signatures in, then set it up anew."
        )


@dataclass(frozen=True)
class DeviceKey:
    """Proves that an entry was written by this kiosk; opens nothing."""

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls) -> "DeviceKey":
        return cls(secrets.token_bytes(_SECRET_LENGTH))

    @cached_property
    def public(self) -> bytes:
        """32 bytes."""
        return self._private.public_key().public_bytes_raw()

    @cached_property
    def kiosk_id(self) -> str:
        return kiosk_id_of(self.public)

    def sign(self, message: bytes) -> bytes:
        """64 bytes, always the same ones for a message."""
        return self._private.sign(message)

    def write(self, path: Path) -> None:
        """Keep the key in a file that only its owner can read."""
        write_durably(path, self.secret.hex().encode() + b"\n")

    @classmethod
    def read(cls, path: Path, kiosk_id: str = "") -> "DeviceKey":
        """The key of a kiosk of this id, or of any; DeviceKeyDamaged where the file holds anything else.

        OSError where the disk says no, which says nothing about the key.
        """
        try:
            key = cls(bytes.fromhex(read_small(path, _LONGEST_FILE).decode("ascii")))
            known = key.kiosk_id
        except (FileNotFoundError, ValueError):
            raise DeviceKeyDamaged(path) from None  # the cause may quote what is left of the key
        if kiosk_id not in {"", known}:
            raise DeviceKeyDamaged(path)
        return key

    @cached_property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.secret)


def kiosk_id_of(public: bytes) -> str:
    """The first 128 bits of SHA-256 over a label and the public key, as 32 hexadecimal digits."""
    return hashlib.sha256(_ID + public).hexdigest()[:ID_DIGITS]


@lru_cache(maxsize=256)
def _known(public: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the holder of a public key signed a message; no bytes make it raise."""
    try:
        _known(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
