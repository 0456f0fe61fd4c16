"""What was gathered from many kiosks: every entry once, sealed, in one SQLite file at the organizer's desk."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import NoResultFound

from kiosk.ledger import rows
from kiosk.ledger.database import DAMAGE, checkpoint, connect, create_file, engine
from kiosk.ledger.errors import LedgerDamaged, LedgerNewer, LedgerUnavailable, WrongLedger
from kiosk.ledger.file_lock import FileLock
from kiosk.ledger.reading import ledger_to_read
from kiosk.ledger.rows import Line, Unreadable
from kiosk.sealing.entry import Entry, Position, genesis, line_hash

_FORMAT = 1
_BATCH = 256
_AT_ONCE = 4096
_ERASED = b""
_ID, _UUID_LENGTH = b'"id":"', 36
# Where a line says whose it is, as canonical JSON has it but once: within a text the quotation marks have a backslash.
_WHOSE = re.compile(rb'"kiosk":"([0-9a-f]{32})","number":([0-9]{1,16}),"petition"')
Kept = tuple[int, object, object]  # an entry's number, its line, and its hash when it was gathered

_metadata = sa.MetaData()
_owner = sa.Table("gathering", _metadata, sa.Column("petition", sa.Text, primary_key=True))
# Two entries of one number are both kept: which of them is right is not for a table to say.
_entries = sa.Table(
    "entries",
    _metadata,
    sa.Column("kiosk", sa.Text, primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("previous", sa.LargeBinary, nullable=False),
    sa.Column("line", sa.LargeBinary, nullable=False),
)
# By the driver's own hand: SQLAlchemy takes longer over a row than SQLite.
_KEEP = "INSERT OR IGNORE INTO entries (kiosk, number, hash, previous, kind, event, line) VALUES (?, ?, ?, ?, ?, ?, ?)"
_PLACE = (_entries.c.kiosk, _entries.c.number, _entries.c.hash)


class Link(NamedTuple):
    """An entry's place in its kiosk's chain, and what everybody may know of it."""

    kiosk: str
    number: int
    hash: bytes
    previous: bytes
    kind: str
    event: str


class Sound(NamedTuple):
    """A line that is an entry, of which petition, and its place."""

    petition: str
    link: Link


Checked = Sound | Unreadable


class Gathering:
    """Made by `open_gathering`. Adding what is there already changes nothing, so all can be done again."""

    def __init__(self, petition: str, connection: sa.Connection) -> None:
        self.petition = petition
        self._connection = connection

    def add(self, entries: Sequence[Entry]) -> int:
        """Return once all of them are on disk: how many were not there before."""
        return self.keep([(_link_of(entry), entry.line()) for entry in entries])

    def keep(self, lines: Sequence[tuple[Link, bytes]]) -> int:
        """The same for lines of which `checked` told the places."""
        if not lines:
            return 0
        with self._connection.begin():
            before = self._connection.execute(sa.text("SELECT total_changes()")).scalar_one()
            self._connection.exec_driver_sql(_KEEP, [(*link, line) for link, line in lines])
            after = self._connection.execute(sa.text("SELECT total_changes()")).scalar_one()
        return int(after - before)

    def known(self, lines: Iterable[Line]) -> dict[bytes, str]:
        """What was taken in before at the places that these lines name: the kind of each entry, by its hash."""
        numbers: dict[bytes, list[int]] = {}
        for _, line in lines:
            if isinstance(line, bytes) and (whose := _WHOSE.search(line)):
                numbers.setdefault(whose[1], []).append(int(whose[2]))
        kinds: dict[bytes, str] = {}
        with self._connection.begin():
            for kiosk, own in numbers.items():
                here = (_entries.c.kiosk == kiosk.decode(), _entries.c.number.in_(own))
                found = self._connection.execute(sa.select(_entries.c.hash, _entries.c.kind).where(*here))
                kinds.update((row.hash, row.kind) for row in found)
        return kinds

    def links(self) -> Iterator[Link]:
        """Every entry's place, kiosk by kiosk and in the order of their numbers."""
        query = sa.select(*_PLACE, _entries.c.previous, _entries.c.kind, _entries.c.event).order_by(*_PLACE)
        with self._connection.begin():
            for row in self._connection.execute(query.execution_options(yield_per=_BATCH)):
                yield Link(row.kiosk, row.number, row.hash, row.previous, row.kind, row.event)

    def position(self, kiosk: str) -> Position:
        """Where the next entry of a desk of this id goes; at a desk nothing is signed at an event."""
        query = sa.select(_entries.c.number, _entries.c.hash).where(_entries.c.kiosk == kiosk)
        with self._connection.begin():
            last = self._connection.execute(query.order_by(_entries.c.number.desc()).limit(1)).first()
        number, before = last or (0, genesis(self.petition, kiosk))
        return Position(self.petition, kiosk, "", number + 1, before)

    def erase(self, ids: Iterable[UUID]) -> int:
        """Destroy what is sealed in the entries of these ids; their places in the chain stay. How many there were.

        On return nothing of them is in the file, nor in its log.
        """
        # Canonical JSON has an entry's id but once like this: within a text the quotation marks have a backslash.
        at = sa.func.instr(_entries.c.line, sa.literal(_ID)) + len(_ID)
        is_of_them = sa.func.substr(_entries.c.line, at, _UUID_LENGTH).in_([str(each).encode() for each in ids])
        with self._connection.begin():
            erased = self._connection.execute(sa.update(_entries).where(is_of_them).values(line=_ERASED)).rowcount
        checkpoint(self._connection)
        return erased

    def erase_everything(self) -> int:
        """Destroy what is sealed in every entry, as `erase` does; done again, it goes on where it was cut short."""
        row: sa.ColumnElement[int] = sa.literal_column("rowid")
        # Some at a time: the log holds what is being destroyed once more, and the disk may be full.
        few = (
            sa.select(row)
            .select_from(_entries)
            .where(sa.func.length(_entries.c.line) > 0)
            .limit(_AT_ONCE)
            .correlate(None)
        )
        erased = 0
        while True:
            with self._connection.begin():
                now = self._connection.execute(sa.update(_entries).where(row.in_(few)).values(line=_ERASED)).rowcount
            checkpoint(self._connection)
            if not now:
                return erased
            erased += now

    def recipients(self) -> frozenset[str]:
        """The fingerprints of those who can open what came first; none where nothing came."""
        query = sa.select(_entries.c.number, _entries.c.line).where(_entries.c.line != _ERASED).limit(1)
        with self._connection.begin():
            first = self._connection.execute(query).first()
        entry = None if first is None else rows.entry_of(first.number, first.line)
        return frozenset(box.to for box in entry.boxes) if isinstance(entry, Entry) else frozenset()

    def erased(self) -> int:
        """How many places are empty, since what was in them was destroyed."""
        query = sa.select(sa.func.count()).select_from(_entries).where(_entries.c.line == _ERASED)
        with self._connection.begin():
            return self._connection.execute(query).scalar_one()

    def size(self) -> int:
        """How many entries there are that can be opened."""
        query = sa.select(sa.func.count()).select_from(_entries).where(_entries.c.line != _ERASED)
        with self._connection.begin():
            return self._connection.execute(query).scalar_one()

    def lines(self) -> Iterator[Line]:
        """Every entry's number and line, in the same order: `rows.entry_of` tells whether it still is one."""
        for number, line, _hash in self.kept():
            yield number, line

    def kept(self) -> Iterator[Kept]:
        """The same with the hash that each had when it was taken in: `kept_entry` tells whether it has it still."""
        columns = (_entries.c.number, _entries.c.line, _entries.c.hash)
        query = sa.select(*columns).where(_entries.c.line != _ERASED).order_by(*_PLACE)
        with self._connection.begin():
            for row in self._connection.execute(query.execution_options(yield_per=_BATCH)):
                yield row.number, row.line, row.hash


def checked(lines: Iterable[Line]) -> list[Checked]:
    """Of each line its place where it is an entry that its kiosk signed, or why it is none."""
    entries = (rows.entry_of(*line) for line in lines)
    return [each if isinstance(each, Unreadable) else Sound(each.petition, _link_of(each)) for each in entries]


def kept_entry(number: int, line: object, known: object) -> Entry | Unreadable:
    """The entry in a line that was checked when it was gathered, or why it is none any more.

    Its hash says that no byte has changed since, which takes a tenth of the time of checking everything again. What
    the organizer decided is checked again all the same: whoever can write to this file can write a hash, too.
    """
    if not isinstance(line, bytes) or line_hash(line) != known:
        return Unreadable(number, "it was changed after it was gathered")
    entry = Entry.from_checked_line(line)
    return rows.entry_of(number, line) if entry.kind == "decision" else entry


def _link_of(entry: Entry) -> Link:
    return Link(entry.kiosk, entry.number, entry.hash, entry.previous, entry.kind, entry.event)


@contextmanager
def open_gathering(path: Path, petition: str) -> Iterator[Gathering]:
    """What was gathered for a petition, a new file where there is none; a LedgerError says why it cannot be used."""
    try:
        lock = FileLock.to_write(path)
        try:
            if not path.exists():
                create_file(path)
            made = engine(lambda: connect(path))
            try:
                with made.connect() as connection:
                    _make_ready(connection, path, petition)
                    yield Gathering(petition, connection)
            finally:
                made.dispose()
        finally:
            lock.release()
    except DAMAGE as trouble:
        raise LedgerDamaged(path, "SQLite cannot read it") from trouble
    except OSError as trouble:
        raise LedgerUnavailable from trouble


def is_gathering(path: Path) -> bool:
    """Whether a database is what a desk gathered, not a kiosk's ledger; a LedgerError says why it cannot be read."""
    try:
        with ledger_to_read(path) as connection, connection.begin():
            return sa.inspect(connection).has_table(_owner.name)
    except DAMAGE as trouble:
        raise LedgerDamaged(path, "SQLite cannot read it") from trouble


@contextmanager
def read_gathering(path: Path) -> Iterator[Gathering]:
    """Another desk's gathering, of which nothing is changed; a LedgerError says why it cannot be read."""
    try:
        with ledger_to_read(path) as connection:
            with connection.begin():
                if connection.exec_driver_sql("PRAGMA user_version").scalar_one() > _FORMAT:
                    raise LedgerNewer(path)
                petition = connection.execute(sa.select(_owner.c.petition)).scalar_one()
            yield Gathering(petition, connection)
    except (*DAMAGE, NoResultFound) as trouble:
        raise LedgerDamaged(path, "SQLite cannot read it") from trouble


def _make_ready(connection: sa.Connection, path: Path, petition: str) -> None:
    with connection.begin():
        found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        if found > _FORMAT:
            raise LedgerNewer(path)
        if found == 0:
            _metadata.create_all(connection)
            connection.execute(sa.insert(_owner), {"petition": petition})
            connection.exec_driver_sql(f"PRAGMA user_version = {_FORMAT}")
        owner = connection.execute(sa.select(_owner.c.petition)).scalar_one_or_none()
    if owner != petition:
        raise WrongLedger(path, f"what was gathered for petition {owner}")
