"""Builds the organizer's desk: its window, and what stands behind each section."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk import paths
from kiosk.domain.words import LANGUAGES
from kiosk.office.at_hub import HubOffice
from kiosk.office.counting import CountOffice
from kiosk.office.handing_in import HandInOffice
from kiosk.office.keeping import KeepingOffice
from kiosk.office.office import Office, new_desk
from kiosk.office.person import PersonOffice
from kiosk.office.reviewing import ReviewOffice
from kiosk.office.tallying import TallyOffice
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.gathering import Gathering
from kiosk.ui.desk.hand_in import HandIn
from kiosk.ui.desk.hub import HubAtDesk
from kiosk.ui.desk.keeping import Keeping
from kiosk.ui.desk.overview import Overview
from kiosk.ui.desk.paper import PaperTally
from kiosk.ui.desk.person import PersonAtDesk
from kiosk.ui.desk.review import Review
from kiosk.ui.desk.signatures import Signatures
from kiosk.ui.language import Language
from kiosk.ui.window import Window


@dataclass(frozen=True, slots=True)
class OpenedDesk:
    """A desk on screen."""

    window: Window
    desk: Desk
    language: Language


@contextmanager
def opened_desk(  # noqa: PLR0913 - each is a part of the world that a test or a picture brings along
    data: paths.DataFolder,
    *,
    pack: Path | None,
    key_file: Path | None,
    now: Callable[[], datetime],
    find_sticks: Callable[[], list[Path]],
    exports: Path | None = None,
) -> Iterator[OpenedDesk]:
    """The desk of a folder, which is made one where it is new.

    BadPack, FolderTaken, LedgerError and OSError say why it cannot be opened.
    """
    new_desk(data, pack)
    office = Office(data, key_file=key_file, now=now, find_sticks=find_sticks)
    language = Language(LANGUAGES, paths.resources() / "i18n")
    desk = Desk(office, language)
    gathering = Gathering(office, desk, desk)
    desk.add("gathering", gathering)
    desk.keep("hub", HubAtDesk(HubOffice(office), gathering, desk, desk))
    desk.add("overview", Overview(CountOffice(office), desk, desk))
    listed = Signatures(office, desk, desk)
    desk.add("signatures", listed)
    desk.keep("person", PersonAtDesk(PersonOffice(office, exports or paths.exports()), desk, listed, desk))
    desk.add("review", Review(ReviewOffice(office), desk, desk))
    desk.add("paper", PaperTally(TallyOffice(office), desk, desk))
    desk.add("handin", HandIn(HandInOffice(office, exports or paths.exports()), desk, desk))
    desk.add("keeping", Keeping(KeepingOffice(office, exports or paths.exports()), desk, desk))
    window = Window("DeskWindow", {"desk": desk}, language, own=True)
    try:
        yield OpenedDesk(window, desk, language)
    finally:
        desk.wait()
        window.release()
