"""A file that appears under its name only when it is whole, and that only its owner can read."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Literal

Reason = Literal["full", "forbidden", "no_folder", "too_large", "disk", "text_too_long", "font", "too_many", "taken"]

_REASONS: dict[int, Reason] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EROFS: "forbidden",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EFBIG: "too_large",
    errno.ENOTEMPTY: "taken",
    errno.EEXIST: "taken",
}
_SENTENCES: dict[Reason, str] = {
    "full": "There is not enough space for the export; nothing was written.",
    "forbidden": "The export may not be written in this folder; choose another one.",
    "no_folder": "The folder for the export does not exist, or is no folder.",
    "too_large": "The export is larger than a file may be on this drive; nothing was written.",
    "disk": "The drive did not take the export; nothing was written.",
    "text_too_long": "The petition's text is too long to be printed on every sheet.",
    "font": "A font of the sheets is missing or damaged; install the program again.",
    "taken": "The folder for the export has files already; choose a new one.",
    "too_many": "A workbook ends at 1,048,575 signatures; write a CSV, or choose fewer.",
}


class ExportFailed(Exception):
    """The world said no; `reason` says why in one word, the message in one sentence. Nothing new is left on disk."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(_SENTENCES[reason])
        self.reason = reason


@contextmanager
def finished_file(path: Path) -> Iterator[IO[bytes]]:
    """Write to NAME.part, mode 0600: it takes the place of `path` when the block ends well, else it is removed."""
    part = path.with_name(path.name + ".part")
    try:
        stream = _new(part)
    except OSError as error:
        raise ExportFailed(reason_of(error)) from error
    try:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())
        stream.close()
        part.replace(path)
        _settle(path.parent)
    except BaseException as error:
        # What is still buffered may fail to be written once more; the file is thrown away, so that says nothing new.
        with suppress(OSError):
            stream.close()
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise ExportFailed(reason_of(error)) from error
        raise


@contextmanager
def finished_folder(folder: Path) -> Iterator[Path]:
    """A folder NAME.part for files: it becomes `folder`, new or empty until then, when the block ends well.

    Else it is removed with all that is in it; ExportFailed, too, where the folder has files.
    """
    part = folder.with_name(folder.name + ".part")
    try:
        if folder.exists():
            folder.rmdir()
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        yield part
        part.rename(folder)
        _settle(folder.parent)
    except BaseException as error:
        shutil.rmtree(part, ignore_errors=True)
        if isinstance(error, OSError):
            raise ExportFailed(reason_of(error)) from error
        raise


def _new(part: Path) -> IO[bytes]:
    # A .part left by a power cut is ours to remove; O_EXCL then never follows a link somebody put in its place.
    part.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(part, flags, 0o600), "wb", buffering=1 << 20)


def _settle(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can be asked to."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def reason_of(error: OSError) -> Reason:
    """What the system meant, as the one word that a screen puts into a sentence."""
    return _REASONS.get(error.errno or 0, "disk")
