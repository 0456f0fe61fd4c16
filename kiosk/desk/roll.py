"""The roll: every signature that stands, opened with the organizer's key; nothing disappears without a word."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.signature import Signature
from kiosk.ledger.rows import Unreadable
from kiosk.sealing.entry import Entry
from kiosk.sealing.envelope import CannotOpen, open_entry
from kiosk.sealing.keys import OrganizerKey


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature and the number of its entry."""

    number: int
    signature: Signature


@dataclass(frozen=True, slots=True)
class Unopened:
    """An entry that gave nothing to the roll, and why; `kiosk` is "" where its line no longer tells."""

    number: int
    why: str
    kiosk: str = ""


@dataclass(frozen=True, slots=True)
class Roll:
    """Signatures in the order in which they were given, how many were taken back, and what could not be used."""

    signed: tuple[Signed, ...]
    withdrawn: int
    unopened: tuple[Unopened, ...]

    @property
    def signatures(self) -> tuple[Signature, ...]:
        return tuple(signed.signature for signed in self.signed)


def open_roll(entries: Iterable[Entry | Unreadable], key: OrganizerKey) -> Roll:
    """Open entries one by one as they come.

    An iterable that counts what it hands over shows progress; one that raises cancels, and nothing is left behind.
    """
    signed: dict[UUID, Signed] = {}
    taken_back: dict[UUID, Entry] = {}
    unopened: list[Unopened] = []
    for entry in entries:
        if isinstance(entry, Unreadable):
            unopened.append(Unopened(entry.number, entry.why))
            continue
        try:
            record = open_entry(entry, key)
        except CannotOpen as closed:
            unopened.append(Unopened(entry.number, closed.why, entry.kiosk))
            continue
        if not isinstance(record, Signature):
            taken_back[record.of] = entry
        elif record.id in signed:
            unopened.append(Unopened(entry.number, f"it repeats entry {signed[record.id].number}", entry.kiosk))
        else:
            signed[record.id] = Signed(entry.number, record)
    strays = [entry for of, entry in taken_back.items() if of not in signed]
    unopened += [Unopened(entry.number, "it takes back an unknown signature", entry.kiosk) for entry in strays]
    standing = tuple(each for each in signed.values() if each.signature.id not in taken_back)
    return Roll(
        standing, len(signed) - len(standing), tuple(sorted(unopened, key=lambda each: (each.kiosk, each.number)))
    )
