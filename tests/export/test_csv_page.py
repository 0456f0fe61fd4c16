"""docs/csv.md says what stands in which column; the code and the page are the same."""

import re
from pathlib import Path

import pytest

from kiosk.export.presets import PRESETS, PresetName
from kiosk.export.rows import SIGNATURES, WITH_INK, with_on_paper

PAGE = (Path(__file__).parents[2] / "docs" / "csv.md").read_text("utf-8")


def section(title: str) -> str:
    """The part of the page under a heading, up to the next one."""
    found = re.search(rf"^#+ {re.escape(title)}$(.*?)(?=^#|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, title
    return found[1]


def columns(title: str) -> list[tuple[str, str]]:
    """The first two cells of each row of a section's table; of the second, what stands in code."""
    rows = re.findall(r"^\| `([^`]+)` \| (.*?) \|", section(title), re.MULTILINE)
    return [(header, code[1] if (code := re.search("`([a-z_]+)`", text)) else "") for header, text in rows]


def test_the_page_describes_every_column_in_its_order() -> None:
    assert tuple(header for header, _ in columns("The columns")) == with_on_paper(WITH_INK, ()).header
    assert WITH_INK.header[:-1] == SIGNATURES.header


@pytest.mark.parametrize("name", PRESETS)
def test_the_page_says_which_column_of_a_preset_holds_what(name: PresetName) -> None:
    assert columns(name) == [(column.header, column.field) for column in PRESETS[name].table.columns]


def test_the_page_describes_no_preset_that_is_not_there() -> None:
    assert re.findall(r"^### (.*)$", PAGE, re.MULTILINE) == list(PRESETS)
