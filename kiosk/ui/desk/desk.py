"""The organizer's desk: who comes in by the passphrase or the recovery words, and which section is open."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.desk.work import Work
from kiosk.ui.job import Progress
from kiosk.ui.language import Language
from kiosk.ui.papers import PaperReader, Papers

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Door(Protocol):
    """What lets the organizer in. Answers in words are "" or a code for what is in the way."""

    def title(self, language: str) -> str: ...
    def keeps_key(self) -> bool: ...
    def unlock(self, passphrase: str) -> str: ...
    def unlock_with(self, sheets: Sequence[str]) -> None: ...
    def shut(self) -> None: ...
    def papers(self) -> PaperReader: ...
    def size(self) -> int: ...
    def open(self, progress: Progress) -> str: ...


@QmlElement
@QmlUncreatable("made in Python")
class Desk(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """passphrase or words → opening → ready, and in there one section after another; `lock` leads back to the door."""

    changed = Signal()
    rollChanged = Signal()
    locked = Signal()

    def __init__(self, door: Door, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._language = language
        language.changed.connect(self.changed)
        self._work = Work(self)
        self._papers = Papers(door.papers(), self)
        self._papers.provedChanged.connect(self._proved)
        self._parts: dict[str, QObject] = {}
        self._ways: list[str] = []
        self._section, self._page, self._problem = "", "", ""
        self._go_to_the_door()

    def add(self, section: str, part: QObject) -> None:
        """A section, and what stands behind its page; the first one is open at the beginning."""
        self._ways.append(section)
        self._section = self._section or section
        self.keep(section, part)

    def keep(self, name: str, part: QObject) -> None:
        """What stands behind a page that another one leads to."""
        self._parts[name] = part

    @property
    def work(self) -> Work:
        return self._work

    @property
    def spoken(self) -> Language:
        return self._language

    @Property(QObject, constant=True)
    def working(self) -> QObject:
        return self._work

    @Property(QObject, constant=True)
    def papers(self) -> QObject:
        return self._papers

    @Property(QObject, constant=True)
    def language(self) -> QObject:
        return self._language

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._door.title(self._language.current)

    @Property(str, notify=changed)
    def page(self) -> str:
        """`passphrase`, `words`, `opening` or `ready`."""
        return self._page

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(bool, notify=changed)
    def keepsKey(self) -> bool:
        """Whether a passphrase opens a key here."""
        return self._door.keeps_key()

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section

    @Property(list, constant=True)
    def sections(self) -> list[str]:
        return list(self._ways)

    @Slot(str, result=QObject)
    def part(self, section: str) -> QObject:
        """What stands behind a section's page."""
        return self._parts[section]

    @Slot(str)
    def show(self, section: str) -> None:
        if section in self._ways:
            self._section = section
            self.changed.emit()

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        if self._page == "passphrase":
            self._show("opening")
            self._work.begin("unlocking", lambda _progress: self._door.unlock(passphrase), self._unlocked)

    @Slot()
    def askWords(self) -> None:
        if self._page == "passphrase":
            self._show("words")

    @Slot()
    def goBack(self) -> None:
        """From the words to the passphrase, where there is a key that it opens."""
        if self._page == "words":
            self._papers.forget()
            self._go_to_the_door()

    @Slot()
    def open(self) -> None:
        """Open all that was gathered, anew."""
        self._work.begin("opening", self._door.open, self._opened, self._door.size())

    @Slot()
    def lock(self) -> None:
        """Forget the key and everything that was opened."""
        self._work.wait()
        self._papers.forget()
        self._door.shut()
        self.locked.emit()
        self._go_to_the_door()

    def wait(self) -> None:
        self._work.wait()

    def _go_to_the_door(self) -> None:
        self._section = next(iter(self._ways), "")
        self._show("passphrase" if self._door.keeps_key() else "words")

    def _proved(self) -> None:
        if self._papers.property("proved") and self._page == "words":
            self._door.unlock_with(tuple(self._papers.sheets))
            self._unlocked("")

    def _unlocked(self, problem: object) -> None:
        if problem:
            self._show("passphrase", str(problem))
            return
        self._show("opening")
        self.open()

    def _opened(self, problem: object) -> None:
        self._show("ready", str(problem))
        self.rollChanged.emit()

    def _show(self, page: str, problem: str = "") -> None:
        self._page, self._problem = page, problem
        self.changed.emit()
