"""A large roll is opened on every core of the computer: opening is arithmetic, and each entry is opened by itself."""

import multiprocessing
import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice

from kiosk.desk.roll import Opened, opened
from kiosk.ledger.gathered import Kept, kept_entry
from kiosk.sealing.keys import OrganizerKey

_BATCH = 200  # lines: half a second's work, and a megabyte on its way
WORTH_IT = 3_000  # with fewer, the other processes would start for longer than one works

_keys: list[OrganizerKey] = []  # of a process that only opens; it ends with the work


def open_lines(
    lines: Iterable[Kept], key: OrganizerKey, cores: int = os.cpu_count() or 1
) -> Generator[Opened, None, None]:
    """What came of each line, in order; nothing waits in memory but a few batches for each core.

    The processes begin anew rather than as copies of this one, which may have a window and threads.
    """
    begin = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, mp_context=begin, initializer=_hold, initargs=(key.secret,)) as pool:
        waiting: deque[Future[list[Opened]]] = deque()
        try:
            for batch in _batches(lines):
                waiting.append(pool.submit(_open, batch))
                if len(waiting) > 2 * cores:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _batches(lines: Iterable[Kept]) -> Iterator[list[Kept]]:
    every = iter(lines)
    while batch := list(islice(every, _BATCH)):
        yield batch


def _hold(secret: bytes) -> None:
    _keys.append(OrganizerKey(secret))


def _open(lines: list[Kept]) -> list[Opened]:
    return [opened(kept_entry(*line), _keys[0]) for line in lines]
