"""Work done in a process of its own, with a ceiling of memory over it and a second of computing for each piece."""

import os
import resource
import signal
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path

MOST_MEMORY = 64 << 20
_COMPUTING = 1.0  # seconds of the processor's time
_PATIENCE = 20.0  # seconds on the clock: whoever waits for a pipe computes nothing


def complaints(pieces: Iterable[int], work: Callable[[int], str]) -> list[str]:
    """What `work` says is wrong, piece by piece; one that takes too much, or raises, ends the work and is named."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        status = 1
        try:
            _limited(pieces, work, writing)
            status = 0
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told, and the child ends here
            where = traceback.extract_tb(error.__traceback__)[-4:]
            told = f"{type(error).__name__}: {error}, {[f'{frame.filename}:{frame.lineno}' for frame in where]}\n"
            os.write(writing, told.encode(errors="backslashreplace"))
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        lines = pipe.read().splitlines()
    _, status = os.waitpid(child, 0)
    at = max((number for number, line in enumerate(lines) if line.startswith("piece ")), default=0)
    said = [line for line in lines[:at] if not line.startswith("piece ")]
    if status:
        ended = signal.Signals(status).name if os.WIFSIGNALED(status) else "raised"
        said.append(f"{ended}: {' '.join(lines[at:])}")
    else:
        said += lines[at + 1 :]
    return said


def _limited(pieces: Iterable[int], work: Callable[[int], str], writing: int) -> None:
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    has = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (has + MOST_MEMORY, has + MOST_MEMORY))
    for number in pieces:
        os.write(writing, b"piece %d\n" % number)
        signal.setitimer(signal.ITIMER_PROF, _COMPUTING)
        signal.setitimer(signal.ITIMER_REAL, _PATIENCE)
        if said := work(number):
            os.write(writing, f"{number}: {said}\n".encode(errors="backslashreplace"))
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
