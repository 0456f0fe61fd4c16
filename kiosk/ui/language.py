"""The language on screen: chosen on any page, and the screen's words follow at once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.dates import long_date
from kiosk.domain.words import Language as Code

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_LOCALES: dict[Code, str] = {"en": "en_CA", "fr": "fr_CA", "uk": "uk_UA"}


@QmlElement
@QmlUncreatable("made in Python")
class Language(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """One of the pack's languages; the first is what the kiosk returns to."""

    changed = Signal()

    def __init__(self, codes: tuple[Code, ...], translations: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.codes = codes
        self.current: Code = codes[0]
        self.retranslate: Callable[[], None] = lambda: None
        self._translations = translations
        self._translator: QTranslator | None = None
        self._load()

    @Property(str, notify=changed)
    def code(self) -> str:
        return self.current

    @Property(str, notify=changed)
    def locale(self) -> str:
        return _LOCALES[self.current]

    @property
    def qt_locale(self) -> QLocale:
        """How numbers and dates are written, and texts read aloud."""
        return QLocale(_LOCALES[self.current])

    @Property(list, constant=True)
    def choices(self) -> list[str]:
        return list(self.codes)

    @Property(list, constant=True)
    def locales(self) -> list[str]:
        """What the keyboard can be switched to."""
        return [_LOCALES[code] for code in self.codes]

    @Slot(str)
    def choose(self, code: str) -> None:
        for known in self.codes:
            if known == code and known != self.current:
                self.current = known
                self._load()
                self.retranslate()
                self.changed.emit()

    @Slot(str, result=str)
    def day(self, iso: str) -> str:
        """A day given as 2018-10-04, as this language writes it."""
        return long_date(date.fromisoformat(iso), self.current)

    def reset(self) -> None:
        self.choose(self.codes[0])

    def release(self) -> None:
        """Take these words off the application: the next window brings its own."""
        self.retranslate = lambda: None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _load(self) -> None:
        """Install the words of the current language; English ones hold only the plural forms."""
        QLocale.setDefault(self.qt_locale)
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = QTranslator(self)
        file = self._translations / f"kiosk_{self.current}.qm"
        if not self._translator.load(str(file)):
            raise FileNotFoundError(f"{file}: the words of this language are not built; run make setup.")
        QCoreApplication.installTranslator(self._translator)
