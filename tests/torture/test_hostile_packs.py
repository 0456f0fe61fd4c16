"""A hostile pack is read or refused; nothing outside of it is read or written, and the kiosk is not worn down."""

import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import hostile_packs
import pytest
from hostile_packs import CANARY, HUGE

from kiosk.packs.check import check
from kiosk.packs.copying import copy_pack
from kiosk.packs.fault import BadPack, FolderTaken
from kiosk.packs.files import KNOWN, PICTURES
from kiosk.packs.new import write_new

if sys.platform != "linux":
    pytest.skip("the ceilings over memory and computing are Linux's", allow_module_level=True)

from limits import complaints

PACKS = int(os.environ.get("KIOSK_HOSTILE_PACKS", "100"))
BATCH = 50
Read = Callable[[Path, Path], str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where hostile things are laid out: an honest one to begin with, what is none of their business, and our own."""

    honest: Path
    outside: Path
    here: Path
    there: Path


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = Place(tmp_path / "our-lake", tmp_path / "outside", tmp_path / "here" / "our-lake", tmp_path / "there")
    made.here.parent.mkdir()
    hostile_packs.lay_out(made.outside)
    return made


def seen(folder: Path) -> list[tuple[object, ...]]:
    """Everything in a folder as the system tells of it; no link is followed and no file is opened."""
    found = []
    for at, folders, files in os.walk(folder):
        for name in (*folders, *files):
            told = os.lstat(os.path.join(at, name))  # noqa: PTH118 - any bytes can be a name
            found.append((at, name, told.st_mode, told.st_size, told.st_mtime_ns, told.st_ino))
    return sorted(found)


def check_pack(folder: Path, _destination: Path) -> str:
    """All that is told of a pack."""
    return "\n".join(map(str, check(folder)))


def keep_pack(folder: Path, destination: Path) -> str:
    """All that is told where a pack is copied; the copy is the rest of what comes out."""
    try:
        copy_pack(folder, destination)
    except (BadPack, FolderTaken) as refused:
        return str(refused)
    return ""


def wrong_with_pack(number: int, place: Place, read: Read, spoil: hostile_packs.Mischief) -> str:
    """What goes wrong when a spoiled pack is read; "" where nothing does."""
    shutil.copytree(place.honest, place.here)
    spoil(place.here, random.Random(number), place.outside)  # noqa: S311 - a repeatable choice
    before = seen(place.here), seen(place.outside)
    told = read(place.here, place.there / "pack")
    wrong = "" if (seen(place.here), seen(place.outside)) == before else "something was changed. "
    copied = [path for path in place.there.rglob("*") if not path.is_dir() or path.is_symlink()]
    if any(
        path.is_symlink() or str(path.relative_to(place.there / "pack")) not in (*KNOWN, *PICTURES) for path in copied
    ):
        wrong += "a stranger was copied. "
    if CANARY in told or any(CANARY.encode() in path.read_bytes() for path in copied):
        wrong += "what is outside was read. "
    if any((c < " " and c != "\n") or c in "\x7f\u202e" for c in told):
        wrong += "what was told would upset a terminal."
    shutil.rmtree(place.here)
    shutil.rmtree(place.there, ignore_errors=True)
    return wrong


def in_batches(count: int, work: Callable[[int], str]) -> Iterator[str]:
    for first in range(0, count, BATCH):
        yield from complaints(range(first, min(first + BATCH, count)), work)


def test_no_pack_reaches_out_of_its_folder_or_wears_the_kiosk_down(place: Place) -> None:
    write_new(place.honest, today=date(2026, 5, 3))
    reads = (check_pack, keep_pack)
    said = in_batches(PACKS, lambda n: wrong_with_pack(n, place, reads[n % 2], hostile_packs.spoil))
    assert next(said, None) is None


def test_a_good_pack_is_copied_whole(place: Place) -> None:
    write_new(place.honest, today=date(2026, 5, 3))
    assert not complaints([0], lambda n: wrong_with_pack(n, place, keep_pack, lambda _here, _chance, _outside: None))
    assert keep_pack(place.honest, place.there / "pack") == ""
    assert (place.there / "pack" / "en" / "letter.md").read_bytes() == (place.honest / "en/letter.md").read_bytes()


def test_the_test_would_notice_a_reader_that_follows_links(place: Place) -> None:
    """The negative control: a letter is read wherever it lies."""
    write_new(place.honest, today=date(2026, 5, 3))

    def link(folder: Path, _chance: random.Random, outside: Path) -> None:
        (folder / "en/letter.md").unlink()
        (folder / "en/letter.md").symlink_to(outside / "letter.md")

    def follows(folder: Path, _destination: Path) -> str:
        return (folder / "en/letter.md").read_text("utf-8")

    assert complaints([0], lambda n: wrong_with_pack(n, place, follows, link)) == ["0: what is outside was read. "]
    assert not complaints([0], lambda n: wrong_with_pack(n, place, keep_pack, link))


def test_the_test_would_notice_a_reader_that_takes_all_there_is(place: Place) -> None:
    """The negative control: a gigabyte is read because it is there."""
    write_new(place.honest, today=date(2026, 5, 3))

    def swell(folder: Path, _chance: random.Random, _outside: Path) -> None:
        os.truncate(folder / "en/letter.md", HUGE)

    def takes_all(folder: Path, _destination: Path) -> str:
        return (folder / "en/letter.md").read_bytes().decode()

    (said,) = complaints([0], lambda n: wrong_with_pack(n, place, takes_all, swell))
    assert "MemoryError" in said
    shutil.rmtree(place.here)
    assert not complaints([0], lambda n: wrong_with_pack(n, place, keep_pack, swell))


def test_the_test_would_notice_a_reader_that_comes_to_no_end() -> None:
    """The negative control: somebody computes for more than a second."""

    def comes_to_no_end(number: int) -> str:
        while number >= 0:
            number += 1
        return ""

    assert complaints([0], comes_to_no_end) == ["SIGPROF: piece 0"]
