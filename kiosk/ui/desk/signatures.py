"""The list of signatures at the desk: searched, narrowed and sorted; a row shows what the organizer looks for."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QCollator,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.signature import Signature
from kiosk.domain.text import compared, folded
from kiosk.ui.desk.desk import Desk

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SEARCHED = attrgetter("name", "email", "phone", "city", "postal_code", "street", "event", "kiosk")
_SORTED = ("name", "city", "event", "signedOn")
_ROLES = ("signatureId", "name", "city", "province", "event", "signedOn", "contact", "standing")
_FILTERS: dict[str, Callable[[Signature], str]] = {
    "event": attrgetter("event"),
    "kiosk": attrgetter("kiosk"),
    "day": lambda signature: signature.signed_at.date().isoformat(),
    "province": attrgetter("province"),
}


class Line(Protocol):
    """A signature of the list; `standing` is "stands", or the verdict for which it does not count."""

    @property
    def signature(self) -> Signature: ...
    @property
    def standing(self) -> str: ...


class Shelf(Protocol):
    """What keeps the signatures that were opened."""

    def lines(self) -> Sequence[Line]: ...


@QmlElement
@QmlUncreatable("made in Python")
class Signatures(QAbstractListModel):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Rows are places in the list that was opened; nothing of a person is copied."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, shelf: Shelf, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._desk = desk
        self._language = desk.spoken
        self._lines: Sequence[Line] = ()
        self._haystacks: list[str] = []
        self._search: list[str] = []
        self._filters: dict[str, str] = {}
        self._sorting, self._backwards = "signedOn", False
        self._order: Sequence[int] = ()
        self._rows: Sequence[int] = ()
        self._is_stale = False
        desk.rollChanged.connect(self._grow_stale)
        desk.changed.connect(self._look)
        desk.locked.connect(self._leave)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, Any]:
        return {Qt.ItemDataRole.UserRole + at: name.encode() for at, name in enumerate(_ROLES)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[self._rows[index.row()]]
        signature = line.signature
        match _ROLES[role - Qt.ItemDataRole.UserRole]:
            case "signatureId":
                return str(signature.id)
            case "signedOn":
                return signature.signed_at.strftime("%Y-%m-%d %H:%M")
            case "contact":
                return signature.contact_consent
            case "standing":
                return line.standing
            case field:
                return getattr(signature, field)

    @Property(int, notify=changed)
    def shown(self) -> int:
        return len(self._rows)

    @Property(int, notify=changed)
    def all(self) -> int:
        return len(self._lines)

    @Property(str, notify=changed)
    def sorting(self) -> str:
        return self._sorting

    @Property(bool, notify=changed)
    def backwards(self) -> bool:
        return self._backwards

    @Property(dict, notify=changed)
    def filters(self) -> dict[str, str]:
        """What is in force, by `event`, `kiosk`, `day`, `province` or `standing`."""
        return dict(self._filters)

    @Slot(str, result=list)
    def choices(self, what: str) -> list[str]:
        """What can be chosen from, each once."""
        return sorted({self._value(what, line) for line in self._lines} - {""}, key=folded)

    @Slot(str)
    def search(self, text: str) -> None:
        """Every word of it must be somewhere in what a person gave, however it is written."""
        self._search = compared(text).split()
        self._choose()

    @Slot(str, str)
    def narrow(self, what: str, value: str) -> None:
        """Show only these; "" shows all."""
        self._filters = (
            {**self._filters, what: value} if value else {k: v for k, v in self._filters.items() if k != what}
        )
        self._choose()

    @Slot(str)
    def sortBy(self, column: str) -> None:
        """By `name`, `city`, `event` or `signedOn`; once more, the other way round."""
        if column not in _SORTED:
            return
        self._backwards = column == self._sorting and not self._backwards
        self._sorting = column
        self._order = self._ordered()
        self._choose()

    @Slot(str)
    def choose(self, signature_id: str) -> None:
        """Somebody's row was tapped."""
        if any(line.signature.id == UUID(signature_id) for line in self._lines):
            self.chosen.emit(signature_id)

    def _grow_stale(self) -> None:
        self._is_stale = True
        self._look()

    def _look(self) -> None:
        """A large list is read when somebody looks at it, not at each decision."""
        if self._is_stale and self._desk.property("section") == "signatures":
            self._is_stale = False
            self._read()

    def _read(self) -> None:
        self._lines = self._shelf.lines()
        self._haystacks = [folded("\n".join(_SEARCHED(line.signature))) for line in self._lines]
        self._order = self._ordered()
        self._choose()

    def _leave(self) -> None:
        self._lines, self._haystacks, self._search, self._filters = (), [], [], {}
        self._sorting, self._backwards = "signedOn", False
        self._order = ()
        self._choose()

    def _ordered(self) -> Sequence[int]:
        if self._sorting == "signedOn":
            keys: Sequence[Any] = [line.signature.signed_at for line in self._lines]
        else:
            # Letters in the order of the alphabet on screen: Ukrainian has four that Unicode puts at its end.
            value, collator = attrgetter(self._sorting), QCollator(self._language.qt_locale)
            keys = [collator.sortKey(value(line.signature)) for line in self._lines]
        return sorted(range(len(keys)), key=keys.__getitem__, reverse=self._backwards)

    def _choose(self) -> None:
        self.beginResetModel()
        self._rows = [at for at in self._order if self._is_meant(at)] if self._search or self._filters else self._order
        self.endResetModel()
        self.changed.emit()

    def _is_meant(self, at: int) -> bool:
        words = self._haystacks[at]
        if not all(word in words for word in self._search):
            return False
        line = self._lines[at]
        return all(self._value(what, line) == value for what, value in self._filters.items())

    @staticmethod
    def _value(what: str, line: Line) -> str:
        return line.standing if what == "standing" else _FILTERS[what](line.signature)
