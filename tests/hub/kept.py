"""What each medium really holds, read past the program: by the tables and lines that docs/format.md describes."""

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

_ENTRY = b"petition-kiosk entry v1\n"


def hash_of(line: bytes) -> bytes:
    return hashlib.sha256(_ENTRY + line.removesuffix(b"\n")).digest()


def in_lines(lines: Iterable[bytes]) -> set[bytes]:
    return {hash_of(line) for line in lines if line}


def in_files(path: Path) -> set[bytes]:
    """In the whole lines of a file, or of every file of a folder; half a line is another line, and in nobody's hand."""
    found: set[bytes] = set()
    for file in path.iterdir() if path.is_dir() else [path]:
        *whole, _torn = file.read_bytes().split(b"\n")
        found |= in_lines(whole)
    return found


def asked(path: Path, question: str) -> list[Any]:
    if not path.exists():
        return []
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchall()


class HubFile:
    """The hub's database, which can be brought back to what it was."""

    def __init__(self, path: Path) -> None:
        self._live = sqlite3.connect(path)
        self._live.execute("PRAGMA synchronous=OFF")

    def copy(self) -> sqlite3.Connection:
        made = sqlite3.connect(":memory:")
        self._live.backup(made)
        return made

    def bring_back(self, copy: sqlite3.Connection) -> None:
        copy.backup(self._live)

    def asked(self, question: str) -> list[Any]:
        return self._live.execute(question).fetchall()

    def entries(self) -> set[bytes]:
        return in_lines(line for (line,) in self.asked("SELECT line FROM entries"))

    def put_aside(self) -> set[bytes]:
        """The lines themselves: some are no entries."""
        return {line for (line,) in self.asked("SELECT line FROM quarantine")}

    def knows(self, kiosk: str) -> bool:
        return (kiosk,) in self.asked("SELECT kiosk FROM kiosks")

    def has_revoked(self, kiosk: str) -> bool:
        return (kiosk,) in self.asked("SELECT kiosk FROM kiosks WHERE revoked_at IS NOT NULL")

    def close(self) -> None:
        self._live.close()
