"""Room kept free for the end of an event: a file of nothing, given up when the disk is full."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from kiosk.sealing.durable import remove_durably, sync, sync_folder

SIZE = 16_000_000  # bytes: more than 200 signatures, each written three times over
LOW = 200_000_000  # bytes: with less, the volunteer is warned before the next person signs


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True)
class Ballast:
    """A file in a kiosk's folder; `free` tells how much room the drive has."""

    path: Path
    free: Callable[[Path], int] = free_bytes

    def laid(self) -> Self:
        """With the file filled, where there is room to spare; a disk that is full already is no reason not to start."""
        if self.path.exists() or self.free(self.path.parent) < LOW:
            return self
        try:
            with os.fdopen(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                # Random bytes: a file of zeros takes no room where the drive compresses.
                for _ in range(SIZE // 1_000_000):
                    file.write(os.urandom(1_000_000))
                file.flush()
                sync(file.fileno())
            sync_folder(self.path.parent)
        except OSError:
            self.path.unlink(missing_ok=True)
        return self

    def release(self) -> bool:
        """Give the room back; whether there was any."""
        if not self.path.exists():
            return False
        try:
            remove_durably(self.path)
        except OSError:
            return False
        return True

    @property
    def is_low(self) -> bool:
        """Whether the disk is nearly full."""
        return self.free(self.path.parent) < LOW
