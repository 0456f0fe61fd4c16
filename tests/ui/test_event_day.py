"""The whole day of docs/volunteers.md by taps alone, with eight people at two kiosks; with forty, KIOSK_FULL=1."""

import os
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clearing import taken
from kiosk.commands.event_day import ORGANIZER, EventDay
from kiosk.desk.roll import open_roll
from kiosk.ledger.mirror import read_mirror
from kiosk.settings import load
from kiosk.ui.installer import SetUpFailed

AT_EACH = 20 if "KIOSK_FULL" in os.environ else 4
DOCS = Path(__file__).parents[2] / "docs"


def test_two_volunteers_bring_everybody_home(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    del qapp, qtbot
    day, seen = EventDay(tmp_path, AT_EACH), dict[str, str]()
    before = {kiosk.root.name: load(kiosk.settings).kiosk_id for kiosk in (day.first, day.second)}
    try:
        for name, visitor in day.passes():
            seen[name] = " ".join(str(item.property("text")) for item in visitor.items())
    except SetUpFailed as no:
        pytest.skip(str(no))
    assert "Practice: nothing is kept" in seen["day-05-practice"]
    assert f"{AT_EACH // 2} have signed" in seen["day-06-signing"]
    assert "signed" not in seen["day-07-hidden"]
    assert "Take signatures again" in seen["day-08-they-are-gone"]
    assert "Out of order" in seen["day-09-out-of-order"]
    assert "not enough free space" in seen["day-10-no-room"]
    assert "Everything is on the stick" in seen["day-11-three-numbers"]
    bundles = sorted(day.stick.glob("*.bundle"))
    assert len(bundles) == 2
    rolls = [open_roll(read_mirror(bundle), ORGANIZER) for bundle in bundles]
    names = {signature.name for roll in rolls for signature in roll.signatures}
    assert [len(roll.signatures) for roll in rolls] == [AT_EACH, AT_EACH]
    assert len(names) > AT_EACH, "people who sign twice are few"
    for kiosk in (day.first, day.second):
        assert taken(kiosk) == []
        assert load(kiosk.settings).kiosk_id != before[kiosk.root.name]
    told = (DOCS / "volunteers.md").read_text("utf-8")
    assert set(re.findall(r"pictures/day/([\w-]+)\.webp", told)) == set(seen)
    assert {picture.stem for picture in (DOCS / "pictures" / "day").iterdir()} == set(seen)
