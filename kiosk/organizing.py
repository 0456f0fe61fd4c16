"""What the organizer can do at a kiosk, once the passphrase or the recovery words were given there."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from kiosk import exporting, paths
from kiosk.domain.petition import Petition
from kiosk.export.finished_file import ExportFailed, reason_of
from kiosk.ledger.errors import LedgerError
from kiosk.log import log_event
from kiosk.packs.copying import replace_pack
from kiosk.packs.fault import BadPack, FolderTaken
from kiosk.packs.load import load_pack, open_pack
from kiosk.paper_reading import RecoveryPapers
from kiosk.pinning import NotPinned, pinned
from kiosk.sealing.durable import write_durably
from kiosk.sealing.keyfile import KeyFileDamaged, WrongPassphrase, lock, offer_passphrase
from kiosk.sealing.keys import OrganizerKey, fingerprints
from kiosk.sealing.pin import PinLock, PinUnavailable
from kiosk.settings import change, load
from kiosk.ui.job import Progress
from kiosk.ui.organizers_door import Exported, Names, Version


class KioskOrganizersDoor:
    """Holds the organizer key from the moment it was brought until `shut`; a kiosk that only writes never holds it."""

    def __init__(
        self, data: paths.DataFolder, exports: Path, now: Callable[[], datetime], find_sticks: Callable[[], list[Path]]
    ) -> None:
        self._data = data
        self._settings = load(data.settings)
        self._petition = load_pack(data.pack)
        self._exports = exports
        self._now = now
        self._find_sticks = find_sticks
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
        return RecoveryPapers(lambda: fingerprints(self._settings.public_keys))

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

    def version(self) -> int:
        return self._petition.version

    def newer_versions(self) -> list[Version]:
        """Those of this petition that lie on a stick and that this kiosk may go on with, the newest first."""
        folders = [file.parent for stick in self._find_sticks() for file in _petitions_on(stick)]
        found = [Version(petition.version, str(folder)) for folder in folders if (petition := self._may_follow(folder))]
        return sorted(found, key=lambda version: version.number, reverse=True)

    def take_version(self, version: Version) -> str:
        """Go on with another version of the petition from the next start on; "" or why not."""
        folder = Path(version.folder)
        try:
            if self._may_follow(folder) is None:
                return "changed"
            replace_pack(folder, self._data.pack)
        except (BadPack, FolderTaken):
            return "changed"
        except OSError:
            return "not_saved"
        log_event(f"petition version {version.number}")
        return ""

    def _may_follow(self, folder: Path) -> Petition | None:
        """The petition of a folder, where it is ours, newer, of the same organizer and in every language on screen."""
        try:
            petition = pinned(open_pack(folder), self._settings)
        except (BadPack, NotPinned, OSError):
            return None
        ours = petition.id == self._petition.id and set(self._settings.languages) <= set(petition.languages)
        return petition if ours and petition.version > self._petition.version else None

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


def _petitions_on(stick: Path) -> list[Path]:
    """The packs that lie on a stick, or in a folder of it; none where it was pulled."""
    with suppress(OSError):
        return sorted([*stick.glob("petition.toml"), *stick.glob("*/petition.toml")])
    return []
