"""An organizer takes in at her desk what kiosks sent to a hub, without a stick."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hubs import AHub, AKiosk, running

from kiosk.commands.afternoon import ORGANIZER
from kiosk.hub.records import register
from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.opening import open_ledger
from kiosk.packs.load import load_pack
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry
from kiosk.transfer.delivering import join
from kiosk.transfer.receipts import confirmed
from tests.ui.conftest import DeskScene


@pytest.fixture
def serving() -> Iterator[ExitStack]:
    """What is closed by the test, or after it."""
    with ExitStack() as stack:
        yield stack


def a_hub_with_the_first_stick(scene: DeskScene, folder: Path, serving: ExitStack) -> tuple[AHub, AKiosk]:
    """A hub to which one kiosk sent what is on the first stick, too."""
    petition, device = load_pack(scene.data.pack).id, DeviceKey(bytes([1]) * 32)
    hub = serving.enter_context(running(f"sqlite:///{folder / 'hub.sqlite3'}"))
    with hub.database.begin() as connection:
        register(connection, petition, ORGANIZER.signer)
    ledger = serving.enter_context(open_ledger(folder / "sent.sqlite3", petition=petition, kiosk=device.kiosk_id))
    (bundle,) = (scene.afternoon.root / "STICK-1").glob("*.bundle")
    for entry in read_mirror(bundle):
        assert isinstance(entry, Entry)
        ledger.append(entry)
    membership = join(hub.invitation("Table 1", petition), petition, device, time.time)
    kiosk = AKiosk(device, ledger, membership)
    kiosk.delivers()
    return hub, kiosk


def remembers(scene: DeskScene, address: str) -> None:
    scene.clerk.taps("gather.hub")
    scene.clerk.taps_line("hub.line")
    scene.clerk.clears_line("hub.line")
    scene.clerk.types(address)
    scene.clerk.taps("hub.meet")
    scene.rests()


def test_what_a_kiosk_sent_comes_once_and_the_kiosk_hears_of_it(
    at_desk: DeskScene, tmp_path: Path, serving: ExitStack
) -> None:
    hub, kiosk = a_hub_with_the_first_stick(at_desk, tmp_path, serving)
    clerk = at_desk.clerk
    at_desk.comes_in()
    remembers(at_desk, hub.address)
    clerk.taps("gather.hub")
    at_desk.rests()
    assert clerk.reads("brought.0").startswith("Table 1 (")
    assert clerk.reads("brought.0").endswith(": 60 new entries, 0 known.")
    with kiosk.at_hub() as there:
        assert confirmed(kiosk.ledger, there.held(60).receipt, ORGANIZER.signer) == 60
    for stick in range(3):
        clerk.taps(f"gather.stick.{stick}")
        at_desk.rests()
    assert [clerk.reads(f"kiosk.{number}.state") for number in range(3)] == ["Nothing is missing."] * 3
    clerk.taps("section.signatures")
    clerk.waits_for("row.0")
    assert clerk.reads("signatures.shown") == "150 of 150"


def test_a_hub_that_is_away_or_none_is_told_in_words_and_nothing_is_lost(
    at_desk: DeskScene, tmp_path: Path, serving: ExitStack
) -> None:
    hub, _ = a_hub_with_the_first_stick(at_desk, tmp_path, serving)
    clerk = at_desk.clerk
    at_desk.comes_in()
    remembers(at_desk, "hub.example.org")
    assert clerk.reads("hub.problem").startswith("The line begins with the hub’s address")
    clerk.taps("hub.back")
    remembers(at_desk, hub.address)
    serving.close()
    clerk.taps("gather.hub")
    at_desk.rests()
    assert clerk.reads("hub.problem") == "The hub does not answer. Nothing is lost."
    at_desk.gathers()
    assert not clerk.sees("hub.problem")
