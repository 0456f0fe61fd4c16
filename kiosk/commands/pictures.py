"""The command that pictures every screen."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk import app, exporting, paths
from kiosk.commands.afternoon import Afternoon
from kiosk.commands.event_day import EventDay
from kiosk.commands.mishaps import Mishaps
from kiosk.demo.first_run import LENDING, SETTING_UP
from kiosk.demo.gallery import Gallery
from kiosk.demo.stage import Calendar, Disk, Signing, Stage
from kiosk.demo.stations import NAMES, SIGNING
from kiosk.demo.walk import signer
from kiosk.domain.words import LANGUAGES, Language
from kiosk.packs.sign import sign_pack
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.shares import recovery_words
from kiosk.ui.window import make_application, prepare

_SIGNED_BEFORE = 411  # a rally that is well under way


def pictures(full: Path, sheets: Path) -> list[str]:
    """Picture every screen in every size, language and contrast; returns what to tell the person at the terminal."""
    prepare(offscreen=True)
    make_application(paths.fonts())
    gallery = Gallery(full, sheets)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as root:
            data, stick = paths.DataFolder(Path(root) / "kiosk"), Path(root) / "USB"
            with set_up_stage(data, language, stick) as setting_up:
                gallery.tour(setting_up, SETTING_UP, language)
            lent = paths.DataFolder(Path(root) / "lent")
            with set_up_stage(lent, language, stick, pack=signed_pack(Path(root))) as lending:
                gallery.tour(lending, LENDING, language)
            with signing_stage(
                data, language, setting_up.passphrase, signed_before=_SIGNED_BEFORE, ask_clock=True
            ) as signing:
                gallery.tour(signing, SIGNING, language)
    with tempfile.TemporaryDirectory() as root:
        for name, visitor in Mishaps(Path(root)).happen():
            gallery.keep("mishaps", name, visitor)
    with tempfile.TemporaryDirectory() as root:
        for name, visitor in EventDay(Path(root)).passes():
            gallery.keep("day", name, visitor)
    with tempfile.TemporaryDirectory() as root:
        for name, clerk in Afternoon(Path(root)).passes():
            gallery.keep("desk", name, clerk)
    size = gallery.publish(NAMES)
    return [f"{len(NAMES)} screens on sheets in {sheets} ({size / 1_000_000:.1f} MB), each picture in {full}"]


def signed_pack(folder: Path) -> Path:
    """The bundled petition, signed with a key that opens nothing of anybody's."""
    pack = Path(shutil.copytree(paths.bundled_pack(), folder / paths.bundled_pack().name))
    sign_pack(pack, OrganizerKey(bytes(32)))
    return pack


@contextmanager
def set_up_stage(
    data: paths.DataFolder, language: Language, stick: Path, *, pack: Path | None = None
) -> Iterator[Stage]:
    """The first-run pages of a petition, the bundled one when not said, for somebody to walk through."""
    now = Calendar().now
    with app.opened_set_up(data, pack or paths.bundled_pack(), recovery_folder=stick, now=now) as (window, set_up):
        window.show(1280, 800)
        yield Stage(window, set_up.property("language"), signer(language), "")


@contextmanager
def signing_stage(
    data: paths.DataFolder,
    language: Language,
    passphrase: str,
    *,
    signed_before: int = 0,
    ask_clock: bool = False,
    size: tuple[int, ...] = (1280, 800),
) -> Iterator[Signing]:
    """A kiosk that was set up, for somebody of that language to walk through; shown as if so many had signed before.

    The walk of SIGNING begins with the question about the clock. An empty `size` is the full screen.
    """
    calendar, disk = Calendar(), Disk(signed_before)
    sheets = recovery_words(exporting.open_key(data, passphrase), 3)
    exports, stick = data.root / "exports", data.root.with_name(f"{data.root.name}-STICK")
    stick.mkdir(exist_ok=True)
    # Qt's silent engine: a page is pictured with its button, and no service of this computer is waited for.
    opened = app.opened_kiosk(
        data,
        exports=exports,
        now=calendar.now,
        engines=("mock",),
        through=disk.before,
        find_sticks=lambda: [stick],
        ask_clock=ask_clock,
    )
    with opened as kiosk:
        kiosk.window.show(*size)
        yield Signing(
            kiosk.window, kiosk.language, signer(language), passphrase, kiosk.text, kiosk.idle, calendar, disk, sheets
        )
