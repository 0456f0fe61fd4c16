"""Bundles, copies and ledgers of many kiosks, and other desks' gatherings, become one, in any order and number."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import tee
from pathlib import Path

from kiosk.desk.all_cores import Checking, batches
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.gathered import Checked, Gathering, Link, is_gathering, read_gathering
from kiosk.ledger.mirror import mirror_lines
from kiosk.ledger.reading import read_entries
from kiosk.ledger.rows import Line, Unreadable
from kiosk.sealing.entry import line_hash

Progress = Callable[[int], None]
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


def gather(gathering: Gathering, source: Path, progress: Progress, checking: Checking) -> Taken:
    """Add every good entry of a file; on return they are on disk. LedgerError where the gathering takes nothing."""
    found = _Found(gathering, source)
    new = good = decisions = 0
    # Batch by batch: what came before a stick was pulled, or somebody stopped, is kept.
    for sound, known in found.good(checking):
        new += gathering.keep(sound)
        good += len(sound) + len(known)
        decisions += [*known, *(link.kind for link, _ in sound)].count("decision")
        progress(good)
    return Taken(source, new, good - new, tuple(found.anomalies(good)), decisions, found.erased)


class _Found:
    """Reads one file, hands over what belongs to the petition, and remembers what does not."""

    def __init__(self, gathering: Gathering, source: Path) -> None:
        self._gathering = gathering
        self._source = source
        self.erased = 0
        self._trouble = ""
        self._bad: list[Unreadable] = []
        self._foreign: dict[str, int] = {}

    def good(self, checking: Checking) -> Iterator[tuple[list[tuple[Link, bytes]], list[str]]]:
        """Batch by batch: entries with their places, and the kinds of those that are known and need no checking."""
        here, ahead = tee(self._unchecked())
        with closing(checking.check(lines for lines, _ in ahead)) as found:
            for (lines, kinds), results in zip(here, found, strict=True):
                yield list(self._own(lines, results)), kinds

    def _own(self, lines: list[Line], results: list[Checked]) -> Iterator[tuple[Link, bytes]]:
        for (_, line), result in zip(lines, results, strict=True):
            if isinstance(result, Unreadable):
                self._bad.append(result)
            elif result.petition != self._gathering.petition:
                self._foreign[result.petition] = self._foreign.get(result.petition, 0) + 1
            elif isinstance(line, bytes):
                yield result.link, line

    def _unchecked(self) -> Iterator[tuple[list[Line], list[str]]]:
        """Batch by batch the lines that were never here, and the kinds of the others."""
        try:
            with ExitStack() as stack:
                for lines in batches(self._read(stack)):
                    known = self._gathering.known(lines)
                    fresh, kinds = [], []
                    for number, line in lines:
                        kind = known.get(line_hash(line)) if known and isinstance(line, bytes) else None
                        if kind is None:
                            fresh.append((number, line))
                        else:
                            kinds.append(kind)
                    yield fresh, kinds
        except LedgerError as trouble:
            self._trouble = str(trouble)
        except OSError as trouble:
            self._trouble = f"it cannot be read ({trouble.strerror})."

    def _read(self, stack: ExitStack) -> Iterable[Line]:
        with self._source.open("rb") as file:
            is_database = file.read(len(_SQLITE)) == _SQLITE
        if not is_database:
            return mirror_lines(self._source)
        if not is_gathering(self._source):
            return stack.enter_context(read_entries(self._source)).lines()
        desk = stack.enter_context(read_gathering(self._source))
        self.erased = desk.erased()
        return desk.lines()

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
