"""A drive on which hardly anything fits, for those who try out what happens then."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.ui.installer import SetUpFailed


@contextmanager
def small_drive(place: Path, size: str) -> Iterator[Path]:
    """A folder with a drive of its own, whose size is as mount(8) takes it ("24m"); SetUpFailed where not."""
    place.mkdir()
    try:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], capture_output=True, check=True)  # noqa: S603, S607 - for us who build this
    except (OSError, subprocess.CalledProcessError):
        raise SetUpFailed("A full stick is a drive of its own, which only an administrator can make.") from None
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)  # noqa: S603, S607 - the same
