"""SQLite as a ledger needs it: one connection, nothing acknowledged before it is on disk."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from kiosk.sealing.durable import sync_folder

PAGE = 4096
Connect = Callable[[Path], sqlite3.Connection]

# What reading a damaged file raises: SQLite's complaint may quote bytes of it that Python cannot decode.
DAMAGE = (sqlite3.DatabaseError, DatabaseError, UnicodeDecodeError)

_PRAGMAS = (
    f"page_size={PAGE}",
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=1",
    "checkpoint_fullfsync=1",
    "mmap_size=0",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "cell_size_check=ON",
)


def sqlite_version() -> str:
    """The version of the SQLite library in use, for `kiosk doctor`."""
    return sqlite3.sqlite_version


def create_file(path: Path) -> None:
    """An empty file for a new ledger, readable by its owner only; its name is on disk on return."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    sync_folder(path.parent)


def connect(path: Path, factory: Callable[..., sqlite3.Connection] = sqlite3.Connection) -> sqlite3.Connection:
    """The connection that writes. Never creates a file: a ledger that vanished must not come back empty."""
    connection = _open(f"{path.absolute().as_uri()}?mode=rw", factory)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, *, unchanging: bool) -> sqlite3.Connection:
    """A connection that changes nothing; `unchanging` where nobody else writes, so that it needs no lock either."""
    connection = _open(f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if unchanging else ''}")
    for pragma in ("mmap_size=0", "trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def engine(connected: Callable[[], sqlite3.Connection], *, begin: str = "BEGIN IMMEDIATE") -> sa.Engine:
    """SQLAlchemy over exactly one connection; `begin` opens its transactions, those that change tables included."""
    made = sa.create_engine("sqlite://", creator=connected, poolclass=StaticPool, hide_parameters=True)

    @sa.event.listens_for(made, "begin")
    def _begin(connection: sa.Connection) -> None:
        # Python's sqlite3 would open a transaction late, and none for DDL.
        connection.exec_driver_sql(begin)

    return made


@contextmanager
def opened_to_read(connected: Callable[[], sqlite3.Connection]) -> Iterator[sa.Connection]:
    """SQLAlchemy over one connection that is closed at the end."""
    reader = engine(connected, begin="BEGIN")
    try:
        with reader.connect() as connection:
            yield connection
    finally:
        reader.dispose()


def checkpoint(connection: sa.Connection) -> bool:
    """Move all of the write-ahead log into the ledger file, synced; whether all of it got there."""
    raw = connection.connection.driver_connection
    if raw is None:
        return False
    busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return bool(busy == 0)


def _open(uri: str, factory: Callable[..., sqlite3.Connection] = sqlite3.Connection) -> sqlite3.Connection:
    connection = factory(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5)
    # A damaged text must be seen and named; strict decoding would end the reading of all the others.
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection
