"""The roll: every signature that stands, opened with the organizer's key; nothing disappears without a word."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from uuid import UUID

from kiosk.desk.settling import Settled, settle
from kiosk.desk.signed import Signed
from kiosk.domain.decision import Decision
from kiosk.domain.signature import Penned, Record, Signature, Withdrawal
from kiosk.ledger.rows import Unreadable
from kiosk.sealing.entry import Entry
from kiosk.sealing.envelope import CannotOpen, open_entry
from kiosk.sealing.keys import OrganizerKey


@dataclass(frozen=True, slots=True)
class Unopened:
    """An entry that gave nothing to the roll, and why; `kiosk` is "" where its line no longer tells."""

    number: int
    why: str
    kiosk: str = ""


@dataclass(frozen=True)
class Roll:
    """Signatures in the order in which they were given, those taken back at the kiosk, and what was unusable.

    `given` is as it was signed; `signed` and `signatures` are what counts after the organizer's decisions. `penned` is
    what people said at the kiosk of the official paper sheet: it changes no count.
    """

    given: tuple[Signed, ...]
    taken_back: tuple[Signed, ...]
    unopened: tuple[Unopened, ...]
    decisions: tuple[Decision, ...] = ()
    penned: tuple[Penned, ...] = ()

    @cached_property
    def settled(self) -> Settled:
        return settle(self.given, self.decisions)

    @property
    def withdrawn(self) -> int:
        return len(self.taken_back)

    @cached_property
    def erased(self) -> frozenset[UUID]:
        """Who is to be gone for good, here already or not."""
        return frozenset(each for decision in self.decisions if decision.verdict == "erase" for each in decision.of)

    @cached_property
    def on_paper(self) -> frozenset[UUID]:
        """Which signatures that count are of people who said that they signed the official paper sheet, too."""
        said: set[UUID | None] = {each.of for each in self.penned}
        # One person's signatures, of which one counts: it does not matter beside which of them it was said.
        for decision in self.settled.in_force:
            if decision.verdict in {"keep", "merge"} and said.intersection(decision.of):
                said.add(decision.chosen)
        return frozenset(each.signature.id for each in self.signed if each.signature.id in said)

    @property
    def signed(self) -> tuple[Signed, ...]:
        return self.settled.standing

    @property
    def signatures(self) -> tuple[Signature, ...]:
        return tuple(signed.signature for signed in self.signed)


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of one entry: its record, or why there is none."""

    number: int
    kiosk: str
    record: Record | None
    why: str = ""


def opened(entry: Entry | Unreadable, key: OrganizerKey) -> Opened:
    """Open one entry."""
    if isinstance(entry, Unreadable):
        return Opened(entry.number, "", None, entry.why)
    # Whoever has the public key can seal: a decision counts only where the organizer's own key signed its entry.
    if entry.kind == "decision" and entry.kiosk != key.desk.kiosk_id:
        return Opened(entry.number, entry.kiosk, None, "it is a decision that was not taken with the organizer key")
    try:
        return Opened(entry.number, entry.kiosk, open_entry(entry, key))
    except CannotOpen as closed:
        return Opened(entry.number, entry.kiosk, None, closed.why)


def open_roll(entries: Iterable[Entry | Unreadable], key: OrganizerKey) -> Roll:
    """Open entries one by one as they come.

    An iterable that counts what it hands over shows progress; one that raises cancels, and nothing is left behind.
    """
    return roll_of(opened(entry, key) for entry in entries)


def roll_of(found: Iterable[Opened]) -> Roll:
    """The roll of what was opened, in its order."""
    signed: dict[UUID, Signed] = {}
    taken_back: dict[UUID, Opened] = {}
    decisions: dict[UUID, Decision] = {}
    penned: dict[UUID, tuple[Opened, Penned]] = {}
    unopened: list[Unopened] = []
    with _nothing_to_collect():
        for each in found:
            match each.record:
                case None:
                    unopened.append(Unopened(each.number, each.why, each.kiosk))
                case Withdrawal(of=of):
                    taken_back[of] = each
                case Penned() as said:
                    penned[said.id] = (each, said)
                case Decision() as decision:
                    decisions[decision.id] = decision
                case Signature(id=known) if known in signed:
                    unopened.append(Unopened(each.number, f"it repeats entry {signed[known].number}", each.kiosk))
                case Signature() as signature:
                    signed[signature.id] = Signed(each.number, signature, each.kiosk)
    given = tuple(each for known, each in signed.items() if known not in taken_back)
    back = tuple(each for known, each in signed.items() if known in taken_back)
    roll = Roll(given, back, (), tuple(decisions.values()), tuple(said for _, said in penned.values()))
    heard_of = signed.keys() | roll.erased
    strays = [(each, "it takes back an unknown signature") for of, each in taken_back.items() if of not in heard_of]
    strays += [(each, "it tells of an unknown signature") for each, said in penned.values() if said.of not in heard_of]
    unopened += [Unopened(each.number, why, each.kiosk) for each, why in strays]
    unopened.sort(key=lambda each: (each.kiosk, each.number))
    return replace(roll, unopened=tuple(unopened))


@contextmanager
def _nothing_to_collect() -> Iterator[None]:
    """Records hold no circles, and stay: again and again Python would go through all of them in vain."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
