"""Spoiled settings, keys, PINs, ledgers and copies: each is read or refused, and nothing outside is touched."""

import os
import random
import shutil
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import hostile_kiosk
import hostile_packs
import pytest
from hostile_packs import CANARY
from rally import DEVICE, KIOSK, ORGANIZER, PETITION, sign
from test_hostile_packs import in_batches, seen

from kiosk.exporting import NoKeyHere, open_key
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.mirror import Mirror, read_mirror
from kiosk.ledger.opening import open_ledger
from kiosk.ledger.reading import read_entries
from kiosk.ledger.recovery import open_whole
from kiosk.ledger.sums import sums_path, wal_path
from kiosk.ledger.verify import verify
from kiosk.paths import DataFolder
from kiosk.sealing.device import DeviceKey, DeviceKeyDamaged
from kiosk.sealing.keyfile import Cost, KeyFileDamaged, WrongPassphrase, lock
from kiosk.sealing.pin import PinLock, PinUnavailable
from kiosk.settings import BadSettings, Settings, load, save

if sys.platform != "linux":
    pytest.skip("the ceilings over memory and computing are Linux's", allow_module_level=True)

from limits import complaints

FILES = int(os.environ.get("KIOSK_HOSTILE_FILES", "150"))
NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)
CHEAP = Cost(memory_kib=8, iterations=1, lanes=1)
PIN, PASSPHRASE = "240824", "six words nobody would think of"
Read = Callable[[DataFolder], object]


def set_up(data: DataFolder) -> None:
    """A kiosk that a few people signed at, closed cleanly; nothing about it is wrong, and its locks cost nothing."""
    data.root.mkdir()
    save(
        data.settings,
        Settings(
            kiosk_id=KIOSK,
            kiosk_name="Table 1",
            event="Rally",
            languages=("en", "uk"),
            recipients=(b64encode(ORGANIZER.public_key.raw),),
        ),
    )
    DEVICE.write(data.device)
    data.key.write_bytes(lock(ORGANIZER, PASSPHRASE, cost=CHEAP))
    PinLock.create(data.pin, PIN, cost=CHEAP)
    with open_ledger(data.ledger, petition=PETITION, kiosk=KIOSK) as ledger:
        mirror = Mirror(data.mirror, PETITION, KIOSK)
        mirror.create()
        sign(ledger, *range(1, 6))
        mirror.follow(ledger)
        mirror.close()


def opens_ledger(data: DataFolder) -> object:
    found = verify(data.ledger)
    with read_entries(data.ledger) as reading:
        return found, list(reading.entries())


def starts(data: DataFolder) -> object:
    with open_whole(data.ledger, petition=PETITION, kiosk=KIOSK, copies=[data.mirror]) as ledger:
        mirror = Mirror(data.mirror, PETITION, KIOSK)
        try:
            mirror.create()
            mirror.follow(ledger)
        finally:
            mirror.close()
        return list(ledger.entries())


# Each file, who reads it, and the only words in which that may fail.
READERS: tuple[tuple[Callable[[DataFolder], Path], Read, tuple[type[Exception], ...]], ...] = (
    (lambda data: data.settings, lambda data: load(data.settings), (BadSettings,)),
    (lambda data: data.device, lambda data: DeviceKey.read(data.device, KIOSK), (DeviceKeyDamaged, OSError)),
    (
        lambda data: data.key,
        lambda data: open_key(data, PASSPHRASE),
        (KeyFileDamaged, NoKeyHere, WrongPassphrase, OSError),
    ),
    (lambda data: data.pin, lambda data: PinLock(data.pin).check(PIN, now=NOON), (PinUnavailable, FileNotFoundError)),
    (lambda data: data.mirror, lambda data: list(read_mirror(data.mirror)), (OSError,)),
    (lambda data: data.mirror, starts, (LedgerError,)),
    (lambda data: data.ledger, opens_ledger, (LedgerError,)),
    (lambda data: data.ledger, starts, (LedgerError,)),
    (lambda data: sums_path(data.ledger), opens_ledger, (LedgerError,)),
    (lambda data: sums_path(data.ledger), starts, (LedgerError,)),
    (lambda data: data.ledger.with_name(data.ledger.name + ".lock"), starts, (LedgerError,)),
    (lambda data: wal_path(data.ledger), starts, (LedgerError,)),
)


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path, Path]:
    """An honest kiosk, what is none of anybody's business, and where the next one is spoiled."""
    set_up(DataFolder(tmp_path / "honest"))
    hostile_packs.lay_out(tmp_path / "outside")
    return tmp_path / "honest", tmp_path / "outside", tmp_path / "here"


def wrong_with_kiosk(number: int, folders: tuple[Path, Path, Path], read: Read | None = None) -> str:
    """What goes wrong when a file of a kiosk is spoiled and read; "" where nothing does."""
    honest, outside, here = folders
    shutil.copytree(honest, here)
    file, usual, may_say = READERS[number % len(READERS)]
    data, before = DataFolder(here), seen(outside)
    path = file(data)
    if not path.exists():
        path.touch()
    hostile_kiosk.spoil(path, random.Random(number), outside)  # noqa: S311 - a repeatable choice
    try:
        told = str((read or usual)(data))
    except may_say as refused:
        told = str(refused)
    wrong = "" if seen(outside) == before else "something outside was changed. "
    if CANARY in told or any(CANARY.encode() in each.read_bytes() for each in here.iterdir() if _is_ours(each)):
        wrong += "what is outside was read. "
    shutil.rmtree(here)
    return wrong


def _is_ours(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_size < 1 << 23


def test_no_file_of_a_kiosk_reaches_outside_or_wears_it_down(folders: tuple[Path, Path, Path]) -> None:
    said: Iterator[str] = in_batches(FILES, lambda number: wrong_with_kiosk(number, folders))
    assert next(said, None) is None


def test_an_honest_kiosk_is_read_within_the_same_ceilings(folders: tuple[Path, Path, Path]) -> None:
    data = DataFolder(folders[0])

    def read(number: int) -> str:
        return "" if READERS[number][1](data) else "nothing came out"

    assert not complaints(range(len(READERS)), read)


def test_the_test_would_notice_a_reader_that_takes_all_there_is(folders: tuple[Path, Path, Path]) -> None:
    """The negative control: whatever lies in the folder is read to its end, be it as large as it may."""

    def takes_all(data: DataFolder) -> object:
        return b"".join(path.read_bytes() for path in data.root.iterdir() if path.is_file())

    assert "MemoryError" in complaints(range(240), lambda number: wrong_with_kiosk(number, folders, takes_all))[-1]
