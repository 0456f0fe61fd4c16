"""How long an attendee waits: the first screen after a start, and Thank you after the tap on Sign.

Run it with `.venv/bin/python bench/attendee.py [RUNS]`.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from kiosk import app, paths
from kiosk.demo.people import people
from kiosk.demo.rally import Album, sign
from kiosk.demo.visitor import Visitor
from kiosk.installing import KioskInstaller
from kiosk.packs.load import load_pack
from kiosk.ui.installer import Choices
from kiosk.ui.window import make_application, prepare

STARTED = """
import sys
from pathlib import Path
from kiosk import app, paths
from kiosk.ui.window import make_application, prepare
prepare(offscreen=True)
qt = make_application(paths.fonts())
with app.opened_kiosk(paths.DataFolder(Path(sys.argv[1])), exports=Path(sys.argv[1])) as kiosk:
    kiosk.window.quick.frameSwapped.connect(lambda: (print("frame", flush=True), qt.exit(0)))
    kiosk.window.show(1280, 800)
    qt.exec()
"""


class StopWatch(Visitor):
    """A visitor who measures from the tap on Sign to the Thank you page."""

    def __init__(self, kiosk: app.Kiosk) -> None:
        super().__init__(kiosk.window.quick)
        self.waits: list[float] = []

    def taps(self, name: str) -> None:
        if name == "sign":
            self.waits_for(name)
            begun = time.perf_counter()
            super().taps(name)
            self.waits_for("done")
            # The visitor looks for 40 ms whether the page stands still before touching it.
            self.waits.append((time.perf_counter() - begun) * 1000 - 40)
            self.window.grabWindow()
        else:
            super().taps(name)


def first_screen(folder: Path, runs: int) -> list[float]:
    """Milliseconds from the start of the process to its first frame."""
    waits = []
    for _ in range(runs):
        begun = time.perf_counter()
        command = [sys.executable, "-c", STARTED, str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603 - ours
            assert process.stdout is not None  # noqa: S101 - a pipe was asked for
            process.stdout.readline()
            waits.append((time.perf_counter() - begun) * 1000)
    return waits


def say(what: str, waits: list[float]) -> None:
    """Print the median and the worst."""
    print(f"{what}: median {statistics.median(waits):.0f} ms, worst {max(waits):.0f} ms, {len(waits)} runs")


def main() -> None:
    """Measure both."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    pack = paths.bundled_pack()
    petition = load_pack(pack)
    with tempfile.TemporaryDirectory() as throwaway:
        root = Path(throwaway) / "data"
        choices = Choices("Rally", "Table 1", petition.languages, "240824", "six words nobody would think of")
        installer = KioskInstaller(paths.DataFolder(root), pack, petition, date(2026, 1, 1))
        installer.install(choices)
        installer.complete()
        say("first screen", first_screen(root, runs))
        prepare(offscreen=True)
        make_application(paths.fonts())
        with app.opened_kiosk(paths.DataFolder(root), exports=Path(throwaway)) as kiosk:
            kiosk.window.show(1280, 800)
            watch = StopWatch(kiosk)
            for person in people(runs, 1):
                sign(watch, person, Album(Path(throwaway) / "album"))
        say("Sign to Thank you", watch.waits)


if __name__ == "__main__":
    main()
