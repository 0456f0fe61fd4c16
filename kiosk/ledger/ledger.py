"""The ledger a kiosk writes: an entry that `append` returned from is on disk, whatever happens next."""

import errno
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from kiosk.ledger import rows
from kiosk.ledger.database import Connect, checkpoint, engine
from kiosk.ledger.errors import LedgerDamaged, LedgerUnavailable
from kiosk.ledger.file_lock import FileLock
from kiosk.ledger.rows import Counts, Unreadable
from kiosk.ledger.schema import entries
from kiosk.ledger.sums import Sums, has_wal, sums_path
from kiosk.sealing.entry import Entry, Position, genesis

# SQLite is also asked directly, past SQLAlchemy: a full disk may say so to a checkpoint.
_TROUBLE = (SQLAlchemyError, sqlite3.Error, OSError, UnicodeDecodeError)
Answer = TypeVar("Answer")


class OutOfOrder(ValueError):
    """A bug of the caller: this entry was sealed for another place than the next one of this ledger."""


@dataclass(frozen=True, slots=True)
class _Tail:
    number: int
    hash: bytes
    at: int | None  # seconds UTC


class Ledger:
    """Made by `open_ledger`; safe to use from several threads, one at a time gets through."""

    def __init__(self, path: Path, start: Position, lock: FileLock, connect: Connect) -> None:
        self.path = path
        self._start = start
        self._lock = lock
        self._connect = connect
        self._mutex = threading.RLock()
        self._connection: sa.Connection | None = None
        self._tail: _Tail | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def position(self, event: str) -> Position:
        """Where the next entry goes. LedgerUnavailable where the disk cannot be read; ValueError for a bad name."""
        with self._mutex:
            tail = self._known_tail()
            return Position(self._start.petition, self._start.kiosk, event, tail.number + 1, tail.hash)

    def last_at(self) -> int | None:
        """When the last entry was made, by the clock of then: seconds UTC; None where there is none."""
        with self._mutex:
            return self._known_tail().at

    def append(self, entry: Entry) -> None:
        """Return only once the entry is on disk; harmless where one of its id is already there.

        LedgerUnavailable: the disk said no. After it, seal the same record (the same id) again and append that.
        """
        with self._mutex:
            if not self._follows(entry):
                if self.was_recorded(entry.id):
                    return
                raise OutOfOrder("This entry was sealed for another place in the ledger.")
            try:
                self._write(entry)
            except _TROUBLE as trouble:
                self._settle(entry, trouble)

    def counts(self) -> Counts:
        """Signatures less those taken back."""
        with self._mutex:
            return self._asked(rows.counts)

    def entries(self, after: int = 0) -> Iterator[Entry | Unreadable]:
        """Every entry in order, from number `after` + 1; one that is damaged is named and does not end the others."""
        return (rows.entry_of(row.number, row.line) for row in rows.in_batches(self._batch, after))

    def was_recorded(self, entry_id: UUID) -> bool:
        """Whether an entry of this id is on disk."""
        with self._mutex:
            return self._asked(lambda connection: rows.is_recorded(connection, entry_id))

    def close(self) -> None:
        """Put everything into the one file and its checksums beside it; what fails here loses nothing."""
        with self._mutex:
            try:
                whole = self._connection is not None and checkpoint(self._connection)
                self._disconnect()
                if whole and not has_wal(self.path):
                    Sums.of(self.path).write(sums_path(self.path))
            except _TROUBLE:
                self._disconnect()  # without sums, verify says that the ledger was not closed cleanly
            finally:
                self._lock.release()

    def abandon(self) -> None:
        """Let go without touching a file: what could not be opened stays as it was found."""
        with self._mutex:
            self._disconnect()
            self._lock.release()

    def connect(self) -> sa.Connection:
        """The one connection, made anew where trouble ended it; whatever SQLite raises comes through."""
        if not self._lock.is_held:
            raise OSError(errno.EBADF, "the ledger is closed")  # another may have it by now, or it is cleared
        if self._connection is None:
            self._connection = engine(lambda: self._connect(self.path)).connect()
        return self._connection

    def _disconnect(self) -> None:
        connection, self._connection, self._tail = self._connection, None, None
        if connection is None:
            return
        try:
            connection.close()
            connection.engine.dispose()
        except _TROUBLE:
            return  # it is of no use any more, and another one will show what the disk holds

    def _follows(self, entry: Entry) -> bool:
        here = self.position(entry.event)
        there = Position(entry.petition, entry.kiosk, entry.event, entry.number, entry.previous)
        return here == there

    def _write(self, entry: Entry) -> None:
        connection, self._tail = self.connect(), None
        with connection.begin():
            connection.execute(sa.insert(entries), rows.row_of(entry))
        self._tail = _Tail(entry.number, entry.hash, entry.at)

    def _settle(self, entry: Entry, trouble: Exception) -> None:
        """A failed COMMIT is ambiguous: look the entry up through a new connection, and only then say what is so."""
        self._disconnect()
        try:
            connection = self.connect()
            recorded = rows.is_recorded(connection, entry.id)
            # After a failed fsync the log may be in memory only: what is copied and synced once more is on disk.
            on_disk = recorded and checkpoint(connection)
        except _TROUBLE:
            self._disconnect()
            raise LedgerUnavailable(settled=False) from trouble
        if not on_disk:
            raise LedgerUnavailable(settled=not recorded) from trouble

    def _known_tail(self) -> _Tail:
        if self._tail is None:
            match self._asked(rows.last):
                case Entry() as entry:
                    self._tail = _Tail(entry.number, entry.hash, entry.at)
                case Unreadable(number, why):
                    raise LedgerDamaged(self.path, f"in its last entry, {number}, {why}")
                case None:
                    self._tail = _Tail(0, genesis(self._start.petition, self._start.kiosk), None)
        return self._tail

    def _batch(self, after: int) -> Sequence[rows.Row]:
        with self._mutex:
            return self._asked(lambda connection: rows.batch(connection, after))

    def _asked(self, question: Callable[[sa.Connection], Answer]) -> Answer:
        try:
            return question(self.connect())
        except _TROUBLE as trouble:
            self._disconnect()
            raise LedgerUnavailable(settled=False) from trouble
