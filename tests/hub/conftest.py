"""A throw-away PostgreSQL, and hubs on it and on SQLite."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster import a_cluster, new_database, programs
from hubs import AHub, AKiosk, a_kiosk, running


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A cluster for all tests of this run; see `a_cluster`."""
    at = programs()
    if at is None:
        pytest.skip("PostgreSQL is not here")
    with a_cluster(at, "-c fsync=off") as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database; every test that asks for it is tried on both kinds."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'hub.sqlite3'}"
    return new_database(request.getfixturevalue("postgresql"))


@pytest.fixture
def hub(url: str) -> Iterator[AHub]:
    with running(url) as hub:
        yield hub


@pytest.fixture
def on_sqlite(tmp_path: Path) -> Iterator[AHub]:
    """For what does not depend on the kind of database."""
    with running(f"sqlite:///{tmp_path / 'hub.sqlite3'}") as hub:
        yield hub


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[AKiosk]:
    with a_kiosk(tmp_path, 1) as kiosk:
        yield kiosk
