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
from kiosk.domain.words import Language
from kiosk.export.finished_file import ExportFailed, reason_of
from kiosk.export.recovery import RecoverySheet, write_recovery_sheet
from kiosk.packs.copying import copy_pack
from kiosk.packs.fault import BadPack, FolderTaken
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.durable import sync_folder, write_durably
from kiosk.sealing.keyfile import lock, offer_passphrase
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.pin import PinLock, PinUnavailable
from kiosk.sealing.shares import recovery_words
from kiosk.settings import Settings, save, told
from kiosk.ui.setup import SHORTEST_PASSPHRASE, Choices, MadeKey, SetUpFailed


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

    def title(self) -> dict[Language, str]:
        return dict(self.petition.title)

    def offer_passphrase(self) -> str:
        return offer_passphrase()

    def recovery_folders(self) -> list[Path]:
        """The folder chosen beforehand; else sticks that are plugged in, then the person's documents."""
        if self.recovery_folder is not None:
            return [self.recovery_folder]
        return [*sticks(), user_documents_path()]

    def install(self, choices: Choices) -> MadeKey:
        """Write the pack, the key, the PIN and the settings; none of it counts before `complete`."""
        if self.data.settings.exists():
            raise SetUpFailed(f"A kiosk is already set up in {self.data.root}.", "taken")
        if len(choices.passphrase) < SHORTEST_PASSPHRASE:
            raise SetUpFailed(f"A passphrase has at least {SHORTEST_PASSPHRASE} characters.")
        key = OrganizerKey.generate()
        device = DeviceKey.generate()
        settings = self._settings(choices, key, device)
        try:
            self.data.root.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self.data.ledger.exists():
                told_why = f"There is a ledger in {self.data.root} already; please choose another folder."
                raise SetUpFailed(told_why, "taken")
            copy_pack(self.pack, self.data.pack)
            write_durably(self.data.key, lock(key, choices.passphrase))
            device.write(self.data.device)
            PinLock.create(self.data.pin, choices.pin)
            save(self.data.unfinished_settings, settings)
        except (BadPack, FolderTaken, PinUnavailable) as error:
            raise SetUpFailed(str(error)) from error
        except OSError as error:
            raise _not_written(self.data.root, error) from error
        return MadeKey(key.public_key.fingerprint, tuple(recovery_words(key)[0].split()))

    def save_recovery(self, folder: Path, key: MadeKey, language: Language) -> Path:
        """Write the recovery sheet into a folder; SetUpFailed says why it could not be."""
        sheet = RecoverySheet(self.petition.title[language], key.recovery_words, key.fingerprint, self.today, language)
        path = folder / f"recovery-{key.fingerprint[:8]}.pdf"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_recovery_sheet(path, sheet, paths.fonts())
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

    def show_for_printing(self, sheet: Path) -> bool:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(sheet)))

    def _settings(self, choices: Choices, key: OrganizerKey, device: DeviceKey) -> Settings:
        try:
            return Settings(
                kiosk_id=device.kiosk_id,
                kiosk_name=choices.kiosk_name,
                event=choices.event,
                languages=choices.languages,
                recipients=(base64.b64encode(key.public_key.raw),),
            )
        except ValidationError as error:
            raise SetUpFailed(told(error)) from error


def _not_written(folder: Path, error: OSError) -> SetUpFailed:
    return SetUpFailed(f"{folder}: nothing can be written here ({error.strerror}).", reason_of(error))


def _is_stick(volume: QStorageInfo) -> bool:
    removable = volume.rootPath().startswith(("/media/", "/run/media/", "/Volumes/"))
    return removable and volume.isReady() and not volume.isReadOnly()
