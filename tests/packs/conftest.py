"""A good pack on a disk of its own, for tests to spoil."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kiosk.packs.check import check
from kiosk.packs.new import write_new

Spoil = Callable[[str, str], int]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "our-lake"
    write_new(folder, today=date(2026, 5, 3))
    return folder


@pytest.fixture
def spoil(pack: Path) -> Spoil:
    """Replace the one place of a text in petition.toml, and return its line."""

    def replace(old: str, new: str) -> int:
        file = pack / "petition.toml"
        text = file.read_text("utf-8")
        assert text.count(old) == 1
        file.write_text(text.replace(old, new), "utf-8")
        return text[: text.index(old)].count("\n") + 1

    return replace


@pytest.fixture
def told(pack: Path) -> Callable[[], list[tuple[str, int, str]]]:
    """File, line and sentence of every fault, notices left out."""
    return lambda: [(f.file, f.line, f.message) for f in check(pack) if f.severity == "fault"]
