"""Looks the kiosk over and says what it found: one line each, and whether it is well enough to take signatures."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.ledger.database import sqlite_version
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.mirror import read_mirror
from kiosk.ledger.verify import verify
from kiosk.packs.fault import BadPack
from kiosk.packs.load import load_pack
from kiosk.sealing.entry import Entry
from kiosk.sealing.keyfile import KeyFileDamaged, public_half
from kiosk.second_copy import copies_of
from kiosk.settings import BadSettings, load

_LEAST_FREE_MEGABYTES = 500
_EARLIEST = 2026  # a clock before the year this program was written is wrong
# Letters of all three languages, and an apostrophe of each kind.
_LETTERS = "ЇжакҐанокєÇàœÉ'’ʼ"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was found, and whether signatures can be taken all the same."""

    what: str
    found: str
    well: bool = True


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


def _fonts() -> Finding:
    families = [family for family in QFontDatabase.families() if family == "Noto Sans"]
    systems = QFontDatabase.writingSystems("Noto Sans") if families else []
    whole = {QFontDatabase.WritingSystem.Latin, QFontDatabase.WritingSystem.Cyrillic} <= set(systems)
    return Finding("Fonts", f"Noto Sans, {_LETTERS}" if whole else "Noto Sans is missing", well=whole)


def _keyboards() -> Finding:
    translations = paths.resources() / "i18n"
    built = [code for code in ("en", "fr", "uk") if (translations / f"kiosk_{code}.qm").is_file()]
    return Finding("Languages", ", ".join(built) or "none built", well=len(built) == 3)  # noqa: PLR2004 - en, fr, uk


def _disk(data: paths.DataFolder) -> Finding:
    folder = next(folder for folder in (data.root, *data.root.parents) if folder.exists())
    free = shutil.disk_usage(folder).free // 1_000_000
    return Finding("Disk", f"{free:,} MB free in {folder}", well=free >= _LEAST_FREE_MEGABYTES)


def _set_up(data: paths.DataFolder) -> Iterator[Finding]:
    if not data.settings.exists():
        yield Finding("Set-up", f"not set up yet in {data.root}; `kiosk` starts the first-run pages")
        return
    try:
        settings = load(data.settings)
        petition = load_pack(data.pack)
        yield Finding("Set-up", f"{settings.event} · {settings.kiosk_name} · {settings.kiosk_id}")
        yield Finding("Petition", f"{petition.id}, version {petition.version}")
    except (BadSettings, BadPack) as error:
        yield Finding("Set-up", str(error), well=False)
        return
    yield _key(data)
    yield _ledger(data)
    yield from _copies(data)


def _key(data: paths.DataFolder) -> Finding:
    try:
        public = public_half(data.key.read_bytes())
    except (OSError, KeyFileDamaged) as error:
        return Finding("Organizer key", str(error), well=False)
    return Finding("Organizer key", f"{public.fingerprint}; this computer keeps it under the passphrase")


def _ledger(data: paths.DataFolder) -> Finding:
    if not data.ledger.exists():
        return Finding("Ledger", "no signature yet")
    try:
        found = verify(data.ledger)
    except LedgerError as error:
        return Finding("Ledger", str(error), well=False)
    return Finding("Ledger", f"{found.counts.total} signatures, {len(found.faults)} faults", well=found.is_sound)


def _copies(data: paths.DataFolder) -> Iterator[Finding]:
    for path in copies_of(data, load(data.settings)):
        try:
            entries = {entry.id for entry in read_mirror(path) if isinstance(entry, Entry)}
        except OSError as error:
            yield Finding("Second copy", f"{path}: {error.strerror}", well=not data.ledger.exists())
        else:
            yield Finding("Second copy", f"{len(entries)} entries in {path}")
