"""Opens key files, entries and ledgers by docs/format.md alone: nothing here is imported from the kiosk."""

import hashlib
import json
import sqlite3
import struct
import unicodedata
from base64 import b64decode
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def secret_in(key_file: str, passphrase: str) -> bytes:
    file = json.loads(key_file)
    sealed, kdf, _ = b64decode(file.pop("sealed")), file["kdf"], file.pop("check")
    salt, memory = b64decode(kdf["salt"]), kdf["memory_kib"]
    argon2 = Argon2id(salt=salt, length=32, memory_cost=memory, iterations=kdf["iterations"], lanes=kdf["lanes"])
    key = argon2.derive(" ".join(unicodedata.normalize("NFKC", passphrase).split()).encode())
    return ChaCha20Poly1305(key).decrypt(b64decode(file["cipher"]["nonce"]), sealed, canonical(file))


def record_in(line: bytes, secret: bytes) -> Any:  # noqa: ANN401 - JSON of any shape
    seeds = HKDF(SHA256(), 96, salt=None, info=b"petition-kiosk organizer key pair v1").derive(secret)
    mlkem, x25519 = MLKEM768PrivateKey.from_seed_bytes(seeds[:64]), X25519PrivateKey.from_private_bytes(seeds[64:])
    public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
    header = {name: value for name, value in json.loads(line).items() if name != "signature"}
    boxes = {box["to"]: b64decode(box["sealed"]) for box in header.pop("boxes")}
    suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
    private, info = MLKEM768X25519PrivateKey(mlkem, x25519), b"petition-kiosk box v1\n" + canonical(header)
    plain = suite.decrypt(boxes[hashlib.sha256(public).hexdigest()[:32]], private, info=info)
    return json.loads(plain[4 : 4 + struct.unpack(">I", plain[:4])[0]])


def lines_of(ledger: Path) -> list[bytes]:
    """The entries of a ledger, each checked to follow the one before."""
    connection = sqlite3.connect(f"{ledger.absolute().as_uri()}?mode=ro", uri=True)
    petition, kiosk = connection.execute("SELECT petition, kiosk FROM ledger").fetchone()
    lines: list[bytes] = [line for (line,) in connection.execute("SELECT line FROM entries ORDER BY number")]
    connection.close()
    previous = hashlib.sha256(b"petition-kiosk genesis v1\n" + canonical({"kiosk": kiosk, "petition": petition}))
    for line in lines:
        entry = json.loads(line)
        device, signature = b64decode(entry["device"]), b64decode(entry.pop("signature"))
        assert hashlib.sha256(b"petition-kiosk device v1\n" + device).hexdigest()[:32] == entry["kiosk"] == kiosk
        assert entry["previous"] == previous.hexdigest()
        signed = b"petition-kiosk entry signature v1\n" + canonical(entry)
        Ed25519PublicKey.from_public_bytes(device).verify(signature, signed)
        previous = hashlib.sha256(b"petition-kiosk entry v1\n" + line.removesuffix(b"\n"))
    return lines
