"""How many signed, at a glance: totals, and bars by event, day, hour, province, language and kiosk."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.countries import country_names
from kiosk.domain.places import ABROAD
from kiosk.ui.desk.desk import Desk

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Totals:
    """Everybody who signed on a screen: `given` is all of them; `contact` of those that count may be written to.

    `on_paper` of those that count said that they signed the official paper sheet, too.
    """

    given: int = 0
    counting: int = 0
    aside: int = 0
    taken_back: int = 0
    erased: int = 0
    contact: int = 0
    on_paper: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """One of a group, by the code or the name that it has, and how many."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Counted:
    """Totals, and groups by name: events, days, hours, provinces, languages, kiosks."""

    totals: Totals
    groups: dict[str, Sequence[Bar]]


class Counter(Protocol):
    """What counts the signatures that were opened."""

    def counted(self) -> Counted: ...


@QmlElement
@QmlUncreatable("made in Python")
class Overview(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Counted anew when somebody looks after the roll has changed."""

    changed = Signal()

    def __init__(self, counter: Counter, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._desk = desk
        self._is_stale = True
        self._counted = Counted(Totals(), {})
        desk.rollChanged.connect(self._grow_stale)
        desk.changed.connect(self._look)
        desk.locked.connect(self._leave)

    @Property(dict, notify=changed)
    def totals(self) -> dict[str, int]:
        """The fields of Totals."""
        return asdict(self._counted.totals)

    @Property(dict, notify=changed)
    def groups(self) -> dict[str, list[dict[str, object]]]:
        """Of each group its bars: `key`, `name` where the key is a country's, `count`, and `share` of the longest."""
        return {name: self._bars(bars) for name, bars in self._counted.groups.items()}

    def _bars(self, bars: Sequence[Bar]) -> list[dict[str, object]]:
        most = max((bar.count for bar in bars), default=1)
        countries = country_names(self._desk.spoken.current)
        return [
            {
                "key": bar.key,
                "name": countries.get(bar.key.removeprefix(ABROAD), "") if bar.key.startswith(ABROAD) else "",
                "count": bar.count,
                "share": bar.count / most,
            }
            for bar in bars
        ]

    def _grow_stale(self) -> None:
        self._is_stale = True
        self._look()

    def _look(self) -> None:
        if self._is_stale and self._desk.property("page") == "ready" and self._desk.property("section") == "overview":
            self._is_stale = False
            self._counted = self._counter.counted()
        self.changed.emit()

    def _leave(self) -> None:
        self._is_stale, self._counted = True, Counted(Totals(), {})
        self.changed.emit()
