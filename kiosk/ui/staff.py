"""The volunteer's page: behind a PIN, counts and health, never a name; the organizer's passphrase opens an export."""

from dataclasses import asdict, dataclass, field
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.job import Cancelled, Job, Progress
from kiosk.ui.recovering import Keeper, Recovering

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether a PIN was right; otherwise how long to wait before the next try, or that only the organizer can help."""

    accepted: bool
    wait_seconds: int = 0
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """What a volunteer is told: how many, and whether the kiosk is well."""

    event: str
    kiosk: str
    total: int
    this_event: int
    free_megabytes: int
    clock: str
    kiosk_code: str
    entries: int
    head: str
    copy: str = "here"  # or "both" with a second drive, or "away"
    set_aside: int = 0  # damaged files that were kept when the ledger was made whole again
    keeps_key: bool = True  # False where the kiosk can only write
    drilled_on: str = ""  # when the recovery words were last tried; "" for never
    clock_odd: bool = False  # the clock went back, or far ahead, since the last entry


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, for the page to say; `trouble` is a code where it wrote nothing."""

    folder: str = ""
    files: tuple[str, ...] = ()
    signatures: int = 0
    unopened: int = 0
    missing_glyphs: int = 0
    trouble: str = ""
    detail: str = field(default="", repr=False)


class Backstage(Keeper, Protocol):
    """What the staff page can ask of the kiosk."""

    def try_pin(self, pin: str) -> PinAnswer: ...
    def health(self) -> Health: ...
    def sticks(self) -> list[str]: ...
    def keep_copy(self, folder: str) -> str: ...
    def export(self, passphrase: str, progress: Progress) -> Exported: ...


@QmlElement
@QmlUncreatable("made in Python")
class Staff(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """closed → pin → desk → passphrase → working → done; one task a page, and one way back."""

    pageChanged = Signal()
    pinChanged = Signal()
    healthChanged = Signal()
    progressChanged = Signal()
    closeAsked = Signal()

    def __init__(self, backstage: Backstage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backstage = backstage
        self._page = "closed"
        self._pin = ""
        self._answer = PinAnswer(accepted=False)
        self._asked = False
        self._health = Health("", "", 0, 0, 0, "", "", 0, "")
        self._done = 0
        self._exported = Exported()
        self._sticks: list[str] = []
        self._stick_trouble = ""
        self._recovering = Recovering(backstage, self)
        self._recovering.ended.connect(self._open_before_recovery)
        self._knows_pin = False
        self._job = Job(self)
        self._job.progressed.connect(self._progress)
        self._job.ended.connect(self._export_ended)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(int, notify=pinChanged)
    def digits(self) -> int:
        """How many digits were typed; the digits themselves never reach the page."""
        return len(self._pin)

    @Property(bool, notify=pinChanged)
    def refused(self) -> bool:
        return self._asked and not self._answer.accepted

    @Property(int, notify=pinChanged)
    def waitSeconds(self) -> int:
        return self._answer.wait_seconds

    @Property(bool, notify=pinChanged)
    def locked(self) -> bool:
        return self._answer.locked

    @Property(dict, notify=healthChanged)
    def health(self) -> dict[str, object]:
        """The fields of Health."""
        return asdict(self._health)

    @Property(int, notify=progressChanged)
    def done(self) -> int:
        return self._done

    @Property(dict, notify=pageChanged)
    def exported(self) -> dict[str, object]:
        """The fields of Exported."""
        return {**asdict(self._exported), "files": list(self._exported.files)}

    @Property(QObject, constant=True)
    def recovering(self) -> QObject:
        return self._recovering

    @Property(list, notify=pageChanged)
    def sticks(self) -> list[str]:
        return self._sticks

    @Property(str, notify=pageChanged)
    def stickTrouble(self) -> str:
        """Why no copy can be kept on the drive that was chosen: `away`, `other`, or nothing."""
        return self._stick_trouble

    @Slot()
    def knock(self) -> None:
        """The corner was held: ask for the PIN."""
        if self._page == "closed":
            self._forget_pin()
            self._show("pin")

    @Slot(str)
    def digit(self, digit: str) -> None:
        if self._page == "pin" and len(self._pin) < 12 and digit.isdecimal():  # noqa: PLR2004 - no PIN is longer
            self._pin += digit
            self._asked = False
            self.pinChanged.emit()

    @Slot()
    def rubOut(self) -> None:
        self._pin = self._pin[:-1]
        self.pinChanged.emit()

    @Slot()
    def enter(self) -> None:
        """Check the PIN typed."""
        if self._page != "pin" or not self._pin:
            return
        self._answer, self._asked, self._pin = self._backstage.try_pin(self._pin), True, ""
        self.pinChanged.emit()
        if self._answer.accepted:
            self._open_desk()

    @Slot()
    def askPassphrase(self) -> None:
        if self._page == "desk":
            self._exported = Exported()
            self._show("passphrase")

    @Slot(str)
    def export(self, passphrase: str) -> None:
        """Write everything out for the organizer, off the screen's thread."""
        if self._page != "passphrase":
            return
        self._progress(0)
        self._exported = Exported()
        self._show("working")
        self._job.start(lambda progress: self._backstage.export(passphrase, progress))

    @Slot()
    def cancel(self) -> None:
        self._job.cancel()

    @Slot()
    def askStick(self) -> None:
        """Which drive is to hold the second copy? Asked again, it looks again."""
        if self._page in {"desk", "stick"}:
            self._sticks, self._stick_trouble = self._backstage.sticks(), ""
            self._show("stick")

    @Slot(str)
    def keepCopy(self, folder: str) -> None:
        if self._page == "stick":
            self._stick_trouble = self._backstage.keep_copy(folder)
            self._show("stick") if self._stick_trouble else self._open_desk()

    @Slot()
    def askRecovery(self) -> None:
        """The recovery words, by whoever has the PIN or has forgotten it."""
        if self._page in {"pin", "desk"}:
            self._knows_pin = self._page == "desk"
            self._forget_pin()
            self._show("recovery")

    @Slot()
    def askClose(self) -> None:
        if self._page == "desk":
            self._show("close")

    @Slot()
    def close(self) -> None:
        """End the kiosk: the one way out that the screens offer."""
        if self._page == "close":
            self.closeAsked.emit()

    @Slot()
    def back(self) -> None:
        if self._page in {"passphrase", "done", "close", "stick"}:
            self._open_desk()
        elif self._page in {"pin", "desk"}:
            self._forget_pin()
            self._show("closed")

    def wait(self) -> None:
        self._job.cancel()
        self._job.wait()
        self._recovering.wait()

    def _open_before_recovery(self) -> None:
        if self._knows_pin:
            self._open_desk()
        else:
            self._show("pin")

    def _show(self, page: str) -> None:
        self._page = page
        self.pageChanged.emit()

    def _open_desk(self) -> None:
        self._health = self._backstage.health()
        self.healthChanged.emit()
        self._show("desk")

    def _forget_pin(self) -> None:
        self._pin, self._asked, self._answer = "", False, PinAnswer(accepted=False)
        self.pinChanged.emit()

    def _progress(self, done: int) -> None:
        self._done = done
        self.progressChanged.emit()

    def _export_ended(self, result: object) -> None:
        match result:
            case Exported(trouble="passphrase"):
                self._exported = result
                self._show("passphrase")
            case Exported():
                self._exported = result
                self._show("done")
            case Cancelled():
                self._open_desk()
            case Exception():
                raise result
