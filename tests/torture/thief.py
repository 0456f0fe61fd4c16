"""A thief who has the whole folder of a kiosk that runs, its device key and its PIN, and tries to read or to confirm.

Everything that can be tried without guessing 32 random bytes is tried; what the thief learns is told in plain words.
"""

import base64
import hashlib
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk import paths
from kiosk.ledger.mirror import read_mirror
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry
from kiosk.sealing.keyfile import WrongPassphrase, unlock
from kiosk.sealing.keys import SUITE, OrganizerKey
from kiosk.settings import Settings, load

_HEX = re.compile(rb"[0-9A-Fa-f][0-9A-Fa-f-]{11,}")  # a UUID has dashes
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}={0,2}")
_X25519_HALF = 1184  # where the classical half of a public key begins
_ORDER = (1 << 252) + 27742317777372353535851937790883648493
EDGES = (
    *(bytes(32), b"\xff" * 32, bytes(range(32)), bytes(range(1, 33)), bytes(31) + b"\1", b"\1" + bytes(31)),
    *((_ORDER + off).to_bytes(32, "little") for off in (-1, 0, 1)),
    *(((1 << 255) - 19 + off).to_bytes(32, "little") for off in (-1, 0, 1)),
)


def decoded(text: bytes) -> Iterator[bytes]:
    """A text, and every run of hexadecimal or base64 in it as the bytes that it stands for."""
    yield text
    for run in _HEX.findall(text):
        digits = run.replace(b"-", b"").decode()
        yield bytes.fromhex(digits[: len(digits) // 2 * 2])
    for run in _BASE64.findall(text):
        bare = run.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
        bare = bare[: len(bare) - (len(bare) % 4 == 1)]
        with suppress(ValueError):
            yield base64.b64decode(bare + b"=" * (-len(bare) % 4))


@dataclass
class Loot:
    """A stolen folder: `rows` are those of the ledger's entries, `small` is every other file and table."""

    data: paths.DataFolder
    pin: str
    small: dict[str, bytes] = field(default_factory=dict)
    rows: list[tuple[object, ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        public = paths.bundled_pack()
        large = {self.data.ledger.name, f"{self.data.ledger.name}-wal", f"{self.data.ledger.name}-shm"}
        for path in (each for each in self.data.root.rglob("*") if each.is_file()):
            name = path.relative_to(self.data.root)
            original = public / name.relative_to("pack") if name.parts[0] == "pack" else None
            if name.name not in {*large, self.data.mirror.name} and not _same(path, original):
                self.small[str(name)] = path.read_bytes()
        with closing(sqlite3.connect(self.data.ledger)) as connection:
            tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for table in sorted(set(tables) - {"entries"}):
                self.small[f"table {table}"] = _told(connection.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - its own tables
            self.rows = connection.execute("SELECT * FROM entries ORDER BY number").fetchall()

    @cached_property
    def entries(self) -> list[Entry]:
        lines = [next(value for value in row if isinstance(value, bytes) and value[:2] == b'{"') for row in self.rows]
        return [Entry.from_line(line) for line in lines]

    @cached_property
    def copied(self) -> list[object]:
        return list(read_mirror(self.data.mirror))

    @cached_property
    def settings(self) -> Settings:
        return load(self.data.settings)

    @cached_property
    def device(self) -> DeviceKey:
        return DeviceKey.read(self.data.device, self.settings.kiosk_id)

    @cached_property
    def secrets(self) -> tuple[bytes, ...]:
        """What a hash could be keyed with."""
        organizer = self.settings.public_keys[0]
        return (
            *(self.device.secret, self.device.public, self.device.secret.hex().encode(), self.pin.encode()),
            *(self.settings.kiosk_id.encode(), organizer.raw, organizer.fingerprint.encode()),
        )

    @cached_property
    def likely(self) -> list[OrganizerKey]:
        there = (self.device.secret, self.device.public, self.pin.encode().ljust(32, b"\0"))
        derived = (hashlib.sha256(secret).digest() for secret in self.secrets)
        return [OrganizerKey(secret) for secret in (*EDGES[:4], *there, *derived)]


def keys_found(loot: Loot) -> set[OrganizerKey]:
    """The organizer keys among all 32-byte strings of the folder, and those that a passphrase from it unlocks."""
    recipients = {box.to for entry in loot.entries for box in entry.boxes}
    halves = {key.raw[_X25519_HALF:] for key in loot.settings.public_keys}
    found = {key for secret in _secrets_in(loot) if (key := _fits(secret, recipients, halves)) is not None}
    for guess in passphrases(loot):
        with suppress(WrongPassphrase):
            found.add(unlock(loot.small["organizer.key"], guess))
    return found


def passphrases(loot: Loot) -> set[str]:
    """The PIN, the device key, and every line and word of every small file."""
    words = {loot.pin, loot.pin[::-1], loot.pin * 2, " ".join(loot.pin), loot.settings.kiosk_name, loot.settings.event}
    for name in ("device.key", "pin.json", "settings.toml", "organizer.key", "table ledger"):
        text = loot.small[name].decode("utf-8", "replace")
        words |= {*text.splitlines(), *re.split(r"[\s\"',:=$]+", text)}
    return {word for word in words if word.strip()}


def opened(entry: Entry, keys: Iterable[OrganizerKey]) -> bool:
    """Whether one of the keys opens any box of an entry, whomever that names."""
    for key in keys:
        for box in entry.boxes:
            with suppress(InvalidTag, ValueError):
                SUITE.decrypt(box.sealed, key.hpke, info=b"petition-kiosk box v1\n" + entry.header)
                return True
    return False


def likely_keys(loot: Loot, entry: Entry) -> list[OrganizerKey]:
    """What a thief would try first on every single entry: edges, and the secrets that are there."""
    return [*loot.likely, *map(OrganizerKey, (entry.hash, entry.previous))]


def _secrets_in(loot: Loot) -> Iterator[bytes]:
    yield from EDGES
    for secret in loot.secrets:
        yield hashlib.sha256(secret).digest()
        yield hashlib.sha512(secret).digest()[:32]  # as Ed25519 makes a scalar of its secret
        yield hashlib.blake2b(secret, digest_size=32).digest()
    tried = set[bytes]()
    for text in loot.small.values():
        for view in decoded(text):
            tried |= {view[at : at + 32] for at in range(len(view) - 31)}
    yield from tried
    for row in loot.rows:
        yield from _pieces(row)


def _pieces(row: tuple[object, ...]) -> Iterator[bytes]:
    """Every 32 bytes of what an entry holds, one after the other; of its text, of what that stands for."""
    for value in row:
        for view in decoded(_bytes_of(value)):
            if view[:1] != b"{":
                yield from (view[at : at + 32] for at in range(0, len(view) - 31, 32))
                yield from [view[-32:]] if len(view) % 32 and len(view) > 32 else []


def _fits(secret: bytes, recipients: set[str], halves: set[bytes]) -> OrganizerKey | None:
    key = OrganizerKey(secret)
    if key.public_key.fingerprint in recipients:
        return key
    # The classical half alone would not open a box, but it must not lie about either.
    known = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw() in halves
    return key if known else None


def _same(path: Path, original: Path | None) -> bool:
    """Whether a file is one that everybody has."""
    return original is not None and original.is_file() and original.read_bytes() == path.read_bytes()


def _told(rows: Iterable[tuple[object, ...]]) -> bytes:
    return b"\n".join(_bytes_of(value) for row in rows for value in row)


def _bytes_of(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")
