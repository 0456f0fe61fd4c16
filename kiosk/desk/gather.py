"""Bundles, copies and ledgers of many kiosks, and other desks' gatherings, become one, in any order and number."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.ledger.errors import LedgerError
from kiosk.ledger.gathered import Gathering, is_gathering, read_gathering
from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.reading import read_entries
from kiosk.ledger.rows import Unreadable, entry_of
from kiosk.sealing.entry import Entry

Progress = Callable[[int], None]
_BATCH = 256
_SQLITE = b"SQLite format 3\0"
_PATTERNS = ("*.bundle", "*.entries", "*.sqlite3")
FORGED = "it was not signed by its kiosk"  # what Entry.from_line says of a line that somebody changed


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something that was not mixed in, or that somebody should look at.

    Codes: unreadable, empty, damaged, forged, foreign; `source` is the file.
    """

    code: str
    source: Path
    sentence: str

    def __str__(self) -> str:
        return f"{self.source}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Taken:
    """What one file brought: entries that were new, entries that were here already, and what was wrong with it.

    Of both together, `decisions` were taken at a desk. `erased` are places that came empty: what was in them was
    destroyed at the desk where the file is from.
    """

    source: Path
    new: int
    known: int
    anomalies: tuple[Anomaly, ...]
    decisions: int = 0
    erased: int = 0


def sources_in(path: Path) -> list[Path]:
    """The files to read for a file, a kiosk's folder or a whole stick; none where there is nothing of ours."""
    if not path.is_dir():
        return [path]
    return sorted({file for pattern in _PATTERNS for file in path.rglob(pattern) if file.is_file()})


def gather(gathering: Gathering, source: Path, progress: Progress) -> Taken:
    """Add every good entry of a file; on return they are on disk. LedgerError where the gathering takes nothing."""
    found = _Found(gathering.petition, source)
    new = good = decisions = 0
    # Batch by batch: what came before a stick was pulled, or somebody stopped, is kept.
    entries = found.good()
    while batch := list(islice(entries, _BATCH)):
        new += gathering.add(batch)
        good += len(batch)
        decisions += sum(entry.kind == "decision" for entry in batch)
        progress(good)
    return Taken(source, new, good - new, tuple(found.anomalies(good)), decisions, found.erased)


class _Found:
    """Reads one file, hands over what belongs to the petition, and remembers what does not."""

    def __init__(self, petition: str, source: Path) -> None:
        self._petition = petition
        self._source = source
        self.erased = 0
        self._trouble = ""
        self._bad: list[Unreadable] = []
        self._foreign: dict[str, int] = {}

    def good(self) -> Iterator[Entry]:
        try:
            with ExitStack() as stack:
                for entry in self._read(stack):
                    if isinstance(entry, Unreadable):
                        self._bad.append(entry)
                    elif entry.petition != self._petition:
                        self._foreign[entry.petition] = self._foreign.get(entry.petition, 0) + 1
                    else:
                        yield entry
        except LedgerError as trouble:
            self._trouble = str(trouble)
        except OSError as trouble:
            self._trouble = f"it cannot be read ({trouble.strerror})."

    def _read(self, stack: ExitStack) -> Iterable[Entry | Unreadable]:
        with self._source.open("rb") as file:
            is_database = file.read(len(_SQLITE)) == _SQLITE
        if not is_database:
            return read_mirror(self._source)
        if not is_gathering(self._source):
            return stack.enter_context(read_entries(self._source)).entries()
        desk = stack.enter_context(read_gathering(self._source))
        self.erased = desk.erased()
        return (entry_of(*line) for line in desk.lines())

    def anomalies(self, good: int) -> Iterator[Anomaly]:
        if self._trouble:
            yield Anomaly("unreadable", self._source, self._trouble)
        for petition, many in self._foreign.items():
            yield Anomaly("foreign", self._source, f"{many} entries are of another petition, {petition}.")
        if not (good or self._foreign or self._trouble or self.erased):
            yield Anomaly("empty", self._source, "nothing in it is an entry.")
            return
        for bad in self._bad:
            code = "forged" if bad.why == FORGED else "damaged"
            yield Anomaly(code, self._source, f"entry or line {bad.number} was left out: {bad.why}.")
