"""How a command opens the roll with the organizer's passphrase, and says what could not be opened."""

from pathlib import Path

from rich.console import Console

from kiosk import exporting
from kiosk.commands.options import data_folder, secret_from
from kiosk.export.progress import unwatched
from kiosk.settings import load

_err = Console(stderr=True, soft_wrap=True, highlight=False)


def opened_roll(data: Path | None, key_file: Path | None, passphrase_file: Path | None) -> exporting.Opened:
    """A kiosk's roll or a desk's, from what its options name."""
    folder = data_folder(data)
    if not folder.gathered.exists():
        load(folder.settings)
    if key_file is None and not folder.key.exists():
        raise exporting.NoKeyHere
    key = exporting.open_key(folder, secret_from(passphrase_file, "Organizer passphrase"), key_file)
    with _err.status("Opening the signatures…"):
        return exporting.open_kiosk(folder, key, unwatched)


def tell_unopened(opened: exporting.Opened) -> None:
    """Name every entry that gave nothing to the roll, and why."""
    for entry in opened.roll.unopened:
        whose = f" of kiosk {entry.kiosk[:8]}" if entry.kiosk else ""
        _err.print(f"Entry {entry.number}{whose} is not in it: {entry.why}.", markup=False)
