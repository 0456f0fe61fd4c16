"""Commands that open a window: run, demo, smoke; and doctor, which looks at the screen."""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import app, doctor, exporting, paths
from kiosk.demo.people import people
from kiosk.demo.rally import Album, play, set_up
from kiosk.demo.visitor import Visitor
from kiosk.export.progress import unwatched
from kiosk.log import log_event, on_bug, start_log, stop_log
from kiosk.shielding import shield
from kiosk.ui.installer import SetUpFailed
from kiosk.ui.window import make_application, prepare

_DEMO_SIZE = (1280, 800)
_RESTED = "KIOSK_RESTED"  # tells the program that it started itself anew


def run(data: paths.DataFolder, pack: Path) -> int:
    """The kiosk, full screen, until a volunteer closes it; in between it starts anew, as the same process."""
    shield()
    prepare()
    qt = make_application(paths.fonts())
    data.root.mkdir(parents=True, exist_ok=True, mode=0o700)
    start_log(data.log)
    on_bug(lambda: QGuiApplication.exit(app.EXIT_BUG))
    try:
        rested = os.environ.pop(_RESTED, "") != ""
        ended = app.run_kiosk(qt, data, pack=pack, exports=paths.exports(), rested=rested)
        if ended == app.START_ANEW:
            log_event("started anew")
    finally:
        stop_log()
    if ended == app.START_ANEW:
        os.environ[_RESTED] = "1"
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - this very program
    return ended


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
        rows = exporting.write_table(opened, out / exporting.TABLE)
        today = app.local_now().date()
        report = exporting.write_sheets_of(opened, out / exporting.SHEETS, exporting.SheetWish(), today, unwatched)
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
