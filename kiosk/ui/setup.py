"""First run: the petition, the event, a PIN and the organizer's key, one question a page."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.words import Language as Code
from kiosk.ui.job import Job
from kiosk.ui.language import Language

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SHORTEST_PIN, LONGEST_PIN = 6, 12
SHORTEST_PASSPHRASE = 16  # characters; the one offered is far longer
_STEPS = ("petition", "event", "pin", "passphrase", "repeat", "working", "recovery", "ready")


@dataclass(frozen=True, slots=True)
class Choices:
    """What was decided on the pages; the secrets do not print."""

    event: str
    kiosk_name: str
    languages: tuple[Code, ...]
    pin: str = field(repr=False)
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MadeKey:
    """The organizer key that set-up made: how it is known, and its recovery words."""

    fingerprint: str
    recovery_words: tuple[str, ...] = field(repr=False)


class SetUpFailed(Exception):
    """The world stopped the set-up: one plain sentence, and `reason`, the word that the pages put into their own."""

    def __init__(self, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason


class Installer(Protocol):
    """What the set-up pages can ask for."""

    def title(self) -> dict[Code, str]: ...
    def offer_passphrase(self) -> str: ...
    def recovery_folders(self) -> list[Path]: ...
    def install(self, choices: Choices) -> MadeKey: ...
    def save_recovery(self, folder: Path, key: MadeKey, language: Code) -> Path: ...
    def complete(self) -> None: ...
    def show_for_printing(self, sheet: Path) -> bool: ...


@QmlElement
@QmlUncreatable("made in Python")
class SetUp(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Keeps what was typed until all of it holds; only then is anything written."""

    stepChanged = Signal()
    changed = Signal()
    finished = Signal()

    def __init__(self, installer: Installer, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installer = installer
        self._language = language
        self._step = "petition"
        self._problem = ""
        self._reason = ""
        self._event = ""
        self._kiosk_name = ""
        self._languages = list(language.codes)
        self._pin = ""
        self._offered = installer.offer_passphrase()
        self._passphrase = ""
        self._key: MadeKey | None = None
        self._sheet: Path | None = None
        self._printed = True
        self._job = Job(self)
        self._job.ended.connect(self._installed)
        language.changed.connect(self.changed)

    @Property(QObject, constant=True)
    def language(self) -> QObject:
        return self._language

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        return self._step

    @Property(int, notify=stepChanged)
    def stepNumber(self) -> int:
        return _STEPS.index(self._step) + 1

    @Property(int, constant=True)
    def steps(self) -> int:
        return len(_STEPS)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._installer.title()[self._language.current]

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why the world stopped the set-up, as a word; "" where it did not, or where no word fits."""
        return self._reason

    @Property(str, notify=changed)
    def offered(self) -> str:
        return self._offered

    @Property(list, notify=changed)
    def chosenLanguages(self) -> list[str]:
        return list(self._languages)

    @Property(list, constant=True)
    def folders(self) -> list[str]:
        return [str(folder) for folder in self._installer.recovery_folders()]

    @Property(str, notify=changed)
    def sheet(self) -> str:
        return str(self._sheet or "")

    @Property(bool, notify=changed)
    def printed(self) -> bool:
        """False once a print was asked for and this computer has nothing that shows a PDF."""
        return self._printed

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        return self._key.fingerprint if self._key else ""

    @Slot(str, bool)
    def offerLanguage(self, code: str, wanted: bool) -> None:  # noqa: FBT001 - QML calls it with the box's state
        """Choose whether the kiosk speaks a language; the last one left cannot be dropped."""
        chosen = [known for known in self._language.codes if (wanted if known == code else known in self._languages)]
        self._languages = chosen or self._languages
        self.changed.emit()

    @Slot(str, str)
    def name(self, event: str, kiosk_name: str) -> None:
        self._event, self._kiosk_name = event.strip(), kiosk_name.strip()
        self._go_on("" if self._event and self._kiosk_name else "missing")

    @Slot(str, str)
    def choosePin(self, pin: str, again: str) -> None:
        if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN or not (pin.isascii() and pin.isdigit()):
            self._go_on("pin_form")
        elif pin != again:
            self._go_on("differs")
        else:
            self._pin = pin
            self._go_on("")

    @Slot(str)
    def choosePassphrase(self, passphrase: str) -> None:
        """Take the passphrase offered or typed; the next page has it typed again, as proof that it was written down."""
        kept = " ".join(passphrase.split())
        self._passphrase = kept
        self._go_on("passphrase_short" if len(kept) < SHORTEST_PASSPHRASE else "")

    @Slot(str)
    def repeatPassphrase(self, passphrase: str) -> None:
        if " ".join(passphrase.split()) != self._passphrase:
            self._go_on("differs")
            return
        self._go_on("")
        choices = Choices(self._event, self._kiosk_name, tuple(self._languages), self._pin, self._passphrase)
        self._pin = self._passphrase = ""
        self._job.start(lambda _progress: self._installer.install(choices))

    @Slot(str)
    def saveRecovery(self, folder: str) -> None:
        """Write the recovery sheet where the organizer says; it holds the key in words."""
        if self._key is None:
            return
        try:
            self._sheet = self._installer.save_recovery(Path(folder), self._key, self._language.current)
            self._problem = self._reason = ""
        except SetUpFailed as error:
            self._problem, self._reason = "not_saved", error.reason
        self.changed.emit()

    @Slot()
    def showForPrinting(self) -> None:
        if self._sheet is not None:
            self._printed = self._installer.show_for_printing(self._sheet)
            self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """From a page that asks nothing, or once the recovery sheet is saved."""
        if self._step == "recovery" and self._sheet is None:
            self._go_on("sheet_missing")
        elif self._step == "ready":
            self.finished.emit()
        elif self._step == "recovery":
            self._complete()
        elif self._step == "petition":
            self._go_on("")

    @Slot()
    def goBack(self) -> None:
        if self._step in _STEPS[1:5]:
            self._problem = ""
            self._show(_STEPS[_STEPS.index(self._step) - 1])

    def wait(self) -> None:
        self._job.wait()

    def _complete(self) -> None:
        try:
            self._installer.complete()
        except SetUpFailed as error:
            self._reason = error.reason
            self._go_on("not_installed")
            return
        self._go_on("")

    def _go_on(self, problem: str) -> None:
        self._problem = problem
        self.changed.emit()
        if not problem:
            self._show(_STEPS[_STEPS.index(self._step) + 1])

    def _show(self, step: str) -> None:
        self._step = step
        self.stepChanged.emit()
        self.changed.emit()

    def _installed(self, result: object) -> None:
        match result:
            case MadeKey():
                self._key = result
                self._go_on("")
            case SetUpFailed():
                self._problem, self._reason = "not_installed", result.reason
                self._show("petition")
            case Exception():
                raise result
