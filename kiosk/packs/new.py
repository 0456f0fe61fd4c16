"""Another petition is started from a template that already passes `check`, with notices where words are missing."""

import re
from datetime import date
from pathlib import Path

from kiosk.packs import template
from kiosk.packs.fault import FolderTaken
from kiosk.packs.files import TOML

_ID = re.compile(r"[a-z0-9][a-z0-9-]{2,63}")


def write_new(folder: Path, *, today: date) -> list[Path]:
    """Write a pack to start from, and return its files; FolderTaken where the folder holds anything already."""
    if folder.exists() and not folder.is_dir():
        raise FolderTaken(f"{folder} is not a folder.")
    if folder.is_dir() and any(folder.iterdir()):
        raise FolderTaken(f"{folder} is not empty; a new petition needs a folder of its own.")
    texts = {TOML: template.toml(_id_of(folder), today), **template.markdown()}
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return [folder / name for name in texts]


def _id_of(folder: Path) -> str:
    """The folder's name where it can be an id, as near as it comes otherwise."""
    near = re.sub(r"[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-")[:64]
    return near if _ID.fullmatch(near) else "our-petition"
