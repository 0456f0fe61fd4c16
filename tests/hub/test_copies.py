"""What a hub holds outlives its computer, its database and its program."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from cluster import new_database
from hubs import AHub, AKiosk, a_kiosk, a_pull, running
from rally import PETITION
from typer.testing import CliRunner

from kiosk.cli import cli
from kiosk.commands.small_drive import small_drive
from kiosk.hub.database import MIGRATIONS, Database, HubDatabaseError, revision
from kiosk.hub.records import kiosks_of, revoke
from kiosk.hub.schema import REVISIONS, entries, metadata
from kiosk.ledger.gathered import open_gathering

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

def upgrade():
    with op.batch_alter_table("entries") as batch:
        batch.add_column(sa.Column("weather", sa.Text, nullable=False, server_default="sun"))
"""


def types(*words: object) -> str:
    """What a command says, its fault included."""
    done = CliRunner().invoke(cli, ["hub", *map(str, words)])
    assert done.exception is None or isinstance(done.exception, (HubDatabaseError, OSError)), done.exception
    return f"{done.output}{done.exception or ''}"


@pytest.fixture
def elsewhere(url: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of the other kind."""
    if url.startswith("sqlite"):
        yield new_database(request.getfixturevalue("postgresql"))
    else:
        (tmp_path / "new").mkdir()
        yield f"sqlite:///{tmp_path / 'new' / 'hub.sqlite3'}"


def test_an_older_copy_becomes_a_whole_hub_on_either_database(
    url: str, hub: AHub, kiosk: AKiosk, elsewhere: str, tmp_path: Path
) -> None:
    kiosk.signs(300)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    with a_kiosk(tmp_path, 2) as late:
        with a_kiosk(tmp_path, 3) as stolen:
            stolen.joins(hub.invitation("Table 3"))
            with hub.database.begin() as connection:
                revoke(connection, PETITION, stolen.device.kiosk_id, 1)
        assert types("backup", tmp_path / "copy", "--database", url).startswith("300 entries of 2 kiosks: ")
        late.signs(3)
        late.joins(hub.invitation("Table 2"))
        late.delivers()
        kiosk.signs(2)
        kiosk.delivers()
        assert sorted(each.new for each in a_pull(hub.address, tmp_path)) == [0, 3, 302]
        # The hub's computer falls into the lake.
        assert types("restore", tmp_path / "copy", "--database", elsewhere).startswith("300 entries of 2 kiosks are ")
        with running(elsewhere) as again:
            assert kiosk.membership is not None
            kiosk.membership = kiosk.membership.model_copy(update={"address": again.address})
            found = kiosk.delivers()
            late.joins(again.invitation("Table 2"))
            assert (found.accepted, found.number, late.delivers().accepted) == (2, 302, 3)
            (tmp_path / "other").mkdir()
            assert sorted(each.new for each in a_pull(again.address, tmp_path / "other")) == [0, 3, 302]
            assert sum(each.new for each in a_pull(again.address, tmp_path)) == 0
            with again.database.begin() as connection:
                known = {each.label: each.revoked_at for each in kiosks_of(connection, PETITION)}
    assert known == {"Table 1": None, "Table 2": None, "Table 3": 1}
    with open_gathering(tmp_path / "other" / "gathered.sqlite3", PETITION) as gathering:
        assert len(list(gathering.links())) == 305
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith((".", "copy-"))]


def test_a_copy_takes_no_others_place_and_is_brought_back_into_a_new_hub_only(on_sqlite: AHub, tmp_path: Path) -> None:
    copy, holds = tmp_path / "copy", ("--database", on_sqlite.url)
    types("backup", copy, *holds)
    before = copy.read_bytes()
    assert "is there already" in types("backup", copy, *holds)
    assert "holds something already" in types("restore", copy, *holds)
    (tmp_path / "letter").write_text("Dear minister,\n" * 1000, "utf-8")
    with closing(sqlite3.connect(tmp_path / "stamps")) as another:
        another.execute("CREATE TABLE stamps (year INTEGER)")
    new = ("--data", tmp_path / "new")
    for name, told in {"letter": "damaged", "stamps": "is no copy of a hub", "nothing": "No such file"}.items():
        assert told in types("restore", tmp_path / name, *new)
    copy.write_bytes(before[:5000] + bytes(20_000) + before[25_000:])
    assert "damaged" in types("restore", copy, *new)
    copy.write_bytes(before)
    assert "0 entries of 0 kiosks are here" in types("restore", copy, *new)


def test_a_stick_without_room_holds_no_half_a_copy(on_sqlite: AHub, kiosk: AKiosk, tmp_path: Path) -> None:
    kiosk.signs(30)
    kiosk.joins(on_sqlite.invitation("Table 1"))
    kiosk.delivers()
    with small_drive(tmp_path / "stick", "100k") as stick:
        assert "is full" in types("backup", stick / "copy", "--database", on_sqlite.url)
        assert list(stick.iterdir()) == []


@pytest.fixture
def ready(url: str) -> Iterator[Database]:
    with closing(Database(url)) as database:
        database.make_ready()
        yield database


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The migrations of the version after this one."""
    folder = Path(shutil.copytree(MIGRATIONS, tmp_path / "migrations"))
    (folder / "versions" / "revision_0002.py").write_text(NEXT)
    return folder


def test_the_migrations_make_the_tables_that_the_program_uses(ready: Database) -> None:
    with ready.begin() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    scripts = ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    assert tuple(script.revision for script in scripts)[::-1] == REVISIONS
    scripts_text = "".join(path.read_text() for path in MIGRATIONS.rglob("*.py"))
    assert not re.search("(import|from) kiosk", scripts_text), "they stay as they are when the program changes"


def test_the_next_version_upgrades_a_hub_with_all_that_it_holds_and_this_one_then_refuses_it(
    url: str, hub: AHub, kiosk: AKiosk, later: Path, tmp_path: Path
) -> None:
    kiosk.signs(3)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    hub.database.make_ready((*REVISIONS, "0002"), later)
    with hub.database.begin() as connection:
        assert revision(connection) == "0002"
        assert connection.exec_driver_sql("SELECT weather FROM entries").scalars().all() == ["sun"] * 3
        assert len(connection.execute(sa.select(entries.c.line)).all()) == 3
    for command in (("backup", tmp_path / "copy"), ("kiosks",)):
        assert "made by a newer version; please update this one." in types(*command, "--database", url)
    assert not (tmp_path / "copy").exists()
