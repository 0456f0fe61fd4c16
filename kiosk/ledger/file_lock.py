"""A lock beside the ledger: one program writes, or several read a ledger at rest; the system drops it at a crash."""

import os
import sys
import time
from pathlib import Path

from kiosk.ledger.errors import LedgerInUse

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_PATIENCE = 10  # tries, _PAUSE apart: a reader looks for an instant, a closing kiosk needs one
_PAUSE = 0.025  # seconds
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)  # a lock behind a link would be made somewhere else
_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0)  # nor is there a wait where somebody put a pipe


class FileLock:
    """Held from the call of a maker until `release`. The lock file stays: removing it would race."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def to_write(cls, ledger: Path) -> "FileLock":
        """The only holder from now on; LedgerInUse where there is another, OSError where no lock can be made."""
        descriptor = os.open(lock_path(ledger), os.O_RDWR | os.O_CREAT | _NO_LINK, 0o600)
        for _ in range(_PATIENCE):
            if _taken(descriptor, shared=False):
                return cls(descriptor)
            time.sleep(_PAUSE)
        os.close(descriptor)
        raise LedgerInUse(ledger)

    @classmethod
    def to_read(cls, ledger: Path) -> "FileLock | None":
        """Keeps writers away; None where one is at work. Where there is no lock file nothing is made, nobody waits."""
        try:
            descriptor = os.open(lock_path(ledger), os.O_RDONLY | _WITHOUT_WAITING)
        except OSError:
            return cls(-1)
        if _taken(descriptor, shared=True):
            return cls(descriptor)
        os.close(descriptor)
        return None

    @property
    def is_held(self) -> bool:
        return self._descriptor >= 0

    def release(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def lock_path(ledger: Path) -> Path:
    return ledger.with_name(ledger.name + ".lock")


def _taken(descriptor: int, *, shared: bool) -> bool:
    try:
        if sys.platform == "win32":
            # Windows locks a byte and knows no sharing here: a second reader is told that the ledger is in use.
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            # flock, not lockf: closing another descriptor of the file would drop a lockf lock.
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
