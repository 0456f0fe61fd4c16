"""Reads a ledger without changing a byte of it, while its kiosk runs, after it stopped, and after it crashed."""

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from kiosk.ledger import rows
from kiosk.ledger.database import DAMAGE, connect, connect_to_read, opened_to_read
from kiosk.ledger.errors import LedgerDamaged, LedgerMissing, LedgerOlder, LedgerUnreadable
from kiosk.ledger.file_lock import FileLock
from kiosk.ledger.rows import Counts, Line, Unreadable
from kiosk.ledger.schema import REVISIONS, entries, ledger
from kiosk.ledger.sums import has_wal, wal_path
from kiosk.ledger.upgrade import revision
from kiosk.sealing.durable import sync, sync_folder
from kiosk.sealing.entry import Entry


@dataclass(frozen=True, slots=True)
class Reading:
    """An open ledger: whose it is, how many entries it has, and each of them."""

    petition: str
    kiosk: str
    size: int
    counts: Counts
    _connection: sa.Connection

    def entries(self, after: int = 0) -> Iterator[Entry | Unreadable]:
        """Every entry in order, from number `after` + 1; one that is damaged is named and does not end the others."""
        return (rows.entry_of(*line) for line in self.lines(after))

    def lines(self, after: int = 0) -> Iterator[Line]:
        """The same unread: `rows.entry_of` tells whether a line is an entry."""
        return ((row.number, row.line) for row in rows.rows_after(self._connection, after))


@contextmanager
def read_entries(path: Path) -> Iterator[Reading]:
    """A ledger to read from; a LedgerError says in one sentence why it cannot be read."""
    try:
        with ledger_to_read(path) as connection:
            check_revision(connection, path)
            with connection.begin():
                owner = connection.execute(sa.select(ledger.c.petition, ledger.c.kiosk)).first()
                size = connection.execute(sa.select(sa.func.count()).select_from(entries)).scalar_one()
            if owner is None:
                raise LedgerDamaged(path, "it does not say whose it is")
            yield Reading(owner.petition, owner.kiosk, size, rows.counts(connection), connection)
    except DAMAGE as trouble:
        raise LedgerDamaged(path, "SQLite cannot read it") from trouble
    except OSError as trouble:
        raise LedgerUnreadable(path, trouble) from trouble


@contextmanager
def ledger_to_read(path: Path) -> Iterator[sa.Connection]:
    """A connection that sees everything committed; errors of SQLite and of the system come through."""
    if not path.is_file():
        raise LedgerMissing(path)
    if not os.access(path, os.R_OK):
        # Not found out by opening it: closing it again would drop the locks of a kiosk in this process.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    with ExitStack() as stack:
        lock = FileLock.to_read(path)
        if lock is None:
            yield stack.enter_context(opened_to_read(lambda: connect_to_read(path, unchanging=False)))
            return
        stack.callback(lock.release)
        if has_wal(path):
            # After a crash SQLite repairs before it reads: let it repair a copy. Every entry in it is sealed.
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            copy = Path(shutil.copyfile(path, folder / "ledger"))
            shutil.copyfile(wal_path(path), wal_path(copy))
            yield stack.enter_context(opened_to_read(lambda: connect(copy)))
        else:
            yield stack.enter_context(opened_to_read(lambda: connect_to_read(path, unchanging=True)))


def copy_ledger(path: Path, to: Path) -> None:
    """Copy a ledger as it is at this moment, also while its kiosk runs; on return the copy is on disk.

    A LedgerError says why it cannot be read, OSError why the copy cannot be written.
    """
    try:
        with ledger_to_read(path) as connection, closing(sqlite3.connect(to)) as copy:
            source = connection.connection.driver_connection
            if source is None:
                raise LedgerDamaged(path, "it cannot be opened")
            source.backup(copy)
    except DAMAGE as trouble:
        raise LedgerDamaged(path, "SQLite cannot copy it") from trouble
    with to.open("rb+") as file:
        sync(file.fileno())
    sync_folder(to.parent)


def check_revision(connection: sa.Connection, path: Path) -> None:
    """LedgerNewer, LedgerOlder or WrongLedger where these are not the tables this program reads."""
    with connection.begin():
        found = revision(connection, path)
    if found is None:
        raise LedgerDamaged(path, "it is empty")
    if found != REVISIONS[-1]:
        raise LedgerOlder(path)
