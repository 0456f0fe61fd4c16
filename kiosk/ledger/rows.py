"""Entries as rows: how one is written, found, counted, and read back without trusting the disk."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from kiosk.ledger.schema import entries
from kiosk.sealing.entry import BadEntry, Entry, adds

_BATCH = 256
Row = sa.Row[tuple[object, ...]]
Line = tuple[int, object]  # an entry's number, and what is in its line


@dataclass(frozen=True, slots=True)
class Counts:
    """Signatures less those taken back, in all and by event."""

    total: int
    by_event: dict[str, int]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that holds no entry any more: reported, so that one bad byte costs one signature and not the rest."""

    number: int
    why: str


def row_of(entry: Entry) -> dict[str, object]:
    """Every column of an entry's row."""
    return {
        "number": entry.number,
        "id": str(entry.id),
        "kind": entry.kind,
        "event": entry.event,
        "at": entry.at,
        "previous": entry.previous,
        "hash": entry.hash,
        "line": entry.line(),
    }


def batch(connection: sa.Connection, after: int) -> Sequence[Row]:
    """The next few rows in order; none at the end."""
    query = sa.select(entries).where(entries.c.number > after).order_by(entries.c.number).limit(_BATCH)
    with connection.begin():
        return connection.execute(query).all()


def rows_after(connection: sa.Connection, after: int) -> Iterator[Row]:
    """All rows in order; between two batches no transaction is open that would hold up a writer."""
    return in_batches(lambda number: batch(connection, number), after)


def in_batches(next_after: Callable[[int], Sequence[Row]], after: int) -> Iterator[Row]:
    """Every row, a batch at a time; ends where pages of a damaged ledger come round in a circle."""
    while found := next_after(after):
        yield from found
        if found[-1].number <= after:
            return
        after = found[-1].number


def entry_of(number: int, line: object) -> Entry | Unreadable:
    """The entry in a row's line, or why there is none."""
    if not isinstance(line, bytes):
        return Unreadable(number, "its line is no bytes")
    try:
        return Entry.from_line(line)
    except BadEntry as wrong:
        return Unreadable(number, str(wrong))


def counts(connection: sa.Connection) -> Counts:
    query = sa.select(entries.c.event, entries.c.kind, sa.func.count()).group_by(entries.c.event, entries.c.kind)
    by_event: dict[str, int] = {}
    with connection.begin():
        for event, kind, many in connection.execute(query):
            by_event[event] = by_event.get(event, 0) + adds(kind) * many
    return Counts(sum(by_event.values()), by_event)


def is_recorded(connection: sa.Connection, entry_id: UUID) -> bool:
    with connection.begin():
        return connection.execute(sa.select(entries.c.number).where(entries.c.id == str(entry_id))).first() is not None


def last(connection: sa.Connection) -> Entry | Unreadable | None:
    with connection.begin():
        row = connection.execute(sa.select(entries).order_by(entries.c.number.desc()).limit(1)).first()
    return None if row is None else entry_of(row.number, row.line)
