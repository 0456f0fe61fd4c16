"""The organizer's key, as a desk is opened with it by command."""

from pathlib import Path

import pytest
from signers import CHEAP

from kiosk.sealing.keyfile import lock
from tests.desk.test_roll import ORGANIZER

PASSPHRASE = "six words nobody else would think of"  # noqa: S105 - of a desk that lives for one test


@pytest.fixture
def key(tmp_path: Path) -> list[object]:
    """The options that open a desk."""
    (tmp_path / "organizer.key").write_bytes(lock(ORGANIZER, PASSPHRASE, cost=CHEAP))
    (tmp_path / "p.txt").write_text(PASSPHRASE)
    return ["--key", tmp_path / "organizer.key", "--passphrase-file", tmp_path / "p.txt"]
