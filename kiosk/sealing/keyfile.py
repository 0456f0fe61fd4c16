"""The organizer key at rest: locked under a passphrase, its public half readable by all (docs/format.md says how)."""

import hashlib
import json
import secrets
import unicodedata
from dataclasses import astuple, dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from shamir_mnemonic.wordlist import WORDLIST

from kiosk.sealing.canonical import base64_of, bytes_of, encoded
from kiosk.sealing.keys import SECRET_LENGTH, OrganizerKey, PublicKey

FORMAT = "petition-kiosk organizer key"
VERSION = 1
_CIPHER = "chacha20-poly1305"
_KDF = "argon2id"
_SALT_LENGTH, _NONCE_LENGTH, _TAG_LENGTH = 16, 12, 16
LONGEST_FILE = 16_384
_OFFERED_WORDS = 6
_MOST_MEMORY_KIB, _MOST_ITERATIONS, _MOST_LANES = 1 << 20, 16, 16


class WrongPassphrase(Exception):
    """The key file is whole, but this passphrase does not open it."""

    def __init__(self) -> None:
        super().__init__("This passphrase does not open the organizer key.")


class KeyFileDamaged(Exception):
    """The key file is not what was written; the recovery words bring the key back."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The organizer key file cannot be used: {why}.")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs (Argon2id, RFC 9106); cheaper values are for tests."""

    memory_kib: int = 256 * 1024
    iterations: int = 4
    lanes: int = 2

    @property
    def is_sane(self) -> bool:
        """Whether a file may ask for it: a hostile one must not make this machine fill its memory or work for hours."""
        return (
            1 <= self.lanes <= _MOST_LANES
            and 1 <= self.iterations <= _MOST_ITERATIONS
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
        )


PRODUCTION_COST = Cost()


def offer_passphrase() -> str:
    """Six words of the SLIP-39 list: 60 random bits, easy to read out and to type."""
    return " ".join(secrets.choice(WORDLIST) for _ in range(_OFFERED_WORDS))


def lock(key: OrganizerKey, passphrase: str, *, cost: Cost = PRODUCTION_COST) -> bytes:
    """The key file for a passphrase; ValueError where it is empty. Takes about half a second."""
    salt, nonce = secrets.token_bytes(_SALT_LENGTH), secrets.token_bytes(_NONCE_LENGTH)
    header = {
        "format": FORMAT,
        "version": VERSION,
        "public": base64_of(key.public_key.raw),
        "kdf": {
            "name": _KDF,
            "memory_kib": cost.memory_kib,
            "iterations": cost.iterations,
            "lanes": cost.lanes,
            "salt": base64_of(salt),
        },
        "cipher": {"name": _CIPHER, "nonce": base64_of(nonce)},
    }
    sealed = _cipher(passphrase, salt, cost).encrypt(nonce, key.secret, encoded(header))
    return _with_check({**header, "sealed": base64_of(sealed)})


def unlock(data: bytes, passphrase: str) -> OrganizerKey:
    """The reverse of `lock`: the key, WrongPassphrase or KeyFileDamaged; nothing else."""
    file = _read(data)
    header = {name: value for name, value in file.fields.items() if name != "sealed"}
    try:
        secret = _cipher(passphrase, file.salt, file.cost).decrypt(file.nonce, file.sealed, encoded(header))
    except (InvalidTag, ValueError):
        raise WrongPassphrase from None
    key = OrganizerKey(secret)
    if key.public_key != file.public:
        raise KeyFileDamaged("its two halves do not belong together")
    return key


def public_half(data: bytes) -> PublicKey:
    """What a kiosk needs of the key file, without its passphrase; KeyFileDamaged where it is not whole."""
    return _read(data).public


def normalised(passphrase: str) -> str:
    """A passphrase as it is used: NFKC, and one space wherever there is any, so that a line break does not lock out."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


@dataclass(frozen=True, slots=True)
class _KeyFile:
    fields: dict[str, object]
    public: PublicKey
    cost: Cost
    salt: bytes
    nonce: bytes
    sealed: bytes


def _cipher(passphrase: str, salt: bytes, cost: Cost) -> ChaCha20Poly1305:
    if not (normal := normalised(passphrase)):
        raise ValueError("The passphrase is empty.")
    argon2 = Argon2id(salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return ChaCha20Poly1305(argon2.derive(normal.encode()))


def _with_check(fields: dict[str, object]) -> bytes:
    # The checksum tells damage from a wrong passphrase; it guards against accidents, the cipher against people.
    check = hashlib.sha256(encoded(fields)).hexdigest()
    return json.dumps({**fields, "check": check}, indent=1).encode() + b"\n"


def _read(data: bytes) -> _KeyFile:
    try:
        fields = json.loads(data) if len(data) <= LONGEST_FILE else None
    except (ValueError, RecursionError):
        raise KeyFileDamaged("it is not JSON") from None
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise KeyFileDamaged("it is no organizer key file")
    if fields.get("version") != VERSION:
        raise KeyFileDamaged("it was written by another version of this program")
    try:
        return _checked(fields)
    except (ValueError, KeyError, TypeError):
        raise KeyFileDamaged("some of it was changed or lost") from None


def _checked(fields: dict[str, Any]) -> _KeyFile:
    check = fields.pop("check")
    if hashlib.sha256(encoded(fields)).hexdigest() != check:
        raise ValueError("check")
    kdf, cipher = fields["kdf"], fields["cipher"]
    cost = Cost(kdf["memory_kib"], kdf["iterations"], kdf["lanes"])
    if not all(type(number) is int for number in astuple(cost)) or not cost.is_sane:
        raise KeyFileDamaged("it asks for more memory or time than any of ours does")
    if kdf["name"] != _KDF or cipher["name"] != _CIPHER:
        raise KeyFileDamaged("it uses ciphers that this program does not know")
    return _KeyFile(
        fields=fields,
        public=PublicKey.from_raw(bytes_of(fields["public"])),
        cost=cost,
        salt=bytes_of(kdf["salt"], length=_SALT_LENGTH),
        nonce=bytes_of(cipher["nonce"], length=_NONCE_LENGTH),
        sealed=bytes_of(fields["sealed"], length=SECRET_LENGTH + _TAG_LENGTH),
    )
