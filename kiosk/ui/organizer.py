"""The organizer at a kiosk: let in by the passphrase or the recovery words, and then export, names, passphrase, PIN."""

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.installer import LONGEST_PIN, SHORTEST_PASSPHRASE, SHORTEST_PIN
from kiosk.ui.job import Cancelled, Job, Progress
from kiosk.ui.organizers_door import Exported, Names, OrganizersDoor, Version
from kiosk.ui.papers import Papers

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_BEFORE = {"again": "newPassphrase", "words": "passphrase"}  # a page that does not go back to the tasks
_BUSY = {"opening", "writing", "saving"}


@QmlElement
@QmlUncreatable("made in Python")
class Organizer(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """passphrase → opening → tasks, or words → tasks; then one task, and back to the tasks."""

    changed = Signal()
    progressChanged = Signal()
    ended = Signal()
    anewAsked = Signal()

    def __init__(self, door: OrganizersDoor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._papers = Papers(door.papers(), self)
        self._papers.provedChanged.connect(self._proved)
        self._job = Job(self)
        self._job.progressed.connect(self._progress)
        self._job.ended.connect(self._job_ended)
        self._then: Callable[[object], None] = self._opened
        self._done = 0
        self._first = "passphrase"
        self.leave()

    def leave(self) -> None:
        """Forget the key and all that was typed."""
        self._job.cancel()
        self._page, self._problem, self._outcome = "", "", ""
        self._passphrase = self._offered = ""
        self._exported = Exported()
        self._versions: list[Version] = []
        self._papers.forget()
        self._door.shut()
        self.changed.emit()

    def come(self, *, by_words: bool) -> None:
        """Ask for the passphrase, or for the words of a sheet where that is wished or there is no key to unlock."""
        self.leave()
        self._first = "words" if by_words or not self._door.keeps_key() else "passphrase"
        self._show(self._first)

    @property
    def is_busy(self) -> bool:
        return self._page in _BUSY

    @Property(QObject, constant=True)
    def papers(self) -> QObject:
        return self._papers

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What was decided anew: `passphrase`, `pin`, `names` or `petition`."""
        return self._outcome

    @Property(str, notify=changed)
    def offered(self) -> str:
        return self._offered

    @Property(bool, notify=changed)
    def keepsKey(self) -> bool:
        return self._door.keeps_key()

    @Property(dict, notify=changed)
    def names(self) -> dict[str, object]:
        """The fields of Names."""
        return asdict(self._door.names())

    @Property(int, notify=changed)
    def version(self) -> int:
        """Of the petition that is here."""
        return self._door.version()

    @Property(list, notify=changed)
    def versions(self) -> list[dict[str, object]]:
        """The fields of each newer Version that a stick brings."""
        return [asdict(version) for version in self._versions]

    @Property(int, notify=progressChanged)
    def done(self) -> int:
        return self._done

    @Property(dict, notify=changed)
    def exported(self) -> dict[str, object]:
        """The fields of Exported."""
        return {**asdict(self._exported), "files": list(self._exported.files)}

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        if self._page == "passphrase":
            self._work("opening", lambda _progress: self._door.unlock(passphrase), self._opened)

    @Slot()
    def askWords(self) -> None:
        if self._page == "passphrase":
            self._show("words")

    @Slot()
    def askExport(self) -> None:
        if self._page == "tasks" and self._door.keeps_key():
            self._show("export")

    @Slot()
    def export(self) -> None:
        """Write everything out, off the screen's thread."""
        if self._page == "export":
            self._work("writing", self._door.export, self._written)

    @Slot()
    def cancel(self) -> None:
        self._job.cancel()

    @Slot()
    def askNames(self) -> None:
        if self._page == "tasks":
            self._show("names")

    @Slot(str, str)
    def rename(self, event: str, kiosk: str) -> None:
        if self._page == "names":
            self._outcome = "names"
            problem = self._door.rename(Names(event, kiosk))
            self._show("names" if problem else "saved", problem)

    @Slot()
    def askPetition(self) -> None:
        """Does a stick bring a newer version of the petition? Asked again, it looks again."""
        if self._page in {"tasks", "petition"}:
            self._versions = self._door.newer_versions()
            self._show("petition")

    @Slot(int)
    def takeVersion(self, at: int) -> None:
        if self._page == "petition" and 0 <= at < len(self._versions):
            self._outcome = "petition"
            problem = self._door.take_version(self._versions[at])
            self._show("petition" if problem else "saved", problem)

    @Slot()
    def askPassphrase(self) -> None:
        if self._page == "tasks" and self._door.keeps_key():
            self._offered = self._door.offer_passphrase()
            self._show("newPassphrase")

    @Slot(str)
    def choosePassphrase(self, passphrase: str) -> None:
        self._passphrase = " ".join(passphrase.split())
        short = len(self._passphrase) < SHORTEST_PASSPHRASE
        self._show("newPassphrase" if short else "again", "passphrase_short" if short else "")

    @Slot(str)
    def repeatPassphrase(self, passphrase: str) -> None:
        if " ".join(passphrase.split()) != self._passphrase:
            self._show("again", "differs")
            return
        chosen, self._outcome = self._passphrase, "passphrase"
        self._work("saving", lambda _progress: self._door.new_passphrase(chosen), self._saved)

    @Slot()
    def askPin(self) -> None:
        if self._page == "tasks":
            self._show("newPin")

    @Slot(str, str)
    def choosePin(self, pin: str, again: str) -> None:
        if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN or not (pin.isascii() and pin.isdigit()):
            self._show("newPin", "pin_form")
        elif pin != again:
            self._show("newPin", "differs")
        else:
            self._outcome = "pin"
            self._work("saving", lambda _progress: self._door.new_pin(pin), self._saved)

    @Slot()
    def goBack(self) -> None:
        """To the page before; from the door and from the tasks, back to the volunteer's pages."""
        if self._page in {"tasks", self._first}:
            self.finish()
        else:
            self._show(_BEFORE.get(self._page, "tasks"))

    @Slot()
    def finish(self) -> None:
        """Back to the volunteer's pages; nothing typed is kept."""
        self.leave()
        self.ended.emit()

    @Slot()
    def startAnew(self) -> None:
        """Names and the petition are read when a kiosk starts."""
        if self._page == "saved" and self._outcome in {"names", "petition"}:
            self.anewAsked.emit()

    def wait(self) -> None:
        self._job.cancel()
        self._job.wait()

    def _proved(self) -> None:
        if self._papers.property("proved"):
            self._door.unlock_with(tuple(self._papers.sheets))
            self._show("tasks")

    def _work(self, page: str, work: Callable[[Progress], object], then: Callable[[object], None]) -> None:
        self._then = then
        self._progress(0)
        self._show(page)
        self._job.start(work)

    def _job_ended(self, result: object) -> None:
        if not self.is_busy:
            self._door.shut()  # somebody hid everything while a key was being opened
        elif isinstance(result, Cancelled):
            self._show("tasks")
        elif isinstance(result, Exception):
            raise result
        else:
            self._then(result)

    def _opened(self, problem: object) -> None:
        self._show("passphrase" if problem else "tasks", str(problem))

    def _saved(self, problem: object) -> None:
        self._show("tasks" if problem else "saved", str(problem))

    def _written(self, result: object) -> None:
        if isinstance(result, Exported):
            self._exported = result
        self._show("exported")

    def _progress(self, done: int) -> None:
        self._done = done
        self.progressChanged.emit()

    def _show(self, page: str, problem: str = "") -> None:
        self._page, self._problem = page, problem
        self.changed.emit()
