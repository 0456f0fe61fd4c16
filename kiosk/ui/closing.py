"""The end of an event: only what was read back from a stick, or is with the organizer by her word, may be cleared."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.job import Cancelled, Job, Progress

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Carried:
    """What is here, what was written, and what came back from the stick: entries, and the code of the last one."""

    signatures: int = 0
    here: int = 0
    written: int = 0
    read_back: int = 0
    code: str = ""
    file: str = ""
    trouble: str = ""  # a code where nothing was written
    confirmed: int = 0  # entries up to which the organizer's desk said, through the hub, that it holds them
    joined: bool = False  # whether the kiosk belongs to a hub

    @property
    def is_whole(self) -> bool:
        """Whether everything that is here is on the stick, to the last byte."""
        return self.trouble == "" and self.code != "" and self.here == self.written == self.read_back

    @property
    def is_confirmed(self) -> bool:
        """Whether everything that is here is with the organizer, by her own word."""
        return 0 < self.here == self.confirmed


class Carrier(Protocol):
    """What carries everything signed away. Answers in words are "" or a code for what is in the way."""

    def sticks(self) -> list[str]: ...
    def carry(self, folder: str, progress: Progress) -> Carried: ...
    def with_organizer(self) -> Carried: ...
    def clear(self, carried: Carried) -> str: ...


@QmlElement
@QmlUncreatable("made in Python")
class Closing(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """sticks → writing → carried → clear → clearing → cleared; back before that clears nothing.

    From the sticks straight to clear, where the organizer confirmed everything through the hub.
    """

    changed = Signal()
    progressChanged = Signal()
    ended = Signal()
    anewAsked = Signal()

    def __init__(self, carrier: Carrier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._carrier = carrier
        self._job = Job(self)
        self._job.progressed.connect(self._progress)
        self._job.ended.connect(self._job_ended)
        self._done = 0
        self._page = ""
        self.leave()

    def leave(self) -> None:
        """Forget what was chosen; a clearing that was begun is not stopped halfway."""
        if self.clears:
            return
        self._job.cancel()
        self._page, self._problem = "", ""
        self._sticks: list[str] = []
        self._carried = Carried()
        self.changed.emit()

    @property
    def is_busy(self) -> bool:
        return self._page in {"writing", "clearing"}

    @property
    def clears(self) -> bool:
        """Whether everything signed is on its way off this kiosk, or gone."""
        return self._page in {"clearing", "cleared"}

    @property
    def has_cleared(self) -> bool:
        """Whether this kiosk has begun anew and only waits to be started so."""
        return self._page == "cleared"

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why nothing was cleared, as a code."""
        return self._problem

    @Property(list, notify=changed)
    def sticks(self) -> list[str]:
        return self._sticks

    @Property(dict, notify=changed)
    def carried(self) -> dict[str, object]:
        """The fields of Carried, `whole`, and `sure`: with the organizer."""
        return {**asdict(self._carried), "whole": self._carried.is_whole, "sure": self._carried.is_confirmed}

    @Property(int, notify=progressChanged)
    def done(self) -> int:
        return self._done

    @Slot()
    def look(self) -> None:
        """Which sticks are there? Asked again, it looks again."""
        self._sticks, self._carried = self._carrier.sticks(), self._carrier.with_organizer()
        self._show("sticks")

    def look_at_hub(self) -> None:
        """The hub was heard: perhaps the organizer confirmed more."""
        if self._page == "sticks":
            self._carried = self._carrier.with_organizer()
            self.changed.emit()

    @Slot(str)
    def carry(self, folder: str) -> None:
        """Write everything onto a stick and read it back, off the screen's thread."""
        if self._page == "sticks":
            self._work("writing", lambda progress: self._carrier.carry(folder, progress))

    @Slot()
    def cancel(self) -> None:
        self._job.cancel()

    @Slot()
    def askClear(self) -> None:
        sure = self._page == "sticks" and self._carried.is_confirmed
        if sure or (self._page == "carried" and self._carried.is_whole):
            self._show("clear")

    @Slot()
    def clear(self) -> None:
        """Take everything off this kiosk; the stick, or the organizer's word, is read once more before that."""
        if self._page == "clear":
            carried = self._carried
            self._work("clearing", lambda _progress: self._carrier.clear(carried))

    @Slot()
    def startAnew(self) -> None:
        if self._page == "cleared":
            self.anewAsked.emit()

    @Slot()
    def goBack(self) -> None:
        if self._page == "clear":
            self._show("sticks" if self._carried.is_confirmed else "carried")
        elif self._page == "carried" and not self._carried.is_whole:
            self.look()
        elif self._page in {"sticks", "carried"}:
            self.finish()

    @Slot()
    def finish(self) -> None:
        """Back to the volunteer's page; everything signed stays here."""
        if self._page != "cleared":
            self.leave()
            self.ended.emit()

    def wait(self) -> None:
        self._job.cancel()
        self._job.wait()

    def _work(self, page: str, work: Callable[[Progress], object]) -> None:
        self._progress(0)
        self._show(page)
        self._job.start(work)

    def _job_ended(self, result: object) -> None:
        match self._page, result:
            case _, Cancelled():
                self.look() if self._page == "writing" else None
            case _, Exception():
                raise result
            case "writing", Carried():
                self._carried = result
                self._show("carried")
            case "clearing", str():
                self._show(("sticks" if self._carried.is_confirmed else "carried") if result else "cleared", result)

    def _progress(self, done: int) -> None:
        self._done = done
        self.progressChanged.emit()

    def _show(self, page: str, problem: str = "") -> None:
        self._page, self._problem = page, problem
        self.changed.emit()
