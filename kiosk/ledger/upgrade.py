"""Brings a ledger file to the tables this program knows: refuses a newer one, copies an older one first."""

import sqlite3
from pathlib import Path

import sqlalchemy as sa

from kiosk.ledger.errors import LedgerNewer, WrongLedger
from kiosk.ledger.schema import REVISIONS
from kiosk.sealing.durable import sync, sync_folder

# Beside this file also where PyInstaller has frozen the package.
MIGRATIONS = Path(__file__).parent / "migrations"


def revision(connection: sa.Connection, path: Path, known: tuple[str, ...] = REVISIONS) -> str | None:
    """Where the file stands; None for a new one. WrongLedger for another program's database, LedgerNewer."""
    tables = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    if not tables:
        return None
    if not tables >= {"alembic_version", "ledger", "entries"}:
        raise WrongLedger(path, "a database of another program")
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if found not in known:
        raise LedgerNewer(path)
    return str(found)


def upgrade(
    connection: sa.Connection, path: Path, *, revisions: tuple[str, ...] = REVISIONS, migrations: Path = MIGRATIONS
) -> None:
    """All missing revisions in one transaction; an older file stays beside as it was."""
    with connection.begin():
        current = revision(connection, path, revisions)
    if current == revisions[-1]:
        return
    if current is not None:
        _copy(connection, path, current)
    from alembic import command  # noqa: PLC0415 - a second of imports that only a new or an older ledger needs
    from alembic.config import Config  # noqa: PLC0415 - the same

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    with connection.begin():
        command.upgrade(config, revisions[-1])


def _copy(connection: sa.Connection, path: Path, current: str) -> None:
    raw = connection.connection.driver_connection
    copy = path.with_name(f"{path.name}.before-{current}")
    if raw is None or copy.exists():
        return  # an earlier attempt copied it, and changed nothing after
    unfinished = copy.with_name(copy.name + ".new")
    unfinished.unlink(missing_ok=True)
    target = sqlite3.connect(unfinished)
    try:
        raw.backup(target)
    finally:
        target.close()
    with unfinished.open("rb+") as file:
        sync(file.fileno())
    unfinished.replace(copy)
    sync_folder(copy.parent)
