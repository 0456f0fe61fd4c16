"""Whoever tampers with a ledger or its copy is found: by chain and signatures, or by the code that was shown."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from copy import deepcopy
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from rally import EVENT, KIOSK, PETITION, opened, sign, take_back
from tampering import (
    BY_THE_CODE,
    IN_THE_LEDGER,
    Book,
    Tampering,
    chained,
    changed,
    cut,
)

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.recovery import open_whole
from kiosk.ledger.rows import row_of
from kiosk.ledger.sums import sums_path
from kiosk.ledger.verify import Verified, verify
from kiosk.sealing.entry import BadEntry, Entry, genesis, head_code

TAMPERINGS = int(os.environ.get("KIOSK_TAMPERINGS", "300"))
COPIES = int(os.environ.get("KIOSK_TAMPERED_COPIES", "80"))


@dataclass(frozen=True)
class Kept:
    """A ledger as its kiosk left it, and what the volunteer page showed at the end."""

    sound: bytes
    book: Book
    entries: int
    head: str
    path: Path

    def tells(self, found: Verified) -> bool:
        """Whether what was found is something else than what was shown."""
        return (found.kiosk, found.entries, found.head) != (KIOSK, self.entries, self.head)

    def tampered(self, tampering: Tampering, chance: Random) -> Book:
        """The book after a change; one that changes nothing, or that no database would take, is made again."""
        while True:
            book = deepcopy(self.book)
            tampering(book, chance)
            if book != self.book and book.can_be_kept:
                return book

    def found_in(self, book: Book) -> Verified:
        book.write(self.sound, self.path)
        return verify(self.path)


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    path = tmp_path / "ledger.db"
    with opened(path) as ledger:
        sign(ledger, *range(1, 6))
        take_back(ledger, 6, of=3)
        place = ledger.position(EVENT)
        entries = [entry for entry in ledger.entries() if isinstance(entry, Entry)]
    sums_path(path).unlink()
    return Kept(path.read_bytes(), Book.of(entries), place.number - 1, head_code(place.previous), path)


def test_whatever_is_changed_in_a_ledger_is_found(kept: Kept) -> None:
    chance = Random(8)  # noqa: S311 - a repeatable choice
    ways = (*IN_THE_LEDGER, *BY_THE_CODE)
    for turn in range(TAMPERINGS):
        tampering = ways[turn % len(ways)]
        found = kept.found_in(kept.tampered(tampering, chance))
        assert kept.tells(found) or found.faults, f"change {turn}: {tampering.__name__}"
        assert (tampering in BY_THE_CODE) == found.is_sound, f"change {turn}: {tampering.__name__}: {found.faults}"


def test_who_changes_nothing_is_not_accused(kept: Kept) -> None:
    for _ in range(20):
        same = deepcopy(kept.book)
        same.rows = [row_of(entry) for entry in chained(same.entries(), 0, None)]
        found = kept.found_in(same)
        assert found.is_sound
        assert not kept.tells(found)


def test_every_changed_bit_of_a_line_is_found_by_the_line_itself(kept: Kept) -> None:
    """So a copy needs no check of its own: a line that was changed is no entry to anybody who reads it."""
    line = kept.book.lines()[2]
    for at in Random(3).sample(range(len(line) * 8), 2_000):  # noqa: S311 - a repeatable choice
        flipped = line[: at // 8] + bytes([line[at // 8] ^ 1 << at % 8]) + line[at // 8 + 1 :]
        with pytest.raises(BadEntry):
            Entry.from_line(flipped)


def without_signatures(path: Path) -> Iterator[str]:
    """The negative control: a check of numbers and hashes that any program could make anew."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT number, hash, line FROM entries ORDER BY number").fetchall()
    previous = genesis(PETITION, KIOSK)
    for expected, (number, kept_hash, line) in enumerate(rows, start=1):
        if number != expected or json.loads(line)["previous"] != previous.hex():
            yield f"entry {number} is not in its place"
        previous = sha256(b"petition-kiosk entry v1\n" + line[:-1]).digest()
        if kept_hash != previous:
            yield f"entry {number} has another hash"


def test_the_test_would_notice_a_check_without_signatures(kept: Kept) -> None:
    chance, missed = Random(5), 0  # noqa: S311 - a repeatable choice
    for _ in range(20):
        book = deepcopy(kept.book)
        entries = book.entries()
        entries[2] = changed(entries[2], chance)
        book.rows = [row_of(entry) for entry in chained(entries, 2, None)]
        found = kept.found_in(book)
        missed += not list(without_signatures(kept.path))
        assert not found.is_sound
    assert missed == 20


def test_the_test_would_notice_that_nobody_compared_the_code(kept: Kept) -> None:
    found = kept.found_in(kept.tampered(cut, Random(1)))  # noqa: S311 - a repeatable choice
    assert found.is_sound
    assert kept.tells(found)


def test_a_ledger_made_from_a_tampered_copy_is_the_same_or_shows_another_code(kept: Kept, tmp_path: Path) -> None:
    chance, blank = Random(9), tmp_path / "blank.db"  # noqa: S311 - a repeatable choice
    opened(blank).close()
    ours, whole, short = kept.book.lines(), 0, 0
    ways = (*IN_THE_LEDGER, *BY_THE_CODE)
    for turn in range(COPIES):
        book = kept.tampered(ways[turn % len(ways)], chance)
        with made_from(blank, spoilt(book.lines(), chance), tmp_path / "again.db") as ledger:
            made = [entry.line() for entry in ledger.entries() if isinstance(entry, Entry)]
            code = head_code(ledger.position(EVENT).previous)
        assert (code == kept.head) == (made == ours), f"change {turn}: {ways[turn % len(ways)].__name__}"
        whole, short = whole + (made == ours), short + (made != ours)
    assert whole
    assert short


def spoilt(lines: list[bytes], chance: Random) -> bytes:
    """The lines as a file, of which sometimes the end is missing."""
    text = b"".join(lines)
    return text[: chance.randrange(len(text))] if text and chance.random() < 0.2 else text


def made_from(blank: Path, copy: bytes, path: Path) -> Ledger:
    """The ledger that a kiosk makes when its own is lost and this copy is left."""
    mirror = path.with_suffix(".entries")
    mirror.write_bytes(copy)
    for part in (path, sums_path(path)):
        part.unlink(missing_ok=True)
    path.write_bytes(blank.read_bytes())
    sums_path(path).write_bytes(sums_path(blank).read_bytes())
    return open_whole(path, petition=PETITION, kiosk=KIOSK, copies=[mirror])
