"""Somebody with a database tool and this program's source tampers with a ledger, or with a copy of one.

Each way leaves something else than it found. The sums are gone: whoever tampers takes them away.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from uuid import UUID

from rally import DEVICE

from kiosk.ledger.rows import row_of
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Box, Entry, genesis

OTHER = DeviceKey(bytes(range(2, 34)))
Row = dict[str, object]
_COLUMNS = ("number", "id", "kind", "event", "at", "previous", "hash", "line")
_ROLLBACK = b"\1\1"  # bytes 18 and 19 of the file: not the write-ahead log, which no ledger in memory has


@dataclass
class Book:
    """The entries of a ledger as rows, and whose they are."""

    petition: str
    kiosk: str
    rows: list[Row]

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> "Book":
        return cls(entries[0].petition, entries[0].kiosk, [row_of(entry) for entry in entries])

    def entries(self) -> list[Entry]:
        """Only of a book that nobody has tampered with yet."""
        return [Entry.from_line(bytes(line)) for line in self.lines()]

    def lines(self) -> list[bytes]:
        return [line for row in self.rows if isinstance(line := row["line"], bytes)]

    @property
    def can_be_kept(self) -> bool:
        """Whether the table takes these rows: no number and no id is there twice."""
        return all(len({row[column] for row in self.rows}) == len(self.rows) for column in ("number", "id"))

    def write(self, sound: bytes, path: Path) -> None:
        """A ledger file like the sound one, with these rows instead of its own."""
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as hand:
            hand.deserialize(sound[:18] + _ROLLBACK + sound[20:])
            hand.execute("DELETE FROM entries")
            values = [[row[column] for column in _COLUMNS] for row in self.rows]
            hand.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
            hand.execute("UPDATE ledger SET kiosk = ?", [self.kiosk])
            path.write_bytes(hand.serialize())


Tampering = Callable[[Book, Random], None]


def flip(book: Book, chance: Random) -> None:
    """A bit in any column of any row; mostly in the line, which is longest."""
    row, column = chance.choice(book.rows), chance.choice((*_COLUMNS, *["line"] * 8))
    match row[column]:
        case bytes() as data:
            at = chance.randrange(len(data) * 8)
            row[column] = data[: at // 8] + bytes([data[at // 8] ^ 1 << at % 8]) + data[at // 8 + 1 :]
        case str() as text:
            at = chance.randrange(len(text))
            row[column] = text[:at] + chr(ord(text[at]) ^ 1 << chance.randrange(5)) + text[at + 1 :]
        case int() as number:
            row[column] = number ^ 1 << chance.randrange(5, 40)


def swap(book: Book, chance: Random) -> None:
    """Two whole rows, two rows without their numbers, or what stands in one column of them."""
    one, other = chance.sample(book.rows, 2)
    columns: Sequence[str] = chance.choice((_COLUMNS[1:], ("line",), ("hash",), ("previous",), ("line", "hash")))
    for column in columns:
        one[column], other[column] = other[column], one[column]


def drop(book: Book, chance: Random) -> None:
    """Any row but the last, and sometimes the numbers close up over the gap."""
    at = chance.randrange(len(book.rows) - 1)
    del book.rows[at]
    if chance.random() < 0.5:
        _renumber(book)


def duplicate(book: Book, chance: Random) -> None:
    """Any row once more, at the end or in between, under an id that is free."""
    copy = {**chance.choice(book.rows), "id": str(UUID(int=chance.getrandbits(128)))}
    book.rows.insert(chance.randrange(len(book.rows) + 1), copy)
    _renumber(book)


def edit(book: Book, chance: Random) -> None:
    """What an entry says, with the signature that it had; mostly the chain is made anew from there on."""
    _rewrite(book, chance, key=None)


def edit_signed_by_another(book: Book, chance: Random) -> None:
    """What an entry says, signed with the key of another device, under its own name or under the kiosk's."""
    _rewrite(book, chance, key=OTHER)


def edit_unlinked(book: Book, chance: Random) -> None:
    """What an entry says, signed with the stolen key of this very kiosk; those after it are left as they were."""
    entries = book.entries()
    at = chance.randrange(len(entries) - 1)
    entries[at] = signed(changed(entries[at], chance), DEVICE)
    book.rows = [row_of(entry) for entry in entries]


def cut(book: Book, chance: Random) -> None:
    """One or more of the last rows, or all."""
    del book.rows[chance.randrange(len(book.rows)) :]


def rewrite_with_stolen_key(book: Book, chance: Random) -> None:
    """An entry and all that follow it, made anew with the stolen key of this very kiosk."""
    entries = book.entries()
    at = chance.randrange(len(entries))
    entries[at] = signed(changed(entries[at], chance), DEVICE)
    book.rows = [row_of(entry) for entry in chained(entries, at, DEVICE)]


def pass_for_another_kiosk(book: Book, chance: Random) -> None:
    """The whole ledger as that of another kiosk, of which the forger has the key."""
    del chance
    book.kiosk = OTHER.kiosk_id
    start = genesis(book.petition, book.kiosk)
    entries = [replace(entry, kiosk=OTHER.kiosk_id, device=OTHER.public) for entry in book.entries()]
    entries[0] = signed(replace(entries[0], previous=start), OTHER)
    book.rows = [row_of(entry) for entry in chained(entries, 0, OTHER)]


# What the chain and the signatures tell by themselves; and what needs the code that the kiosk had shown.
IN_THE_LEDGER: tuple[Tampering, ...] = (flip, swap, drop, duplicate, edit, edit_signed_by_another, edit_unlinked)
BY_THE_CODE: tuple[Tampering, ...] = (cut, rewrite_with_stolen_key, pass_for_another_kiosk)


def changed(entry: Entry, chance: Random) -> Entry:
    """Something else in one field."""
    sealed = bytearray(entry.boxes[0].sealed)
    sealed[chance.randrange(len(sealed))] ^= 1 << chance.randrange(8)
    return chance.choice(
        (
            replace(entry, at=entry.at + chance.randrange(1, 1000)),
            replace(entry, id=UUID(int=chance.getrandbits(128))),
            replace(entry, event=entry.event + "!"),
            replace(entry, kind="signature" if entry.kind == "withdrawal" else "withdrawal"),
            replace(entry, boxes=(Box(entry.boxes[0].to, bytes(sealed)),)),
            replace(entry, boxes=entry.boxes * 2),
        )
    )


def signed(entry: Entry, key: DeviceKey) -> Entry:
    return replace(entry, signature=key.sign(entry.signed_text))


def chained(entries: list[Entry], after: int, key: DeviceKey | None) -> list[Entry]:
    """Each entry behind the one at `after` made to follow the one before it; with no key their signatures stay."""
    made = entries[: after + 1]
    for entry in entries[after + 1 :]:
        linked = replace(entry, previous=made[-1].hash)
        made.append(signed(linked, key) if key else linked)
    return made


def _rewrite(book: Book, chance: Random, *, key: DeviceKey | None) -> None:
    entries = book.entries()
    at = chance.randrange(len(entries))
    entries[at] = changed(entries[at], chance)
    if key is not None:
        name = chance.choice((book.kiosk, key.kiosk_id))
        entries[at] = signed(replace(entries[at], kiosk=name, device=key.public), key)
    made = chained(entries, at, chance.choice((None, key))) if chance.random() < 0.7 else entries
    book.rows = [row_of(entry) for entry in made]


def _renumber(book: Book) -> None:
    for number, row in enumerate(book.rows, start=1):
        row["number"] = number
