"""A bundle: every entry of a kiosk in one file to be carried by hand, and what is really there, read back."""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.rows import Unreadable
from kiosk.sealing.durable import open_plain, sync, sync_folder
from kiosk.sealing.entry import Entry

Progress = Callable[[int], None]
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class ReadBack:
    """How many entries follow each other from the first on, and the hash of the last of them."""

    entries: int
    last: bytes


def bundle_name(kiosk: str, code: str) -> str:
    """A bundle of other entries has another name: none is ever written over."""
    return f"petition-kiosk-{kiosk[:8]}-{code}.bundle"


def save_bundle(entries: Iterable[Entry | Unreadable], path: Path, progress: Progress) -> int:
    """Write every entry that can be read; on return they are on the drive, under that name. How many there are.

    OSError where the drive says no: nothing is left there then. `progress` may raise to stop it.
    """
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    written = 0
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _BINARY
        with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
            for entry in entries:
                if isinstance(entry, Entry):
                    file.write(entry.line())
                    written += 1
                    progress(written)
            file.flush()
            sync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return written


def read_back(path: Path, start: bytes, progress: Progress) -> ReadBack:
    """What the drive itself gives back, as far as one signed entry follows the other; `start` is before the first."""
    _forget_what_the_system_remembers(path)
    number, last = 0, start
    for entry in read_mirror(path):
        if not isinstance(entry, Entry) or (entry.number, entry.previous) != (number + 1, last):
            break
        number, last = entry.number, entry.hash
        progress(number)
    return ReadBack(number, last)


def _forget_what_the_system_remembers(path: Path) -> None:
    """A file that was just written would be read from memory, and a broken stick would look whole."""
    if hasattr(os, "posix_fadvise"):
        descriptor = open_plain(path, os.O_RDONLY | _NO_LINK)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)
