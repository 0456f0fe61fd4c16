"""A throw-away PostgreSQL, and hubs on it and on SQLite."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from hubs import AHub, AKiosk, a_kiosk, running

_USER = "postgres"


def _programs() -> Path | None:
    """Where initdb and pg_ctl are: Debian keeps them out of the way."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    elsewhere = shutil.which("initdb")
    return found[-1].parent if found else Path(elsewhere).parent if elsewhere else None


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a cluster that only this run knows, without a database's name."""
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not here")
    # Directly under the temporary folder: a socket's path is at most 107 bytes long.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        as_somebody = []
        if os.getuid() == 0:  # PostgreSQL refuses to be root
            shutil.chown(folder, "nobody")
            as_somebody = ["setpriv", "--reuid=nobody", "--clear-groups"]
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c max_connections=200"
        data = ["-D", f"{folder}/data"]
        commands = (
            ["initdb", "-U", _USER, "-A", "trust", "-N", *data],
            ["pg_ctl", "-w", "-o", options, *data, "start"],
        )
        try:
            for name, *rest in commands:
                command = [*as_somebody, str(programs / name), *rest]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)
            yield f"postgresql+psycopg://{_USER}@/{{}}?host={folder}"
        finally:
            command = [*as_somebody, str(programs / "pg_ctl"), *data, "-m", "immediate", "stop"]
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, cwd=folder)


def new_database(cluster: str) -> str:
    name = f"hub_{uuid4().hex}"
    address = cluster.format(_USER).replace("+psycopg", "")
    with closing(psycopg.connect(address, autocommit=True)) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return cluster.format(name)


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
