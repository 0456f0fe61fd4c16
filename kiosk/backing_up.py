"""A copy of all that a kiosk took, made while it runs: every command reads it as it reads the kiosk's own folder."""

import shutil
from pathlib import Path
from tempfile import mkdtemp

from kiosk import paths
from kiosk.ledger.errors import LedgerDamaged
from kiosk.ledger.reading import copy_ledger
from kiosk.ledger.verify import Verified, verify
from kiosk.packs.copying import copy_pack
from kiosk.packs.fault import FolderTaken
from kiosk.sealing.durable import sync_folder, write_durably


def back_up(data: paths.DataFolder, folder: Path) -> Verified:
    """Copy ledger, petition, settings and the locked key into a new folder, there whole or not at all.

    The kiosk's own key and its PIN stay where they are: from a copy nobody takes signatures in its name. FolderTaken,
    LedgerError, BadPack or OSError say why nothing was copied.
    """
    if folder.exists():
        raise FolderTaken(f"{folder} is there already; a backup needs a folder of its own.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = paths.DataFolder(Path(mkdtemp(prefix=".backup-", dir=folder.parent)))
    try:
        copy_ledger(data.ledger, fresh.ledger)
        found = verify(fresh.ledger)
        if not found.is_sound:
            raise LedgerDamaged(data.ledger, str(found.faults[0]).rstrip("."))
        copy_pack(data.pack, fresh.pack)
        for kept, copy in ((data.settings, fresh.settings), (data.key, fresh.key)):
            if kept.exists():
                write_durably(copy, kept.read_bytes())
        fresh.root.rename(folder)
    finally:
        shutil.rmtree(fresh.root, ignore_errors=True)
    sync_folder(folder.parent)
    return found
