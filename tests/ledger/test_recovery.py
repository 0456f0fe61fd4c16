"""A damaged ledger is noticed at the start, kept aside, and made whole again from its copy."""

import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from killing import honest, killed_after
from rally import DEVICE, EVENT, KIOSK, PETITION, opened, sign, take_back

from kiosk.ledger.database import PAGE
from kiosk.ledger.errors import CopyUnreadable, LedgerDamaged, LedgerError, LedgerUnavailable
from kiosk.ledger.file_lock import lock_path
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import Mirror
from kiosk.ledger.reading import read_entries
from kiosk.ledger.recovery import open_whole, set_aside
from kiosk.ledger.sums import sums_path, wal_path
from kiosk.ledger.verify import verify
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry

ACCIDENTS = int(os.environ.get("KIOSK_ACCIDENTS", "60"))
SIGNED = 12
Accident = Callable[[Path, random.Random], None]


def flip(path: Path, chance: random.Random) -> None:
    """One bit of the file is another."""
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def zero(path: Path, chance: random.Random) -> None:
    """A page comes back empty."""
    data = bytearray(path.read_bytes())
    page = chance.randrange(len(data) // PAGE)
    data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(data)


def cut(path: Path, chance: random.Random) -> None:
    """The end of the file is gone."""
    os.truncate(path, chance.randrange(path.stat().st_size))


def lose(path: Path, _chance: random.Random) -> None:
    """The file itself is gone."""
    path.unlink()


def with_copy(folder: Path) -> tuple[Path, Path]:
    """A ledger that some people signed, and its copy."""
    path, copy = folder / "ledger.db", folder / "copy.entries"
    with opened(path) as ledger:
        mirror = Mirror(copy, PETITION, KIOSK)
        mirror.create()
        sign(ledger, *range(1, SIGNED))
        take_back(ledger, 99, of=3)
        mirror.follow(ledger)
        mirror.close()
    return path, copy


@pytest.fixture(scope="module")
def rested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """After a clean close."""
    folder = tmp_path_factory.mktemp("rested")
    with_copy(folder)
    return folder


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """After a crash: some entries are in the ledger file, some only in SQLite's log; the copy has all."""
    folder = tmp_path_factory.mktemp("crashed")
    path, copy = with_copy(folder)
    killed_after(5, path, honest, first=1000)
    saved = {file: file.read_bytes() for file in folder.iterdir()}
    with opened(path) as ledger:
        mirror = Mirror(copy, PETITION, KIOSK)
        mirror.follow(ledger)
        mirror.close()
    saved[copy] = copy.read_bytes()
    sums_path(path).unlink()
    for file, data in saved.items():
        file.write_bytes(data)
    return folder


def whole(path: Path, copy: Path) -> Ledger:
    return open_whole(path, petition=PETITION, kiosk=KIOSK, copies=[copy])


def recorded(path: Path) -> list[Entry]:
    with read_entries(path) as reading:
        return [entry for entry in reading.entries() if isinstance(entry, Entry)]


def accidents(folder: Path, tmp_path: Path) -> Iterator[tuple[str, Path, random.Random]]:
    """So many damaged copies of a folder; in the last one the pages of the ledger come round in a circle."""
    for number in (*range(ACCIDENTS), 325):
        chance = random.Random(number)  # noqa: S311 - a repeatable choice
        place = tmp_path / f"accident {number}"
        shutil.copytree(folder, place)
        path = place / "ledger.db"
        accident: Accident = chance.choice((flip, flip, flip, zero, cut, lose))
        victims = [file for file in (path, wal_path(path)) if file.exists() and file.stat().st_size]
        accident(chance.choice(victims), chance)
        yield f"{accident.__name__} {number}", place, chance


@pytest.mark.parametrize("state", ["rested", "crashed"])
def test_whatever_happens_to_the_file_everybody_is_still_there(
    state: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(state)
    before = recorded(folder / "ledger.db") if state == "rested" else None
    for what, place, _chance in accidents(folder, tmp_path):
        path = place / "ledger.db"
        with whole(path, place / "copy.entries") as ledger:
            assert ledger.counts().total >= SIGNED - 2, what
        found = verify(path)
        assert found.is_sound, (what, found.faults)
        assert found.sums_checked
        if before is not None:
            assert recorded(path) == before, what
        shutil.rmtree(place)


def test_after_a_crash_the_log_is_lost_and_the_copy_has_it(crashed: Path, tmp_path: Path) -> None:
    shutil.copytree(crashed, tmp_path / "kiosk")
    path, copy = tmp_path / "kiosk" / "ledger.db", tmp_path / "kiosk" / "copy.entries"
    wal_path(path).unlink()
    with whole(path, copy) as ledger:
        assert len(list(ledger.entries())) >= SIGNED + 5
    assert verify(path).is_sound


def test_the_damaged_file_is_kept_as_it_was(rested: Path, tmp_path: Path) -> None:
    shutil.copytree(rested, tmp_path / "kiosk")
    path, copy = tmp_path / "kiosk" / "ledger.db", tmp_path / "kiosk" / "copy.entries"
    flip(path, random.Random(5))  # noqa: S311
    damaged = path.read_bytes()
    whole(path, copy).close()
    (kept,) = [file for file in set_aside(path) if not file.name.endswith(".sums")]
    assert kept.read_bytes() == damaged
    whole(path, copy).close()
    assert len([file for file in set_aside(path) if not file.name.endswith(".sums")]) == 1


def test_what_only_the_damaged_ledger_has_is_rescued(rested: Path, tmp_path: Path) -> None:
    shutil.copytree(rested, tmp_path / "kiosk")
    path, copy = tmp_path / "kiosk" / "ledger.db", tmp_path / "kiosk" / "copy.entries"
    lines = copy.read_bytes().splitlines(keepends=True)
    copy.write_bytes(b"".join(lines[:6]))  # the stick was away for the second half of the event
    everything = recorded(path)
    data = bytearray(path.read_bytes())
    data[data.index(lines[2][:-1]) + 50] ^= 1
    path.write_bytes(data)
    with whole(path, copy) as ledger:
        assert list(ledger.entries()) == everything


def test_without_any_copy_a_damaged_ledger_is_refused_and_left_as_it_is(rested: Path, tmp_path: Path) -> None:
    shutil.copytree(rested, tmp_path / "kiosk")
    path = tmp_path / "kiosk" / "ledger.db"
    flip(path, random.Random(5))  # noqa: S311
    damaged = path.read_bytes()
    with pytest.raises(LedgerDamaged):
        whole(path, tmp_path / "none.entries")
    assert path.read_bytes() == damaged


@pytest.mark.parametrize("accident", [zero, lose])
def test_while_the_copy_cannot_be_read_no_second_chain_is_begun(
    accident: Accident, rested: Path, tmp_path: Path
) -> None:
    shutil.copytree(rested, tmp_path / "kiosk")
    path, copy = tmp_path / "kiosk" / "ledger.db", tmp_path / "kiosk" / "copy.entries"
    everything = recorded(path)
    accident(path, random.Random(1))  # noqa: S311 - a repeatable choice
    hidden = copy.rename(tmp_path / "hidden")
    copy.mkdir()  # something is there, and does not let itself be read
    for _ in range(2):
        with pytest.raises(CopyUnreadable):
            whole(path, copy)
    copy.rmdir()
    hidden.rename(copy)
    with whole(path, copy) as ledger:
        assert list(ledger.entries()) == everything


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes among its files nor links for all")
@pytest.mark.parametrize("strange", ["a pipe", "a link for the log", "a pipe for the log"])
def test_what_is_no_plain_file_is_set_aside_and_nothing_is_written_through_it(
    strange: str, rested: Path, tmp_path: Path
) -> None:
    shutil.copytree(rested, tmp_path / "kiosk")
    path, copy, outside = tmp_path / "kiosk" / "ledger.db", tmp_path / "kiosk" / "copy.entries", tmp_path / "outside"
    outside.write_bytes(b"")
    victim = wal_path(path) if "log" in strange else path
    victim.unlink(missing_ok=True)
    victim.symlink_to(outside) if "link" in strange else os.mkfifo(victim)
    with whole(path, copy) as ledger:
        sign(ledger, 500)
        assert len(list(ledger.entries())) == SIGNED + 1
    assert outside.read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no links for all")
def test_a_link_in_the_place_of_the_lock_makes_no_file_elsewhere(rested: Path, tmp_path: Path) -> None:
    shutil.copytree(rested, tmp_path / "kiosk")
    path = tmp_path / "kiosk" / "ledger.db"
    lock_path(path).unlink(missing_ok=True)
    lock_path(path).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LedgerUnavailable):
        whole(path, tmp_path / "kiosk" / "copy.entries")
    assert not (tmp_path / "elsewhere").exists()


def test_the_test_would_notice_a_start_that_does_not_look(rested: Path, tmp_path: Path) -> None:
    """The negative control: opened without looking, flipped bytes go unnoticed."""
    for _what, place, _chance in accidents(rested, tmp_path):
        path = place / "ledger.db"
        try:
            opened(path).close()
        except LedgerError:
            continue
        if not verify(path).is_sound:
            return
    pytest.fail("a start that does not look noticed every accident")


def test_an_old_copy_of_the_ledger_that_was_put_back_goes_on_where_the_last_person_signed(tmp_path: Path) -> None:
    path, copy = with_copy(tmp_path)
    old = tmp_path / "old.db"
    shutil.copy(path, old)
    shutil.copy(sums_path(path), sums_path(old))
    with opened(path) as ledger:
        sign(ledger, 500)
        mirror = Mirror(copy, PETITION, KIOSK)
        mirror.follow(ledger)
        mirror.close()
    old.replace(path)
    sums_path(old).replace(sums_path(path))
    with whole(path, copy) as ledger:
        assert ledger.position(EVENT).number == SIGNED + 2
        assert [entry.id.int for entry in ledger.entries() if isinstance(entry, Entry)][-1] == 500


def test_a_damaged_ledger_counts_once_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    path, copy = with_copy(tmp_path)
    for times in (1, 2):
        assert sums_path(path).exists()
        path.write_bytes(path.read_bytes()[:-PAGE])
        whole(path, copy).close()
        assert len(set_aside(path)) == times


def test_what_a_stranger_wrote_into_a_copy_takes_nobodys_place(tmp_path: Path) -> None:
    path, copy = with_copy(tmp_path)
    theirs = tmp_path / "stick.entries"
    first = Entry.from_line(copy.read_bytes().splitlines(keepends=True)[0])
    stranger = DeviceKey(bytes(range(2, 34)))
    posing = replace(first, kiosk=stranger.kiosk_id, device=stranger.public)
    elsewhere = replace(first, number=2)
    forged = (
        replace(posing, signature=stranger.sign(posing.signed_text)),
        replace(elsewhere, signature=DEVICE.sign(elsewhere.signed_text)),
    )
    theirs.write_bytes(b"".join(entry.line() for entry in forged))
    path.unlink()
    with open_whole(path, petition=PETITION, kiosk=KIOSK, copies=[copy, theirs]) as ledger:
        assert b"".join(entry.line() for entry in ledger.entries() if isinstance(entry, Entry)) == copy.read_bytes()


def test_an_id_that_somebody_with_the_device_key_used_twice_does_not_stop_the_start(tmp_path: Path) -> None:
    path, copy = with_copy(tmp_path)
    *_, last = (Entry.from_line(line) for line in copy.read_bytes().splitlines(keepends=True))
    twice = replace(last, number=last.number + 1, previous=last.hash)
    after = replace(last, number=last.number + 2, id=UUID(int=900))
    twice = replace(twice, signature=DEVICE.sign(twice.signed_text))
    after = replace(after, previous=twice.hash)
    after = replace(after, signature=DEVICE.sign(after.signed_text))
    with copy.open("ab") as file:
        file.write(twice.line() + after.line())
    path.unlink()
    with whole(path, copy) as ledger:
        assert ledger.position(EVENT).number == last.number + 1
