"""The organizer signs a pack: kiosks that are set up with it seal to her, and hold no key that opens anything."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.packs.check import examine
from kiosk.packs.fault import BadPack
from kiosk.packs.files import SIGNED, read_files
from kiosk.packs.signed import signature_of
from kiosk.sealing.durable import write_durably
from kiosk.sealing.keys import OrganizerKey, PublicKey


def sign_pack(folder: Path, key: OrganizerKey, others: Sequence[PublicKey] = ()) -> Path:
    """Write `signed.json` into a good pack, in place of an earlier one; BadPack where the pack has other faults."""
    shelf = read_files(folder)
    faults = [fault for fault in examine(folder, of_signature=False).faults if fault.severity == "fault"]
    if faults:
        raise BadPack(faults)
    path = folder / SIGNED
    write_durably(path, signature_of(shelf, key, others))
    path.chmod(0o644)  # it is no secret, and it travels
    return path
