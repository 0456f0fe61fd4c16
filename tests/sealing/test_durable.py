"""Small files are read whole or not at all, and written where they belong."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.sealing.durable import read_small, write_durably


def test_a_small_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_durably(tmp_path / "key", b"secret")
    assert read_small(tmp_path / "key", 6) == b"secret"


def test_a_file_larger_than_any_of_ours_is_not_read(tmp_path: Path) -> None:
    write_durably(tmp_path / "key", b"secret")
    with pytest.raises(OSError, match="larger than 5 bytes"):
        read_small(tmp_path / "key", 5)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_nobody_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "key")
    for path in (tmp_path / "key", tmp_path, Path("/dev/zero")):
        with pytest.raises(OSError, match="plain file"):
            read_small(path, 5)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no links for all")
def test_a_link_that_somebody_laid_leads_no_bytes_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"somebody's")
    (tmp_path / "key.new").symlink_to(tmp_path / "elsewhere")
    write_durably(tmp_path / "key", b"secret")
    assert (tmp_path / "elsewhere").read_bytes() == b"somebody's"
    assert not (tmp_path / "key").is_symlink()
    assert (tmp_path / "key").read_bytes() == b"secret"
