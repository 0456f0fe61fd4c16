"""A large roll that is opened on all cores is the roll that one core opens."""

from collections.abc import Iterator

import pytest

from kiosk.desk import all_cores
from kiosk.desk.all_cores import Checking, open_lines
from kiosk.desk.roll import open_roll, roll_of
from kiosk.ledger.gathered import Kept, Sound, kept_entry
from kiosk.ledger.rows import Line
from kiosk.sealing.entry import line_hash
from tests.desk.test_roll import ORGANIZER, entry, taken_back


def kept(number: int, line: bytes) -> Kept:
    return number, line, line_hash(line)


def lines() -> list[Kept]:
    """Five hundred entries, two of them damaged, one taken back."""
    every: list[Kept] = [kept(number, entry(number).line()) for number in range(1, 500)]
    every[7] = (8, b"no entry", every[7][2])
    every[400] = (401, None, every[400][2])
    return [*every, kept(500, taken_back(500, of=3).line())]


def test_it_is_the_same_roll_whoever_opens_it() -> None:
    usual = open_roll((kept_entry(*line) for line in lines()), ORGANIZER)
    assert roll_of(open_lines(lines(), ORGANIZER, cores=2)) == usual
    assert (len(usual.signatures), usual.withdrawn, len(usual.unopened)) == (496, 1, 2)


def test_only_a_few_batches_are_read_ahead_of_what_was_asked_for() -> None:
    read: list[int] = []

    def watched() -> Iterator[Kept]:
        sealed = entry(1).line()
        for number in range(5000):
            read.append(number)
            yield kept(number, sealed)

    found = open_lines(watched(), ORGANIZER, cores=2)
    next(found)
    assert len(read) <= 1200
    found.close()


def test_who_stops_the_opening_waits_for_nothing() -> None:
    class Stopped(Exception):
        pass

    def stopping() -> Iterator[Kept]:
        yield from lines()
        raise Stopped

    with pytest.raises(Stopped):
        list(open_lines(stopping(), ORGANIZER, cores=2))


def test_what_others_check_is_what_this_process_finds() -> None:
    batches: list[list[Line]] = [[(number, line) for number, line, _ in batch] for batch in all_cores.batches(lines())]
    with Checking(cores=2, few=0) as elsewhere, Checking(few=len(lines())) as here:
        found = list(elsewhere.check(batches))
        assert found == list(here.check(batches))
    places = [each.link.number for batch in found for each in batch if isinstance(each, Sound)]
    assert places == [number for number in range(1, 501) if number not in {8, 401}]


def test_who_stops_the_gathering_waits_for_nothing() -> None:
    class Stopped(Exception):
        pass

    def stopping() -> Iterator[list[Line]]:
        yield [(number, line) for number, line, _ in lines()]
        raise Stopped

    with Checking(cores=2, few=0) as checking, pytest.raises(Stopped):
        list(checking.check(stopping()))
