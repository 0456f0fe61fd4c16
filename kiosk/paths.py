"""Where things lie: our own resources, and the folder in which one kiosk keeps all it has."""

import sys
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path, user_documents_path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent


def resources() -> Path:
    """Fonts, packs, pictures and translations: inside the package in a wheel, beside it anywhere else."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _CHECKOUT / "resources"


def bundled_pack() -> Path:
    """The petition that comes with the kiosk."""
    return resources() / "packs" / "free-ukrainian-political-prisoners"


def fonts() -> Path:
    """The fonts of the screens and of the sheets."""
    return resources() / "fonts"


def exports() -> Path:
    """Where exports go when nothing else is said: a checkout's `exports/`, else the person's documents."""
    in_checkout = (_CHECKOUT / "pyproject.toml").is_file() and not hasattr(sys, "_MEIPASS")
    return _CHECKOUT / "exports" if in_checkout else user_documents_path() / "petition-kiosk"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """All that one kiosk keeps. Nothing in it can be read by anyone but the organizer."""

    root: Path

    @classmethod
    def usual(cls) -> "DataFolder":
        return cls(user_data_path("petition-kiosk", appauthor=False))

    @property
    def settings(self) -> Path:
        return self.root / "settings.toml"

    @property
    def unfinished_settings(self) -> Path:
        """The settings of a set-up whose recovery sheet is not saved yet: they do not count."""
        return self.root / "settings.unfinished.toml"

    @property
    def cleared_settings(self) -> Path:
        """The settings of a kiosk that is being cleared: from them on, everything taken before is to go."""
        return self.root / "settings.cleared.toml"

    @property
    def cleared_device(self) -> Path:
        """The key that a kiosk gets when it is cleared."""
        return self.root / "device.cleared.key"

    @property
    def pack(self) -> Path:
        return self.root / "pack"

    @property
    def ledger(self) -> Path:
        return self.root / "ledger.sqlite3"

    @property
    def mirror(self) -> Path:
        """The copy of every entry that is kept beside the ledger, whatever happens to that."""
        return self.root / "mirror.entries"

    @property
    def gathered(self) -> Path:
        """At the organizer's desk: what came from many kiosks."""
        return self.root / "gathered.sqlite3"

    @property
    def tally(self) -> Path:
        """At the organizer's desk: what was counted by hand, on paper and elsewhere; counts only."""
        return self.root / "tally.toml"

    @property
    def hub(self) -> Path:
        """Which hub a kiosk or a desk belongs to."""
        return self.root / "hub.json"

    @property
    def standing(self) -> Path:
        """At a kiosk: how it and its hub stood when they last spoke."""
        return self.root / "standing.json"

    @property
    def device_before(self) -> Path:
        """At a kiosk that was cleared: the key by which its hub knows it until the hub hears of the new one."""
        return self.root / "device.before.key"

    @property
    def pulled(self) -> Path:
        """At a desk: how much of each kiosk was fetched from the hub."""
        return self.root / "pulled.json"

    @property
    def ballast(self) -> Path:
        """Room kept free for the end of an event."""
        return self.root / "ballast"

    @property
    def key(self) -> Path:
        return self.root / "organizer.key"

    @property
    def device(self) -> Path:
        """The kiosk's own key; whoever has it can pass for this kiosk, and opens nothing."""
        return self.root / "device.key"

    @property
    def pin(self) -> Path:
        return self.root / "pin.json"

    @property
    def log(self) -> Path:
        return self.root / "kiosk.log"
