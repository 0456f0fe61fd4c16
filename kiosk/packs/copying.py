"""The kiosk's own copy of a pack, so that a stick can be pulled out after set-up."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

from kiosk.packs.fault import FolderTaken
from kiosk.packs.files import read_files
from kiosk.packs.load import load_pack


def copy_pack(source: Path, destination: Path) -> None:
    """Copy the known files of a good pack; `destination` is there whole or not at all.

    BadPack where the source has faults; FolderTaken where something else is there already. The same pack being there
    is no fault, so a set-up that was cut off can be done again.
    """
    load_pack(source)
    shelf = read_files(source)
    if destination.exists() or destination.is_symlink():
        there = read_files(destination)
        if (there.texts, there.pictures) != (shelf.texts, shelf.pictures):
            raise FolderTaken(f"{destination} already holds something else.")
        return
    destination.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(mkdtemp(prefix=".pack-", dir=destination.parent))
    try:
        files = {name: text.encode() for name, text in shelf.texts.items()} | shelf.pictures
        for name, content in files.items():
            _write(fresh / name, content)
        load_pack(fresh)  # the stick may have changed between the first look and the copy
        fresh.rename(destination)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    _sync_folder(destination.parent)


def replace_pack(source: Path, destination: Path) -> None:
    """Put a good pack in the place of one that is there; BadPack or OSError where that cannot be.

    The power may go in between: `finish_replacing` then leaves the one or the other there, whole.
    """
    fresh, old = _beside(destination)
    shutil.rmtree(fresh, ignore_errors=True)
    copy_pack(source, fresh)
    destination.rename(old)
    finish_replacing(destination)


def finish_replacing(destination: Path) -> None:
    """Do what is left of a replacement that was begun; nothing where none was."""
    fresh, old = _beside(destination)
    if not destination.exists():
        left = next((pack for pack in (fresh, old) if pack.exists()), None)
        if left is None:
            return
        left.rename(destination)
        _sync_folder(destination.parent)
    for pack in (fresh, old):
        shutil.rmtree(pack, ignore_errors=True)


def _beside(destination: Path) -> tuple[Path, Path]:
    return destination.with_name(f"{destination.name}.next"), destination.with_name(f"{destination.name}.old")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
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
