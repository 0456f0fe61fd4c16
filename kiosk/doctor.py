"""Looks the kiosk over and says what it found: one line each, and whether it is well enough to take signatures."""

import platform
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice
from PySide6.QtQuick import QQuickWindow

import kiosk
from kiosk import paths
from kiosk.ledger.database import sqlite_version
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.verify import verify
from kiosk.packs.fault import BadPack
from kiosk.packs.load import open_pack
from kiosk.pinning import NotPinned, pinned
from kiosk.sealing.durable import read_small
from kiosk.sealing.entry import Entry
from kiosk.sealing.keyfile import LONGEST_FILE, KeyFileDamaged, public_half
from kiosk.second_copy import copies_of
from kiosk.settings import BadSettings, Settings, load
from kiosk.ui.awake import Awake

_LEAST_FREE_MEGABYTES = 500
_EARLIEST = 2026  # a clock before the year this program was written is wrong
# Letters of all three languages, and an apostrophe of each kind.
_LOG_LINES = 200
_LETTERS = "ЇжакҐанокєÇàœÉ'’ʼ"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was found, and whether signatures can be taken all the same.

    `where` is for the screen only: names, events and folders do not go into a report.
    """

    what: str
    found: str
    well: bool = True
    where: str = ""

    @property
    def verdict(self) -> str:
        return f"{'ok ' if self.well else 'BAD'} {self.what}: {self.found}"


def examine(app: QGuiApplication, data: paths.DataFolder, now: datetime) -> Iterator[Finding]:
    """Everything a volunteer would want to know before the first person signs."""
    yield from _screen(app)
    yield _fonts()
    yield _keyboards()
    yield _disk(data)
    yield Finding("Clock", f"{now:%A %d %B %Y, %H:%M %Z}", well=now.year >= _EARLIEST)
    yield Finding("SQLite", sqlite_version())
    yield from _set_up(data)


def _screen(app: QGuiApplication) -> Iterator[Finding]:
    if app.platformName() == "offscreen":
        yield Finding("Screen", "none; a kiosk needs one", well=False)
        return
    screen = app.primaryScreen()
    size = screen.size()
    large = min(size.width(), size.height()) >= 600  # noqa: PLR2004 - below it buttons shrink under a finger's size
    yield Finding("Screen", f"{size.width()} × {size.height()} ({app.platformName()})", well=large)
    touch = [device for device in QInputDevice.devices() if device.type() == QInputDevice.DeviceType.TouchScreen]
    yield Finding("Touch", f"{len(touch)} touch screen(s)" if touch else "none seen; a mouse works too")
    yield Finding("Drawing", QQuickWindow.graphicsApi().name)
    promised = "the system keeps it on while the kiosk is open"
    yield Finding("Dark screen", promised if Awake().holds() else "nobody here promises to keep it on; see --lock")


def letters_are_there() -> bool:
    """Whether the screens' font is loaded, with the letters of all three languages."""
    families = [family for family in QFontDatabase.families() if family == "Noto Sans"]
    systems = QFontDatabase.writingSystems("Noto Sans") if families else []
    return {QFontDatabase.WritingSystem.Latin, QFontDatabase.WritingSystem.Cyrillic} <= set(systems)


def _fonts() -> Finding:
    whole = letters_are_there()
    return Finding("Fonts", f"Noto Sans, {_LETTERS}" if whole else "Noto Sans is missing", well=whole)


def _keyboards() -> Finding:
    translations = paths.resources() / "i18n"
    built = [code for code in ("en", "fr", "uk") if (translations / f"kiosk_{code}.qm").is_file()]
    return Finding("Languages", ", ".join(built) or "none built", well=len(built) == 3)  # noqa: PLR2004 - en, fr, uk


def _disk(data: paths.DataFolder) -> Finding:
    folder = next(folder for folder in (data.root, *data.root.parents) if folder.exists())
    free = shutil.disk_usage(folder).free // 1_000_000
    return Finding("Disk", f"{free:,} MB free", well=free >= _LEAST_FREE_MEGABYTES, where=str(folder))


def _set_up(data: paths.DataFolder) -> Iterator[Finding]:
    if not data.settings.exists():
        yield Finding("Set-up", "not set up yet; `kiosk` starts the first-run pages", where=str(data.root))
        return
    try:
        settings = load(data.settings)
        petition = pinned(open_pack(data.pack), settings)
    except (BadSettings, BadPack, NotPinned) as error:
        yield Finding("Set-up", f"cannot be used: {type(error).__name__}", well=False, where=str(error))
        return
    yield Finding("Set-up", settings.kiosk_id, where=f"{settings.event} · {settings.kiosk_name}")
    yield Finding("Petition", f"{petition.id}, version {petition.version}")
    yield _key(data, settings)
    yield Finding("Recovery words", f"tried on {settings.drilled_on}" if settings.drilled_on else "never tried here")
    yield _ledger(data)
    yield from _copies(data, settings)


def _key(data: paths.DataFolder, settings: Settings) -> Finding:
    told = ", ".join(key.fingerprint for key in settings.public_keys)
    if settings.signer:
        return Finding("Organizer key", f"{told}; this kiosk can only write", well=not data.key.exists())
    try:
        public = public_half(read_small(data.key, LONGEST_FILE))
    except (OSError, KeyFileDamaged) as error:
        return Finding("Organizer key", type(error).__name__, well=False, where=str(error))
    kept = f"{public.fingerprint}; this computer also keeps it, under the passphrase"
    if public not in settings.public_keys:
        return Finding("Organizer key", f"{kept}, but signatures are sealed to {told}", well=False)
    return Finding("Organizer key", kept)


def _ledger(data: paths.DataFolder) -> Finding:
    if not data.ledger.exists():
        return Finding("Ledger", "no signature yet")
    try:
        found = verify(data.ledger)
    except LedgerError as error:
        return Finding("Ledger", type(error).__name__, well=False, where=str(error))
    told = f"{found.counts.total} signatures, faults: {len(found.faults)}, clock jumps: {len(found.clock_jumps)}"
    return Finding("Ledger", f"{told}, check code {found.head}", well=found.is_sound)


def _copies(data: paths.DataFolder, settings: Settings) -> Iterator[Finding]:
    for path in copies_of(data, settings):
        try:
            entries = {entry.id for entry in read_mirror(path) if isinstance(entry, Entry)}
        except OSError as error:
            told = error.strerror or "cannot be read"
            yield Finding("Second copy", told, well=not data.ledger.exists(), where=str(path))
        else:
            yield Finding("Second copy", f"{len(entries)} entries", where=str(path))


def report(data: paths.DataFolder, findings: Sequence[Finding]) -> str:
    """What may leave the computer: versions, findings without names and folders, and the end of the log."""
    lines = [
        f"petition-kiosk {kiosk.__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
        *(finding.verdict for finding in findings),
        "",
        "The end of the log:",
        *_end_of_log(data.log),
    ]
    return "\n".join(lines) + "\n"


def _end_of_log(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8", "replace").splitlines()[-_LOG_LINES:]
    except OSError:
        return ["none"]
