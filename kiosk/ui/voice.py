"""Reads aloud, where this computer has a voice for the language on screen; nothing leaves the computer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.language import Language

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_AFTER_START = 300  # milliseconds; a speech service may take a second to answer, and Welcome comes first
_SILENT = "mock"  # Qt's engine for tests makes no sound


def engines_here() -> tuple[str, ...]:
    """The speech engines of this computer, the best first; each may still turn out to have no voice."""
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - brings Qt Multimedia, which talks as it loads

    return tuple(engine for engine in QTextToSpeech.availableEngines() if engine != _SILENT)


@QmlElement
@QmlUncreatable("made in Python")
class Voice(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """One voice for the language on screen; `available` is false where there is none, and then nothing is said."""

    changed = Signal()

    def __init__(self, language: Language, engines: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._engines = engines
        self._speech: QTextToSpeech | None = None
        language.changed.connect(self._take_language)
        QTimer.singleShot(_AFTER_START, self, self._find_engine)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self._speech is not None and self._locale() is not None

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._speech is not None and self._speech.state() == self._speech.State.Speaking

    @Slot(list)
    def say(self, texts: list[str]) -> None:
        """Read these texts, Markdown or plain, one after the other; what was being read stops."""
        if self._speech is not None and self._locale() is not None:
            self._speech.stop()
            self._speech.say("\n\n".join(_plain(text) for text in texts if text))

    @Slot()
    def stop(self) -> None:
        if self.speaking and self._speech is not None:
            self._speech.stop()

    def _locale(self) -> QLocale | None:
        """The engine's own kind of the language on screen: its English may be another country's."""
        if self._speech is None:
            return None
        wanted = self._language.qt_locale
        usual = QLocale(wanted.language())
        known = [locale for locale in self._speech.availableLocales() if locale.language() == wanted.language()]
        return next((kind for kind in (wanted, usual) if kind in known), known[0] if known else None)

    def _find_engine(self) -> None:
        self._speech = next((speech for engine in self._engines if (speech := _ready(engine, self))), None)
        if self._speech is not None:
            self._speech.stateChanged.connect(self.changed)
        self._take_language()

    def _take_language(self) -> None:
        self.stop()
        locale = self._locale()
        if self._speech is not None and locale is not None:
            self._speech.setLocale(locale)
        self.changed.emit()


def _ready(engine: str, parent: QObject) -> "QTextToSpeech | None":
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 - as above

    speech = QTextToSpeech(engine, parent)
    if speech.state() != speech.State.Error:
        return speech
    speech.deleteLater()
    return None


def _plain(text: str) -> str:
    document = QTextDocument()
    document.setMarkdown(text)
    return document.toPlainText()
