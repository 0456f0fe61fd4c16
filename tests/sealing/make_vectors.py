"""Writes vectors.json anew, for a new version of the formats: sealing is random, so each run gives other vectors."""

import json
from pathlib import Path

from signers import CHEAP, DEVICE, ORGANIZER, PETITION, penned, position, signature, withdrawal

from kiosk.domain.signature import Penned, Signature, Withdrawal, to_json
from kiosk.sealing.entry import Entry, genesis
from kiosk.sealing.envelope import seal
from kiosk.sealing.keyfile import lock
from kiosk.sealing.shares import recovery_words

PASSPHRASE = "correct horse\u00a0battery\nstaple"  # noqa: S105 - a test vector is public
VECTORS = Path(__file__).with_name("vectors.json")


def vectors() -> dict[str, object]:
    entries: list[Entry] = []
    records: tuple[Signature | Withdrawal | Penned, ...] = (
        signature(1),
        signature(2, comment="Wolność! " * 200),
        withdrawal(3, of=1),
        penned(4, of=2),
    )
    for number, record in enumerate(records, start=1):
        place = position(number, entries[-1].hash if entries else None)
        entries.append(seal(record, place, (ORGANIZER.public_key,), DEVICE))
    return {
        "secret": ORGANIZER.secret.hex(),
        "public": ORGANIZER.public_key.raw.hex(),
        "fingerprint": ORGANIZER.public_key.fingerprint,
        "recovery_words": recovery_words(ORGANIZER),
        "passphrase": PASSPHRASE,
        "key_file_cheap": lock(ORGANIZER, PASSPHRASE, cost=CHEAP).decode(),
        "key_file": lock(ORGANIZER, PASSPHRASE).decode(),
        "genesis": genesis(PETITION, entries[0].kiosk).hex(),
        "entries": [
            {"line": entry.line().decode(), "hash": entry.hash.hex(), "record": json.loads(to_json(record))}
            for entry, record in zip(entries, records, strict=True)
        ],
    }


if __name__ == "__main__":
    VECTORS.write_text(json.dumps(vectors(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
