"""What the volunteer's page can ask of the kiosk: the PIN, counts and health, an export."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk import exporting, paths
from kiosk.export.finished_file import ExportFailed, reason_of
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import MirrorOfAnother
from kiosk.ledger.recovery import set_aside
from kiosk.log import log_event
from kiosk.packs.fault import BadPack
from kiosk.paper_reading import RecoveryPapers
from kiosk.recording import clock_jumped
from kiosk.sealing.durable import write_durably
from kiosk.sealing.entry import head_code
from kiosk.sealing.keyfile import KeyFileDamaged, WrongPassphrase, lock, offer_passphrase
from kiosk.sealing.pin import Accepted, Locked, PinLock, PinUnavailable, Refused
from kiosk.second_copy import SecondCopies
from kiosk.settings import Settings, change, load
from kiosk.ui.job import Progress
from kiosk.ui.staff import Exported, Health, PinAnswer


@dataclass(frozen=True, slots=True)
class KioskBackstage:
    """Behind the staff page of one running kiosk; a wait after a wrong PIN goes by `steady`, which nobody can set."""

    data: paths.DataFolder
    settings: Settings
    ledger: Ledger
    copies: SecondCopies
    exports: Path
    now: Callable[[], datetime]
    find_sticks: Callable[[], list[Path]]
    steady: Callable[[], datetime]

    def try_pin(self, pin: str) -> PinAnswer:
        try:
            verdict = PinLock(self.data.pin).check(pin, now=self.steady())
        except (PinUnavailable, OSError):
            return PinAnswer(accepted=False)
        log_event(f"pin {type(verdict).__name__.lower()}")
        match verdict:
            case Accepted():
                return PinAnswer(accepted=True)
            case Refused(wait_seconds=wait):
                return PinAnswer(accepted=False, wait_seconds=wait)
            case Locked():
                return PinAnswer(accepted=False, locked=True)

    def health(self) -> Health:
        self.copies.follow()
        counts, place = self.ledger.counts(), self.ledger.position(self.settings.event)
        return Health(
            event=self.settings.event,
            kiosk=self.settings.kiosk_name,
            total=counts.total,
            this_event=counts.by_event.get(self.settings.event, 0),
            free_megabytes=shutil.disk_usage(self.data.root).free // 1_000_000,
            clock=self.now().isoformat(),
            kiosk_code=self.settings.kiosk_id[:4],
            entries=place.number - 1,
            head=head_code(place.previous),
            copy=self.copies.state,
            set_aside=len(set_aside(self.data.ledger)),
            keeps_key=self.keeps_key(),
            drilled_on=load(self.data.settings).drilled_on,
            clock_odd=clock_jumped(self.ledger, self.now()),
        )

    def keeps_key(self) -> bool:
        """Whether this computer holds the organizer key, locked; else the kiosk can only write."""
        return not self.settings.signer

    def papers(self) -> RecoveryPapers:
        return RecoveryPapers(lambda: self.settings.public_keys)

    def note_drill(self) -> None:
        """The recovery words were typed from paper; where the disk takes no note of it, the desk goes on asking."""
        with suppress(OSError):
            change(self.data.settings, drilled_on=self.now().date().isoformat())

    def offer_passphrase(self) -> str:
        return offer_passphrase()

    def new_passphrase(self, sheets: Sequence[str], passphrase: str) -> str:
        """Lock the key that these sheets bring back under a new passphrase."""
        try:
            write_durably(self.data.key, lock(self.papers().key(sheets), passphrase))
        except OSError:
            return "not_saved"
        log_event("new passphrase")
        return ""

    def new_pin(self, sheets: Sequence[str], pin: str) -> str:
        """Set a PIN in place of a forgotten one, for whoever has these sheets."""
        self.papers().key(sheets)
        try:
            PinLock.create(self.data.pin, pin)
        except PinUnavailable:
            return "not_saved"
        log_event("new pin")
        return ""

    def sticks(self) -> list[str]:
        """The drives on which a second copy could be kept."""
        return [str(stick) for stick in self.find_sticks()]

    def keep_copy(self, folder: str) -> str:
        """Keep a second copy there from now on; "" or a code for what is in the way."""
        try:
            self.copies.choose(Path(folder))
        except MirrorOfAnother:
            return "other"
        except LedgerError:
            return "away"
        return ""

    def export(self, passphrase: str, progress: Progress) -> Exported:
        """Open everything and write a table and sheets in a folder of their own."""
        try:
            key = exporting.open_key(self.data, passphrase)
            opened = exporting.open_kiosk(self.data, key, progress)
            return exporting.write_all(opened, self.exports, self.now().date(), progress)
        except WrongPassphrase:
            return Exported(trouble="passphrase")
        except ExportFailed as error:
            return Exported(trouble=error.reason)
        except OSError as error:
            return Exported(trouble=reason_of(error))
        except (KeyFileDamaged, LedgerError, BadPack) as error:
            return Exported(trouble="damaged", detail=str(error))
