"""The volunteer's pages: behind a PIN, counts and health, never a name; one task a page, and one way back."""

from dataclasses import asdict, dataclass
from typing import Literal, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.closing import Carrier, Closing
from kiosk.ui.organizer import Organizer
from kiosk.ui.organizers_door import OrganizersDoor
from kiosk.ui.pin_entry import PinEntry, PinKeeper
from kiosk.ui.self_test import SelfTest, Tester
from kiosk.ui.sending import Sending

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Duty = Literal["signing", "outOfOrder", "hidden"]


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


class Backstage(PinKeeper, Tester, Protocol):
    """What the volunteer's pages can ask of the kiosk."""

    def health(self) -> Health: ...
    def duty(self) -> Duty: ...
    def keep_duty(self, duty: Duty) -> None: ...
    def sticks(self) -> list[str]: ...
    def keep_copy(self, folder: str) -> str: ...


@QmlElement
@QmlUncreatable("made in Python")
class Staff(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """closed → pin → desk → a task → desk; and what the kiosk does for passers-by while the pages are closed."""

    pageChanged = Signal()
    healthChanged = Signal()
    dutyChanged = Signal()
    closeAsked = Signal()
    practiceAsked = Signal()
    anewAsked = Signal()  # names or id of the kiosk have changed: it has to be started anew

    def __init__(self, backstage: Backstage, door: OrganizersDoor, carrier: Carrier, sending: Sending) -> None:
        super().__init__()
        self._backstage = backstage
        self._page = "closed"
        self._duty: Duty = backstage.duty()
        self._health = Health("", "", 0, 0, 0, "", "", 0, "")
        self._sticks: list[str] = []
        self._stick_trouble = ""
        self._knows_pin = False
        self.pin_entry = PinEntry(backstage, self)
        self.pin_entry.accepted.connect(self._let_in)
        self.organizing = Organizer(door, self)
        self.organizing.ended.connect(self._open_before_organizer)
        self.organizing.anewAsked.connect(self.anewAsked)
        self.carrying = Closing(carrier, self)
        self.carrying.ended.connect(self._open_desk)
        self.carrying.anewAsked.connect(self.anewAsked)
        self.carrying.changed.connect(self._begin_anew_unseen)
        self.testing = SelfTest(backstage, self)
        self.sends = sending
        self.sends.joined.connect(self.askHub)
        self.sends.changed.connect(self.carrying.look_at_hub)
        self.carrying.changed.connect(self._send_or_not)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(str, notify=dutyChanged)
    def duty(self) -> str:
        """`signing`; `outOfOrder`: passers-by are sent to another kiosk; `hidden`: the screen is black."""
        return self._duty

    @Property(dict, notify=healthChanged)
    def health(self) -> dict[str, object]:
        """The fields of Health."""
        return asdict(self._health)

    @Property(QObject, constant=True)
    def pin(self) -> QObject:
        return self.pin_entry

    @Property(QObject, constant=True)
    def organizer(self) -> QObject:
        return self.organizing

    @Property(QObject, constant=True)
    def closing(self) -> QObject:
        return self.carrying

    @Property(QObject, constant=True)
    def selfTest(self) -> QObject:
        return self.testing

    @Property(QObject, constant=True)
    def sending(self) -> QObject:
        return self.sends

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
            self.pin_entry.forget()
            self._show("pin")

    @Slot()
    def hide(self) -> None:
        """Danger: at once nothing is to be seen or read here, until somebody with the PIN says otherwise."""
        self._do("hidden")
        self._leave()

    @Slot()
    def putOutOfOrder(self) -> None:
        if self._page == "desk":
            self._do("outOfOrder")
            self._leave()

    @Slot()
    def takeSignatures(self) -> None:
        """From the desk back to people who want to sign."""
        if self._page == "desk":
            self._do("signing")
            self._leave()

    @Slot()
    def practise(self) -> None:
        """Walk through the pages once; nothing of it is kept."""
        if self._page in {"desk", "start"}:
            self._do("signing")
            self._leave()
            self.practiceAsked.emit()

    @Slot()
    def askStart(self) -> None:
        """The checks before an event."""
        if self._page in {"desk", "start"}:
            self.testing.begin()
            self._show("start")

    @Slot()
    def askEnd(self) -> None:
        """Everything signed goes onto a stick."""
        if self._page == "desk":
            self.carrying.look()
            self._show("end")

    @Slot()
    def askOrganizer(self) -> None:
        """The organizer's tasks, by the passphrase; or by the recovery words, for who has forgotten the PIN."""
        if self._page in {"pin", "desk", "start"}:
            self._knows_pin = self._page != "pin"
            self.pin_entry.forget()
            self.organizing.come(by_words=not self._knows_pin)
            self._show("organizer")

    @Slot()
    def askHub(self) -> None:
        """How kiosk and hub stand; without a hub, the way to join one."""
        if self._page in {"desk", "join"}:
            self.sends.look()
            self._show("hub" if self.sends.standing.address else "join")

    @Slot()
    def askJoin(self) -> None:
        if self._page == "hub":
            self.sends.look()
            self._show("join")

    @Slot()
    def askStick(self) -> None:
        """Which drive is to hold the second copy? Asked again, it looks again."""
        if self._page in {"desk", "stick", "start"}:
            self._sticks, self._stick_trouble = self._backstage.sticks(), ""
            self._show("stick")

    @Slot(str)
    def keepCopy(self, folder: str) -> None:
        if self._page == "stick":
            self._stick_trouble = self._backstage.keep_copy(folder)
            self._show("stick") if self._stick_trouble else self._open_desk()

    @Slot()
    def askClose(self) -> None:
        if self._page == "desk":
            self._show("close")

    @Slot()
    def close(self) -> None:
        """End the kiosk: the one way out that the screens offer."""
        if self._page == "close" or self.carrying.has_cleared:
            self.closeAsked.emit()

    @Slot()
    def back(self) -> None:
        if self._page in {"close", "stick", "start", "hub", "join"}:
            self._open_desk()
        elif self._page in {"pin", "desk"}:
            self._leave()

    @Slot()
    def lock(self) -> None:
        """Nobody has touched these pages for a while: they close. Work that goes on is not left alone."""
        if self._page != "closed" and not self.organizing.is_busy and not self.carrying.is_busy:
            self._leave()

    def wait(self) -> None:
        for part in (self.organizing, self.carrying, self.testing, self.sends):
            part.wait()

    def _let_in(self) -> None:
        if self._page == "pin":
            self._open_desk()

    def _open_before_organizer(self) -> None:
        if self._knows_pin:
            self._open_desk()
        else:
            self._show("pin")

    def _leave(self) -> None:
        """Close these pages; nothing typed in them is kept."""
        self.pin_entry.forget()
        self.organizing.leave()
        self.carrying.leave()
        self._show("closed")
        self._begin_anew_unseen()

    def _send_or_not(self) -> None:
        """What is about to be cleared is not read; where it was not cleared after all, it goes on."""
        if self.carrying.clears != self.sends.is_stopped:
            self.sends.stop() if self.carrying.clears else self.sends.begin()

    def _begin_anew_unseen(self) -> None:
        """A kiosk that was cleared never takes a signature before it is started anew."""
        if self._page == "closed" and self.carrying.has_cleared:
            self._backstage.keep_duty(self._duty)  # of the kiosk that it is now
            self.anewAsked.emit()

    def _do(self, duty: Duty) -> None:
        if duty != self._duty:
            self._duty = duty
            self.dutyChanged.emit()
            self._backstage.keep_duty(duty)

    def _show(self, page: str) -> None:
        self._page = page
        self.pageChanged.emit()

    def _open_desk(self) -> None:
        self._health = self._backstage.health()
        self.healthChanged.emit()
        self.sends.look()
        self._show("desk")
