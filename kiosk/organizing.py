"""What the organizer can do at a kiosk, once the passphrase or the recovery words were given there."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from kiosk import exporting, paths
from kiosk.export.finished_file import ExportFailed, reason_of
from kiosk.ledger.errors import LedgerError
from kiosk.log import log_event
from kiosk.packs.fault import BadPack
from kiosk.paper_reading import RecoveryPapers
from kiosk.sealing.durable import write_durably
from kiosk.sealing.keyfile import KeyFileDamaged, WrongPassphrase, lock, offer_passphrase
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.pin import PinLock, PinUnavailable
from kiosk.settings import Settings, change, load
from kiosk.ui.job import Progress
from kiosk.ui.organizer import Exported, Names


class KioskOrganizersDoor:
    """Holds the organizer key from the moment it was brought until `shut`; a kiosk that only writes never holds it."""

    def __init__(self, data: paths.DataFolder, settings: Settings, exports: Path, now: Callable[[], datetime]) -> None:
        self._data = data
        self._settings = settings
        self._exports = exports
        self._now = now
        self._key: OrganizerKey | None = None

    def keeps_key(self) -> bool:
        """Whether this computer holds the organizer key, locked; else the kiosk can only write."""
        return not self._settings.signer

    def unlock(self, passphrase: str) -> str:
        """Open the key file; "" or why it stays shut."""
        try:
            self._key = exporting.open_key(self._data, passphrase)
        except WrongPassphrase:
            log_event("passphrase refused")
            return "passphrase"
        except (KeyFileDamaged, exporting.NoKeyHere, OSError):
            return "damaged"
        return ""

    def unlock_with(self, sheets: Sequence[str]) -> None:
        """Sheets that were judged right bring the key, and that they did is noted where the disk takes a note."""
        if self.keeps_key():
            self._key = self.papers().key(sheets)
        with suppress(OSError):
            change(self._data.settings, drilled_on=self._now().date().isoformat())

    def shut(self) -> None:
        """Forget the key."""
        self._key = None

    def papers(self) -> RecoveryPapers:
        return RecoveryPapers(lambda: self._settings.public_keys)

    def offer_passphrase(self) -> str:
        return offer_passphrase()

    def new_passphrase(self, passphrase: str) -> str:
        """Lock the key under a new passphrase; the old one opens nothing any more."""
        if self._key is None:
            return "not_saved"
        try:
            write_durably(self._data.key, lock(self._key, passphrase))
        except OSError:
            return "not_saved"
        log_event("new passphrase")
        return ""

    def new_pin(self, pin: str) -> str:
        """Set a PIN in place of the one there was."""
        try:
            PinLock.create(self._data.pin, pin)
        except PinUnavailable:
            return "not_saved"
        log_event("new pin")
        return ""

    def names(self) -> Names:
        settings = load(self._data.settings)
        return Names(settings.event, settings.kiosk_name)

    def rename(self, names: Names) -> str:
        """Call the event and the kiosk so from the next start on; what was signed before keeps its names."""
        try:
            change(self._data.settings, event=names.event, kiosk_name=names.kiosk)
        except ValidationError:
            return "names"
        except OSError:
            return "not_saved"
        log_event("renamed")
        return ""

    def export(self, progress: Progress) -> Exported:
        """Open everything and write a table and sheets in a folder of their own."""
        if self._key is None:
            return Exported(trouble="damaged")
        try:
            opened = exporting.open_kiosk(self._data, self._key, progress)
            return exporting.write_all(opened, self._exports, self._now().date(), progress)
        except ExportFailed as error:
            return Exported(trouble=error.reason)
        except OSError as error:
            return Exported(trouble=reason_of(error))
        except (LedgerError, BadPack) as error:
            return Exported(trouble="damaged", detail=str(error))
