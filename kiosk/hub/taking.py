"""What a kiosk sends is taken: new entries kept and counted, known ones known, and what is refused put aside."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.hub.records import Device
from kiosk.hub.schema import entries, kiosks, quarantine, tallies
from kiosk.sealing.entry import BadEntry, Entry, adds

HOUR = 3600  # seconds
_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Bad:
    """A line that is not taken, and why, in a few words."""

    line: bytes
    reason: str


def read(line: bytes, device: Device) -> Entry | Bad:
    """The entry in a line that this kiosk may bring."""
    try:
        entry = Entry.from_line(line)
    except BadEntry as wrong:
        return Bad(line, str(wrong))
    if (entry.petition, entry.kiosk) != (device.petition, device.kiosk):
        return Bad(line, "it is of another petition or kiosk")
    if entry.kind == "decision":
        return Bad(line, "a kiosk decides nothing")
    if "\0" in entry.event:
        return Bad(line, "its event is no text")  # to PostgreSQL, at least
    return entry


def take(connection: sa.Connection, device: Device, batch: Sequence[Entry], now: int) -> tuple[int, int]:
    """Keep what is new: how many were, and how many were known. All is on disk when the transaction ends.

    The kiosk's row is locked throughout, so that of two deliveries of the same entries one finds them known.
    """
    own = _locked(connection, device.kiosk)
    unique = {entry.hash: entry for entry in batch}
    held = _known(connection, device, unique.values())
    new = [entry for entry in unique.values() if entry.hash not in held]
    if new and device.revoked:
        put_aside(connection, device, [Bad(entry.line(), "its kiosk was revoked") for entry in new], now)
        return 0, len(batch) - len(new)
    if new:
        rows = [_row(entry, own.arrived + place, now) for place, entry in enumerate(new, start=1)]
        connection.execute(sa.insert(entries), rows)
        _count(connection, device, new)
        changed = {"arrived": own.arrived + len(new), **_end_of_chain(connection, own)}
        connection.execute(sa.update(kiosks).where(kiosks.c.kiosk == device.kiosk).values(changed))
    return len(new), len(batch) - len(new)


def put_aside(connection: sa.Connection, device: Device, bad: Sequence[Bad], now: int) -> None:
    """Keep refused lines for the organizer to look at, each once."""
    own = _locked(connection, device.kiosk)
    unique = {hashlib.sha256(each.line).digest(): each for each in bad}
    query = sa.select(quarantine.c.hash).where(quarantine.c.kiosk == device.kiosk, quarantine.c.hash.in_(unique))
    held = set(connection.execute(query).scalars())
    rows = [
        {"kiosk": device.kiosk, "hash": key, "reason": each.reason, "received_at": now, "line": each.line}
        for key, each in unique.items()
        if key not in held
    ]
    if rows:
        connection.execute(sa.insert(quarantine), rows)
        many = {"quarantined": own.quarantined + len(rows)}
        connection.execute(sa.update(kiosks).where(kiosks.c.kiosk == device.kiosk).values(many))


def _locked(connection: sa.Connection, kiosk: str) -> sa.Row[Any]:
    return connection.execute(sa.select(kiosks).where(kiosks.c.kiosk == kiosk).with_for_update()).one()


def _known(connection: sa.Connection, device: Device, batch: Iterable[Entry]) -> set[bytes]:
    mine = (entries.c.kiosk == device.kiosk, entries.c.petition == device.petition)
    query = sa.select(entries.c.hash).where(*mine, entries.c.number.in_({entry.number for entry in batch}))
    return set(connection.execute(query).scalars())


def _row(entry: Entry, arrival: int, now: int) -> dict[str, object]:
    return {
        "kiosk": entry.kiosk,
        "petition": entry.petition,
        "number": entry.number,
        "hash": entry.hash,
        "previous": entry.previous,
        "arrival": arrival,
        "received_at": now,
        "line": entry.line(),
    }


def _end_of_chain(connection: sa.Connection, own: sa.Row[Any]) -> dict[str, object]:
    """How far one entry follows the other from the first on; looks only at what is beyond the end known before."""
    number, head = own.number, own.head
    while True:
        query = sa.select(entries.c.number, entries.c.hash, entries.c.previous)
        mine = (entries.c.kiosk == own.kiosk, entries.c.petition == own.petition, entries.c.number > number)
        rows = connection.execute(query.where(*mine).order_by(entries.c.number).limit(_AT_ONCE)).all()
        before = number
        for row in rows:
            if (row.number, row.previous) == (number + 1, head):
                number, head = row.number, row.hash
        if number == before or len(rows) < _AT_ONCE:
            return {"number": number, "head": head}


def _count(connection: sa.Connection, device: Device, new: Sequence[Entry]) -> None:
    many: Counter[tuple[str, int]] = Counter()
    for entry in new:
        if step := adds(entry.kind):
            many[entry.event, entry.at // HOUR] += step
    for (event, hour), signatures in many.items():
        mine = (tallies.c.kiosk == device.kiosk, tallies.c.event == event, tallies.c.hour == hour)
        more = sa.update(tallies).where(*mine).values(signatures=tallies.c.signatures + signatures)
        if not connection.execute(more).rowcount:
            row = {
                "kiosk": device.kiosk,
                "event": event,
                "hour": hour,
                "petition": device.petition,
                "signatures": signatures,
            }
            connection.execute(sa.insert(tallies), row)
