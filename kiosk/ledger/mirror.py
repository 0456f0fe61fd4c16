"""A second, independent copy of every entry: a file of their lines that only grows, each line signed by its kiosk."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.rows import Line, Unreadable, entry_of
from kiosk.sealing.durable import open_plain, sync, sync_folder
from kiosk.sealing.entry import LONGEST_LINE, BadEntry, Entry, genesis

_BLOCK = 1 << 16
_FURTHEST = 2 * LONGEST_LINE
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


class MirrorAway(LedgerError):
    """The drive is not there, is full, or says no. The ledger has everything; the copy catches up when it returns."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The second copy {path} cannot be written: {why}.")


class MirrorOfAnother(LedgerError):
    """The file there does not go on as this ledger does: it is left as it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} is not a copy of this kiosk's ledger. It was left as it is.")


@dataclass(frozen=True, slots=True)
class _Tail:
    number: int
    hash: bytes
    torn: bool  # the file ends in the middle of a line


class Mirror:
    """Follows one ledger into one file; a file that is gone never comes back empty by itself."""

    def __init__(self, path: Path, petition: str, kiosk: str) -> None:
        self.path = path
        self._start = _Tail(0, genesis(petition, kiosk), torn=False)
        self._descriptor = -1
        self._tail: _Tail | None = None

    def create(self) -> None:
        """Begin the file where there is none; its name is on disk on return."""
        try:
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK, 0o600))
            sync_folder(self.path.parent)
        except FileExistsError:
            return
        except OSError as trouble:
            raise MirrorAway(self.path, _why(trouble)) from trouble

    def follow(self, ledger: Ledger) -> None:
        """Return once every entry of the ledger is in the file and on its drive; MirrorAway or MirrorOfAnother."""
        try:
            if self._tail is None:
                self._reopen()
                self._tail = self._known(ledger, _tail_of(self.path, self._start))
            self._write(ledger, self._tail)
        except OSError as trouble:
            self.close()
            raise MirrorAway(self.path, _why(trouble)) from trouble
        except LedgerError:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file: its drive may be pulled, and the next call looks anew."""
        descriptor, self._descriptor, self._tail = self._descriptor, -1, None
        if descriptor >= 0:
            with suppress(OSError):
                os.close(descriptor)

    def _reopen(self) -> None:
        self.close()
        self._descriptor = open_plain(self.path, os.O_WRONLY | os.O_APPEND | _NO_LINK)

    def _known(self, ledger: Ledger, tail: _Tail) -> _Tail:
        """The tail, once the ledger has the same entry there."""
        if tail.number == 0:
            return tail
        there = next(ledger.entries(after=tail.number - 1), None)
        if not isinstance(there, Entry) or there.hash != tail.hash:
            raise MirrorOfAnother(self.path)
        return tail

    def _write(self, ledger: Ledger, tail: _Tail) -> None:
        self._tail = None  # not known again before all is on the drive
        # One that is damaged in the ledger is left out here, too; the entries after it are not.
        known = tail
        for entry in (each for each in ledger.entries(after=tail.number) if isinstance(each, Entry)):
            _write_all(self._descriptor, b"\n" * tail.torn + entry.line())
            tail = _Tail(entry.number, entry.hash, torn=False)
        # The name counts, too: on a drive that was pulled and put back, an open file may belong to nowhere.
        if self.path.lstat().st_ino != os.fstat(self._descriptor).st_ino:
            raise FileNotFoundError(2, "the drive was changed")
        if tail is not known:
            sync(self._descriptor)
        self._tail = tail


class Mirrors:
    """Every second copy of one ledger; `well` while all of them have everything."""

    def __init__(self, mirrors: Sequence[Mirror]) -> None:
        self.mirrors = list(mirrors)
        self.away: list[Mirror] = list(mirrors)

    @property
    def well(self) -> bool:
        return not self.away

    def follow(self, ledger: Ledger) -> bool:
        """Bring every copy up to date, and say whether that could be done with all of them."""
        self.away = [mirror for mirror in self.mirrors if not _follows(mirror, ledger)]
        return self.well

    def close(self) -> None:
        for mirror in self.mirrors:
            mirror.close()


def mirror_lines(path: Path) -> Iterator[Line]:
    """Every line in a file that is not blank, and which it is, counted from 1; OSError comes through."""
    with os.fdopen(open_plain(path, os.O_RDONLY | _NO_LINK), "rb") as file:
        # Longer than any entry is one line in pieces, each of them none.
        pieces = iter(lambda: file.readline(LONGEST_LINE + 1), b"")
        yield from ((number, line) for number, line in enumerate(pieces, start=1) if not line.isspace())


def read_mirror(path: Path) -> Iterator[Entry | Unreadable]:
    """Every entry in a file, in its order; a line that is none is named by its number. OSError comes through."""
    return (entry_of(*line) for line in mirror_lines(path))


def _follows(mirror: Mirror, ledger: Ledger) -> bool:
    try:
        mirror.follow(ledger)
    except LedgerError:
        return False
    return True


def _tail_of(path: Path, start: _Tail) -> _Tail:
    """The last whole entry of a file, looked for from its end."""
    torn = False
    for line in _lines_backwards(path):
        torn = torn or not line.endswith(b"\n")
        try:
            entry = Entry.from_line(line)
        except BadEntry:
            continue
        return _Tail(entry.number, entry.hash, torn)
    return _Tail(start.number, start.hash, torn)


def _lines_backwards(path: Path) -> Iterator[bytes]:
    """The last lines of a file with their ends, the last one first; as many as can hold an entry and half a one."""
    with os.fdopen(open_plain(path, os.O_RDONLY | _NO_LINK), "rb") as file:
        end = file.seek(0, os.SEEK_END)
        first = max(0, end - _FURTHEST)
        rest = b""
        while end > first:
            start = max(0, end - _BLOCK)
            file.seek(start)
            *whole, torn = (file.read(end - start) + rest).split(b"\n")
            lines = [*(line + b"\n" for line in whole), *([torn] if torn else [])]
            end = start
            rest = lines[0] if start else b""
            yield from reversed(lines[1:] if start else lines)


def _write_all(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _why(trouble: OSError) -> str:
    return (trouble.strerror or "the drive said no").lower()
