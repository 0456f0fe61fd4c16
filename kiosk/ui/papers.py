"""Recovery words typed from paper: word by word, offered after a few letters, sheet by sheet until they are enough."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WORDS_ON_A_SHEET = 33
_MOST_OFFERED = 4


@dataclass(frozen=True, slots=True)
class Judged:
    """What some sheets are worth: how many are missing, or what is wrong with the last one, as a word."""

    missing: int = 0
    problem: str = ""


class PaperReader(Protocol):
    """What knows the words and the key they belong to."""

    def words_that_begin(self, letters: str) -> list[str]: ...
    def judge(self, sheets: Sequence[str]) -> Judged: ...


@QmlElement
@QmlUncreatable("made in Python")
class Papers(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """The sheet that is being typed, and those that were; `proved` once together they bring the kiosk's key back."""

    changed = Signal()
    provedChanged = Signal()

    def __init__(self, reader: PaperReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.forget()

    def forget(self) -> None:
        """Start anew; nothing typed is kept."""
        self.sheets: list[str] = []
        self._words: list[str] = []
        self._place = 0
        self._letters = ""
        self._offered: list[str] = []
        self._judged = Judged()
        self._proved = False
        self.changed.emit()
        self.provedChanged.emit()

    @Property(list, notify=changed)
    def words(self) -> list[str]:
        """Those of this sheet, so far."""
        return list(self._words)

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which word is asked for, from 1; 34 where all are there."""
        return self._place + 1

    @Property(int, notify=changed)
    def sheet(self) -> int:
        """Which sheet this is, in the order of typing, from 1."""
        return len(self.sheets) + 1

    @Property(int, notify=changed)
    def missing(self) -> int:
        """How many sheets are missing, once one is known to be right; else 0."""
        return self._judged.missing

    @Property(str, notify=changed)
    def letters(self) -> str:
        return self._letters

    @Property(list, notify=changed)
    def offered(self) -> list[str]:
        return self._offered[:_MOST_OFFERED]

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._judged.problem

    @Property(bool, notify=provedChanged)
    def proved(self) -> bool:
        return self._proved

    @Slot(str)
    def type(self, text: str) -> None:
        """Letters in the line. A space ends a word; several words at once are taken one after the other."""
        *whole, rest = f"{text.lower()} ".split(" ")[:-1] if " " in text else ("", text.lower())
        for word in filter(None, whole):
            self._hear(word)
            if not self._take_offered():
                return
        self._hear(rest)

    @Slot()
    def enter(self) -> None:
        """The word that is meant, where only one can be."""
        self._take_offered()

    @Slot(str)
    def take(self, word: str) -> None:
        """Put a word into its place; after the last one the sheet is looked at."""
        if self._proved or self._place >= WORDS_ON_A_SHEET:
            return
        self._words[self._place : self._place + 1] = [word]
        self._place = len(self._words)
        self._letters, self._offered = "", []
        if self._place == WORDS_ON_A_SHEET:
            self._look()
        else:
            self._judged = Judged(self._judged.missing)
        self.changed.emit()

    @Slot(int)
    def correct(self, place: int) -> None:
        """Ask for this word again, counted from 1."""
        if 1 <= place <= len(self._words):
            self._place = place - 1
            self._letters, self._offered = "", []
            self.changed.emit()

    def _hear(self, letters: str) -> None:
        self._letters = letters
        self._offered = self._reader.words_that_begin(letters) if letters else []
        if letters:  # what was said of a whole sheet stays until something is typed again
            self._judged = Judged(self._judged.missing, "" if self._offered else "unknown")
        self.changed.emit()

    def _take_offered(self) -> bool:
        if self._letters in self._offered:
            self.take(self._letters)
        elif len(self._offered) == 1:
            self.take(self._offered[0])
        else:
            return False
        return True

    def _look(self) -> None:
        sheets = [*self.sheets, " ".join(self._words)]
        self._judged = self._reader.judge(sheets)
        if self._judged.problem:
            return
        self.sheets = sheets
        if self._judged.missing:
            self._words, self._place = [], 0
        else:
            self._proved = True
            self.provedChanged.emit()
