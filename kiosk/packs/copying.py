"""The kiosk's own copy of a pack, so that a stick can be pulled out after set-up."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

from kiosk.packs.fault import FolderTaken
from kiosk.packs.files import KNOWN, read_files
from kiosk.packs.load import load_pack


def copy_pack(source: Path, destination: Path) -> None:
    """Copy the known files of a good pack; `destination` is there whole or not at all.

    BadPack where the source has faults; FolderTaken where something else is there already. The same pack being there
    is no fault, so a set-up that was cut off can be done again.
    """
    load_pack(source)
    texts = read_files(source).texts
    if destination.exists() or destination.is_symlink():
        if read_files(destination).texts != texts:
            raise FolderTaken(f"{destination} already holds something else.")
        return
    destination.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(prefix=".pack-", dir=destination.parent))
    try:
        for name in KNOWN:
            if name in texts:
                _write(fresh / name, texts[name])
        load_pack(fresh)  # the stick may have changed between the first look and the copy
        fresh.rename(destination)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    _sync_folder(destination.parent)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # Windows cannot open a folder
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
