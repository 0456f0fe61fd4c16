"""Builds the kiosk and runs it: the only file, beside the commands, that knows all parts."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.backstage import KioskBackstage
from kiosk.ballast import Ballast
from kiosk.clearing import finish_clearing
from kiosk.domain.form import Occasion
from kiosk.domain.pace import Pace
from kiosk.domain.words import Language as Code
from kiosk.installing import KioskInstaller, sticks
from kiosk.log import log_event
from kiosk.organizing import KioskOrganizersDoor
from kiosk.packs.copying import finish_replacing
from kiosk.packs.load import open_pack
from kiosk.pinning import pinned
from kiosk.recording import LedgerRecorder, clock_jumped
from kiosk.sealing.device import DeviceKey
from kiosk.second_copy import opened_with_copies
from kiosk.sending import KioskSender
from kiosk.settings import Settings, load
from kiosk.supervising import CLOSED, EXIT_RESTED
from kiosk.ui.clock import Clock
from kiosk.ui.comfort import Comfort
from kiosk.ui.idle import Idle
from kiosk.ui.language import Language
from kiosk.ui.network import Network
from kiosk.ui.petition_text import PetitionText
from kiosk.ui.recorder import Recorder
from kiosk.ui.sending import Sending
from kiosk.ui.setup import SetUp
from kiosk.ui.signing import SigningSession, Surroundings
from kiosk.ui.staff import Staff
from kiosk.ui.voice import Voice, engines_here
from kiosk.ui.window import Window

_LOOK_AGAIN = 10_000  # milliseconds between two looks for a second copy that is away
_USUAL = Pace()
Now = Callable[[], datetime]


def local_now() -> datetime:
    """The one clock: local time with its offset."""
    return datetime.now().astimezone()


def steady(now: Now, seconds: Callable[[], float] = time.monotonic) -> Now:
    """A clock that begins at `now` and from there on only goes on: it tells how long, whatever the time is set to."""
    begun, since = now(), seconds()
    return lambda: begun + timedelta(seconds=seconds() - since)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk on screen: its window, and the states behind its pages."""

    window: Window
    session: SigningSession
    staff: Staff
    idle: Idle
    staff_idle: Idle
    voice: Voice
    language: Language
    text: PetitionText
    comfort: Comfort
    clock: Clock

    def __enter__(self) -> Self:
        """See every touch of the window, for who is idle and what a pen draws, and begin to send."""
        self.staff.sends.begin()
        for watcher in (self.idle, self.staff_idle, self.session.signs.writes_with, self.staff.testing.writes_with):
            self.window.quick.installEventFilter(watcher)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop all that goes on by itself, and close the window."""
        self.staff.wait()
        for idle in (self.idle, self.staff_idle):
            idle.stop()
        self.voice.stop()
        self.window.release()


def straight(recorder: Recorder) -> Recorder:
    """Nothing stands between the screen and the ledger."""
    return recorder


@contextmanager
def opened_kiosk(  # noqa: PLR0913 - each is a part of the world that a test or the demo brings along
    data: paths.DataFolder,
    *,
    exports: Path,
    now: Now = local_now,
    engines: tuple[str, ...] | None = None,
    through: Callable[[Recorder], Recorder] = straight,
    find_sticks: Callable[[], list[Path]] = sticks,
    ask_clock: bool = False,
    network: Network | None = None,
    pace: Pace = _USUAL,
) -> Iterator[Kiosk]:
    """Build everything for a kiosk that was set up.

    BadSettings, BadPack, NotPinned, DeviceKeyDamaged, LedgerError and OSError say why that cannot be.
    """
    finish_clearing(data)
    finish_replacing(data.pack)
    settings = load(data.settings)
    petition = pinned(open_pack(data.pack), settings)
    device = DeviceKey.read(data.device, settings.kiosk_id)
    with opened_with_copies(data, settings, petition.id) as (ledger, copies):
        language = Language(settings.languages, paths.resources() / "i18n")
        ballast, keys = Ballast(data.ballast).laid(), settings.public_keys
        recorder = through(LedgerRecorder(ledger, copies, ballast, keys, device, settings.event, now))
        text = PetitionText(petition, language, lambda: now().date(), pack=data.pack)
        comfort, occasions = Comfort(still=settings.reduced_motion), _occasions(settings, now)
        session = SigningSession(Surroundings(petition, text, language, comfort, recorder, occasions))
        sender = KioskSender(data, settings, petition.id, ledger, time.time)
        sending = Sending(sender, network or Network(), pace, random.random)
        backstage = KioskBackstage(data, settings, ledger, copies, now, find_sticks, steady(now))
        staff = Staff(backstage, KioskOrganizersDoor(data, exports, now, find_sticks), backstage.carrier(), sending)
        idle, staff_idle = _idle(settings, session), _staff_idle(settings, staff)
        _join(staff, session)
        voice = Voice(language, _engines(settings) if engines is None else engines)
        clock = Clock(lambda: now().isoformat(), asked=ask_clock, odd=clock_jumped(ledger, now()))
        shown = {"session": session, "staff": staff, "idle": idle, "voice": voice, "comfort": comfort, "clock": clock}
        window = Window("Main", {**shown, "cornerSeconds": settings.corner_seconds}, language)
        with Kiosk(window, session, staff, idle, staff_idle, voice, language, text, comfort, clock) as kiosk:
            yield kiosk


def run_kiosk(app: QGuiApplication, data: paths.DataFolder, *, pack: Path, exports: Path, again: bool = False) -> int:
    """Set up on the first run, then take signatures until a volunteer closes the kiosk, or until it has rested.

    `again`: it was on screen before, and nobody is asked about the clock once more.
    """
    if not data.settings.exists() and not run_set_up(app, data, pack):
        return CLOSED
    with opened_kiosk(data, exports=exports, ask_clock=not again) as kiosk:
        log_event("opened")
        # Not quit(): that asks the window first, and the window never lets go.
        kiosk.staff.closeAsked.connect(lambda: app.exit(CLOSED))
        kiosk.staff.anewAsked.connect(lambda: app.exit(EXIT_RESTED))
        # A volunteer who is at the staff pages has touched the screen; they are not sent away.
        kiosk.idle.rested.connect(lambda: app.exit(EXIT_RESTED) if kiosk.staff.property("page") == "closed" else None)
        kiosk.window.show()
        return app.exec()


def run_set_up(app: QGuiApplication, data: paths.DataFolder, pack: Path) -> bool:
    """The first-run pages; whether they were gone through to the end."""
    with opened_set_up(data, pack) as (window, set_up):
        set_up.finished.connect(lambda: app.exit(0))
        window.may_close = True  # nothing is set up yet: closing the window is giving up
        window.show()
        app.exec()
    return data.settings.exists()


@contextmanager
def opened_set_up(
    data: paths.DataFolder, pack: Path, *, recovery_folder: Path | None = None, now: Now = local_now
) -> Iterator[tuple[Window, SetUp]]:
    """The set-up window for a pack; BadPack where it cannot start a kiosk."""
    opened = open_pack(pack)
    petition = opened.petition
    language = Language(petition.languages, paths.resources() / "i18n")
    set_up = SetUp(KioskInstaller(data, pack, petition, now().date(), recovery_folder, opened.signed), language)
    window = Window("SetUpWindow", {"setUp": set_up}, language)
    try:
        yield window, set_up
    finally:
        set_up.wait()
        window.release()


def _join(staff: Staff, session: SigningSession) -> None:
    """What the volunteer decides, the attendee's pages do: nobody's words stay behind a closed kiosk.

    Whether all is well is looked at now and then, but not while a volunteer is there, who may be clearing the kiosk.
    """
    staff.dutyChanged.connect(lambda: None if staff.property("duty") == "signing" else session.finish())
    staff.practiceAsked.connect(session.practise)
    session.recorded.connect(staff.sends.wrote)
    staff.sends.changed.connect(lambda: session.hear(staff.sends.standing.total, staff.sends.standing.total_on))
    staff.sends.look()
    timer = QTimer(session, interval=_LOOK_AGAIN)
    timer.timeout.connect(lambda: session.look_again() if staff.property("page") == "closed" else None)
    timer.start()


def _staff_idle(settings: Settings, staff: Staff) -> Idle:
    """Closes the volunteer's pages when nobody is there, without asking: nothing typed there is worth a question."""
    idle = Idle(settings.staff_idle_seconds, settings.rest_seconds, countdown=0)
    idle.gone.connect(staff.lock)
    staff.pageChanged.connect(lambda: idle.watch("welcome" if staff.property("page") == "closed" else "staff"))
    for part in (staff.organizing, staff.carrying, staff.testing):
        part.changed.connect(idle.stay)
    return idle


def _idle(settings: Settings, session: SigningSession) -> Idle:
    idle = Idle(settings.idle_seconds, settings.rest_seconds)
    idle.gone.connect(session.finish)
    session.pageChanged.connect(lambda: idle.watch(session.property("page")))
    return idle


def _engines(settings: Settings) -> tuple[str, ...]:
    return engines_here() if settings.read_aloud else ()


def _occasions(settings: Settings, now: Now) -> Callable[[Code], Occasion]:
    def occasion(language: Code) -> Occasion:
        return Occasion(uuid4(), now(), settings.event, settings.kiosk_name, language)

    return occasion
