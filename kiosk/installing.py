"""Set-up: what a kiosk needs before its first signature, written so that half a set-up is none."""

import base64
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from platformdirs import user_documents_path
from pydantic import ValidationError
from PySide6.QtCore import QStorageInfo, QUrl
from PySide6.QtGui import QDesktopServices

from kiosk import paths
from kiosk.domain.petition import Petition
from kiosk.domain.toml_lines import first_slip
from kiosk.domain.words import Language
from kiosk.export.finished_file import ExportFailed, reason_of
from kiosk.export.recovery import RecoverySheet, write_recovery_sheets
from kiosk.packs.copying import copy_pack
from kiosk.packs.fault import BadPack, FolderTaken
from kiosk.packs.load import open_pack
from kiosk.packs.signed import Signed
from kiosk.paper_reading import RecoveryPapers
from kiosk.pinning import NotPinned, pinned
from kiosk.sealing.canonical import base64_of
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.durable import sync_folder, write_durably
from kiosk.sealing.keyfile import lock, offer_passphrase
from kiosk.sealing.keys import OrganizerKey, fingerprints
from kiosk.sealing.pin import PinLock, PinUnavailable
from kiosk.sealing.shares import recovery_words
from kiosk.sealing.six_words import same_words, six_words
from kiosk.settings import Settings, change, load, save
from kiosk.ui.installer import SHORTEST_PASSPHRASE, Choices, MadeKey, SetUpFailed


def sticks() -> list[Path]:
    """The removable drives that are plugged in and can be written."""
    return [Path(volume.rootPath()) for volume in QStorageInfo.mountedVolumes() if _is_stick(volume)]


@dataclass(frozen=True, slots=True)
class KioskInstaller:
    """Installs one petition into one data folder."""

    data: paths.DataFolder
    pack: Path
    petition: Petition
    today: date
    recovery_folder: Path | None = None
    signed: Signed | None = None

    def title(self) -> dict[Language, str]:
        return dict(self.petition.title)

    def offer_passphrase(self) -> str:
        return offer_passphrase()

    def recovery_folders(self) -> list[Path]:
        """The folder chosen beforehand; else sticks that are plugged in, then the person's documents."""
        if self.recovery_folder is not None:
            return [self.recovery_folder]
        return [*sticks(), user_documents_path()]

    def six_words(self) -> str:
        """Who signed the petition, in words to compare; "" where nobody did, and this kiosk makes a key of its own."""
        return six_words(self.signed.signer) if self.signed else ""

    def install(self, choices: Choices) -> MadeKey | None:
        """Write the pack, the key, the PIN and the settings; none of it counts before `complete`.

        No key is made where the petition is signed: then this kiosk can only write.
        """
        if self.data.settings.exists():
            raise SetUpFailed(f"A kiosk is already set up in {self.data.root}.", "taken")
        if self.signed is None and len(choices.passphrase) < SHORTEST_PASSPHRASE:
            raise SetUpFailed(f"A passphrase has at least {SHORTEST_PASSPHRASE} characters.")
        key = None if self.signed else OrganizerKey.generate()
        device = DeviceKey.generate()
        settings = self._settings(choices, key, device)
        try:
            self.data.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self.data.ledger.exists():
                told_why = f"There is a ledger in {self.data.root} already; please choose another folder."
                raise SetUpFailed(told_why, "taken")
            copy_pack(self.pack, self.data.pack)
            pinned(open_pack(self.data.pack), settings)  # the copy counts, not what was on the stick before
            if key is not None:
                write_durably(self.data.key, lock(key, choices.passphrase))
            device.write(self.data.device)
            PinLock.create(self.data.pin, choices.pin)
            save(self.data.unfinished_settings, settings)
        except (BadPack, FolderTaken, NotPinned, PinUnavailable) as error:
            raise SetUpFailed(str(error)) from error
        except OSError as error:
            raise _not_written(self.data.root, error) from error
        return made_of(key) if key is not None else None

    def save_recovery(self, folder: Path, key: MadeKey, language: Language, sheets: int = 1) -> Path:
        """Write one recovery sheet, or three of which two will do, into a folder; SetUpFailed says why not."""
        path = folder / f"recovery-{key.fingerprint[:8]}.pdf"
        known = RecoverySheet(self.petition.title[language], key.fingerprint, self.today, language)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_recovery_sheets(path, known, key.shares[sheets], paths.fonts())
        except ExportFailed as error:
            raise SetUpFailed(str(error), error.reason) from error
        except OSError as error:
            raise _not_written(folder, error) from error
        return path

    def complete(self) -> None:
        """The recovery sheet is saved: from now on this is a kiosk."""
        try:
            self.data.unfinished_settings.replace(self.data.settings)
            sync_folder(self.data.root)
        except OSError as error:
            raise _not_written(self.data.root, error) from error

    def papers(self) -> RecoveryPapers:
        """Reads the sheets of the kiosk that was just set up."""
        return RecoveryPapers(lambda: fingerprints(load(self.data.settings).public_keys))

    def note_drill(self) -> None:
        """The recovery words were typed from paper, and they open what this kiosk takes."""
        change(self.data.settings, drilled_on=self.today.isoformat())

    def show_for_printing(self, sheet: Path) -> bool:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(sheet)))

    def _settings(self, choices: Choices, key: OrganizerKey | None, device: DeviceKey) -> Settings:
        recipients = (key.public_key,) if key else self.signed.recipients if self.signed else ()
        try:
            return Settings(
                kiosk_id=device.kiosk_id,
                kiosk_name=choices.kiosk_name,
                event=choices.event,
                languages=choices.languages,
                recipients=tuple(base64.b64encode(recipient.raw) for recipient in recipients),
                signer=base64_of(self.signed.signer) if self.signed else "",
            )
        except ValidationError as error:
            raise SetUpFailed(first_slip(error)) from error


def see_six_words(typed: str, words: str) -> None:
    """SetUpFailed where somebody typed other words than those of whoever signed the petition."""
    if not same_words(typed, words):
        raise SetUpFailed("These are not the six words of who signed this petition. Nothing was set up.")


def made_of(key: OrganizerKey) -> MadeKey:
    """A key just made, with what can be printed of it: one sheet, or three."""
    return MadeKey(key.public_key.fingerprint, {sheets: recovery_words(key, sheets) for sheets in (1, 3)})


def _not_written(folder: Path, error: OSError) -> SetUpFailed:
    return SetUpFailed(f"{folder}: nothing can be written here ({error.strerror}).", reason_of(error))


def _is_stick(volume: QStorageInfo) -> bool:
    removable = volume.rootPath().startswith(("/media/", "/run/media/", "/Volumes/"))
    return removable and volume.isReady() and not volume.isReadOnly()
