"""A folder becomes a Petition, or nothing does: a bad pack never starts a kiosk."""

from pathlib import Path

from kiosk.domain.petition import Petition
from kiosk.packs.check import examine
from kiosk.packs.fault import BadPack


def load_pack(folder: Path) -> Petition:
    """The petition in a folder, the organizer's contact put into its texts; BadPack tells every fault by line."""
    finding = examine(folder)
    if finding.petition is None:
        raise BadPack(finding.faults)
    return finding.petition
