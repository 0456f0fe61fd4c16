"""The way back with the recovery words: they are typed from paper, and then a new passphrase or PIN is chosen."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.installer import LONGEST_PIN, SHORTEST_PASSPHRASE, SHORTEST_PIN
from kiosk.ui.job import Job
from kiosk.ui.papers import PaperReader, Papers

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Keeper(Protocol):
    """What keeps the organizer key and the PIN. Its answers are "" or a code for what is in the way."""

    def papers(self) -> PaperReader: ...
    def keeps_key(self) -> bool: ...
    def note_drill(self) -> None: ...
    def offer_passphrase(self) -> str: ...
    def new_passphrase(self, sheets: Sequence[str], passphrase: str) -> str: ...
    def new_pin(self, sheets: Sequence[str], pin: str) -> str: ...


@QmlElement
@QmlUncreatable("made in Python")
class Recovering(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """words → proved → passphrase → again → working → done, or proved → pin → working → done."""

    changed = Signal()
    ended = Signal()

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._papers = Papers(keeper.papers(), self)
        self._papers.provedChanged.connect(self._proved)
        self._job = Job(self)
        self._job.ended.connect(self._saved)
        self.start()

    def start(self) -> None:
        """Ask for the words of a sheet; nothing of an earlier time is left."""
        self._page, self._problem, self._outcome = "words", "", ""
        self._passphrase = self._offered = ""
        self._papers.forget()
        self.changed.emit()

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
        """What was chosen anew: `passphrase` or `pin`."""
        return self._outcome

    @Property(str, notify=changed)
    def offered(self) -> str:
        return self._offered

    @Property(bool, notify=changed)
    def keepsKey(self) -> bool:
        return self._keeper.keeps_key()

    @Slot()
    def askPassphrase(self) -> None:
        if self._page == "proved" and self._keeper.keeps_key():
            self._offered = self._keeper.offer_passphrase()
            self._show("passphrase")

    @Slot(str)
    def choosePassphrase(self, passphrase: str) -> None:
        self._passphrase = " ".join(passphrase.split())
        short = len(self._passphrase) < SHORTEST_PASSPHRASE
        self._show("passphrase" if short else "again", "passphrase_short" if short else "")

    @Slot(str)
    def repeatPassphrase(self, passphrase: str) -> None:
        if " ".join(passphrase.split()) != self._passphrase:
            self._show("again", "differs")
            return
        sheets, chosen = tuple(self._papers.sheets), self._passphrase
        self._save("passphrase", lambda: self._keeper.new_passphrase(sheets, chosen))

    @Slot()
    def askPin(self) -> None:
        if self._page == "proved":
            self._show("pin")

    @Slot(str, str)
    def choosePin(self, pin: str, again: str) -> None:
        if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN or not (pin.isascii() and pin.isdigit()):
            self._show("pin", "pin_form")
        elif pin != again:
            self._show("pin", "differs")
        else:
            sheets = tuple(self._papers.sheets)
            self._save("pin", lambda: self._keeper.new_pin(sheets, pin))

    @Slot()
    def goBack(self) -> None:
        if self._page == "words":
            self.finish()
        else:
            self._show({"again": "passphrase"}.get(self._page, "proved"))

    @Slot()
    def finish(self) -> None:
        """Back to the volunteer's pages; nothing typed is kept."""
        self.start()
        self.ended.emit()

    def wait(self) -> None:
        self._job.wait()

    def _proved(self) -> None:
        if self._papers.property("proved"):
            self._keeper.note_drill()
            self._show("proved")

    def _save(self, outcome: str, work: Callable[[], str]) -> None:
        self._outcome = outcome
        self._show("working")
        self._job.start(lambda _progress: work())

    def _saved(self, result: object) -> None:
        if isinstance(result, Exception):
            raise result
        if result:
            self._show("proved", str(result))
        else:
            self._show("done")

    def _show(self, page: str, problem: str = "") -> None:
        self._page, self._problem = page, problem
        self.changed.emit()
