"""The whole afternoon of docs/desk.md, walked through with a mouse and a keyboard: from three sticks to a folder."""

import csv
import re
import subprocess
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.commands.afternoon import Afternoon
from tests.export.pdf_text import page_texts

DOCS = Path(__file__).parents[2] / "docs"


def test_an_organizer_comes_from_three_sticks_to_sheets_in_hand(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    del qapp, qtbot
    afternoon, seen = Afternoon(tmp_path), dict[str, str]()
    for name, clerk in afternoon.passes():
        clerk.rests()
        seen[name] = " ".join(str(item.property("text")) for item in clerk.items())
    assert "signatures will no longer count." in seen["desk-05-what-it-changes"]
    assert "Signed at both tables" in seen["desk-06-what-was-decided"]
    assert "31 valid, 2 struck out" in seen["desk-09-on-paper"]
    (folder,) = afternoon.exports.iterdir()
    with (folder / "signatures.csv").open(encoding="utf-8-sig", newline="") as file:
        names = {row["name"] for row in csv.DictReader(file)}
    sheets = " ".join(page_texts(folder / "sheets.pdf"))
    assert len(names) > 100
    assert all(name.split()[0] in sheets for name in names)
    checked = subprocess.run(
        ["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, check=False
    )
    assert checked.returncode == 0
    told = (DOCS / "desk.md").read_text("utf-8")
    assert set(re.findall(r"pictures/desk/([\w-]+)\.webp", told)) == set(seen)
    assert {picture.stem for picture in (DOCS / "pictures" / "desk").iterdir()} == set(seen)
