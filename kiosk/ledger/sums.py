"""Checksums of every page of a ledger that was closed cleanly: they find a change in any byte, unused ones included."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.ledger.database import PAGE
from kiosk.sealing.canonical import encoded
from kiosk.sealing.durable import read_small, write_durably

_VERSION = 1
_ENDING = ".sums"
_USUAL_LENGTH = 1 << 20  # of the file, in bytes; that of a large ledger may be longer
_A_PAGE = 67  # bytes: its digits, their quotation marks and a comma


class SumsDamaged(ValueError):
    """The sums themselves are not what was written."""


@dataclass(frozen=True, slots=True)
class Sums:
    """The size of the file and the SHA-256 of each 4,096 bytes of it, in hexadecimal."""

    size: int
    pages: tuple[str, ...]

    @classmethod
    def of(cls, ledger: Path) -> "Sums":
        with ledger.open("rb") as file:
            pages = tuple(hashlib.sha256(page).hexdigest() for page in iter(lambda: file.read(PAGE), b""))
            return cls(file.tell(), pages)

    @classmethod
    def read(cls, path: Path) -> "Sums":
        """SumsDamaged where they are not whole."""
        try:
            pages = path.with_name(path.name.removesuffix(_ENDING)).stat().st_size // PAGE
            fields = json.loads(read_small(path, _USUAL_LENGTH + pages * _A_PAGE))
            check = fields.pop("check")
            sums = cls(fields["size"], tuple(fields["pages"]))
            if sums._fields != fields or hashlib.sha256(encoded(fields)).hexdigest() != check:
                raise SumsDamaged
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise SumsDamaged from None
        return sums

    def write(self, path: Path) -> None:
        fields = self._fields
        check = hashlib.sha256(encoded(fields)).hexdigest()
        write_durably(path, encoded({**fields, "check": check}) + b"\n")

    def changed_pages(self, now: "Sums") -> tuple[int, ...]:
        """The pages, counted from 1 as SQLite does, that differ or are missing or too many."""
        most = max(len(self.pages), len(now.pages))
        return tuple(page + 1 for page in range(most) if self.pages[page : page + 1] != now.pages[page : page + 1])

    @property
    def _fields(self) -> dict[str, object]:
        return {"version": _VERSION, "size": self.size, "pages": list(self.pages)}


def sums_path(ledger: Path) -> Path:
    return ledger.with_name(ledger.name + _ENDING)


def wal_path(ledger: Path) -> Path:
    """Where SQLite keeps what is not in the ledger file yet."""
    return ledger.with_name(ledger.name + "-wal")


def has_wal(ledger: Path) -> bool:
    """Whether entries may be outside the ledger file: it was not closed, or is not yet."""
    try:
        return wal_path(ledger).stat().st_size > 0
    except FileNotFoundError:
        return False
