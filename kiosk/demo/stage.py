"""What stands behind a screen that is looked at: its window, who is in front of it, and what can be made to happen."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.demo.people import Person
from kiosk.demo.visitor import Visitor
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language as Code
from kiosk.ui.idle import Idle
from kiosk.ui.language import Language
from kiosk.ui.petition_text import PetitionText
from kiosk.ui.recorder import NotRecorded, Recorder, Warned
from kiosk.ui.window import Window

TODAY = date(2026, 11, 23)  # pictures of one day do not change with the day on which they are taken


@dataclass(frozen=True, slots=True)
class Dress:
    """How a screen is looked at: its size, its language, its contrast, the size of its text."""

    width: int = 1280
    height: int = 800
    language: Code = "en"
    high_contrast: bool = False
    text_scale: float = 1.0


@dataclass(slots=True)
class Calendar:
    """A clock that stands still, on a day that can be chosen."""

    day: date = TODAY

    def now(self) -> datetime:
        return datetime.combine(self.day, time(10, 40), UTC)


class Disk:
    """Stands before a recorder: it can refuse to write, and counts those who signed before anybody looked."""

    def __init__(self, signed_before: int = 0) -> None:
        self.refuses = False
        self.warns: Warned = ""
        self._signed_before = signed_before
        self._recorder: Recorder

    def before(self, recorder: Recorder) -> Recorder:
        self._recorder = recorder
        return self

    def count(self) -> int:
        return self._signed_before + self._recorder.count()

    def warning(self) -> Warned:
        return self.warns or self._recorder.warning()

    def record(self, signature: Signature) -> None:
        if self.refuses:
            raise NotRecorded
        self._recorder.record(signature)

    def withdraw(self, signature_id: UUID) -> None:
        self._recorder.withdraw(signature_id)

    def note_pen(self, signature_id: UUID) -> None:
        if self.refuses:
            raise NotRecorded
        self._recorder.note_pen(signature_id)


@dataclass
class Stage:
    """A window, somebody in front of it, and the strings behind the scenes that some screens need pulled."""

    window: Window
    language: Language
    person: Person
    passphrase: str
    visitor: Visitor = field(init=False)

    def __post_init__(self) -> None:
        self.visitor = Visitor(self.window.quick)

    def wears(self, dress: Dress) -> None:
        """Show the screen as it is in another size, language, contrast or text size, at once and without motion."""
        theme = self.window.engine.singletonInstance("Kiosk", "Theme")
        assert isinstance(theme, QObject)  # noqa: S101 - QML's own object, whatever the stub says
        for name, value in (("still", True), ("textScale", dress.text_scale), ("highContrast", dress.high_contrast)):
            theme.setProperty(name, value)
        self.language.choose(dress.language)
        self.window.quick.resize(dress.width, dress.height)
        self.visitor.rests()


@dataclass
class Signing(Stage):
    """The kiosk in use."""

    text: PetitionText
    idle: Idle
    calendar: Calendar
    disk: Disk
    sheets: tuple[str, ...]  # the recovery words of its organizer key: three, of which two will do

    def day(self, day: date) -> None:
        """Let it be another day: the official petition is in another state."""
        self.calendar.day = day
        self.text.changed.emit()

    def has_no_official_petition(self) -> None:
        """Let the petition be one that points to no other."""
        self.text.petition = self.text.petition.model_copy(update={"official": None})
        self.text.changed.emit()

    def lays_the_sheet_beside(self, until: date) -> None:
        """Let sheets of the official paper petition lie beside the kiosk, up to a day."""
        sheet = self.text.petition.parliament
        assert sheet is not None  # noqa: S101 - the bundled petition has one
        lying = sheet.model_copy(update={"beside_kiosks_until": until})
        self.text.petition = self.text.petition.model_copy(update={"parliament": lying})
        self.text.changed.emit()
