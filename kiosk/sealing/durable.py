"""Small files that are either there whole or not there at all, even after a power cut."""

import errno
import os
import stat
import sys
from pathlib import Path

if sys.platform != "win32":
    import fcntl


_BINARY = getattr(os, "O_BINARY", 0)
_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0)


def open_plain(path: Path, flags: int = os.O_RDONLY) -> int:
    """A descriptor of a plain file; OSError for all else: a pipe or a device could hold a reader up for ever."""
    descriptor = os.open(path, flags | _BINARY | _WITHOUT_WAITING)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "it is not a plain file", str(path))
    return descriptor


def read_small(path: Path, most: int) -> bytes:
    """The whole of a plain file; OSError where it has more bytes than that, or cannot be read."""
    with os.fdopen(open_plain(path), "rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it is larger than {most} bytes", str(path))
    return data


def write_durably(path: Path, data: bytes) -> None:
    """Replace a file in one step; on return the new bytes are on disk. Readable by its owner only."""
    fresh = path.with_name(path.name + ".new")
    # What a crash left is in the way, and a link that somebody put there would lead the bytes to another file.
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        sync(file.fileno())
    fresh.replace(path)
    sync_folder(path.parent)


def remove_durably(path: Path) -> None:
    """On return the file is gone, and stays gone after a power cut."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync(descriptor: int) -> None:
    """Write through to the medium: on macOS a plain fsync stops at the drive's cache."""
    if sys.platform == "darwin":
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make renames and removals in a folder last. Windows has no such call and journals them itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
