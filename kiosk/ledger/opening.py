"""Opens a ledger to write: one process, a sound file, our tables, our petition."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError

from kiosk.ledger.database import (
    DAMAGE,
    PAGE,
    Connect,
    checkpoint,
    connect,
    connect_to_read,
    create_file,
    engine,
    opened_to_read,
)
from kiosk.ledger.errors import LedgerDamaged, LedgerUnavailable, WrongLedger
from kiosk.ledger.file_lock import FileLock
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.schema import entries, ledger
from kiosk.ledger.sums import has_wal, sums_path, wal_path
from kiosk.ledger.upgrade import revision, upgrade
from kiosk.sealing.durable import remove_durably, sync_folder
from kiosk.sealing.entry import Position, genesis


def open_ledger(path: Path, *, petition: str, kiosk: str, connect: Connect = connect) -> Ledger:
    """The ledger in a file, made where there is none; a LedgerError says in one sentence why it cannot be opened."""
    start = Position(petition, kiosk, "", 1, genesis(petition, kiosk))
    with plainly(path):
        lock = FileLock.to_write(path)
    opened = Ledger(path, start, lock, connect)
    try:
        with plainly(path):
            crashed = has_wal(path)
            refuse_strange_files(path)
            if not path.exists():
                _create(path, start, connect)
            _make_ready(path, start)
            connection = opened.connect()
            if crashed:
                _check(connection, path)
            upgrade(connection, path)
            _own(connection, path, start)
        opened.position("")
    except BaseException:
        opened.abandon()
        raise
    return opened


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """What SQLite and the system say, as one of our errors."""
    try:
        yield
    except (OSError, sqlite3.OperationalError, OperationalError) as trouble:
        raise LedgerUnavailable from trouble
    except DAMAGE as trouble:
        raise LedgerDamaged(path, "SQLite cannot read it") from trouble


def _create(path: Path, start: Position, connect: Connect) -> None:
    """A new ledger under its name all at once, tables and owner included: the power may go in between."""
    if sums_path(path).exists() or has_wal(path):
        raise LedgerDamaged(path, "the file itself is gone or empty")
    fresh = path.with_name(f"{path.name}.new")
    for part in ("", "-wal", "-shm"):  # of a time when the power went
        fresh.with_name(fresh.name + part).unlink(missing_ok=True)
    create_file(fresh)
    maker = engine(lambda: connect(fresh))
    try:
        with maker.connect() as connection:
            upgrade(connection, fresh)
            _own(connection, fresh, start)
            checkpoint(connection)
    finally:
        maker.dispose()
    fresh.replace(path)
    sync_folder(path.parent)


def _make_ready(path: Path, start: Position) -> None:
    size = path.stat().st_size
    if not size and (sums_path(path).exists() or has_wal(path)):
        # SQLite would take the empty file for a new ledger, and throw the log of the old one away.
        raise LedgerDamaged(path, "the file itself is gone or empty")
    if size and size < PAGE:
        raise LedgerDamaged(path, "it is cut short")  # SQLite would call it new, and write over it
    if size and not has_wal(path):
        # Look before anything is touched: a ledger that is refused stays as it was, its sums included.
        with opened_to_read(lambda: connect_to_read(path, unchanging=True)) as reader:
            _check(reader, path)
            with reader.begin():
                if revision(reader, path) is not None:
                    _owned(reader, path, start)
    # From here on the file changes; sums that outlived a crash would cry damage where there is none.
    remove_durably(sums_path(path))


def refuse_strange_files(path: Path) -> None:
    """LedgerDamaged where something else stands in a ledger's place, or in its log's."""
    if path.exists() and not path.is_file():
        raise LedgerDamaged(path, "it is not a plain file")  # opening a pipe would wait for ever
    log = wal_path(path)
    if log.is_symlink() or (log.exists() and not log.is_file()):
        # SQLite would follow a link, and write what is signed into a file that is none of ours.
        raise LedgerDamaged(path, "what stands where SQLite keeps its log is not a plain file")


def _check(connection: sa.Connection, path: Path) -> None:
    with connection.begin():
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalars().all()
    if found != ["ok"]:
        raise LedgerDamaged(path, "SQLite finds its pages out of order")


def _owned(connection: sa.Connection, path: Path, start: Position) -> bool:
    """Whether the ledger says that it is ours; WrongLedger where it is another's."""
    owner = connection.execute(sa.select(ledger.c.petition, ledger.c.kiosk)).first()
    if owner is not None and tuple(owner) != (start.petition, start.kiosk):
        raise WrongLedger(path, f"that of kiosk {owner.kiosk} and petition {owner.petition}")
    return owner is not None


def _own(connection: sa.Connection, path: Path, start: Position) -> None:
    with connection.begin():
        if _owned(connection, path, start):
            return
        if connection.execute(sa.select(entries.c.number).limit(1)).first() is not None:
            raise LedgerDamaged(path, "it has entries and no owner")
        connection.execute(sa.insert(ledger), {"only": 1, "petition": start.petition, "kiosk": start.kiosk})
