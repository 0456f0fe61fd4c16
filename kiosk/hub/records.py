"""What the hub knows of itself, of the petitions it gathers for and of the kiosks it knows."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.hub.schema import hub, kiosks, petitions
from kiosk.sealing.canonical import base64_of
from kiosk.sealing.entry import genesis
from kiosk.transfer.messages import Held, KioskHeld, Receipt


@dataclass(frozen=True, slots=True)
class Identity:
    """`address` is how kiosks reach the hub; `certificate` the six words of a certificate it made itself, or ""."""

    id: str
    address: str
    certificate: str


@dataclass(frozen=True, slots=True)
class Device:
    """A kiosk by its key; `revoked`: what it sends from now on is quarantined."""

    kiosk: str
    petition: str
    public: bytes
    revoked: bool


class PetitionTaken(Exception):
    """The same petition, signed by somebody else."""

    def __init__(self, petition: str) -> None:
        super().__init__(f"This hub gathers {petition} for another organizer already.")


def identity(connection: sa.Connection) -> Identity:
    return Identity(*connection.execute(sa.select(hub.c.id, hub.c.address, hub.c.certificate)).one())


def settle(connection: sa.Connection, address: str, certificate: str) -> None:
    """Remember how kiosks reach this hub, for the invitations; `certificate` are six words, or ""."""
    connection.execute(sa.update(hub).values(address=address, certificate=certificate))


def register(connection: sa.Connection, petition: str, signer: bytes) -> None:
    """Gather for a petition from now on; PetitionTaken where another organizer's signature stands for it here."""
    found = signer_of(connection, petition)
    if found is None:
        row = {"petition": petition, "signer": signer, "counter": 0, "on_paper": 0, "elsewhere": 0}
        connection.execute(sa.insert(petitions), row)
    elif found != signer:
        raise PetitionTaken(petition)


def all_petitions(connection: sa.Connection) -> list[str]:
    return list(connection.execute(sa.select(petitions.c.petition).order_by(petitions.c.petition)).scalars())


def signer_of(connection: sa.Connection, petition: str) -> bytes | None:
    """The organizer's public key, 32 bytes; None for a petition that is not gathered here."""
    return connection.execute(sa.select(petitions.c.signer).where(petitions.c.petition == petition)).scalar()


def device_of(connection: sa.Connection, kiosk: str) -> Device | None:
    row = connection.execute(sa.select(kiosks).where(kiosks.c.kiosk == kiosk)).first()
    return None if row is None else Device(row.kiosk, row.petition, row.device, row.revoked_at is not None)


def use_counter(connection: sa.Connection, who: str, counter: int) -> int | None:
    """None where the number is larger than every one before it, which it is then; else the largest so far."""
    kind, _, name = who.partition(":")
    table, key = (kiosks, kiosks.c.kiosk) if kind == "kiosk" else (petitions, petitions.c.petition)
    update = sa.update(table).where(key == name, table.c.counter < counter).values(counter=counter)
    if connection.execute(update).rowcount:
        return None
    return int(connection.execute(sa.select(table.c.counter).where(key == name)).scalar_one())


def enrol(connection: sa.Connection, device: Device, label: str, now: int) -> None:
    """Know a kiosk from now on; harmless where it is known."""
    if device_of(connection, device.kiosk) is not None:
        return
    row = {
        "kiosk": device.kiosk,
        "petition": device.petition,
        "device": device.public,
        "label": label,
        "enrolled_at": now,
        "head": genesis(device.petition, device.kiosk),
        **dict.fromkeys(("counter", "arrived", "number", "entries", "quarantined", "receipt_number"), 0),
    }
    connection.execute(sa.insert(kiosks), row)


def revoke(connection: sa.Connection, petition: str, kiosk: str, now: int) -> bool:
    """Quarantine what a kiosk sends from now on; False where the petition has none of this id."""
    mine = (kiosks.c.kiosk == kiosk, kiosks.c.petition == petition)
    connection.execute(sa.update(kiosks).where(*mine, kiosks.c.revoked_at.is_(None)).values(revoked_at=now))
    return connection.execute(sa.select(kiosks.c.kiosk).where(*mine)).first() is not None


def label_of(connection: sa.Connection, kiosk: str) -> str:
    return str(connection.execute(sa.select(kiosks.c.label).where(kiosks.c.kiosk == kiosk)).scalar_one())


def saw(connection: sa.Connection, kiosk: str, entries: int | None, now: int) -> None:
    """A kiosk made itself heard, and perhaps said how many entries it has."""
    seen = {"contact_at": now} if entries is None else {"contact_at": now, "entries": entries}
    connection.execute(sa.update(kiosks).where(kiosks.c.kiosk == kiosk).values(seen))


def held(connection: sa.Connection, kiosk: str) -> Held:
    row = connection.execute(sa.select(kiosks).where(kiosks.c.kiosk == kiosk)).one()
    receipt = None
    if row.receipt_hash is not None:
        receipt = Receipt(
            petition=row.petition,
            kiosk=row.kiosk,
            number=row.receipt_number,
            hash=row.receipt_hash.hex(),
            signature=base64_of(row.receipt_signature),
        )
    return Held(
        number=row.number,
        hash=row.head.hex(),
        receipt=receipt,
        quarantined=row.quarantined,
        revoked=row.revoked_at is not None,
    )


def kiosks_of(connection: sa.Connection, petition: str) -> Iterator[KioskHeld]:
    """Every kiosk of a petition, in the order in which they were enrolled."""
    query = sa.select(kiosks).where(kiosks.c.petition == petition).order_by(kiosks.c.enrolled_at, kiosks.c.kiosk)
    for row in connection.execute(query):
        known = {name: getattr(row, name) for name in KioskHeld.model_fields if name != "receipt"}
        yield KioskHeld(receipt=row.receipt_number, **known)


def confirm(connection: sa.Connection, receipt: Receipt, signature: bytes) -> bool:
    """Keep the organizer's word for the kiosk to read; False for a kiosk that is not known."""
    word = {
        "receipt_number": receipt.number,
        "receipt_hash": bytes.fromhex(receipt.hash),
        "receipt_signature": signature,
    }
    mine = (kiosks.c.kiosk == receipt.kiosk, kiosks.c.petition == receipt.petition)
    return connection.execute(sa.update(kiosks).where(*mine).values(word)).rowcount > 0


def hashed(words: str) -> bytes:
    """Words that are random enough need no slow hash: there are far too many to try."""
    return hashlib.sha256(b"petition-kiosk hub words v1\n" + " ".join(words.lower().split()).encode()).digest()
