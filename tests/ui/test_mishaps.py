"""The five mishaps of docs/when-something-goes-wrong.md, walked through on the screens as a volunteer would."""

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.commands.mishaps import PASSPHRASE, Mishaps
from kiosk.exporting import open_key, open_kiosk
from kiosk.ledger.recovery import set_aside
from kiosk.ledger.verify import verify
from kiosk.sealing.keyfile import WrongPassphrase

DOCS = Path(__file__).parents[2] / "docs"


def test_whatever_happens_at_an_event_everybody_who_signed_is_there_at_its_end(
    qapp: object, qtbot: QtBot, tmp_path: Path
) -> None:
    del qapp, qtbot
    mishaps, seen = Mishaps(tmp_path), dict[str, str]()
    for name, visitor in mishaps.happen():
        seen[name] = " ".join(str(item.property("text")) for item in visitor.items())
    assert "On this computer" not in seen["stick-1-chosen"]
    assert "is away" in seen["stick-2-pulled"]
    assert "Here and on the stick" in seen["stick-3-back"]
    assert "nearly full" in seen["full-1-warned"]
    assert "Not saved yet" in seen["full-2-not-saved"]
    assert "put aside" in seen["damaged-1-mended"]
    assert "quite another date" in seen["clock-1-asked"]
    assert len(set_aside(mishaps.data.ledger)) == 1
    with pytest.raises(WrongPassphrase):
        open_key(mishaps.data, PASSPHRASE)
    roll = open_kiosk(mishaps.data, open_key(mishaps.data, mishaps.passphrase), lambda _: None).roll
    assert (len(roll.signatures), roll.unopened) == (mishaps.taken, ())
    found = verify(mishaps.data.ledger)
    assert found.is_sound
    assert len(found.clock_jumps) == 1
    told = (DOCS / "when-something-goes-wrong.md").read_text("utf-8")
    assert set(re.findall(r"pictures/mishaps/([\w-]+)\.webp", told)) == set(seen)
    assert {picture.stem for picture in (DOCS / "pictures" / "mishaps").iterdir()} == set(seen)
