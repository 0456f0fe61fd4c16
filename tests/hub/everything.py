"""Up to three kiosks, two sticks, a hub and a desk of one campaign, and what must be so after every step."""

import shutil
import sys
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from uuid import UUID

from campaign import Desk, Line, Parts, Table
from hubs import AHub
from hypothesis.stateful import RuleBasedStateMachine, invariant
from kept import HubFile, asked, hash_of, in_files, in_lines

from kiosk.desk.roll import Roll
from kiosk.export.progress import unwatched
from kiosk.paths import DataFolder
from kiosk.transfer.delivering import meet
from kiosk.transfer.invitation import Invitation
from kiosk.ui.closing import Carried

STICKS = 2


@dataclass
class Known:
    """What is known to have happened; an entry is known by its hash."""

    signed: dict[bytes, UUID] = field(default_factory=dict)
    taken_back: dict[bytes, UUID] = field(default_factory=dict)
    places: dict[bytes, tuple[str, int]] = field(default_factory=dict)
    thanked: set[bytes] = field(default_factory=set)
    at_desk: set[bytes] = field(default_factory=set)
    put_aside: set[bytes] = field(default_factory=set)  # lines
    erased: set[UUID] = field(default_factory=set)
    invalid: dict[UUID, UUID] = field(default_factory=dict)  # who, by the decision

    @property
    def erased_entries(self) -> set[bytes]:
        return {entry for entry, each in self.signed.items() if each in self.erased}

    def lost(self, kiosk: str, here: set[bytes], number: int = 1) -> set[bytes]:
        """Entries from a number on that a kiosk wrote and has no more; nobody was thanked for them."""
        return {entry for entry, place in self.places.items() if place[0] == kiosk and place[1] >= number} - here

    def signatures(self, entries: set[bytes]) -> int:
        """How many signed in these entries, less those who took it back in them."""
        return len(entries & self.signed.keys()) - len(entries & self.taken_back.keys())

    def still_at_desk(self) -> list[UUID]:
        """Who signed, is at the desk, and was not erased there."""
        there = self.at_desk - self.erased_entries
        return sorted(each for entry, each in self.signed.items() if entry in there)

    def standing(self) -> set[UUID]:
        """Who is on the roll of what the desk holds."""
        signed = {each for entry, each in self.signed.items() if entry in self.at_desk}
        back = {each for entry, each in self.taken_back.items() if entry in self.at_desk}
        return signed - back - self.erased - set(self.invalid.values())


class Campaign(RuleBasedStateMachine):
    """Everything is real, and `known` stands beside it; `steps` counts what was done in all of them."""

    steps = 0

    def __init__(self, hub: AHub, hub_file: HubFile, folder: Path, parts: Parts) -> None:
        super().__init__()
        self.hub, self.hub_file, self.folder, self.parts = hub, hub_file, folder, parts
        self.known, self.numbers, self.decided = Known(), count(1), count(1)
        self.sticks = [folder / f"stick-{number}" for number in range(STICKS)]
        for each in (folder, folder / "desk", *self.sticks):
            each.mkdir()
        self.tables: list[Table] = []
        self.desk = Desk(DataFolder(folder / "desk"), meet(Invitation(hub.address)), parts)
        self.carried: dict[str, Carried] = {}  # by kiosk
        self.precious: set[Path] = set()  # bundles for which a kiosk was cleared
        self.copy, self.put_aside_in_copy = hub_file.copy(), set[bytes]()
        Campaign.steps -= 1  # it is looked at once before the first

    def teardown(self) -> None:
        try:
            if sys.exc_info()[0] is None:
                self.everything_comes_home()
        finally:
            for table in self.tables:
                table.stop()
            self.copy.close()
            shutil.rmtree(self.folder)

    def table(self, number: int) -> Table:
        return self.tables[number % len(self.tables)]

    def started(self, number: int) -> Table:
        at = self.table(number)
        if at.up is None:
            at.start()
        return at

    def see_entry(self, at: Table, entry: bytes) -> None:
        """The last one of a kiosk."""
        self.known.places[entry] = (at.id, at.here[0].position("").number - 1)

    def see_confirmed(self, at: Table, number: int) -> None:
        """What the kiosk takes for the organizer's word."""
        rows = asked(at.data.ledger, "SELECT number, hash FROM entries")
        assert {entry for place, entry in rows if place <= number} <= self.known.at_desk, (
            "it was confirmed, and the desk does not hold it"
        )

    def ledger_of(self, table: Table) -> set[bytes]:
        return in_lines(line for (line,) in asked(table.data.ledger, "SELECT line FROM entries"))

    def carried_about(self) -> set[bytes]:
        """What kiosks and sticks hold."""
        kiosks = (self.ledger_of(table) for table in self.tables)
        copies = (in_files(table.data.mirror) for table in self.tables)
        return set().union(*kiosks, *copies, *map(in_files, self.sticks))

    @invariant()
    def a_step_was_done(self) -> None:
        Campaign.steps += 1

    @invariant()
    def nobody_who_was_thanked_is_lost(self) -> None:
        missing = self.known.thanked - self.known.at_desk
        if missing:
            missing -= self.carried_about()
        assert not missing

    @invariant()
    def the_desk_only_gains_and_holds_each_entry_once(self) -> None:
        rows = asked(self.desk.data.gathered, "SELECT hash, line FROM entries WHERE kind != 'decision'")
        here = [entry for entry, _ in rows]
        assert len(here) == len(set(here))
        assert self.known.at_desk <= set(here) <= self.known.places.keys()
        assert all(line == b"" or hash_of(line) == entry for entry, line in rows)
        emptied = {entry for entry, line in rows if line == b""}
        assert emptied == self.known.erased_entries, "whoever was erased is gone, and nobody else"
        self.known.at_desk = set(here)

    @invariant()
    def the_hub_counts_what_it_holds_and_keeps_what_it_put_aside(self) -> None:
        entries = self.hub_file.entries()
        told = self.hub_file.asked("SELECT coalesce(sum(signatures), 0) FROM tallies")
        assert told == [(self.known.signatures(entries),)]
        kept = self.hub_file.asked("SELECT sum(arrived), sum(quarantined) FROM kiosks")
        aside = self.hub_file.put_aside()
        assert kept in ([(len(entries), len(aside))], [(None, None)])
        assert self.known.put_aside <= aside

    @invariant()
    def each_kiosk_counts_what_it_holds_and_has_a_copy(self) -> None:
        for table in self.tables:
            if table.up is not None:
                here = self.ledger_of(table)
                assert table.up.count() == self.known.signatures(here)
                assert here == in_files(table.data.mirror)
                own = {entry for entry in self.known.thanked if self.known.places[entry][0] == table.up.device.kiosk_id}
                assert own <= here

    def everything_comes_home(self) -> None:
        """Whoever can be reached brings what they have, and then the desk lacks nobody and invents nobody."""
        for table in self.tables:
            if table.up is None:
                table.start()
            if self.can_sync(table):
                table.sync(Line())
            assert table.carrier().carry(str(self.sticks[0]), unwatched).is_whole
        doubtful = self.carried_about() | self.hub_file.entries()
        for stick in self.sticks:
            self.desk.gather(stick)
        self.desk.pull(Line())
        roll = self.desk.open()
        self.the_desk_only_gains_and_holds_each_entry_once()
        assert self.known.thanked | doubtful <= self.known.at_desk
        self.see_roll(roll)
        for table in filter(self.can_sync, self.tables):
            table.sync(Line())
            by_organizer = table.carrier().with_organizer().confirmed
            here = self.ledger_of(table)
            assert by_organizer == len(here) or self.known.lost(table.id, here, len(here)), "it may be cleared"

    def see_roll(self, roll: Roll) -> None:
        found = [each.id for each in roll.signatures]
        assert len(found) == len(set(found))
        assert set(found) == self.known.standing()

    def can_sync(self, table: Table) -> bool:
        return table.data.hub.exists() and self.hub_file.knows(table.id)
