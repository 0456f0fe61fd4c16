"""People sign in another process, which is killed at any moment."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

from rally import opened, sealed

from kiosk.ledger.ledger import Ledger

Thank = Callable[[int], None]
Attend = Callable[[Ledger, int, Thank], None]


def honest(ledger: Ledger, number: int, thank: Thank) -> None:
    ledger.append(sealed(ledger, number))
    thank(number)


def killed_after(thanks: int, path: Path, attend: Attend, first: int) -> list[int]:
    """Let people sign in another process, kill it just after so many thanks, and say who was thanked."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        try:
            with opened(path) as ledger:
                for number in range(first, first + 10_000):
                    attend(ledger, number, lambda thanked: _write(writing, thanked))
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        heard = [pipe.readline() for _ in range(thanks)]
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        heard += pipe.readlines()
    return [int(line) for line in heard if line]


def _write(pipe: int, number: int) -> None:
    os.write(pipe, b"%d\n" % number)
