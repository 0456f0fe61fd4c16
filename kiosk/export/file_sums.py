"""The files of a folder with their sizes and SHA-256, on paper and as `sha256sum -c` reads them."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from kiosk.export.finished_file import finished_file
from kiosk.export.progress import Progress

SUMS, RECEIPT = "SHA256SUMS", "hand-over.pdf"


@dataclass(frozen=True, slots=True)
class FileSum:
    """A file by its way from the folder, its size in bytes, and its SHA-256 in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A line on paper: a file, or a folder in the folder as one; `files` is then how many are in it, else 0.

    The sum of a folder is the SHA-256 of the lines that SHA256SUMS has of its files.
    """

    name: str
    size: int
    sha256: str
    files: int = 0


def file_sums(folder: Path, progress: Progress) -> list[FileSum]:
    """Every file in a folder and below, in the order of their names, but those that a hand-over itself writes."""
    found = sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path.is_file())
    sums = []
    for name, path in found:
        if name not in {SUMS, RECEIPT}:
            sums.append(sum_of(name, path))
            progress(len(sums))
    return sums


def sum_of(name: str, path: Path) -> FileSum:
    """A file's; OSError where it cannot be read."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        return FileSum(name, file.tell(), digest)


def write_sums(path: Path, sums: Sequence[FileSum]) -> None:
    """A file that `sha256sum -c` accepts; ExportFailed leaves nothing behind."""
    with finished_file(path) as file:
        file.writelines(map(_line, sums))


def listed(sums: Sequence[FileSum]) -> list[Listed]:
    """The lines on paper: thousands of pictures in a folder would fill a book."""
    return list(_lines(sums))


def _lines(sums: Sequence[FileSum]) -> Iterator[Listed]:
    for top, group in groupby(sums, key=lambda each: each.name.partition("/")[:2]):
        inside = list(group)
        if not top[1]:
            yield from (Listed(each.name, each.size, each.sha256) for each in inside)
            continue
        digest = hashlib.sha256(b"".join(map(_line, inside))).hexdigest()
        yield Listed(top[0] + "/", sum(each.size for each in inside), digest, len(inside))


def _line(each: FileSum) -> bytes:
    """As coreutils writes it: a name that would break the line is escaped, and a backslash before the sum says so."""
    name = os.fsencode(each.name)
    escaped = name.replace(b"\\", b"\\\\").replace(b"\n", b"\\n").replace(b"\r", b"\\r")
    return b"%b%b  %b\n" % (b"\\" if escaped != name else b"", each.sha256.encode(), escaped)
