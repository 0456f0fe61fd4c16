"""People who press every key and touch everything, on an X server, or on cage, which shows one program alone."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from installed import PASSPHRASE

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT = 1280, 800
PATIENCE = 600  # seconds after which a kiosk that does not answer hangs
# None of these means anything to a page, so that whoever presses them stays on it.
CHORDS = (
    *("alt+F1", "alt+F2", "alt+F3", "alt+F4", "alt+F7", "alt+F8", "alt+F10", "alt+Tab", "alt+shift+Tab", "alt+grave"),
    *("alt+Escape", "alt+space", "alt+Print", "alt+Sys_Req", "alt+f", "alt+Left", "alt+Home", "alt+d"),
    *("super+space", "super+Tab", "super+d", "super+e", "super+l", "super+m", "super+r", "super+x", "super+Up"),
    *("super+Down", "super+p", "Super_L", "Super_R", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+Escape"),
    *("ctrl+alt+F1", "ctrl+alt+F2", "ctrl+alt+F7", "ctrl+alt+t", "ctrl+alt+l", "ctrl+alt+d", "ctrl+alt+Left"),
    *("ctrl+alt+Right", "ctrl+alt+Up", "ctrl+shift+Escape", "ctrl+shift+i", "ctrl+shift+q", "ctrl+Escape", "ctrl+F4"),
    *("ctrl+q", "ctrl+w", "ctrl+n", "ctrl+o", "ctrl+p", "ctrl+s", "ctrl+t", "ctrl+plus", "F1", "F2", "F3", "F5", "F10"),
    *("F11", "F12", "shift+F10", "Menu", "Print", "Pause", "Scroll_Lock", "XF86HomePage", "XF86Search", "XF86Sleep"),
)


@dataclass
class Kiosk:
    """A kiosk process on a display of its own, and what was wrong with how it stood."""

    display: str
    process: subprocess.Popen[str]
    wrong: list[str] = field(default_factory=list)
    line: tuple[int, int] = (0, 0)  # where somebody writes

    def has_planted(self, fault: str) -> None:
        """From now on it has a way out."""
        self._told(f"plant {fault.replace(' ', '-')}", fault)

    def comes_to(self, name: str) -> None:
        self._told(f"to {name}", name)

    def hears_every_chord(self, where: str) -> None:
        """All chords, and the right and the middle button on several places."""
        self._xdo("key", "--delay", "0", *CHORDS)
        for x, y in ((300, 420), (20, 780), self.line):
            self._xdo("mousemove", str(x), str(y), "click", "2", "click", "3")
        self._told("chords", f"{where}, after chords")

    def is_pushed_aside(self) -> None:
        """What a desktop might do to it: smaller, elsewhere, and without the keys."""
        (window,) = self._windows()
        self._xdo("windowsize", window, "640", "400", "windowmove", window, "100", "100")
        self._xdo("windowfocus", self._xdo("search", "--maxdepth", "0", "--name", ".*").split()[0])
        self._told("look", "pushed aside")

    def is_pawed_at(self, where: str, times: int, seed: int) -> None:
        """So many touches, and one in ten as many clicks and drags with a mouse, all anywhere."""
        self._told(f"paw {times} {seed}", f"{where}, after {times} touches")
        chance = random.Random(seed)  # noqa: S311 - a repeatable choice
        words: list[str] = []
        for _ in range(times // 10):
            button = chance.choice("11123")
            words += ["mousemove", *self._somewhere(chance), "mousedown", button]
            words += ["mousemove", *self._somewhere(chance)] if chance.random() < 0.3 else []
            words += ["mouseup", button]
        if words:
            self._xdo(*words)
        self._told("mouse", f"{where}, after {times // 10} clicks")

    @staticmethod
    def _somewhere(chance: random.Random) -> tuple[str, str]:
        return str(chance.randrange(WIDTH)), str(chance.randrange(HEIGHT))

    def _told(self, order: str, where: str) -> None:
        """Give an order, and look at the kiosk once it was carried out."""
        if self.wrong and self.process.poll() is not None:
            return
        stands: dict[str, Any] = {}
        if self.process.poll() is None and self.process.stdin and self.process.stdout:
            self.process.stdin.write(f"{order}\n")
            self.process.stdin.flush()
            hangs = threading.Timer(PATIENCE, self.ends)
            hangs.daemon = True
            hangs.start()
            stands = json.loads(self.process.stdout.readline() or "{}")
            hangs.cancel()
        if not stands:
            self.wrong.append(f"{where}: it is gone")
            return
        self.line = stands["line"]
        expected = {"shown": True, "full": True, "fills": True, "active": True, "windows": 1, "popups": []}
        found = [f"{name} {stands[name]}" for name, well in expected.items() if stands[name] != well]
        found += [f"child {name}" for name in children(stands["process"])]
        found += [f"{len(self._windows())} windows on the display"] if len(self._windows()) != 1 else []
        self.wrong += [f"{where}: {each}" for each in found]

    def ends(self) -> None:
        """End the kiosk, and cage where it is under cage."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def _windows(self) -> list[str]:
        """Every window that is on the display, as anybody there sees it; the first is the display's own."""
        return self._xdo("search", "--maxdepth", "1", "--onlyvisible", "--name", ".*").split()[1:]

    def fits_its_frame(self) -> None:
        """Let cage's window, which is a screen to the kiosk, be as large as the display, and have the keys."""
        while not self._windows():
            assert self.process.poll() is None
        self._xdo("windowsize", self._windows()[0], str(WIDTH), str(HEIGHT), "windowfocus", self._windows()[0])

    def _xdo(self, *words: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
        return done.stdout


def children(process: int) -> list[str]:
    """The programs that a process has started, and that still run."""
    told = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = path.read_text().partition("(")[2].rpartition(")")
        except OSError:
            continue  # it has ended
        if int(rest.split()[1]) == process:
            told.append(name)
    return told


@contextmanager
def display() -> Iterator[str]:
    """The name of an X server that nobody sees, without a window manager."""
    read, write = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    # By itself it begins anew when whoever looked at it last has gone, and turns away whoever comes just then.
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()


def environment_on(display: str, folder: Path, *, wayland: bool) -> dict[str, str]:
    """For a kiosk on that display by itself, or for cage, which is one of its windows."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("WAYLAND", "DBUS"))}
    return kept | {
        "DISPLAY": display,
        "HOME": str(runtime),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "wayland" if wayland else "xcb",
        # A touch made up in the process holds Python's lock, which the pad needs where a thread of its own draws it.
        "QSG_RENDER_LOOP": "basic",
        "WLR_BACKENDS": "x11",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
    }


@contextmanager
def standing(data: Path, *, under: Sequence[str] = ()) -> Iterator[Kiosk]:
    """A kiosk on a display of its own: by itself, or under a compositor, which is a window of that display."""
    command = [sys.executable, "-m", "tests.torture.kiosk_in_a_crowd", str(data), PASSPHRASE]
    with display() as name:
        environment = environment_on(name, data.parent, wayland=bool(under))
        pipe = subprocess.PIPE
        words = [*under, *command]
        with subprocess.Popen(
            words, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True, start_new_session=True
        ) as process:
            kiosk = Kiosk(name, process)
            try:
                if under:
                    kiosk.fits_its_frame()
                yield kiosk
            finally:
                kiosk.ends()


def as_somebody() -> list[str]:
    """What to put before cage, which refuses to be root: to the program it looks as if it were not."""
    return ["unshare", "--user", "--map-user=1000", "--map-group=1000"] if os.getuid() == 0 else []


def cage() -> list[str]:
    """The command that a program is put behind to run under cage."""
    return [*as_somebody(), "cage", "--"]


def can_be_tried(*programs: str) -> bool:
    return all(shutil.which(program) for program in ("Xvfb", "xdotool", *programs))
