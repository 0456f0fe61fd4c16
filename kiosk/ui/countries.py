"""The countries to choose from, by their names in the language on screen."""

from functools import cmp_to_key

from PySide6.QtCore import Property, QCollator, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.countries import countries_like, country_names
from kiosk.ui.language import Language

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Countries(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Each country as a choice with its `code` and its `name`, in the order of the language's alphabet."""

    changed = Signal()

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language
        self._choices: dict[str, dict[str, str]] = {}
        language.changed.connect(self._name)
        self._name()

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, str]]:
        return list(self._choices.values())

    @Slot(str, result=list)
    def like(self, text: str) -> list[dict[str, str]]:
        """The choices that a text may mean, the likeliest first."""
        nearness = countries_like(text)
        codes = sorted((code for code in self._choices if code in nearness), key=nearness.__getitem__)
        return [self._choices[code] for code in codes]

    def _name(self) -> None:
        # The language on screen is the default locale.
        alphabet = QCollator(QLocale())
        names = country_names(self._language.current)
        by_name = cmp_to_key(alphabet.compare)
        codes = sorted(names, key=lambda code: by_name(names[code]))
        self._choices = {code: {"code": code, "name": names[code]} for code in codes}
        self.changed.emit()
