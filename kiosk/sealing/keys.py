"""The organizer's key pair: 32 random bytes from which both halves follow."""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.sealing.device import DeviceKey

SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
SECRET_LENGTH = 32
FINGERPRINT_DIGITS = 32
_MLKEM_LENGTH, _X25519_LENGTH = 1184, 32
_MLKEM_SEED_LENGTH = 64
_KEY_PAIR = b"petition-kiosk organizer key pair v1"
_SIGNING_KEY = b"petition-kiosk organizer signing key v1"
_DESK_KEY = b"petition-kiosk organizer desk key v1"
_ED25519_SEED_LENGTH = 32


@dataclass(frozen=True)
class PublicKey:
    """What a kiosk holds: it can seal to the organizer and open nothing. `raw` is ML-KEM-768, then X25519."""

    raw: bytes = field(repr=False)

    @classmethod
    def from_raw(cls, raw: bytes) -> "PublicKey":
        """ValueError for bytes that are no public key."""
        key = cls(raw)
        if len(raw) != _MLKEM_LENGTH + _X25519_LENGTH:
            raise ValueError("A public key has 1216 bytes.")
        # A key that cannot be sealed to is refused here, not at the first signature.
        SUITE.encrypt(b"", key.hpke)
        return key

    @cached_property
    def hpke(self) -> MLKEM768X25519PublicKey:
        return MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_LENGTH]),
            X25519PublicKey.from_public_bytes(self.raw[_MLKEM_LENGTH:]),
        )

    @cached_property
    def fingerprint(self) -> str:
        """The first 128 bits of SHA-256 over `raw`, as 32 hexadecimal digits."""
        return hashlib.sha256(self.raw).hexdigest()[:FINGERPRINT_DIGITS]

    def __repr__(self) -> str:
        return f"PublicKey({self.fingerprint})"


@dataclass(frozen=True)
class OrganizerKey:
    """Whoever holds these 32 bytes can open every entry of the petition."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != SECRET_LENGTH:
            raise ValueError("An organizer key has 32 bytes.")

    @classmethod
    def generate(cls) -> "OrganizerKey":
        return cls(secrets.token_bytes(SECRET_LENGTH))

    @cached_property
    def _halves(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        length = _MLKEM_SEED_LENGTH + _X25519_LENGTH
        seeds = HKDF(SHA256(), length, salt=None, info=_KEY_PAIR).derive(self.secret)
        return (
            MLKEM768PrivateKey.from_seed_bytes(seeds[:_MLKEM_SEED_LENGTH]),
            X25519PrivateKey.from_private_bytes(seeds[_MLKEM_SEED_LENGTH:]),
        )

    @cached_property
    def _signs(self) -> Ed25519PrivateKey:
        seed = HKDF(SHA256(), _ED25519_SEED_LENGTH, salt=None, info=_SIGNING_KEY).derive(self.secret)
        return Ed25519PrivateKey.from_private_bytes(seed)

    @cached_property
    def signer(self) -> bytes:
        """The public half with which everybody can check what the organizer signed: 32 bytes, Ed25519."""
        return self._signs.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """64 bytes, always the same ones for a message."""
        return self._signs.sign(message)

    @cached_property
    def desk(self) -> DeviceKey:
        """Signs what the organizer decides at a desk: nobody else can put a decision beside what was signed."""
        return DeviceKey(HKDF(SHA256(), _ED25519_SEED_LENGTH, salt=None, info=_DESK_KEY).derive(self.secret))

    @cached_property
    def hpke(self) -> MLKEM768X25519PrivateKey:
        return MLKEM768X25519PrivateKey(*self._halves)

    @cached_property
    def public_key(self) -> PublicKey:
        mlkem, x25519 = self._halves
        return PublicKey(mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())


def fingerprints(keys: Iterable[PublicKey]) -> frozenset[str]:
    """Of each key, its fingerprint."""
    return frozenset(key.fingerprint for key in keys)
