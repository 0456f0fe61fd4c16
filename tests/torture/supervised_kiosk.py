"""`kiosk run`, and somebody in front of its screen who says what they find, whenever it has begun anew.

Run as supervised_kiosk.py FOLDER FAULT, where FAULT is one that a test plants, or "none". A
SIGUSR1 to the kiosk holds up its events for ever, as a call that does not return would.
"""

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import uuid4

from kiosk_on_screen import Busy, looks_around, say
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.commands.screen import on_screen
from kiosk.supervising import Beat, Patience, Supervisor
from kiosk.ui.signing import SigningSession
from tests.ui.journeys import comes_to_check

LETTERS = str.maketrans("0123456789", "ghijklmnop")


class WatchesOnce(Supervisor):
    """A planted fault: when the kiosk has ended, that was it."""

    def watch(self) -> int:
        return self._live() or 0


def signs(visitor: Busy) -> None:
    """One person after another, each by a name of their own."""
    while True:
        name = "Ada " + uuid4().hex[:12].translate(LETTERS).capitalize()
        comes_to_check(visitor, name)
        visitor.taps("sign")
        visitor.waits_for("done")
        say(f"thanked {name}")
        visitor.taps("done")
        visitor.waits_for("start")


def visits(fault: str, lived: Callable[[], bool]) -> None:
    """A volunteer who is asked about the clock says yes; then people look around, and sign."""
    (window,) = (each for each in QGuiApplication.topLevelWindows() if isinstance(each, QQuickWindow))
    (session,) = (each for each in gc.get_objects() if isinstance(each, SigningSession))
    visitor = Busy(window)
    visitor.waits_until(lambda: visitor.sees("start") or visitor.sees("clock.right"), "Welcome")
    if visitor.sees("clock.right"):
        say("asked")
        visitor.taps("clock.right")
    if fault == "keeps a draft":
        session.given.asked["name"].edit("Ada O’Brien")
    looks_around(visitor, session)
    # No hand is as quick as this one, and a kiosk that again and again ends in its first second is begun after a pause.
    visitor.waits_until(lived, "the second heartbeat")
    signs(visitor)


def once(call: Callable[[], None]) -> Callable[[], None]:
    """Only the first time."""
    left = [call]
    return lambda: left.pop()() if left else None


def attended(data: paths.DataFolder, fault: str, beat: Beat, again: bool) -> int:  # noqa: FBT001 - as Run has it
    """The kiosk itself; with its first heartbeat somebody comes."""
    signal.signal(signal.SIGUSR1, lambda *_: threading.Event().wait())
    say(f"opening {os.getpid()}")
    beaten: list[None] = []
    come = once(lambda: QTimer.singleShot(0, lambda: visits(fault, lambda: len(beaten) > 1)))

    def beats() -> None:
        beaten.append(None)
        if fault != "never beats":
            beat()
        come()

    return on_screen(data, paths.bundled_pack(), beats, again)


def main(folder: Path, fault: str) -> int:
    """Run until told to close."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    data = paths.DataFolder(folder)
    supervisor = WatchesOnce if fault == "watches once" else Supervisor
    patience = Patience(start=4) if fault == "never beats" else Patience()
    return supervisor(partial(attended, data, fault), data.log, patience).watch()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
