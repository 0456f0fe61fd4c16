"""What the hub gathered comes to the desk once, checked, and only the organizer's own word lets a kiosk be cleared."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from hubs import AHub, AKiosk, a_kiosk, a_pull, desk_at
from rally import ORGANIZER, PETITION

from kiosk.desk.all_cores import Checking
from kiosk.desk.chains import chains
from kiosk.desk.gather import gather
from kiosk.export.progress import unwatched
from kiosk.hub.schema import entries, kiosks
from kiosk.ledger.gathered import Gathering, open_gathering
from kiosk.sealing.entry import Entry
from kiosk.sealing.keys import OrganizerKey
from kiosk.transfer.bundle import save_bundle
from kiosk.transfer.faults import HubRefused
from kiosk.transfer.messages import Receipt
from kiosk.transfer.pulling import DeskAtHub, Pulled, pull
from kiosk.transfer.receipts import confirmed


class ADesk:
    """The organizer's, with what it gathered."""

    def __init__(self, hub: AHub, folder: Path) -> None:
        self._hub = hub
        self._folder = folder

    @contextmanager
    def gathering(self) -> Iterator[Gathering]:
        with open_gathering(self._folder / "gathered.sqlite3", PETITION) as gathering:
            yield gathering

    def at_hub(self, key: OrganizerKey = ORGANIZER) -> AbstractContextManager[DeskAtHub]:
        return desk_at(self._hub.address, key)

    def pulls(self) -> list[Pulled]:
        return a_pull(self._hub.address, self._folder)


@pytest.fixture
def desk(hub: AHub, tmp_path: Path) -> ADesk:
    return ADesk(hub, tmp_path)


def test_two_kiosks_entries_come_to_the_desk_and_each_chain_is_whole(
    hub: AHub, kiosk: AKiosk, desk: ADesk, tmp_path: Path
) -> None:
    with a_kiosk(tmp_path, 2) as other:
        for each, many in ((kiosk, 300), (other, 3)):
            each.signs(many)
            each.joins(hub.invitation("Table"))
            each.delivers()
    assert sorted(each.new for each in desk.pulls()) == [3, 300]
    with desk.gathering() as gathering:
        found = chains(gathering.links(), PETITION)
    assert sorted(chain.signatures for chain in found) == [3, 300]
    assert all(chain.is_whole for chain in found)
    kiosk.signs(1)
    kiosk.delivers()
    assert sorted((each.new, each.known) for each in desk.pulls()) == [(0, 0), (1, 0)], "only what is new was fetched"


def test_what_came_by_stick_too_is_there_once(hub: AHub, kiosk: AKiosk, desk: ADesk, tmp_path: Path) -> None:
    kiosk.signs(5)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    save_bundle(kiosk.ledger.entries(), tmp_path / "a.bundle", unwatched)
    with desk.gathering() as gathering:
        gather(gathering, tmp_path / "a.bundle", unwatched, Checking())
    assert [(each.new, each.known) for each in desk.pulls()] == [(0, 5)]


def test_a_kiosk_may_be_cleared_once_the_desk_holds_its_last_entry(hub: AHub, kiosk: AKiosk, desk: ADesk) -> None:
    kiosk.signs(2)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()

    def by_organizer() -> int:
        with kiosk.at_hub() as there:
            return confirmed(kiosk.ledger, there.held(kiosk.size).receipt, ORGANIZER.signer)

    assert by_organizer() == 0, "the hub's word is not enough"
    desk.pulls()
    assert by_organizer() == 2
    kiosk.signs(1)
    assert by_organizer() == 2 < kiosk.size


def test_a_hub_that_lies_has_no_kiosk_cleared(kiosk: AKiosk) -> None:
    kiosk.signs(2)
    last = kiosk.ledger.position("").previous
    false = OrganizerKey(bytes([7]) * 32)
    made_up = Receipt.signed(false, PETITION, kiosk.device.kiosk_id, 2, last)
    of_a_thief = Receipt.signed(ORGANIZER, PETITION, kiosk.device.kiosk_id, 2, bytes(32))
    of_another = Receipt.signed(ORGANIZER, PETITION, "0" * 32, 2, last)
    for receipt in (made_up, of_a_thief, of_another):
        assert confirmed(kiosk.ledger, receipt, ORGANIZER.signer) == 0
    good = Receipt.signed(ORGANIZER, PETITION, kiosk.device.kiosk_id, 2, last)
    assert confirmed(kiosk.ledger, good, ORGANIZER.signer) == 2


def test_what_a_hub_changed_or_invented_is_not_gathered(hub: AHub, kiosk: AKiosk, desk: ADesk) -> None:
    kiosk.signs(3)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    with hub.database.begin() as connection:
        line = connection.execute(entries.select().where(entries.c.number == 2)).one().line
        changed = line.replace(b'"number":2', b'"number":5')
        connection.execute(entries.update().where(entries.c.number == 2).values(line=changed))
    assert [(each.new, each.refused) for each in desk.pulls()] == [(2, 1)]
    with desk.gathering() as gathering:
        (chain,) = chains(gathering.links(), PETITION)
    assert chain.gaps == ((2, 2),)
    with kiosk.at_hub() as there:
        receipt = there.held(3).receipt
    assert confirmed(kiosk.ledger, receipt, ORGANIZER.signer) == 1, "nothing is confirmed beyond a gap"


def test_a_desk_that_stopped_or_lost_its_gathering_fetches_what_it_lacks(
    hub: AHub, kiosk: AKiosk, desk: ADesk, tmp_path: Path
) -> None:
    class Stopped(Exception):
        pass

    def stop(_new: int) -> None:
        raise Stopped

    kiosk.signs(300)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    with desk.gathering() as gathering, desk.at_hub() as there, pytest.raises(Stopped):
        pull(gathering, there, tmp_path / "pulled.json", stop)
    assert [(each.new, each.known) for each in desk.pulls()] == [(44, 0)]
    (tmp_path / "gathered.sqlite3").unlink()
    assert [(each.new, each.known) for each in desk.pulls()] == [(300, 0)]


def test_a_hub_brought_back_from_an_older_copy_is_filled_and_fetched_again(
    hub: AHub, kiosk: AKiosk, desk: ADesk
) -> None:
    kiosk.signs(3)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    desk.pulls()
    with hub.database.begin() as connection:
        first = connection.execute(entries.select().where(entries.c.number == 1)).one()
        connection.execute(entries.delete().where(entries.c.number > 1))
        connection.execute(kiosks.update().values(arrived=1, number=1, head=first.hash))
    assert [each.known for each in desk.pulls()] == [1]
    assert kiosk.delivers().accepted == 2
    assert [(each.new, each.known) for each in desk.pulls()] == [(0, 2)]


@contextmanager
def one_that_lost_all_but(line: bytes, kiosk: AKiosk, folder: Path) -> Iterator[AKiosk]:
    """The same kiosk, with its first entry only."""
    (folder / "anew").mkdir()
    with a_kiosk(folder / "anew", 1) as anew:
        anew.membership = kiosk.membership
        anew.ledger.append(Entry.from_line(line))
        yield anew


def test_a_hub_brought_back_and_filled_with_something_else_is_fetched_again(
    hub: AHub, kiosk: AKiosk, desk: ADesk, tmp_path: Path
) -> None:
    """A kiosk lost its last entry before anybody was thanked for it, and somebody else signed in its place."""
    kiosk.signs(2)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    desk.pulls()
    with hub.database.begin() as connection:
        first = connection.execute(entries.select().where(entries.c.number == 1)).one()
        connection.execute(entries.delete().where(entries.c.number > 1))
        connection.execute(kiosks.update().values(arrived=1, number=1, head=first.hash))
    with one_that_lost_all_but(first.line, kiosk, tmp_path) as anew:
        anew.signs(1, "Afternoon")
        assert anew.delivers().accepted == 1
    assert [(each.new, each.known) for each in desk.pulls()] == [(1, 1)]


def test_a_kiosk_that_lost_an_entry_is_confirmed_on_the_way_it_went(
    hub: AHub, kiosk: AKiosk, desk: ADesk, tmp_path: Path
) -> None:
    kiosk.signs(2)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    first = next(kiosk.ledger.entries())
    assert isinstance(first, Entry)
    with one_that_lost_all_but(first.line(), kiosk, tmp_path) as anew:
        anew.signs(2, "Afternoon")
        anew.delivers()
        desk.pulls()
        with anew.at_hub() as there:
            assert confirmed(anew.ledger, there.held(3).receipt, ORGANIZER.signer) == 3


def test_only_the_organizer_reads_and_confirms(on_sqlite: AHub, kiosk: AKiosk, tmp_path: Path) -> None:
    kiosk.signs(1)
    kiosk.joins(on_sqlite.invitation("Table 1"))
    kiosk.delivers()
    stranger = OrganizerKey(bytes([7]) * 32)
    desk = ADesk(on_sqlite, tmp_path)
    with desk.at_hub(stranger) as there:
        with pytest.raises(HubRefused, match="not signed"):
            there.kiosks()
        with pytest.raises(HubRefused, match="not signed"):
            list(there.lines(kiosk.device.kiosk_id, 0))
    false = Receipt.signed(stranger, PETITION, kiosk.device.kiosk_id, 1, bytes(32))
    with desk.at_hub() as there, pytest.raises(HubRefused, match="receipt"):
        there.confirm(false)
    for path in ("kiosks", f"kiosks/{kiosk.device.kiosk_id}/entries", f"kiosks/{kiosk.device.kiosk_id}/quarantine"):
        assert on_sqlite.get(f"/petitions/{PETITION}/{path}").status_code == 401
