"""A disk that fills up during an event: the volunteer knows in time, and those who still wait can sign."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.ballast import LOW, SIZE, Ballast
from kiosk.commands.small_drive import small_drive
from kiosk.ledger.verify import verify
from kiosk.paths import DataFolder
from kiosk.recording import LedgerRecorder
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.keys import OrganizerKey
from kiosk.second_copy import opened_with_copies
from kiosk.settings import Settings
from kiosk.ui.installer import SetUpFailed
from kiosk.ui.recorder import NotRecorded
from tests.domain.rally import signed

FULL_DISKS = int(os.environ.get("KIOSK_FULL_DISKS", "2"))
A_BIT_MORE = 9_001  # bytes: the disk is full at another step of another signature
DEVICE, ORGANIZER = DeviceKey(bytes(range(1, 33))), OrganizerKey(bytes(range(32)))
NOW = datetime(2026, 11, 23, 10, 40, tzinfo=UTC)
SETTINGS = Settings.model_construct(
    kiosk_id=DEVICE.kiosk_id, kiosk_name="Table 1", event="Rally", languages=("en",), recipients=()
)


def test_the_volunteer_is_warned_while_there_is_still_room(tmp_path: Path) -> None:
    assert not Ballast(tmp_path / "ballast", free=lambda _folder: LOW).is_low
    assert Ballast(tmp_path / "ballast", free=lambda _folder: LOW - 1).is_low


def test_room_is_kept_only_where_there_is_room_to_spare_and_given_back_once(tmp_path: Path) -> None:
    Ballast(tmp_path / "ballast", free=lambda _folder: LOW - 1).laid()
    assert not (tmp_path / "ballast").exists()
    ballast = Ballast(tmp_path / "ballast", free=lambda _folder: LOW).laid().laid()
    assert (tmp_path / "ballast").stat().st_size == SIZE
    assert ballast.release()
    assert not ballast.release()


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of 24 MB."""
    try:
        with small_drive(tmp_path / "drive", "24m") as place:
            yield place
    except SetUpFailed as no:
        pytest.skip(str(no))


def test_wherever_the_disk_fills_up_two_hundred_people_more_can_sign(drive: Path) -> None:
    for size in range(FULL_DISKS):
        data = DataFolder(drive / "kiosk")
        data.root.mkdir()
        with opened_with_copies(data, SETTINGS, "free-them") as (ledger, copies):
            ballast = Ballast(data.ballast, free=lambda _folder: LOW).laid()
            recorder = LedgerRecorder(ledger, copies, ballast, (ORGANIZER.public_key,), DEVICE, "Rally", lambda: NOW)
            fill(drive, room=size * A_BIT_MORE)
            two_hundred_sign(recorder)
            assert not data.ballast.exists(), "the room that was kept has been given up"
            assert recorder.count() == 200
        assert verify(data.ledger).is_sound
        assert verify(data.ledger).entries == 200
        shutil.rmtree(data.root)
        (drive / "photos").unlink()


def test_without_the_room_that_was_kept_nobody_could_sign(drive: Path) -> None:
    """The negative control."""
    data = DataFolder(drive)
    with opened_with_copies(data, SETTINGS, "free-them") as (ledger, copies):
        ballast = Ballast(data.ballast)
        recorder = LedgerRecorder(ledger, copies, ballast, (ORGANIZER.public_key,), DEVICE, "Rally", lambda: NOW)
        fill(drive, room=0)
        with pytest.raises(NotRecorded):
            two_hundred_sign(recorder)


def two_hundred_sign(recorder: LedgerRecorder) -> None:
    for number in range(200):
        recorder.record(replace(signed(), id=UUID(int=number), petition="free-them", event="Rally"))


def fill(drive: Path, *, room: int) -> None:
    """Leave so many bytes and no more."""
    with (drive / "photos").open("wb") as photos:
        try:
            while True:
                photos.write(os.urandom(65_536))
                photos.flush()
        except OSError:
            photos.truncate(max(0, photos.tell() - room))
