"""The hub's database: SQLite in a folder, or PostgreSQL, both asked in the same words."""

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, InterfaceError, NoSuchModuleError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from kiosk.hub.schema import REVISIONS, hub

Connection = sa.Connection
MIGRATIONS = Path(__file__).parent / "migrations"
_PATIENCE = 30  # seconds to wait for another writer
_ONE_AT_A_TIME = 0x6B696F73  # the name of PostgreSQL's lock around an upgrade
_SECRET_LENGTH = 32
# A rollback journal, not a write-ahead log: several processes write here, and SQLite before 3.51.3 may damage a log
# that two of them write and empty in the same instant.
_PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=FULL", "fullfsync=1", "mmap_size=0", "trusted_schema=OFF")
AWAY = (OperationalError, InterfaceError, NoConnection)  # what SQLAlchemy raises where the database does not answer


class HubDatabaseError(Exception):
    """The hub's database cannot be used; its text can be shown as it is."""


class Database:
    """Connections to one database; `begin` gives one, and what was done through it is on disk when it ends."""

    def __init__(self, url: str) -> None:
        """HubDatabaseError for a database of another kind."""
        try:
            self._engine = _sqlite(url) if url.startswith("sqlite:///") else _postgresql(url)
        except (ArgumentError, NoSuchModuleError, ValueError):
            raise HubDatabaseError("The hub's database is SQLite, or postgresql+psycopg://USER@HOST/NAME.") from None

    @contextmanager
    def begin(self) -> Iterator[sa.Connection]:
        """A transaction: all of it, or on an exception nothing."""
        with self._engine.begin() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[sa.Connection]:
        """Everything as it is at one instant, however long it is read; on SQLite writers wait meanwhile."""
        with self.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            yield connection

    def close(self) -> None:
        self._engine.dispose()

    def make_ready(self, revisions: tuple[str, ...] = REVISIONS, migrations: Path = MIGRATIONS) -> None:
        """Make or upgrade the tables, one process at a time; HubDatabaseError where that cannot be."""
        from alembic import command  # noqa: PLC0415 - a second of imports that only a start needs
        from alembic.config import Config  # noqa: PLC0415 - the same

        config = Config()
        config.set_main_option("script_location", str(migrations).replace("%", "%%"))
        try:
            with self.begin() as connection:
                if connection.dialect.name == "postgresql":
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
                if revision(connection) not in {None, *revisions}:
                    raise HubDatabaseError("The hub's database was made by a newer version; please update this one.")
                config.attributes["connection"] = connection
                command.upgrade(config, revisions[-1])
                if connection.execute(sa.select(hub.c.id)).first() is None:
                    mine = {"single": 1, "id": secrets.token_hex(16), "address": "", "certificate": ""}
                    connection.execute(sa.insert(hub), {**mine, "secret": secrets.token_bytes(_SECRET_LENGTH)})
        except AWAY as trouble:
            # Its own words may hold the password in its address.
            raise HubDatabaseError("The hub's database does not answer.") from trouble


def revision(connection: sa.Connection) -> str | None:
    """Which tables are there; None for none."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())


def _sqlite(url: str) -> sa.Engine:
    engine = sa.create_engine(
        url,
        pool_size=1,
        max_overflow=0,
        connect_args={"timeout": _PATIENCE, "isolation_level": None},
        hide_parameters=True,
    )

    @sa.event.listens_for(engine, "connect")
    def _set(raw: sa.engine.interfaces.DBAPIConnection, _record: object) -> None:
        try:
            for pragma in _PRAGMAS:
                raw.cursor().execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            raise HubDatabaseError("The hub's database file is damaged, or is something else.") from None

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _postgresql(url: str) -> sa.Engine:
    if not url.startswith("postgresql+psycopg://"):
        raise ValueError("another kind of database")
    return sa.create_engine(url, pool_pre_ping=True, pool_timeout=_PATIENCE, hide_parameters=True)
