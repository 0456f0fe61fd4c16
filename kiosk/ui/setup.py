"""First run: the petition, the event, a PIN and the organizer's key, one question a page."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.installer import (
    LONGEST_PIN,
    SHORTEST_PASSPHRASE,
    SHORTEST_PIN,
    Choices,
    Installer,
    MadeKey,
    SetUpFailed,
)
from kiosk.ui.job import Job
from kiosk.ui.language import Language
from kiosk.ui.papers import Papers

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# Where the petition is signed, its organizer is known and nothing is made here that opens anything.
_KEEPS_KEY = ("petition", "event", "pin", "passphrase", "repeat", "working", "recovery", "drill", "ready")
_ONLY_WRITES = ("petition", "organizer", "event", "pin", "working", "ready")


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
        self._six_words = installer.six_words()
        self._steps = _ONLY_WRITES if self._six_words else _KEEPS_KEY
        self._papers = Papers(installer.papers(), self)
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
        self._sheets = 1
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
        return self._steps.index(self._step) + 1

    @Property(int, constant=True)
    def steps(self) -> int:
        return len(self._steps)

    @Property(str, constant=True)
    def sixWords(self) -> str:
        """Who signed the petition; "" where nobody did, and the organizer key is made here."""
        return self._six_words

    @Property(QObject, constant=True)
    def papers(self) -> QObject:
        """The recovery words, typed from the sheet once it is printed."""
        return self._papers

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

    @Property(int, notify=changed)
    def sheets(self) -> int:
        """On how many recovery sheets the key is to be: one, or three of which two will do."""
        return self._sheets

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

    @Slot()
    def wordsDiffer(self) -> None:
        """The six words are not those that the organizer gave: nothing is set up."""
        self._problem = "other_words"
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
            if self._six_words:
                self._install()

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
        self._install()

    @Slot(int)
    def chooseSheets(self, sheets: int) -> None:
        """One sheet or three: another choice has to be saved again."""
        self._sheets, self._sheet = sheets, None
        self.changed.emit()

    @Slot(str)
    def saveRecovery(self, folder: str) -> None:
        """Write the recovery sheet where the organizer says; it holds the key in words."""
        if self._key is None:
            return
        try:
            self._sheet = self._installer.save_recovery(Path(folder), self._key, self._language.current, self._sheets)
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
        elif self._step == "drill" and self._papers.property("proved"):
            self._drilled()
        elif self._step in {"petition", "organizer", "drill"}:
            self._go_on("")

    @Slot()
    def goBack(self) -> None:
        before = self._steps.index(self._step) - 1
        if 0 <= before < self._steps.index("working") - 1:
            self._problem = ""
            self._show(self._steps[before])

    def wait(self) -> None:
        self._job.wait()

    def _install(self) -> None:
        choices = Choices(self._event, self._kiosk_name, tuple(self._languages), self._pin, self._passphrase)
        self._pin = self._passphrase = ""
        self._job.start(lambda _progress: self._installer.install(choices))

    def _drilled(self) -> None:
        self._installer.note_drill()
        self._papers.forget()
        self._go_on("")

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
            self._show(self._steps[self._steps.index(self._step) + 1])

    def _show(self, step: str) -> None:
        self._step = step
        self.stepChanged.emit()
        self.changed.emit()

    def _installed(self, result: object) -> None:
        match result:
            case MadeKey():
                self._key = result
                self._go_on("")
            case None:
                self._complete()
            case SetUpFailed():
                self._problem, self._reason = "not_installed", result.reason
                self._show("petition")
            case Exception():
                raise result
