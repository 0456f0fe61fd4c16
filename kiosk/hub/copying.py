"""A copy of all that a hub holds, made while it runs: one SQLite file, whatever the hub's own database is."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from kiosk.hub.database import Connection, Database, HubDatabaseError, revision
from kiosk.hub.schema import entries, hub, kiosks, metadata, petitions
from kiosk.ledger.database import create_file
from kiosk.sealing.durable import sync_folder

_AT_ONCE = 256
_NAME = "hub.sqlite3"


@dataclass(frozen=True, slots=True)
class Copied:
    """What is in a copy, or came out of one, as counted there."""

    entries: int
    kiosks: int


def back_up(database: Database, file: Path) -> Copied:
    """Copy everything into a new file, there whole or not at all; HubDatabaseError or OSError say why not."""
    if file.exists():
        raise HubDatabaseError(f"{file} is there already; a copy needs a file of its own.")
    with TemporaryDirectory(prefix=".backup-", dir=file.parent) as folder:
        fresh = Path(folder) / _NAME
        create_file(fresh)
        with _plainly(), closing(_at(fresh)) as copy:
            copy.make_ready()
            with database.snapshot() as source, copy.begin() as target:
                found = _copied(source, target)
        fresh.rename(file)
    sync_folder(file.parent)
    return found


def restore(file: Path, database: Database) -> Copied:
    """Bring a copy back into a hub's database that holds nothing yet; HubDatabaseError or OSError say why not."""
    with TemporaryDirectory() as folder:
        # The copy stays as it is, also where this version of the program upgrades what it reads.
        own = Path(folder) / _NAME
        shutil.copyfile(file, own)
        with _plainly(), closing(_at(own)) as copy:
            with copy.begin() as source:
                if source.exec_driver_sql("PRAGMA integrity_check(1)").scalar() != "ok":
                    raise HubDatabaseError(f"{file} is damaged; nothing was copied.")
                if revision(source) is None:
                    raise HubDatabaseError(f"{file} is no copy of a hub.")
            copy.make_ready()
            with copy.begin() as source, database.begin() as target:
                if target.execute(sa.select(petitions.c.petition)).first() is not None:
                    raise HubDatabaseError("This hub holds something already; a copy is restored into a new one.")
                return _copied(source, target)


def _at(file: Path) -> Database:
    return Database(f"sqlite:///{file.absolute()}")


def _copied(source: Connection, target: Connection) -> Copied:
    target.execute(sa.delete(hub))  # the new database's own identity: the copy has another
    for table in metadata.sorted_tables:
        rows = source.execution_options(yield_per=_AT_ONCE).execute(sa.select(table)).mappings()
        for some in rows.partitions():
            target.execute(sa.insert(table), [dict(row) for row in some])
    return Copied(
        *(target.execute(sa.select(sa.func.count()).select_from(each)).scalar_one() for each in (entries, kiosks))
    )


@contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except DatabaseError as trouble:
        # Its own words may hold the password in its address.
        sentence = "A database is damaged, is full or does not answer; nothing was copied."
        raise HubDatabaseError(sentence) from trouble
