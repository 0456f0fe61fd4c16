"""Commands that open a window: run, demo, smoke; and doctor, which looks at the screen."""

import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import app, doctor, exporting, paths
from kiosk.commands.worlds_faults import AlreadyOpen, told_plainly
from kiosk.demo.people import people
from kiosk.demo.rally import Album, play, set_up
from kiosk.demo.visitor import Visitor
from kiosk.export.progress import unwatched
from kiosk.ledger.errors import LedgerInUse
from kiosk.ledger.file_lock import FileLock
from kiosk.log import on_bug, start_log
from kiosk.shielding import shield
from kiosk.supervising import CLOSED, EXIT_BUG, Beat, Supervisor
from kiosk.ui.installer import SetUpFailed
from kiosk.ui.window import make_application, prepare

_DEMO_SIZE = (1280, 800)
_BEAT = 1000  # milliseconds


def run(data: paths.DataFolder, pack: Path) -> int:
    """The kiosk, full screen, until a volunteer closes it; whatever happens to it in between, another is begun."""
    data.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    with only_one(data):
        return Supervisor(partial(on_screen, data, pack), data.log).watch()


@contextmanager
def only_one(data: paths.DataFolder) -> Iterator[None]:
    """Nobody else opens this kiosk meanwhile; AlreadyOpen where somebody has. The system lets go of it at a crash."""
    try:
        lock = FileLock.to_write(data.root / "kiosk")  # beside the lock of the ledger, which the kiosk itself takes
    except LedgerInUse:
        raise AlreadyOpen from None
    try:
        yield
    finally:
        lock.release()


def on_screen(data: paths.DataFolder, pack: Path, beat: Beat, again: bool) -> int:  # noqa: FBT001 - as Run has it
    """One run of the kiosk, in a process of its own that beats for as long as its events are heard."""
    shield()
    start_log(data.log)
    on_bug(lambda: QGuiApplication.exit(EXIT_BUG))
    prepare()
    qt = make_application(paths.fonts())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: QGuiApplication.exit(CLOSED))  # at the next beat, in which Python is awake
    heart = QTimer(interval=_BEAT)
    heart.timeout.connect(beat)
    heart.start()
    QTimer.singleShot(0, beat)
    with told_plainly():
        return app.run_kiosk(qt, data, pack=pack, exports=paths.exports(), again=again)


def smoke() -> int:
    """Show the first page of the bundled petition once, with no screen, in a folder that is thrown away."""
    prepare(offscreen=True)
    qt = make_application(paths.fonts())
    with tempfile.TemporaryDirectory() as folder:
        with app.opened_set_up(paths.DataFolder(Path(folder)), paths.bundled_pack()) as (window, _set_up):
            window.quick.show()
            Visitor(window.quick).waits_for("offer.en")
            drawn = not window.quick.grabWindow().isNull()
        qt.processEvents()
    print("smoke ok" if drawn else "nothing was drawn")  # noqa: T201 - what this command is for
    return 0 if drawn else 1


def demo(data: Path | None, out: Path, *, signers: int, seed: int) -> list[str]:
    """Play a rally and export it; returns what to tell the person at the terminal."""
    prepare(offscreen=True)
    make_application(paths.fonts())
    with tempfile.TemporaryDirectory() as throwaway:
        folder = paths.DataFolder(data or Path(throwaway) / "data")
        if folder.settings.exists():
            raise SetUpFailed(f"A kiosk is already set up in {folder.root}; a rally needs a folder of its own.")
        pictures = out / "screens"
        shutil.rmtree(pictures, ignore_errors=True)
        started = time.monotonic()
        passphrase, taps = _play(folder, out, Album(pictures), signers=signers, seed=seed)
        played = time.monotonic() - started
        opened = exporting.open_kiosk(folder, exporting.open_key(folder, passphrase), unwatched)
        out.mkdir(parents=True, exist_ok=True)
        wish = exporting.TableWish()
        rows = exporting.write_table(exporting.chosen(opened, wish), out / exporting.TABLE, wish)
        today = app.local_now().date()
        (report,) = exporting.write_sheets_of(opened, out / exporting.SHEETS, exporting.SheetWish(), today, unwatched)
    kept = f"The kiosk's sealed folder: {folder.root}" if data else "The kiosk's folder is gone (--data keeps it)."
    return [
        f"{signers} people signed on the real screens in {played:.0f} s.",
        f"At most {max(taps, default=0)} taps beside typing, from Welcome to Thank you, for what is required.",
        f"{rows} rows: {out / exporting.TABLE}",
        f"{report.pages} pages, {len(report.missing)} letters without a shape: {out / exporting.SHEETS}",
        f"{len(list(pictures.glob('*.png')))} pictures: {pictures}",
        kept,
    ]


def examine(data: paths.DataFolder) -> list[doctor.Finding]:
    """What the doctor found."""
    headless = sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    prepare(offscreen=headless)
    qt = make_application(paths.fonts())
    return list(doctor.examine(qt, data, app.local_now()))


def _play(folder: paths.DataFolder, out: Path, album: Album, *, signers: int, seed: int) -> tuple[str, list[int]]:
    with app.opened_set_up(folder, paths.bundled_pack(), recovery_folder=out) as (window, _set_up):
        window.show(*_DEMO_SIZE)
        passphrase = set_up(Visitor(window.quick), album)
    with app.opened_kiosk(folder, exports=out) as kiosk:
        kiosk.window.show(*_DEMO_SIZE)
        taps = play(Visitor(kiosk.window.quick), people(signers, seed), album)
    return passphrase, taps
