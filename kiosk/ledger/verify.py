"""Checks a ledger to the last byte and says where it is wrong; changes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.clock_jumps import jumped
from kiosk.ledger import rows
from kiosk.ledger.database import DAMAGE, PAGE
from kiosk.ledger.errors import LedgerError, LedgerUnreadable
from kiosk.ledger.reading import check_revision, ledger_to_read
from kiosk.ledger.rows import Counts, Unreadable
from kiosk.ledger.schema import ledger
from kiosk.ledger.sums import Sums, SumsDamaged, has_wal, sums_path
from kiosk.sealing.entry import Entry, adds, genesis, head_code

_MOST_STRUCTURE_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: a code for programs, a sentence for people, and the place where one is known.

    Codes: page, size, sums, outside, structure, file, owner, entry, column, number, chain, stranger.
    """

    code: str
    sentence: str
    entry: int | None = None
    page: int | None = None

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found.

    `head` is the code of the last entry, to compare with the one the kiosk showed; `sums_checked` is False for a
    ledger that was not closed cleanly, or still is open.
    """

    petition: str
    kiosk: str
    entries: int
    head: str
    counts: Counts
    sums_checked: bool
    faults: tuple[Fault, ...]
    clock_jumps: tuple[int, ...] = ()  # entries whose date does not go with the one before: nothing is wrong with them

    @property
    def is_sound(self) -> bool:
        return not self.faults


@dataclass
class _Findings:
    owner: tuple[str, str] = ("", "")
    entries: int = 0
    last: bytes = b""
    last_at: int | None = None
    by_event: dict[str, int] = field(default_factory=dict)
    clock_jumps: list[int] = field(default_factory=list)


def verify(path: Path) -> Verified:
    """All that can be checked without a key. LedgerMissing or LedgerUnreadable where there is nothing to check."""
    findings = _Findings()
    faults: list[Fault] = []
    try:
        at_rest = path.is_file() and sums_path(path).exists()
        if at_rest:
            faults.extend(_page_faults(path))
        with ledger_to_read(path) as connection:
            try:
                faults.extend(_content_faults(connection, path, findings))
            except LedgerError as error:
                faults.append(Fault("file", str(error)))
    except DAMAGE:
        where = f"after entry {findings.entries}" if findings.entries else "from its beginning"
        faults.append(Fault("file", f"SQLite cannot read the ledger {where}."))
    except OSError as trouble:
        raise LedgerUnreadable(path, trouble) from trouble
    counts = Counts(sum(findings.by_event.values()), findings.by_event)
    head, jumps = head_code(findings.last), tuple(findings.clock_jumps)
    return Verified(*findings.owner, findings.entries, head, counts, at_rest, tuple(faults), jumps)


def _page_faults(path: Path) -> Iterator[Fault]:
    if has_wal(path):
        yield Fault("outside", "Another program wrote to the ledger after the kiosk had closed it.")
    try:
        then = Sums.read(sums_path(path))
    except SumsDamaged:
        yield Fault("sums", f"The checksums in {sums_path(path).name} are damaged.")
        return
    now = Sums.of(path)
    if now.size != then.size:
        yield Fault("size", f"The ledger has {now.size} bytes; it had {then.size} when the kiosk closed it.")
    for page in then.changed_pages(now):
        span = f"bytes {(page - 1) * PAGE} to {page * PAGE - 1}"
        yield Fault("page", f"Page {page} ({span}) changed after the kiosk had closed the ledger.", page=page)


def _content_faults(connection: sa.Connection, path: Path, findings: _Findings) -> Iterator[Fault]:
    with connection.begin():
        said = connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_STRUCTURE_FAULTS})").scalars().all()
    for complaint in said if said != ["ok"] else ():
        yield Fault("structure", f"SQLite says: {' '.join(str(complaint).split())}.")
    check_revision(connection, path)
    with connection.begin():
        owners = connection.execute(sa.select(ledger)).all()
    if len(owners) != 1 or owners[0].only != 1:
        yield Fault("owner", "The ledger does not say whose it is.")
    for owner in owners[:1]:
        findings.owner = (owner.petition, owner.kiosk)
    yield from _chain_faults(connection, findings)


def _chain_faults(connection: sa.Connection, findings: _Findings) -> Iterator[Fault]:
    petition, kiosk = findings.owner
    number, previous = 0, genesis(petition, kiosk)
    findings.last = previous
    for row in rows.rows_after(connection, -(1 << 63)):
        if row.number != number + 1:
            yield Fault("number", f"Entry {row.number} comes where {number + 1} should.", entry=row.number)
        entry = rows.entry_of(row.number, row.line)
        if isinstance(entry, Unreadable):
            yield Fault("entry", f"Entry {row.number} is damaged: {entry.why}.", entry=row.number)
            number, previous = row.number, row.hash if isinstance(row.hash, bytes) else b""
        else:
            yield from _entry_faults(entry, row, findings.owner)
            if entry.previous != previous:
                yield Fault("chain", f"Entry {row.number} does not follow the one before it.", entry=row.number)
            number, previous = row.number, entry.hash
            step = adds(entry.kind)
            if jumped(findings.last_at, entry.at):
                findings.clock_jumps.append(row.number)
            findings.last_at = entry.at
            findings.by_event[entry.event] = findings.by_event.get(entry.event, 0) + step
        findings.entries += 1
        findings.last = previous


def _entry_faults(entry: Entry, row: rows.Row, owner: tuple[str, str]) -> Iterator[Fault]:
    if (entry.petition, entry.kiosk) != owner:
        yield Fault("stranger", f"Entry {row.number} belongs to another petition or kiosk.", entry=row.number)
    for column, value in rows.row_of(entry).items():
        if row._mapping[column] != value:  # noqa: SLF001 - SQLAlchemy's documented way to read a row by name
            yield Fault("column", f"Entry {row.number}: its {column} is not what its line says.", entry=row.number)
