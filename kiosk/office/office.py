"""An organizer's desk: the folder of what was gathered, and in memory, once she came in, everything opened."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from kiosk import deciding, exporting, paths
from kiosk.desk.all_cores import Checking
from kiosk.desk.chains import KioskChain, chains
from kiosk.desk.gather import gather, sources_in
from kiosk.domain.decision import Correction, Decision, Verdict
from kiosk.domain.text import clean
from kiosk.export.progress import Progress
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.gathered import open_gathering
from kiosk.log import log_event
from kiosk.office.lines import ListLine, lines_of
from kiosk.packs.copying import copy_pack
from kiosk.packs.load import load_pack
from kiosk.paper_reading import RecoveryPapers
from kiosk.sealing.durable import read_small
from kiosk.sealing.keyfile import LONGEST_FILE, KeyFileDamaged, WrongPassphrase, public_half
from kiosk.sealing.keys import OrganizerKey
from kiosk.ui.desk.gathering import Brought, KioskSeen


class Office:
    """Answers what the sections of the desk ask; the key and what it opened are here from `unlock` until `shut`."""

    def __init__(
        self,
        data: paths.DataFolder,
        *,
        key_file: Path | None,
        now: Callable[[], datetime],
        find_sticks: Callable[[], list[Path]],
    ) -> None:
        self.data = data
        self.petition = load_pack(data.pack)
        self.now = now
        self.find_sticks = find_sticks
        self.key: OrganizerKey | None = None
        self.opened: exporting.Opened | None = None
        self._key_file = key_file or data.key
        self._lines: Sequence[ListLine] | None = None

    def title(self, language: str) -> str:
        return next((text for code, text in self.petition.title.items() if code == language), "")

    def keeps_key(self) -> bool:
        """Whether there is a key file for a passphrase to open; else the recovery words bring the key."""
        return self._key_file.exists()

    def unlock(self, passphrase: str) -> str:
        """Open the key file; "" or why it stays shut."""
        try:
            self.key = exporting.open_key(self.data, passphrase, self._key_file)
        except WrongPassphrase:
            log_event("passphrase refused")
            return "passphrase"
        except (KeyFileDamaged, OSError):
            return "damaged"
        return ""

    def papers(self) -> RecoveryPapers:
        return RecoveryPapers(self._recipients)

    def unlock_with(self, sheets: Sequence[str]) -> None:
        """Sheets that were judged right bring the key."""
        self.key = self.papers().key(sheets)

    def shut(self) -> None:
        """Forget the key, and everything that it opened."""
        self.key, self.opened, self._lines = None, None, None

    def size(self) -> int:
        """How many entries there are to open."""
        with open_gathering(self.data.gathered, self.petition.id) as gathering:
            return gathering.size()

    def open(self, progress: Progress) -> str:
        """Open all that was gathered; "" or a code for what is in the way."""
        if self.key is None:
            return "damaged"
        try:
            self.opened = exporting.open_kiosk(self.data, self.key, progress)
        except LedgerError:
            return "damaged"
        self._lines = None
        return ""

    def lines(self) -> Sequence[ListLine]:
        """Everybody who signed and did not take it back, whether they count or not."""
        if self._lines is None:
            self._lines = lines_of(self.opened.roll) if self.opened else ()
        return self._lines

    def draft(
        self,
        verdict: Verdict,
        of: Sequence[UUID],
        *,
        chosen: UUID | None = None,
        reason: str = "",
        corrections: tuple[Correction, ...] = (),
    ) -> Decision:
        """A decision that was not taken yet."""
        return Decision(uuid4(), self.now(), verdict, tuple(of), chosen, clean(reason), corrections)

    def decide(self, decision: Decision) -> str:
        """Take a decision; "" once it is on disk, or a code for what is in the way."""
        if self.key is None or self.opened is None:
            return "damaged"
        try:
            roll = deciding.decide(self.data, self.petition.id, self.key, self.opened.roll, decision)
        except LedgerError:
            return "disk"
        log_event(f"decided {decision.verdict} about {len(decision.of)}")
        self.opened, self._lines = replace(self.opened, roll=roll), None
        return ""

    def sticks(self) -> list[str]:
        """The drives that are plugged in."""
        return [str(stick) for stick in self.find_sticks()]

    def gather(self, path: str, progress: Progress) -> list[Brought]:
        """Take in all that is in a file, a folder or a stick; what was there before changes nothing."""
        files = sources_in(Path(path))
        if not files:
            return [Brought(Path(path).name, 0, 0, troubles={"empty": 1})]
        brought = []
        with open_gathering(self.data.gathered, self.petition.id) as gathering, Checking() as checking:
            for file in files:
                taken = gather(gathering, file, progress, checking)
                troubles: dict[str, int] = {}
                for anomaly in taken.anomalies:
                    troubles[anomaly.code] = troubles.get(anomaly.code, 0) + 1
                told = (taken.new, taken.known, taken.decisions, taken.erased)
                brought.append(Brought(file.name, *told, troubles))
        return brought

    def kiosks(self) -> list[KioskSeen]:
        """Every kiosk of which something is here, and whether anything of it is missing."""
        with open_gathering(self.data.gathered, self.petition.id) as gathering:
            return [_seen(chain) for chain in chains(gathering.links(), self.petition.id)]

    def _recipients(self) -> frozenset[str]:
        """Whose recovery words are right: those of the key file here, or of whoever can open what was gathered."""
        if self.keeps_key():
            return frozenset({public_half(read_small(self._key_file, LONGEST_FILE)).fingerprint})
        with open_gathering(self.data.gathered, self.petition.id) as gathering:
            return gathering.recipients()


def new_desk(data: paths.DataFolder, pack: Path | None) -> None:
    """Make a folder a desk, for the petition of a pack; one that is a desk already keeps what it has.

    BadPack, FolderTaken or OSError say why it cannot be.
    """
    if pack is not None or not data.pack.exists():
        copy_pack(pack or paths.bundled_pack(), data.pack)
    petition = load_pack(data.pack)
    with open_gathering(data.gathered, petition.id):
        return


def _seen(chain: KioskChain) -> KioskSeen:
    missing = tuple(f"{first}" if first == last else f"{first}–{last}" for first, last in chain.gaps)
    return KioskSeen(
        kiosk=chain.kiosk[:8],
        events=chain.events,
        signatures=chain.signatures,
        code=chain.code,
        missing=missing,
        is_whole=chain.is_whole,
        is_doubtful=bool(chain.breaks or chain.twice),
    )
