"""A ledger outlives the program that made it."""

import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from rally import opened, sign

from kiosk.ledger.database import connect, engine
from kiosk.ledger.errors import LedgerError, LedgerNewer
from kiosk.ledger.reading import read_entries
from kiosk.ledger.schema import REVISIONS, metadata
from kiosk.ledger.upgrade import MIGRATIONS, upgrade

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

def upgrade():
    with op.batch_alter_table("entries") as batch:
        batch.add_column(sa.Column("weather", sa.Text, nullable=False, server_default="sun"))
"""
BROKEN = NEXT + "    raise RuntimeError('the power went')\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.db"
    with opened(path) as ledger:
        sign(ledger, 1, 2, 3)
    return path


def upgraded(path: Path, script: str) -> None:
    """Open the ledger as the program after this one will."""
    folder = Path(shutil.copytree(MIGRATIONS, path.parent / "migrations", dirs_exist_ok=True))
    (folder / "versions" / "revision_0002.py").write_text(script)
    later = engine(lambda: connect(path))
    try:
        with later.connect() as connection:
            upgrade(connection, path, revisions=("0001", "0002"), migrations=folder)
    finally:
        later.dispose()


def query(path: Path, question: str) -> list[object]:
    connection = sqlite3.connect(path)
    try:
        return [row[0] for row in connection.execute(question)]
    finally:
        connection.close()


def test_the_migrations_make_the_tables_that_the_program_uses(path: Path) -> None:
    reader = sa.create_engine(f"sqlite:///{path}")
    with reader.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    reader.dispose()
    fresh = sa.create_engine("sqlite://")
    metadata.create_all(fresh)
    with fresh.connect() as connection:
        wanted = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").scalars().all()
    fresh.dispose()
    found = query(path, "SELECT sql FROM sqlite_master WHERE sql NOT LIKE '%alembic%'")
    assert {" ".join(str(sql).split()) for sql in found} == {" ".join(sql.split()) for sql in wanted}


def test_every_revision_is_known_to_the_program() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    assert tuple(script.revision for script in scripts)[::-1] == REVISIONS


def test_an_older_ledger_is_copied_then_upgraded_with_its_signatures(path: Path) -> None:
    lines = query(path, "SELECT line FROM entries")
    upgraded(path, NEXT)
    assert query(path, "SELECT line FROM entries") == lines
    assert query(path, "SELECT weather FROM entries") == ["sun"] * 3
    copy = path.with_name("ledger.db.before-0001")
    assert query(copy, "SELECT line FROM entries") == lines
    assert query(copy, "SELECT version_num FROM alembic_version") == ["0001"]


def test_an_upgrade_that_fails_changes_nothing_and_can_be_tried_again(path: Path) -> None:
    with pytest.raises(RuntimeError):
        upgraded(path, BROKEN)
    assert query(path, "SELECT version_num FROM alembic_version") == ["0001"]
    with opened(path) as ledger:
        sign(ledger, 4)
    upgraded(path, NEXT)
    assert query(path, "SELECT count(*) FROM entries WHERE weather = 'sun'") == [4]


def test_a_newer_ledger_is_refused_and_stays_as_it_was(path: Path) -> None:
    upgraded(path, NEXT)
    before = path.read_bytes()
    with pytest.raises(LedgerNewer, match=r"made by a newer version of this program; please update\.$"):
        opened(path)
    with pytest.raises(LedgerError), read_entries(path):
        pass
    assert path.read_bytes() == before


def test_migrations_stand_alone() -> None:
    for script in MIGRATIONS.rglob("*.py"):
        assert "import kiosk" not in script.read_text()
        assert "from kiosk" not in script.read_text()
