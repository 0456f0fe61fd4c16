"""The desk's side of the hub: it fetches what is new, checks every entry, and confirms what it holds."""

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kiosk.ledger.gathered import Gathering, Link
from kiosk.sealing.durable import read_small, write_durably
from kiosk.sealing.entry import LONGEST_LINE, BadEntry, Entry, genesis, line_hash
from kiosk.sealing.keys import OrganizerKey
from kiosk.transfer.client import Client
from kiosk.transfer.faults import HubStrange
from kiosk.transfer.messages import Hash, HubId, KioskHeld, KioskId, Kiosks, Receipt

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


class Bookmark(BaseModel):
    """How many of a kiosk's entries were fetched, and the hash of the last of them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    many: Annotated[int, Field(ge=1)]
    last: Hash


class Bookmarks(BaseModel):
    """What was fetched of each kiosk from a hub, and how many entries the desk then had in all."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    hub: HubId
    entries: int
    fetched: dict[KioskId, Bookmark]

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

    def lines(self, kiosk: str, after: int) -> Generator[bytes, None, None]:
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
        at, lines = _new_lines(hub, held.kiosk, fetched.get(held.kiosk))
        for batch in _batches(lines):
            good = [entry for line in batch if (entry := _entry(line, gathering.petition, held.kiosk)) is not None]
            added = gathering.add(good)
            new, known, refused = new + added, known + len(good) - added, refused + len(batch) - len(good)
            at, entries = at + len(batch), entries + added
            fetched = {**fetched, held.kiosk: Bookmark(many=at, last=line_hash(batch[-1]).hex())}
            Bookmarks(hub=hub.id, entries=entries, fetched=fetched).write(bookmarks)
            progress(new)
        found.append(Pulled(held, new, known, refused))
    return found


def _new_lines(hub: DeskAtHub, kiosk: str, mark: Bookmark | None) -> tuple[int, Iterator[bytes]]:
    """What is at a hub after a bookmark, and how many lines are before it.

    A hub that was brought back from an older copy has less, or something else, where the bookmark is: then all of it.
    """
    if mark is not None:
        lines = hub.lines(kiosk, mark.many - 1)
        if line_hash(next(lines, b"")).hex() == mark.last:
            return mark.many, lines
        lines.close()
    return 0, hub.lines(kiosk, 0)


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
    """How far one entry follows the other from the first on, and the hash of the last.

    Where two have one number, each is a way on: a kiosk may have lost an entry that it had sent, and gone on without.
    """
    number, ends = 0, {start}
    for next_number, same in groupby(links, key=lambda link: link.number):
        following = {link.hash for link in same if link.previous in ends}
        if next_number != number + 1 or not following:
            break
        number, ends = next_number, following
    return number, min(ends)


def _entry(line: bytes, petition: str, kiosk: str) -> Entry | None:
    try:
        entry = Entry.from_line(line)
    except BadEntry:
        return None
    return entry if (entry.petition, entry.kiosk) == (petition, kiosk) else None


def _batches(lines: Iterator[bytes]) -> Iterator[list[bytes]]:
    while batch := list(islice(lines, _AT_ONCE)):
        yield batch
