"""The desk's side of the hub: it fetches what is new, checks every entry, and confirms what it holds."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.ledger.gathered import Gathering, Link
from kiosk.sealing.durable import read_small, write_durably
from kiosk.sealing.entry import LONGEST_LINE, BadEntry, Entry, genesis
from kiosk.sealing.keys import OrganizerKey
from kiosk.transfer.client import Client
from kiosk.transfer.faults import HubStrange
from kiosk.transfer.messages import HubId, KioskHeld, KioskId, Kiosks, Receipt

Progress = Callable[[int], None]
_AT_ONCE = 256
_LONGEST_FILE = 1 << 24


@dataclass(frozen=True, slots=True)
class Pulled:
    """What came of one kiosk's entries at the hub; `refused` were no entries of it."""

    held: KioskHeld
    new: int
    known: int
    refused: int


class Bookmarks(BaseModel):
    """How many of each kiosk's entries were fetched from a hub, and how many entries the desk then had in all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    hub: HubId
    entries: int
    fetched: dict[KioskId, int]

    @classmethod
    def read(cls, path: Path, hub: str, entries: int) -> "Bookmarks":
        """None fetched where they are of another hub, or of more entries than there are now."""
        try:
            found = cls.model_validate_json(read_small(path, _LONGEST_FILE))
        except (FileNotFoundError, ValidationError):
            found = None
        if found is None or found.hub != hub or found.entries > entries:
            return cls(hub=hub, entries=entries, fetched={})
        return found

    def write(self, path: Path) -> None:
        write_durably(path, self.model_dump_json().encode() + b"\n")


class DeskAtHub:
    """What an organizer may ask for; each call raises HubAway, HubRefused or HubStrange."""

    def __init__(self, client: Client, petition: str) -> None:
        self._client = client
        self._path = f"/petitions/{petition}/kiosks"
        self.id = client.hub

    def kiosks(self) -> tuple[KioskHeld, ...]:
        return self._client.ask(Kiosks, "GET", self._path).kiosks

    def lines(self, kiosk: str, after: int) -> Iterator[bytes]:
        """A kiosk's entries in the order in which they came, without the first `after`; a torn line is none."""
        with self._client.asking("GET", f"{self._path}/{kiosk}/entries?after={after}") as response:
            rest = b""
            for chunk in response.iter_bytes():
                *whole, rest = (rest + chunk).split(b"\n")
                if len(rest) > LONGEST_LINE:
                    raise HubStrange
                yield from (line + b"\n" for line in whole)

    def confirm(self, receipt: Receipt) -> None:
        self._client.ask(Receipt, "PUT", f"{self._path}/{receipt.kiosk}/receipt", receipt)


def pull(gathering: Gathering, hub: DeskAtHub, bookmarks: Path, progress: Progress) -> list[Pulled]:
    """Gather what the hub has and the desk has not; what came before trouble is kept, and not fetched again.

    Errors are those of `DeskAtHub`, and LedgerError where the gathering takes nothing. `progress` may raise to stop it.
    """
    entries = sum(1 for _ in gathering.links())
    fetched = Bookmarks.read(bookmarks, hub.id, entries).fetched
    found = []
    for held in hub.kiosks():
        new = known = refused = 0
        # A hub that has less than before was brought back from an older copy.
        at = fetched.get(held.kiosk, 0) if fetched.get(held.kiosk, 0) <= held.arrived else 0
        for batch in _batches(hub.lines(held.kiosk, at)):
            good = [entry for line in batch if (entry := _entry(line, gathering.petition, held.kiosk)) is not None]
            added = gathering.add(good)
            new, known, refused = new + added, known + len(good) - added, refused + len(batch) - len(good)
            at, entries = at + len(batch), entries + added
            fetched = {**fetched, held.kiosk: at}
            Bookmarks(hub=hub.id, entries=entries, fetched=fetched).write(bookmarks)
            progress(new)
        found.append(Pulled(held, new, known, refused))
    return found


def confirm(gathering: Gathering, hub: DeskAtHub, pulled: Iterable[Pulled], key: OrganizerKey) -> int:
    """Tell kiosks, in the organizer's name, how far the desk holds their chains; how many heard something new."""
    own = groupby(gathering.links(), key=lambda link: link.kiosk)
    ends = {kiosk: _end(links, genesis(gathering.petition, kiosk)) for kiosk, links in own}
    told = 0
    for each in pulled:
        number, last = ends.get(each.held.kiosk, (0, b""))
        if number > each.held.receipt:
            hub.confirm(Receipt.signed(key, gathering.petition, each.held.kiosk, number, last))
            told += 1
    return told


def _end(links: Iterable[Link], start: bytes) -> tuple[int, bytes]:
    """How far one entry follows the other from the first on, and the hash of the last."""
    number, last = 0, start
    for link in links:
        if (link.number, link.previous) == (number + 1, last):
            number, last = link.number, link.hash
    return number, last


def _entry(line: bytes, petition: str, kiosk: str) -> Entry | None:
    try:
        entry = Entry.from_line(line)
    except BadEntry:
        return None
    return entry if (entry.petition, entry.kiosk) == (petition, kiosk) else None


def _batches(lines: Iterator[bytes]) -> Iterator[list[bytes]]:
    while batch := list(islice(lines, _AT_ONCE)):
        yield batch
