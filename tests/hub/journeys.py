"""What people, drives and networks do, in any order."""

from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from campaign import Line, Table
from everything import STICKS, Campaign
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule
from kept import hash_of, in_files
from rally import NOON, PETITION

from kiosk.domain.decision import Decision, Verdict
from kiosk.export.progress import unwatched
from kiosk.hub.records import revoke
from kiosk.ledger.mirror import MirrorAway, MirrorOfAnother
from kiosk.transfer.faults import HubAway, HubRefused
from kiosk.ui.closing import Carried

tables, sticks = st.integers(0, 5), st.integers(0, STICKS - 1)
lines = st.builds(Line, st.none() | st.integers(0, 12))
anybody = st.integers(0, 30)


class Everything(Campaign):
    """What people, drives and networks do."""

    @initialize(many=st.integers(1, 3))
    def kiosks_are_set_up(self, many: int) -> None:
        self.tables = [Table.set_up(self.folder / f"table-{number}", number) for number in range(many)]
        for number in range(many):
            self.an_hour_passes(number, 1, Line())

    @rule(table=tables, many=st.integers(1, 3), line=lines)
    def an_hour_passes(self, table: int, many: int, line: Line) -> None:
        for _ in range(many):
            self.somebody_signs(table)
        self.a_kiosk_syncs(table, line)
        self.the_desk_pulls(line)

    @rule(table=tables)
    def somebody_signs(self, table: int) -> None:
        at, number = self.started(table), next(self.numbers)
        entry = at.record(number)
        self.see_entry(at, entry)
        self.known.signed[entry] = UUID(int=number)
        self.known.thanked.add(entry)

    @precondition(lambda self: self.known.thanked)
    @rule(table=tables, who=anybody)
    def somebody_takes_it_back(self, table: int, who: int) -> None:
        at = self.started(table)
        own = sorted(
            each
            for entry, each in self.known.signed.items()
            if entry in self.known.thanked and self.known.places[entry][0] == at.id
        )
        if not own or own[who % len(own)] in self.known.taken_back.values():
            return
        entry = at.take_back(own[who % len(own)])
        self.see_entry(at, entry)
        self.known.taken_back[entry] = own[who % len(own)]
        self.known.thanked.add(entry)

    @rule(table=tables, line=lines)
    def a_kiosk_is_killed_before_the_thanks(self, table: int, line: Line) -> None:
        at, number = self.started(table), next(self.numbers)
        place = at.here[0].position("").number
        entry = at.is_killed_before_the_thanks(number)
        self.known.places[entry] = (at.id, place)
        self.known.signed[entry] = UUID(int=number)
        self.a_kiosk_syncs(table, line)

    @rule(table=tables, damaged=st.booleans())
    def a_kiosk_starts_anew(self, table: int, damaged: bool) -> None:  # noqa: FBT001 - drawn
        at = next((each for each in self.tables if each.up is None), self.table(table))
        if at.up is not None:
            at.stop()
        if damaged:
            at.data.ledger.write_bytes(bytes(at.data.ledger.stat().st_size))
        at.start()

    @rule(table=tables, stick=sticks)
    def a_volunteer_carries_everything_away(self, table: int, stick: int) -> None:
        at = self.started(table)
        self.carried[at.id] = at.carrier().carry(str(self.sticks[stick]), unwatched)
        assert self.carried[at.id].is_whole

    @precondition(lambda self: self.carried)
    @rule(table=tables, part=st.integers(0, 99))
    def a_stick_is_pulled_half_way(self, table: int, part: int) -> None:
        carried = self.carried.get(self.table(table).id)
        if carried and (path := Path(carried.file)) not in self.precious and path.exists():
            path.write_bytes(path.read_bytes()[: path.stat().st_size * part // 100])

    @rule(table=tables, stick=sticks)
    def a_volunteer_keeps_a_copy_on_a_stick(self, table: int, stick: int) -> None:
        with suppress(MirrorAway, MirrorOfAnother):
            self.started(table).here[1].choose(self.sticks[stick])

    @rule(stick=sticks)
    def a_stick_is_lost(self, stick: int) -> None:
        for path in self.sticks[stick].iterdir():
            if path not in self.precious:
                path.unlink()

    @precondition(lambda self: self.carried)
    @rule(table=tables)
    def a_volunteer_clears_a_kiosk_that_is_on_a_stick(self, table: int) -> None:
        at = self.started(table)
        carried = self.carried.pop(at.id, Carried())
        here, path = self.ledger_of(at), Path(carried.file)
        if carried.is_whole and at.carrier().clear(carried) == "":
            assert here <= in_files(path), "it was cleared, and is not on the stick"
            self.precious.add(path)
            at.stop()
            at.start()

    @precondition(lambda self: self.known.at_desk)
    @rule(table=tables, line=lines)
    def a_kiosk_that_the_organizer_confirmed_is_cleared(self, table: int, line: Line) -> None:
        at = self.started(table)
        if not self.can_sync(at):
            return
        with suppress(HubAway):
            at.sync(line)
        here, carrier = self.ledger_of(at), at.carrier(self.parts.carrier)
        known = carrier.with_organizer()
        self.see_confirmed(at, known.confirmed)
        if known.is_confirmed and carrier.clear(known) == "":
            assert here <= self.known.at_desk, "it was cleared before the organizer held everything"
            at.stop()
            at.start()

    @rule(table=tables)
    def a_kiosk_joins_the_hub(self, table: int) -> None:
        at = self.table(table)
        if self.hub_file.has_revoked(at.id):
            with pytest.raises(HubRefused):
                at.join(self.hub)
        else:
            at.join(self.hub)

    @rule(table=tables, line=lines)
    def a_kiosk_syncs(self, table: int, line: Line) -> None:
        at = self.table(table)
        if not at.data.hub.exists():
            at.join(self.hub)
        here = self.ledger_of(at)
        try:
            found = at.sync(line)
        except HubAway:
            return
        except HubRefused as refused:
            if refused.code == "unsigned" and not self.hub_file.knows(at.id):
                return
            raise
        if self.hub_file.has_revoked(at.id):
            aside = {hash_of(each) for each in self.hub_file.put_aside()}
            assert here <= self.hub_file.entries() | aside
            self.known.put_aside |= self.hub_file.put_aside()
        else:
            assert here <= self.hub_file.entries(), "the hub acknowledged what it does not hold"
            assert found.held is not None
            assert found.held.number == len(here) or self.known.lost(at.id, here)

    @rule(table=tables)
    def a_kiosk_sends_what_is_no_entry(self, table: int) -> None:
        at = self.table(table)
        if self.can_sync(at):
            line = b"%d is no entry\n" % next(self.numbers)
            with at.at_hub(Line()) as there:
                assert there.take(line, 0).quarantined == 1
            self.known.put_aside.add(line)

    @rule(table=tables)
    def the_organizer_revokes_a_kiosk(self, table: int) -> None:
        with self.hub.database.begin() as connection:
            revoke(connection, PETITION, self.table(table).id, int(self.hub.clock()))

    @rule()
    def the_hub_is_copied(self) -> None:
        self.copy.close()
        self.copy, self.put_aside_in_copy = self.hub_file.copy(), set(self.known.put_aside)

    @rule()
    def the_hub_is_brought_back_from_its_copy(self) -> None:
        self.hub_file.bring_back(self.copy)
        self.known.put_aside = set(self.put_aside_in_copy)

    @rule(table=tables, stick=sticks)
    def a_stick_comes_home(self, table: int, stick: int) -> None:
        self.a_volunteer_carries_everything_away(table, stick)
        self.the_desk_gathers_a_stick(stick)

    @rule(stick=sticks)
    def the_desk_gathers_a_stick(self, stick: int) -> None:
        brought = in_files(self.sticks[stick]) & self.known.places.keys()
        self.desk.gather(self.sticks[stick])
        self.the_desk_only_gains_and_holds_each_entry_once()
        assert brought <= self.known.at_desk

    @rule(line=lines)
    def the_desk_pulls(self, line: Line) -> None:
        with suppress(HubAway):
            self.desk.pull(line)
            self.the_desk_only_gains_and_holds_each_entry_once()
            assert self.hub_file.entries() <= self.known.at_desk, "the hub has what the desk did not fetch"

    @precondition(lambda self: self.known.at_desk)
    @rule(who=anybody, verdict=st.sampled_from(("erase", "erase", "invalid", "undo")))
    def the_organizer_decides(self, who: int, verdict: Verdict) -> None:
        known = sorted(self.known.invalid) if verdict == "undo" else self.known.still_at_desk()
        if not known:
            return
        chosen = known[who % len(known)]
        number = next(self.decided)
        decision = Decision(
            id=UUID(int=1_000_000 + number),
            decided_at=NOON + timedelta(seconds=number),
            verdict=verdict,
            of=() if verdict == "undo" else (chosen,),
            chosen=chosen if verdict == "undo" else None,
        )
        self.desk.decide(decision)
        if verdict == "undo":
            del self.known.invalid[chosen]
        elif verdict == "invalid":
            self.known.invalid[decision.id] = chosen
        else:
            self.known.erased.add(chosen)

    @rule()
    def the_organizer_opens_the_roll(self) -> None:
        self.see_roll(self.desk.open())
