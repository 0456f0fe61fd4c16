"""A throw-away PostgreSQL of Debian's, for tests and benches."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg

_USER = "postgres"


def programs() -> Path | None:
    """Where initdb and pg_ctl are, if they are: Debian keeps them out of the way."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    elsewhere = shutil.which("initdb")
    return found[-1].parent if found else Path(elsewhere).parent if elsewhere else None


@contextmanager
def a_cluster(at: Path, options: str) -> Iterator[str]:
    """The address of a cluster that only this run knows, without a database's name; `at` is where its programs are."""
    # Directly under the temporary folder: a socket's path is at most 107 bytes long.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        as_somebody = []
        if os.getuid() == 0:  # PostgreSQL refuses to be root
            shutil.chown(folder, "nobody")
            as_somebody = ["setpriv", "--reuid=nobody", "--clear-groups"]
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c max_connections=200 {options}"
        data = ["-D", f"{folder}/data"]
        commands = (
            ["initdb", "-U", _USER, "-A", "trust", "-N", *data],
            ["pg_ctl", "-w", "-o", options, *data, "start"],
        )
        try:
            for name, *rest in commands:
                command = [*as_somebody, str(at / name), *rest]
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder)
            yield f"postgresql+psycopg://{_USER}@/{{}}?host={folder}"
        finally:
            command = [*as_somebody, str(at / "pg_ctl"), *data, "-m", "immediate", "stop"]
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, cwd=folder)


def new_database(cluster: str) -> str:
    name = f"hub_{uuid4().hex}"
    address = cluster.format(_USER).replace("+psycopg", "")
    with closing(psycopg.connect(address, autocommit=True)) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return cluster.format(name)
