"""A kiosk, full screen, in a process of its own: brought to any screen, pawed at there, and asked how it stands.

Run as `python -m tests.torture.kiosk_in_a_crowd FOLDER PASSPHRASE`. It reads orders from its input, a line each, and
answers each with a line that says how it stands.
"""

import json
import os
import queue
import random
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.commands.pictures import signing_stage
from kiosk.demo.stage import Signing
from kiosk.demo.stations import SIGNING
from kiosk.demo.visitor import NotOnScreen
from kiosk.demo.walk import Station, walk
from kiosk.ui.window import Window, make_application, prepare

_A_FRAME = 16  # milliseconds
_HELD, _HOLD = 0.005, 900  # how many touches are held, and for how many milliseconds: a menu might come of it


class Planted(QObject):
    """Ways out that a careless version might have, each behind a key, and Qt's own menu."""

    def __init__(self, window: Window, fault: str) -> None:
        super().__init__(window.quick)
        self._window = window
        self._fault = fault
        self._made: list[object] = []
        window.quick.installEventFilter(self)
        if fault == "menu":
            window.quick.removeEventFilter(window)
        if fault == "lets go":
            window.may_close = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match self._fault, event.key():
                case "closes", Qt.Key.Key_F4:
                    self._window.may_close = True
                    self._window.quick.close()
                case "shrinks", Qt.Key.Key_F11:
                    self._window.may_close = True  # so that it does not take its place back
                    self._window.quick.showNormal()
                case "second window", Qt.Key.Key_F1 if not self._made:
                    self._made.append(second := QWindow())
                    second.show()
                case "child process", Qt.Key.Key_P if not self._made:
                    self._made.append(subprocess.Popen(["sleep", "60"]))
        return False


class InACrowd:
    """One kiosk after another, each on a folder as it was after set-up, and walked on until it was pawed at."""

    def __init__(self, folder: Path, passphrase: str) -> None:
        self._folder = folder
        self._passphrase = passphrase
        self._open = ExitStack()
        self._stage: Signing
        self._way: Iterator[Station[Signing]] = iter(())
        self._ahead: list[str] = []
        self._finger = QTest.createTouchDevice()

    def comes_to(self, name: str) -> None:
        """Walk on to a screen, or begin again where the way there is behind, or lost."""
        if name not in self._ahead:
            self._opens()
        try:
            self._walks_to(name)
        except NotOnScreen:  # a chord with Escape closes a list, as it should
            self._opens()
            self._walks_to(name)

    def _walks_to(self, name: str) -> None:
        while self._ahead[0] != name:
            self._steps()
        self._steps()

    def _steps(self) -> None:
        next(self._way)
        del self._ahead[0]

    def _opens(self) -> None:
        self.closes()
        # On its way somebody chooses another passphrase; who pawed at it may have chosen anything.
        fresh = Path(self._open.enter_context(TemporaryDirectory(dir=self._folder.parent))) / "kiosk"
        shutil.copytree(self._folder, fresh)
        stage = signing_stage(paths.DataFolder(fresh), "en", self._passphrase, ask_clock=True, size=())
        self._stage = self._open.enter_context(stage)
        self._way = walk(self._stage, SIGNING, "en")
        self._ahead = [station.name for station in SIGNING]

    def closes(self) -> None:
        self._open.close()
        self._open = ExitStack()

    def has_planted(self, fault: str) -> None:
        Planted(self._stage.window, fault)

    def is_pawed_at(self, times: int, seed: int) -> None:
        """So many touches anywhere: taps, drags, two fingers. Where they lead nobody knows."""
        chance, window = random.Random(seed), self._stage.window.quick  # noqa: S311 - a repeatable choice
        self._ahead = []
        for turn in range(times):
            fingers = 1 + (chance.random() < 0.05)
            ends = [(self._somewhere(chance), self._somewhere(chance)) for _ in range(fingers)]
            moves, long = chance.choice((0, 0, 0, 3)), chance.random() < _HELD
            for step in range(moves + 2):
                event = QTest.touchEvent(window, self._finger)
                for finger, (start, end) in enumerate(ends):
                    if step == 0:
                        event.press(finger, start, window)
                    elif step <= moves:
                        event.move(finger, start + (end - start) * step / moves, window)
                    else:
                        event.release(finger, end if moves else start, window)
                event.commit()
                if long and not step:
                    QTest.qWait(_HOLD)
            if turn % 10 == 0:
                QTest.qWait(1)

    def _somewhere(self, chance: random.Random) -> QPoint:
        size = self._stage.window.quick.size()
        return QPoint(chance.randrange(size.width()), chance.randrange(size.height()))

    def stands(self) -> dict[str, object]:
        """How the window stands once it has come to rest, as only the process itself can see it."""
        window = self._stage.window.quick
        for _ in range(100):  # it may be on its way back to its place
            QTest.qWait(_A_FRAME)
            full = bool(window.windowStates() & Qt.WindowState.WindowFullScreen)
            fills = window.geometry() == window.screen().geometry()
            if full and fills and window.isActive():
                break
        kinds = [item.metaObject().className() for item in self._stage.visitor.items()]
        return {
            "process": os.getpid(),
            "full": full,
            "fills": fills,
            "active": window.isActive(),
            "shown": window.isVisible(),
            "line": self._in_use(),
            "windows": sum(each.isVisible() for each in QGuiApplication.topLevelWindows()),
            "popups": [kind for kind in kinds if kind.startswith(("QQuickPopup", "QQuickMenu", "QQuickOverlay"))],
        }

    def _in_use(self) -> list[int]:
        """The middle of what has the focus: where there is a line, the place for a menu."""
        window = self._stage.window.quick
        item = window.activeFocusItem() or window.contentItem()
        at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return [round(at.x()), round(at.y())]


def orders() -> Iterator[list[str]]:
    """Each line of the input as words; in between the kiosk goes on."""
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            lines.put(line)
        lines.put("end")

    threading.Thread(target=read, daemon=True).start()
    while True:
        while lines.empty():
            QTest.qWait(5)
        words = lines.get().split()
        if words == ["end"]:
            return
        yield words


def main(folder: Path, passphrase: str) -> None:
    """Do as told until the input ends."""
    prepare()
    application = make_application(paths.fonts())
    application.setQuitOnLastWindowClosed(False)
    kiosk = InACrowd(folder, passphrase)
    for words in orders():
        match words:
            case ["to", name]:
                kiosk.comes_to(name)
            case ["plant", fault]:
                kiosk.has_planted(fault.replace("-", " "))
            case ["paw", times, seed]:
                kiosk.is_pawed_at(int(times), int(seed))
        print(json.dumps(kiosk.stands()), flush=True)  # noqa: T201 - the test in the other process reads it
    kiosk.closes()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
