"""What kiosks send arrives once, whatever happens on the way, and nobody sends in another one's name."""

import json
import socket
from collections import deque
from pathlib import Path

import httpx
import pytest
from hubs import AHub, AKiosk, Clock, a_kiosk, running
from rally import ORGANIZER, PETITION, signature

from kiosk.export.progress import unwatched
from kiosk.hub.hub import Limits
from kiosk.hub.records import revoke
from kiosk.hub.schema import entries, kiosks, quarantine
from kiosk.hub.serving import bound
from kiosk.ledger.reading import read_entries
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry, Position, genesis
from kiosk.sealing.envelope import seal
from kiosk.transfer.delivering import bring
from kiosk.transfer.faults import HubAway, HubRefused
from kiosk.transfer.signed_request import Asked, digest_of, stamped
from kiosk.transfer.standing import Standing


def lines_at(hub: AHub) -> list[bytes]:
    with hub.database.begin() as connection:
        return list(connection.execute(entries.select().order_by(entries.c.arrival)).scalars(entries.c.line))


def put_aside_at(hub: AHub) -> list[tuple[str, bytes]]:
    with hub.database.begin() as connection:
        found = connection.execute(quarantine.select().order_by(quarantine.c.reason))
        return [(row.reason, row.line) for row in found]


def test_what_was_signed_offline_is_at_the_hub_as_it_was_sealed(hub: AHub, kiosk: AKiosk) -> None:
    kiosk.signs(3)
    kiosk.joins(hub.invitation("Table 1"))
    found = kiosk.delivers()
    assert (found.accepted, found.known, found.number) == (3, 0, 3)
    assert found.hash == kiosk.ledger.position("").previous.hex()
    ours = [entry.line() for entry in kiosk.ledger.entries() if isinstance(entry, Entry)]
    assert lines_at(hub) == ours
    kiosk.signs(2)
    assert kiosk.delivers().accepted == 2
    assert kiosk.delivers().accepted == 0


def test_a_delivery_that_somebody_stopped_goes_on_where_it_was(hub: AHub, kiosk: AKiosk) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: int) -> None:
        raise Stopped

    kiosk.signs(300)
    kiosk.joins(hub.invitation("Table 1"))
    with pytest.raises(Stopped):
        kiosk.delivers(stop)
    found = kiosk.delivers()
    assert (found.accepted, found.number) == (44, 300)


def test_the_same_entries_again_are_known_and_kept_once(hub: AHub, kiosk: AKiosk) -> None:
    kiosk.signs(3)
    kiosk.joins(hub.invitation("Table 1"))
    lines = b"".join(entry.line() for entry in kiosk.ledger.entries() if isinstance(entry, Entry))
    with kiosk.at_hub() as there:
        assert there.take(lines + lines, 3).accepted == 3
        again = there.take(lines, 3)
    assert (again.accepted, again.known) == (0, 3)
    assert len(lines_at(hub)) == 3


def test_the_end_of_the_chain_waits_for_what_is_missing(hub: AHub, kiosk: AKiosk) -> None:
    kiosk.signs(4)
    kiosk.joins(hub.invitation("Table 1"))
    lines = [entry.line() for entry in kiosk.ledger.entries() if isinstance(entry, Entry)]
    with kiosk.at_hub() as there:
        assert there.take(lines[0] + lines[2] + lines[3], 4).number == 1
        assert there.held(4).number == 1
        assert there.take(lines[1], 4).number == 4


def test_what_is_no_entry_of_this_kiosk_is_kept_apart_with_the_reason(hub: AHub, kiosk: AKiosk) -> None:
    kiosk.signs(1)
    kiosk.joins(hub.invitation("Table 1"))
    (line,) = (entry.line() for entry in kiosk.ledger.entries() if isinstance(entry, Entry))
    other = DeviceKey(bytes([9]) * 32)
    place = Position(PETITION, other.kiosk_id, "Rally", 1, genesis(PETITION, other.kiosk_id))
    strange = seal(signature(7, "Rally"), place, (ORGANIZER.public_key,), other).line()
    nul = Position(PETITION, kiosk.device.kiosk_id, "Ra\0lly", 2, bytes(32))
    no_text = seal(signature(8, "Ra\0lly"), nul, (ORGANIZER.public_key,), kiosk.device).line()
    forged = (
        json.dumps({**json.loads(line), "event": "Another"}, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    )
    with kiosk.at_hub() as there:
        taken = there.take(strange + forged + b"\xff\x00 hello\n" + no_text + line, 1)
        assert (taken.accepted, taken.quarantined) == (1, 4)
        there.take(forged, 1)
    assert put_aside_at(hub) == [
        ("it is not JSON", b"\xff\x00 hello\n"),
        ("it is of another petition or kiosk", strange),
        ("it was not signed by its kiosk", forged),
        ("its event is no text", no_text),
    ]
    assert lines_at(hub) == [line]


def test_a_thief_with_the_kiosks_key_hides_nothing_that_was_signed_there(
    hub: AHub, kiosk: AKiosk, tmp_path: Path
) -> None:
    kiosk.signs(3)
    kiosk.joins(hub.invitation("Table 1"))
    (tmp_path / "thief").mkdir()
    with a_kiosk(tmp_path / "thief", 1) as thief:
        thief.membership = kiosk.membership
        thief.signs(2, "Elsewhere")
        thief.delivers()
    found = kiosk.delivers()
    assert found.astray
    assert found.accepted == 3
    assert {Entry.from_line(line).event for line in lines_at(hub)} == {"Rally", "Elsewhere"}


def brought(kiosk: AKiosk, before: Standing | None = None) -> Standing:
    """What a kiosk does by itself now and then."""
    with kiosk.at_hub() as there, read_entries(kiosk.ledger.path) as reading:
        new = Standing(hub="0" * 32, kiosk=kiosk.device.kiosk_id)
        return bring(reading, there, before or new, unwatched)


def test_a_hub_that_forgot_what_it_put_aside_is_sent_it_again(hub: AHub, kiosk: AKiosk) -> None:
    kiosk.signs(1)
    kiosk.joins(hub.invitation("Table 1"))
    with hub.database.begin() as connection:
        revoke(connection, PETITION, kiosk.device.kiosk_id, int(hub.clock()))
    before = brought(kiosk)
    assert len(put_aside_at(hub)) == 1
    with hub.database.begin() as connection:  # brought back from a copy of before
        connection.execute(quarantine.delete())
        connection.execute(kiosks.update().values(revoked_at=None, quarantined=0))
    brought(kiosk, before)
    assert len(lines_at(hub)) == 1


def test_what_was_signed_in_the_place_of_a_lost_entry_is_sent(hub: AHub, kiosk: AKiosk, tmp_path: Path) -> None:
    kiosk.signs(2)
    kiosk.joins(hub.invitation("Table 1"))
    before = brought(kiosk)
    (tmp_path / "anew").mkdir()
    with a_kiosk(tmp_path / "anew", 1) as anew:
        anew.membership = kiosk.membership
        anew.ledger.append(Entry.from_line(lines_at(hub)[0]))
        anew.signs(1, "Afternoon")
        assert brought(anew, before).astray
    assert len(lines_at(hub)) == 3


def test_a_request_is_taken_once(on_sqlite: AHub, kiosk: AKiosk) -> None:
    kiosk.joins(on_sqlite.invitation("Table 1"))
    target = f"/kiosks/{kiosk.device.kiosk_id}/position"
    assert kiosk.membership is not None
    asked = Asked(kiosk.membership.hub, "GET", target, digest_of(b""))
    who = f"kiosk:{kiosk.device.kiosk_id}"
    at = int(on_sqlite.clock())
    header = stamped(who, 9_000_000_000_000, at, asked, kiosk.device.sign).header()
    assert on_sqlite.get(target, Authorization=header).status_code == 200
    again = on_sqlite.get(target, Authorization=header)
    assert (again.status_code, again.json()["code"], again.json()["told"]) == (409, "counter", 9_000_000_000_000)
    with kiosk.at_hub() as there:
        assert there.held(0).number == 0, "a kiosk whose counter is behind goes on from the one it was told"


@pytest.mark.parametrize("years", [-10, 10])
def test_a_kiosk_whose_clock_is_wrong_delivers(on_sqlite: AHub, kiosk: AKiosk, years: int) -> None:
    kiosk.clock = Clock(on_sqlite.clock() + years * 365 * 86_400)
    kiosk.signs(1)
    kiosk.joins(on_sqlite.invitation("Table 1"))
    assert kiosk.delivers().accepted == 1


def test_nobody_reads_or_writes_as_another_kiosk(on_sqlite: AHub, kiosk: AKiosk, tmp_path: Path) -> None:
    kiosk.joins(on_sqlite.invitation("Table 1"))
    with a_kiosk(tmp_path, 2) as other:
        other.joins(on_sqlite.invitation("Table 2"))
        assert other.membership is not None
        with other.client() as client:
            for method, path in (("GET", "position"), ("POST", "entries"), ("PUT", "successor")):
                with pytest.raises(HubRefused) as refused:
                    client.ask(type(other.membership), method, f"/kiosks/{kiosk.device.kiosk_id}/{path}")
                assert refused.value.code == "unsigned"
    path = f"/kiosks/{kiosk.device.kiosk_id}/position"
    assert on_sqlite.get(path).status_code == 401
    assert on_sqlite.get(path, Authorization="Bearer something").status_code == 401
    assert on_sqlite.get("/kiosks/" + "0" * 32 + "/position").status_code == 401


def test_a_body_that_was_changed_on_the_way_leaves_nothing_apart(on_sqlite: AHub, kiosk: AKiosk) -> None:
    kiosk.joins(on_sqlite.invitation("Table 1"))
    with kiosk.client() as client:
        request = client._signed("POST", f"/kiosks/{kiosk.device.kiosk_id}/entries", b"what was sent\n")
    there = {"Authorization": request.headers["Authorization"]}
    response = httpx.post(request.url, content=b"what was put in its place\n", headers=there, trust_env=False)
    assert (response.status_code, response.json()["code"]) == (400, "body")
    assert put_aside_at(on_sqlite) == []


def test_too_much_at_once_is_refused_before_it_is_in_memory(tmp_path: Path, kiosk: AKiosk) -> None:
    limits = Limits(body=1000, entries=100_000, rate=5)
    with running(f"sqlite:///{tmp_path / 'hub.sqlite3'}", limits=limits) as hub:
        kiosk.joins(hub.invitation("Table 1"))
        with kiosk.at_hub() as there, pytest.raises(HubRefused) as refused:
            there.take(b"x" * 100_001, 0)
        assert refused.value.code == "large"
        with kiosk.at_hub() as there, pytest.raises(HubAway):
            deque((there.held(0) for _ in range(50)), maxlen=0)


def test_an_answer_waits_for_nobody_to_acknowledge_its_first_half() -> None:
    """TCP's own thrift would hold each back for 40 ms."""
    with bound("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        answering, _ = listening.accept()
        with answering:
            assert answering.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_hub_that_is_not_there_is_away(kiosk: AKiosk, tmp_path: Path) -> None:
    with running(f"sqlite:///{tmp_path / 'hub.sqlite3'}") as hub:
        kiosk.joins(hub.invitation("Table 1"))
    with pytest.raises(HubAway):
        kiosk.delivers()
