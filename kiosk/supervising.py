"""Watches over the kiosk: it runs in a process of its own, and another begins when it crashed, hangs or has rested."""

import multiprocessing
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path

from kiosk.log import log_event, start_log, stop_log
from kiosk.shielding import dies_with_parent
from kiosk.systemd import tell

CLOSED, WORLD_SAID_NO = 0, 3  # with these the kiosk stays closed
EXIT_BUG = 70  # EX_SOFTWARE of sysexits.h
EXIT_RESTED = 75  # EX_TEMPFAIL: nothing is wrong, please begin again
_GOODBYE = 5  # seconds in which a kiosk that is told to close does so
_AT_ONCE, _LONGEST_PAUSE = 3, 30  # starts in vain without a pause between them; seconds

Beat = Callable[[], None]
Run = Callable[[Beat, bool], int]  # runs the kiosk: gets its heartbeat, and whether it only begins again


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a heartbeat after which a kiosk is taken to hang: until its first one, and from then on."""

    start: int = 60
    silence: int = 10


@dataclass(slots=True)
class Supervisor:
    """Runs the kiosk again and again until a volunteer closes it, or the world says no.

    A fork begins in an instant, with everything imported; it needs a parent without a thread and without Qt's
    application. `run` must be a thing that can be pickled, for systems that cannot fork.
    """

    run: Run
    log: Path
    patience: Patience = Patience()
    _beats: int = field(default=0, init=False)  # of the kiosk that runs
    _ready: bool = field(default=False, init=False)
    _in_vain: int = field(default=0, init=False)  # starts one after the other that came to nothing

    def watch(self) -> int:
        """The exit code of the last kiosk."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: sys.exit(CLOSED))
        try:
            while (ended := self._live()) not in {CLOSED, WORLD_SAID_NO}:
                self._note(ended)
                self._pause()
            return ended
        finally:
            tell("STOPPING=1")

    def _live(self) -> int | None:
        """One kiosk from its start to its end: its exit code, None where it hung."""
        context = _context()
        hears, beats = context.Pipe(duplex=False)
        with hears:
            kiosk = context.Process(target=_kiosk, args=(self.run, beats, self._ready), daemon=True)
            kiosk.start()
            beats.close()  # so that the pipe ends where the kiosk does
            try:
                if self._listen(hears):
                    kiosk.join(self.patience.silence)
                    return kiosk.exitcode
                kiosk.kill()
                return None
            finally:
                _end(kiosk)

    def _listen(self, hears: Connection) -> bool:
        """Hear heartbeats until there are none: whether the kiosk has ended, and does not hang."""
        self._beats = quiet = 0
        # A ledger of many thousands is read through after a crash: what was too slow once has longer the next time.
        patience = self.patience.start << min(self._in_vain, _AT_ONCE)
        while quiet < patience:
            # Second by second: a night in which the computer, or we alone, slept is not taken for a kiosk that hangs.
            if not hears.poll(1):
                quiet += 1
                continue
            try:
                hears.recv_bytes()
            except EOFError:
                return True
            self._hear()
            quiet, patience = 0, self.patience.silence
        return False

    def _hear(self) -> None:
        self._beats += 1
        if not self._ready:
            self._ready = True
            tell("READY=1")
        tell("WATCHDOG=1")

    def _note(self, ended: int | None) -> None:
        """Log why another kiosk is begun. The file is open for this line only: a kiosk that runs turns it over."""
        why = {EXIT_RESTED: "started anew", None: "restarted after a hang"}.get(
            ended, f"restarted after a crash {ended}"
        )
        start_log(self.log)
        log_event(why)
        stop_log()

    def _pause(self) -> None:
        """A kiosk that was on screen is back at once; one that does not get so far tries ever more slowly, for ever."""
        self._in_vain = 0 if self._beats > 1 else self._in_vain + 1
        if self._in_vain > _AT_ONCE:
            time.sleep(min(2 ** (self._in_vain - _AT_ONCE - 1), _LONGEST_PAUSE))


def _context() -> ForkContext | SpawnContext:
    return multiprocessing.get_context("fork") if sys.platform == "linux" else multiprocessing.get_context("spawn")


def _kiosk(run: Run, beats: Connection, again: bool) -> None:  # noqa: FBT001 - a process takes no names
    """What the process of the kiosk does; a bug is told as everywhere, without what it quotes."""
    dies_with_parent()
    try:
        code = run(lambda: beats.send_bytes(b"."), again)
    except Exception as error:  # noqa: BLE001 - multiprocessing would print its message
        sys.excepthook(type(error), error, error.__traceback__)
        code = EXIT_BUG
    sys.exit(code)


def _end(kiosk: BaseProcess) -> None:
    """Let a kiosk that still runs close; one that does not is killed."""
    if kiosk.is_alive():
        kiosk.terminate()
        kiosk.join(_GOODBYE)
        kiosk.kill()
    kiosk.join()
