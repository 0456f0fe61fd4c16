"""The ink under an attendee's finger: strokes that grow, are undone or cleared, until they become Ink."""

from PySide6.QtCore import Property, QObject, QPointF, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.ink import FULL_PRESSURE, MOST_POINTS, UNITS_PER_PIXEL, Ink, InkPoint
from kiosk.domain.thinning import thinned

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Strokes(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Strokes on a pad whose frame is fixed by the first touch, so that turning the screen leaves the ink whole."""

    changed = Signal()
    grew = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.drawn: list[list[InkPoint]] = []
        self.frame = QSizeF()
        self._began = 0
        self._points = 0
        self._latest = 0

    @classmethod
    def of(cls, ink: Ink | None, parent: QObject) -> "Strokes":
        """Ink to be looked at again, on the pad that it was drawn on."""
        strokes = cls(parent)
        if ink is not None:
            strokes.drawn = [list(stroke) for stroke in ink.strokes]
            strokes.frame = QSizeF(ink.width / UNITS_PER_PIXEL, ink.height / UNITS_PER_PIXEL)
        return strokes

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return not self.drawn

    def begin(self, at: QPointF, pressure: float, when: int, frame: QSizeF) -> None:
        """Start a stroke at a place in pixels of the frame, at a time in milliseconds."""
        if not self.drawn:
            self.frame = frame
            self._began = when
            self._latest = 0
        self.drawn.append([])
        self.extend(at, pressure, when)
        self.changed.emit()

    def extend(self, at: QPointF, pressure: float, when: int) -> None:
        """Draw on to a place; the same place again adds nothing, nor does more than any hand needs."""
        if not self.drawn or self._points >= MOST_POINTS:
            return
        point = InkPoint(
            round(at.x() * UNITS_PER_PIXEL),
            round(at.y() * UNITS_PER_PIXEL),
            max(self._latest, when - self._began),
            round(min(1.0, max(0.0, pressure)) * FULL_PRESSURE),
        )
        stroke = self.drawn[-1]
        if stroke and stroke[-1][:2] == point[:2]:
            return
        stroke.append(point)
        # A pen and a finger may count their time differently: it never runs back.
        self._latest = point.t
        self._points += 1
        self.grew.emit()

    @Slot()
    def undo(self) -> None:
        """Take back the last stroke."""
        if self.drawn:
            self._points -= len(self.drawn.pop())
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        self.drawn.clear()
        self._points = 0
        self.changed.emit()

    def ink(self) -> Ink | None:
        """What is drawn, as it is kept; None where there is nothing."""
        if not self.drawn:
            return None
        width, height = (max(1, round(side * UNITS_PER_PIXEL)) for side in (self.frame.width(), self.frame.height()))
        return Ink(width, height, tuple(thinned(stroke, height) for stroke in self.drawn))
