"""Every entry is on disk twice; the second copy comes and goes with its drive, and once back it lacks nobody."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from rally import EVENT, KIOSK, ORGANIZER, PETITION, opened, sign, signature, take_back
from test_disk_trouble import no_file_longer_than

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import Mirror, MirrorAway, MirrorOfAnother, Mirrors, read_mirror
from kiosk.ledger.rows import Unreadable
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry, Position, genesis
from kiosk.sealing.envelope import seal


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def mirror(stick: Path) -> Mirror:
    copy = Mirror(stick / "copy.entries", PETITION, KIOSK)
    copy.create()
    return copy


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with opened(tmp_path / "ledger.db") as ledger:
        yield ledger


def numbers(path: Path) -> list[int]:
    return [entry.number for entry in read_mirror(path) if isinstance(entry, Entry)]


def test_who_signed_is_in_the_copy_word_for_word(ledger: Ledger, mirror: Mirror) -> None:
    for number in range(1, 4):
        sign(ledger, number)
        mirror.follow(ledger)
    take_back(ledger, 9, of=2)
    mirror.follow(ledger)
    assert list(read_mirror(mirror.path)) == list(ledger.entries())


def test_a_copy_that_is_up_to_date_does_not_grow(ledger: Ledger, mirror: Mirror) -> None:
    sign(ledger, 1, 2)
    mirror.follow(ledger)
    before = mirror.path.read_bytes()
    mirror.follow(ledger)
    mirror.close()
    mirror.follow(ledger)
    assert mirror.path.read_bytes() == before


def test_a_stick_that_was_pulled_and_put_back_has_everything(ledger: Ledger, mirror: Mirror, stick: Path) -> None:
    sign(ledger, 1)
    mirror.follow(ledger)
    stick.rename(stick.with_name("pocket"))
    sign(ledger, 2)
    with pytest.raises(MirrorAway, match=r"cannot be written: no such file or directory\.$"):
        mirror.follow(ledger)
    sign(ledger, 3)
    stick.with_name("pocket").rename(stick)
    mirror.follow(ledger)
    assert numbers(mirror.path) == [1, 2, 3]


def test_where_the_stick_was_no_file_appears_by_itself(ledger: Ledger, mirror: Mirror, stick: Path) -> None:
    sign(ledger, 1)
    mirror.follow(ledger)
    stick.rename(stick.with_name("pocket"))
    stick.mkdir()  # what remains of a mount point is a folder on the computer's own disk
    sign(ledger, 2)
    with pytest.raises(MirrorAway):
        mirror.follow(ledger)
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("lost", [1, 700, 2000])
def test_a_line_that_was_torn_off_is_written_again_and_nothing_is_taken_away(
    ledger: Ledger, mirror: Mirror, lost: int
) -> None:
    sign(ledger, 1, 2)
    mirror.follow(ledger)
    mirror.close()
    torn = mirror.path.read_bytes()[:-lost]
    mirror.path.write_bytes(torn)
    sign(ledger, 3)
    mirror.follow(ledger)
    assert list(dict.fromkeys(numbers(mirror.path))) == [1, 2, 3]
    assert mirror.path.read_bytes().startswith(torn)
    unreadable = [line.number for line in read_mirror(mirror.path) if isinstance(line, Unreadable)]
    assert unreadable == ([] if lost == 1 else [2])


@pytest.mark.parametrize("unit", [b"\x00", b"\r", b"[],"], ids=ascii)
def test_a_line_longer_than_any_entry_costs_nobody_else_theirs(ledger: Ledger, mirror: Mirror, unit: bytes) -> None:
    sign(ledger, 1)
    mirror.follow(ledger)
    mirror.close()
    with mirror.path.open("ab") as file:
        file.write(unit * (5_000_000 // len(unit)) + b"\n")
    sign(ledger, 2)
    mirror.follow(ledger)
    assert numbers(mirror.path) == [1, 2]
    assert all(len(line.why) < 60 for line in read_mirror(mirror.path) if isinstance(line, Unreadable))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_where_the_copy_was_holds_nobody_up(ledger: Ledger, mirror: Mirror) -> None:
    mirror.path.unlink()
    os.mkfifo(mirror.path)
    with pytest.raises(MirrorAway):
        mirror.follow(ledger)
    with pytest.raises(OSError, match="plain file"):
        list(read_mirror(mirror.path))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes")
def test_a_full_stick_is_said_and_catches_up_when_there_is_room(ledger: Ledger, mirror: Mirror) -> None:
    sign(ledger, 1)
    mirror.follow(ledger)
    sign(ledger, 2, 3)
    with no_file_longer_than(mirror.path.stat().st_size + 900), pytest.raises(MirrorAway):
        mirror.follow(ledger)
    mirror.follow(ledger)
    assert numbers(mirror.path) == [1, 2, 3]


def test_a_copy_of_another_ledger_is_left_alone(ledger: Ledger, mirror: Mirror) -> None:
    other = DeviceKey(bytes(range(2, 34)))
    place = Position(PETITION, other.kiosk_id, EVENT, 1, genesis(PETITION, other.kiosk_id))
    entry = seal(signature(5), place, (ORGANIZER.public_key,), other)
    mirror.path.write_bytes(entry.line())
    sign(ledger, 1)
    with pytest.raises(MirrorOfAnother, match=r"^copy\.entries is not a copy of this kiosk's ledger\."):
        mirror.follow(ledger)
    assert mirror.path.read_bytes() == entry.line()


def test_one_copy_away_keeps_no_other_from_following(ledger: Ledger, mirror: Mirror, tmp_path: Path) -> None:
    away = Mirror(tmp_path / "nowhere" / "copy.entries", PETITION, KIOSK)
    mirrors = Mirrors([away, mirror])
    sign(ledger, 1)
    assert not mirrors.follow(ledger)
    assert mirrors.away == [away]
    assert numbers(mirror.path) == [1]
    (tmp_path / "nowhere").mkdir()
    away.create()
    assert mirrors.follow(ledger)
    assert numbers(away.path) == [1]


def test_an_entry_damaged_in_the_ledger_keeps_no_later_one_out_of_the_copy(tmp_path: Path, mirror: Mirror) -> None:
    with opened(tmp_path / "other.db") as ledger:
        sign(ledger, 1, 2, 3)
        ledger.connect().exec_driver_sql("UPDATE entries SET line = x'00' WHERE number = 2")
        ledger.connect().commit()
        mirror.follow(ledger)
        assert numbers(mirror.path) == [1, 3]
