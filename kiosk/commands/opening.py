"""How a command opens the roll with the organizer's passphrase, and says what could not be opened."""

from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from kiosk import exporting, paths
from kiosk.commands.options import data_folder, secret_from
from kiosk.commands.watching import watching
from kiosk.deciding import NotAtADesk
from kiosk.desk.roll import Roll
from kiosk.sealing.keys import OrganizerKey
from kiosk.settings import load

_err = Console(stderr=True, soft_wrap=True, highlight=False)


@dataclass(frozen=True, slots=True)
class AtDesk:
    """A desk's folder with everything in it opened, and the key that its decisions are signed with."""

    data: paths.DataFolder
    key: OrganizerKey
    opened: exporting.Opened

    @property
    def roll(self) -> Roll:
        return self.opened.roll


def opened_desk(data: Path | None, key_file: Path | None, passphrase_file: Path | None) -> AtDesk:
    """A desk where something can be decided; NotAtADesk for a kiosk's folder."""
    folder = data_folder(data)
    if not folder.gathered.exists():
        raise NotAtADesk
    return _opened(folder, key_file, passphrase_file)


def opened_roll(data: Path | None, key_file: Path | None, passphrase_file: Path | None) -> exporting.Opened:
    """A kiosk's roll or a desk's, from what its options name."""
    folder = data_folder(data)
    if not folder.gathered.exists():
        load(folder.settings)
    return _opened(folder, key_file, passphrase_file).opened


def tell_unopened(opened: exporting.Opened) -> None:
    """Name every entry that gave nothing to the roll, and why."""
    for entry in opened.roll.unopened:
        whose = f" of kiosk {entry.kiosk[:8]}" if entry.kiosk else ""
        _err.print(f"Entry {entry.number}{whose} is not in it: {entry.why}.", markup=False)


def _opened(folder: paths.DataFolder, key_file: Path | None, passphrase_file: Path | None) -> AtDesk:
    if key_file is None and not folder.key.exists():
        raise exporting.NoKeyHere
    key = exporting.open_key(folder, secret_from(passphrase_file, "Organizer passphrase"), key_file)
    with watching(_err, "Opening the signatures…") as progress:
        return AtDesk(folder, key, exporting.open_kiosk(folder, key, progress))
