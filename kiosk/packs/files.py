"""The files of a pack, read by name from a list: whatever else lies in the folder is never opened."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from kiosk.domain.text import clean
from kiosk.domain.words import LANGUAGES
from kiosk.packs.fault import Fault

TOML = "petition.toml"
NEEDED = ("letter", "request", "privacy")
OPTIONAL = ("update", "after")
TEXTS = tuple(f"{language}/{name}.md" for language in LANGUAGES for name in (*NEEDED, *OPTIONAL))
SIGNED = "signed.json"
KNOWN = (TOML, *TEXTS)
PICTURES = ("picture.jpg", "picture.png")

KIB = 1024
MOST_BYTES = 64 * KIB
# For all texts together: 64 KiB of opening brackets keep a Markdown reader half a second, and a copy is read twice.
MOST_TEXTS = 40 * KIB
MOST_PICTURE = 2048 * KIB
_MOST_STRANGERS = 20
_MISSING = object()
_LINK = "is a link; a pack holds its own files"


class _NotOurs(Exception):
    """Something is there under a known name, but it is no file of a pack."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was read: text and picture by name (one that is absent was missing or unreadable), and what was wrong."""

    texts: dict[str, str]
    faults: tuple[Fault, ...]
    pictures: dict[str, bytes] = field(default_factory=dict)


def read_files(folder: Path) -> Shelf:
    """Every known file of a pack, texts with plain newlines; never follows a link, never blocks on a pipe."""
    if not folder.is_dir():
        return Shelf({}, (Fault(TOML, 1, "cannot be read: there is no such folder"),))
    texts: dict[str, str] = {}
    faults = list(_strangers(folder))
    pictures: dict[str, bytes] = {}
    for name in (*KNOWN, SIGNED, *PICTURES):
        match _read(folder, name):
            case str(text):
                texts[name] = text
            case bytes(picture):
                pictures[name] = picture
            case Fault() as fault:
                faults.append(fault)
            case None:
                pass
    faults += _past_the_most(texts)
    return Shelf(texts, tuple(faults), pictures)


def _past_the_most(texts: dict[str, str]) -> list[Fault]:
    """Take away the texts that make the pack too large, and say which they are."""
    together = 0
    faults: list[Fault] = []
    for name in [name for name in texts if name in TEXTS]:
        together += len(texts[name].encode())
        if together > MOST_TEXTS:
            del texts[name]
            told = f"is not read: up to here the pack's texts are larger than {MOST_TEXTS // KIB} KiB together"
            faults.append(Fault(name, 1, told))
    return faults


def _read(folder: Path, name: str) -> str | bytes | Fault | None:
    try:
        data = _bytes_of(folder / name, MOST_PICTURE if name in PICTURES else MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except _NotOurs as error:
        return Fault(name, 1, str(error))
    except OSError as error:
        return Fault(name, 1, f"cannot be read: {error.strerror}")
    if name in PICTURES:
        return data
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Fault(name, line, "is not UTF-8 text; save it as UTF-8")


def _bytes_of(path: Path, most: int) -> bytes:
    if path.parent.is_symlink():
        raise FileNotFoundError  # the link itself is reported once, by `_unknown`
    if path.is_symlink():
        raise _NotOurs(_LINK)
    # A link put there after the look above is refused by O_NOFOLLOW, and O_NONBLOCK opens a pipe without waiting.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise _NotOurs("is not a file")
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(most + 1)
    finally:
        os.close(descriptor)
    if len(data) > most:
        raise _NotOurs(f"is larger than {most // KIB} KiB")
    return data


def _strangers(folder: Path) -> Iterator[Fault]:
    """Links anywhere in the pack, and whatever a pack does not hold."""
    found = _unknown(folder, "")
    yield from islice(found, _MOST_STRANGERS)
    if next(found, _MISSING) is not _MISSING:
        yield Fault(TOML, 1, f"more than {_MOST_STRANGERS} things in the folder are not part of a pack", "notice")


def _unknown(folder: Path, inside: str) -> Iterator[Fault]:
    try:
        entries = sorted(islice(os.scandir(folder), 1000), key=lambda entry: entry.name)
    except OSError as error:
        yield Fault(clean(inside) or TOML, 1, f"the folder cannot be read: {error.strerror}")
        return
    for entry in entries:
        name = f"{inside}{entry.name}"
        # Names are printed: a file name can hold anything but / and NUL.
        told = clean(name) or "(a name nobody can see)"
        if name in (*KNOWN, SIGNED, *PICTURES):
            continue  # a link here is reported when it is read
        if entry.is_symlink():
            yield Fault(told, 1, _LINK)
        elif not inside and entry.name in LANGUAGES and entry.is_dir():
            yield from _unknown(folder / entry.name, f"{entry.name}/")
        else:
            yield Fault(told, 1, "is not part of a pack and is not read", "notice")
