"""Where the copies of a kiosk's ledger are: one beside it, always, and one on a stick where a volunteer chose one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from kiosk import paths
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import Mirror, MirrorAway, Mirrors, read_mirror
from kiosk.ledger.reading import read_entries
from kiosk.ledger.recovery import open_whole
from kiosk.sealing.entry import Entry
from kiosk.settings import Settings, change, load

CopyState = Literal["here", "both", "away"]


def copies_of(data: paths.DataFolder, settings: Settings) -> list[Path]:
    """The files in which copies of a kiosk's entries are, or should be."""
    chosen = [_on(Path(settings.second_copy), settings)] if settings.second_copy else []
    return [data.mirror, *chosen]


def compared_copies(data: paths.DataFolder) -> Iterator[str]:
    """A sentence for each copy: whether it has every entry that the ledger has, byte for byte.

    Nothing is compared with a ledger that cannot be read; a folder that was never set up has no copies.
    """
    if not data.settings.exists():
        return
    try:
        with read_entries(data.ledger) as reading:
            ours = {entry.hash for entry in reading.entries() if isinstance(entry, Entry)}
    except LedgerError:
        return
    for path in copies_of(data, load(data.settings)):
        try:
            there = {entry.hash for entry in read_mirror(path) if isinstance(entry, Entry)}
        except OSError as trouble:
            yield f"Second copy {path}: {trouble.strerror}."
            continue
        lacks, more = len(ours - there), len(there - ours)
        state = "has every entry" if not lacks else f"lacks {lacks} of {len(ours)} entries"
        yield f"Second copy {path}: {state}{f', and has {more} that the ledger lacks' if more else ''}."


@contextmanager
def opened_with_copies(
    data: paths.DataFolder, settings: Settings, petition: str
) -> Iterator[tuple[Ledger, "SecondCopies"]]:
    """The ledger of a kiosk, made whole from its copies where it was not, and the copies, brought up to date."""
    copied = copies_of(data, settings)
    with open_whole(data.ledger, petition=petition, kiosk=settings.kiosk_id, copies=copied) as ledger:
        copies = SecondCopies(data, settings, ledger, petition)
        copies.follow()
        try:
            yield ledger, copies
        finally:
            copies.close()


class SecondCopies:
    """The copies of one open ledger."""

    def __init__(self, data: paths.DataFolder, settings: Settings, ledger: Ledger, petition: str) -> None:
        self._data = data
        self._settings = settings
        self._ledger = ledger
        self._petition = petition
        here, *chosen = copies_of(data, settings)
        self._here = self._mirror(here)
        self._here.create()
        self._mirrors = Mirrors([self._here, *map(self._mirror, chosen)])

    def follow(self) -> bool:
        """Bring every copy up to date; whether that could be done with all of them."""
        return self._mirrors.follow(self._ledger)

    @property
    def well(self) -> bool:
        return self._mirrors.well

    @property
    def state(self) -> CopyState:
        """Whether copies are `here` only, on the chosen drive as well (`both`), or one of them is `away`."""
        if not self.well:
            return "away"
        return "both" if len(self._mirrors.mirrors) > 1 else "here"

    def choose(self, folder: Path) -> None:
        """Keep a copy on this drive from now on; MirrorAway or MirrorOfAnother where that cannot be."""
        chosen = self._mirror(_on(folder, self._settings))
        chosen.create()
        chosen.follow(self._ledger)
        try:
            self._settings = change(self._data.settings, second_copy=str(folder))
        except OSError as trouble:
            raise MirrorAway(self._data.settings, trouble.strerror or "the disk said no") from trouble
        self._mirrors.close()
        self._mirrors = Mirrors([self._here, chosen])
        self.follow()

    def close(self) -> None:
        self._mirrors.close()

    def _mirror(self, path: Path) -> Mirror:
        return Mirror(path, self._petition, self._settings.kiosk_id)


def _on(folder: Path, settings: Settings) -> Path:
    return folder / f"petition-kiosk-{settings.kiosk_id[:8]}.entries"
