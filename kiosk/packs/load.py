"""A folder becomes a Petition, or nothing does: a bad pack never starts a kiosk."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.petition import Petition
from kiosk.packs.check import examine
from kiosk.packs.fault import BadPack
from kiosk.packs.signed import Signed


@dataclass(frozen=True, slots=True)
class Pack:
    """A petition, and who signed its pack where somebody did."""

    petition: Petition
    signed: Signed | None


def open_pack(folder: Path) -> Pack:
    """What is in a folder, the organizer's contact put into its texts; BadPack tells every fault by line."""
    finding = examine(folder)
    if finding.petition is None:
        raise BadPack(finding.faults)
    return Pack(finding.petition, finding.signed)


def load_pack(folder: Path) -> Petition:
    """The petition alone; BadPack as above."""
    return open_pack(folder).petition
