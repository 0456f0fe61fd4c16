"""A desk's long work is done on every core of the computer: it is arithmetic, and each entry is worked on by itself."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import fields
from functools import partial
from itertools import islice
from multiprocessing import get_context
from multiprocessing.reduction import ForkingPickler
from operator import attrgetter
from types import TracebackType
from typing import Any, Self, TypeVar

from kiosk.desk.roll import Opened, opened
from kiosk.domain.signature import Consent, Signature
from kiosk.ledger.gathered import Checked, Kept, checked, kept_entry
from kiosk.ledger.rows import Line
from kiosk.sealing.keys import OrganizerKey

BATCH = 256  # lines: a tenth of a second's work, and a megabyte and a half on its way
WORTH_IT = 3_000  # lines; with fewer, the other processes would start for longer than one works
_CORES = os.cpu_count() or 1
_ANEW = get_context("spawn")  # rather than as copies of this process, which may have a window and threads

T = TypeVar("T")
R = TypeVar("R")
_keys: list[OrganizerKey] = []  # of a process that only opens; it ends with the work


def batches(each: Iterable[T]) -> Iterator[list[T]]:
    """The same, some at a time."""
    rest = iter(each)
    while batch := list(islice(rest, BATCH)):
        yield batch


def open_lines(lines: Iterable[Kept], key: OrganizerKey, cores: int = _CORES) -> Generator[Opened, None, None]:
    """What came of each line, in order; nothing waits in memory but a batch for each core and one more."""
    with ProcessPoolExecutor(cores, _ANEW, initializer=_hold, initargs=(key.secret,)) as pool:
        yield from _spread(pool, cores, _open, lines)


@contextmanager
def spreading(cores: int = _CORES) -> "Iterator[Callable[[Callable[[list[T]], list[R]], Iterable[T]], Iterator[R]]]":
    """A function that has `work` done by other processes, which end with the block: what comes of each, in order."""
    with ProcessPoolExecutor(cores, _ANEW) as pool:
        yield partial(_spread, pool, cores)


class Checking:
    """Checks lines that are to be gathered: in this process while they are few, then in others that end with it."""

    def __init__(self, cores: int = _CORES, few: int = WORTH_IT) -> None:
        self._cores = cores
        self._few = few
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown()

    def check(self, lines: Iterable[list[Line]]) -> Generator[list[Checked], None, None]:
        """What each line of each batch is, in order; a batch for each core and one more are read ahead."""
        return _in_order(self._begin, lines, self._cores + 1)

    def _begin(self, batch: list[Line]) -> "Future[list[Checked]]":
        self._few -= len(batch)
        if self._few < 0:
            self._pool = self._pool or ProcessPoolExecutor(self._cores, _ANEW)
            return self._pool.submit(checked, batch)
        done: Future[list[Checked]] = Future()
        done.set_result(checked(batch))
        return done


def _spread(
    pool: ProcessPoolExecutor, cores: int, work: Callable[[list[T]], list[R]], each: Iterable[T]
) -> Generator[R, None, None]:
    for batch in _in_order(lambda batch: pool.submit(work, batch), batches(each), cores + 1):
        yield from batch


def _in_order(begin: Callable[[T], "Future[R]"], work: Iterable[T], ahead: int) -> Generator[R, None, None]:
    waiting: deque[Future[R]] = deque()
    try:
        for each in work:
            waiting.append(begin(each))
            if len(waiting) > ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def _hold(secret: bytes) -> None:
    _keys.append(OrganizerKey(secret))


def _open(lines: list[Kept]) -> list[Opened]:
    return [opened(kept_entry(*line), _keys[0]) for line in lines]


def _crosses_as_its_fields(kind: type) -> None:
    """Between processes a dataclass with slots is packed and unpacked in Python; its fields alone are, in C."""
    values = attrgetter(*(each.name for each in fields(kind)))

    def packed(one: object) -> tuple[type, tuple[Any, ...]]:
        return kind, values(one)

    ForkingPickler.register(kind, packed)


for _kind in (Opened, Signature, Consent):
    _crosses_as_its_fields(_kind)
