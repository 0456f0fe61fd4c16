"""A ledger that is damaged, or shorter than its copies: set aside, never deleted, and made whole from the copies."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from kiosk.ledger.errors import CopyUnreadable, LedgerDamaged, LedgerError
from kiosk.ledger.file_lock import FileLock
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.opening import open_ledger, plainly, refuse_strange_files
from kiosk.ledger.reading import read_entries
from kiosk.ledger.sums import Sums, SumsDamaged, has_wal, sums_path
from kiosk.ledger.verify import verify
from kiosk.sealing.durable import sync_folder
from kiosk.sealing.entry import Entry, genesis

_PARTS = ("", "-wal", "-shm", ".sums")


def open_whole(path: Path, *, petition: str, kiosk: str, copies: Sequence[Path]) -> Ledger:
    """The ledger, with every entry that it or one of its copies has.

    A damaged one is renamed and a new one made from the copies; LedgerDamaged where there is none to make it from, and
    CopyUnreadable where one is there and cannot be read: a ledger made without it would begin a second chain.
    """
    rescued: list[Entry] = []
    try:
        if path.exists():
            _look(path)
        ledger = open_ledger(path, petition=petition, kiosk=kiosk)
    except LedgerDamaged:
        if not any(copy.exists() for copy in copies):
            raise
        rescued = [*_readable(path), *chain.from_iterable(_copied(copy, needed=True) for copy in copies)]
        _set_aside(path)
        ledger = open_ledger(path, petition=petition, kiosk=kiosk)
    try:
        empty = ledger.position("").number == 1
        _complete(ledger, genesis(petition, kiosk), [rescued, *(_copied(copy, needed=empty) for copy in copies)])
    except BaseException:
        ledger.abandon()
        raise
    return ledger


def set_aside(path: Path) -> list[Path]:
    """The damaged ledgers that were kept beside a ledger, the oldest first."""
    numbered = re.compile(rf"{re.escape(path.name)}\.damaged-\d+")
    return sorted(file for file in path.parent.iterdir() if numbered.fullmatch(file.name))


def _look(path: Path) -> None:
    """LedgerDamaged where a byte of the ledger is not what was written.

    After a clean close the checksums tell, quickly; after a crash every entry is read.
    """
    refuse_strange_files(path)
    with plainly(path):
        lock = FileLock.to_write(path)
    lock.release()  # a ledger in use is not looked at, and nobody is locked out by looking
    if sums_path(path).exists() and not has_wal(path):
        try:
            whole = Sums.read(sums_path(path)) == Sums.of(path)
        except SumsDamaged:
            whole = verify(path).is_sound
        if not whole:
            raise LedgerDamaged(path, "it is not as the kiosk left it")
    elif path.stat().st_size:
        found = verify(path)
        if not found.is_sound:
            raise LedgerDamaged(path, str(found.faults[0]).rstrip("."))


def _readable(path: Path) -> Iterator[Entry]:
    """What can still be read of a damaged ledger."""
    try:
        with read_entries(path) as reading:
            yield from (entry for entry in reading.entries() if isinstance(entry, Entry))
    except (LedgerError, OSError):
        return


def _copied(path: Path, *, needed: bool) -> Iterator[Entry]:
    try:
        yield from (entry for entry in read_mirror(path) if isinstance(entry, Entry))
    except FileNotFoundError:
        return
    except OSError as trouble:
        if needed:
            raise CopyUnreadable(path, trouble) from trouble


def _set_aside(path: Path) -> None:
    number = 1 + len(set_aside(path))
    for part in _PARTS:
        file = path.with_name(path.name + part)
        if file.exists():
            file.rename(path.with_name(f"{path.name}.damaged-{number}{part}"))
    sync_folder(path.parent)


def _complete(ledger: Ledger, start: bytes, sources: Iterable[Iterable[Entry]]) -> None:
    """Append what the ledger lacks, as long as one entry follows the other, whichever copy it comes from.

    A copy may have been in other hands: what is of another kiosk, or at another number, takes nobody's place.
    """
    place = ledger.position("")
    known: dict[tuple[int, bytes], Entry] = {}
    for source in sources:
        ours = (entry for entry in source if (entry.petition, entry.kiosk) == (place.petition, place.kiosk))
        known.update({(entry.number, entry.previous): entry for entry in ours if entry.number >= place.number})
    number, last = place.number, place.previous if place.number > 1 else start
    while (entry := known.get((number, last))) is not None and not ledger.was_recorded(entry.id):
        ledger.append(entry)
        number, last = number + 1, entry.hash
