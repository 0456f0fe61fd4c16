"""The pad one signs on: takes finger, pen or mouse, and paints only what is new of the ink."""

from PySide6.QtCore import Property, QElapsedTimer, QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QGuiApplication,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.domain.ink import FULL_PRESSURE, PLAIN_PRESSURE, UNITS_PER_PIXEL, InkPoint
from kiosk.domain.stroke_width import REACH, width_at_end
from kiosk.ui.pen import Pen
from kiosk.ui.strokes import Strokes

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_PLAIN = PLAIN_PRESSURE / FULL_PRESSURE
_PALM = 60  # pixels: what touches the glass more broadly is no fingertip
_PEN_STAYS = 500  # milliseconds after a pen in which a touch is the hand that holds it
_NOT_A_MOUSE = {QInputDevice.DeviceType.TouchScreen, QInputDevice.DeviceType.Stylus, QInputDevice.DeviceType.Airbrush}


@QmlElement
class InkPad(QQuickPaintedItem):
    """Shows `strokes` and, where it is not `readOnly`, draws on them."""

    strokesChanged = Signal()
    readOnlyChanged = Signal()
    inkColorChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._strokes: Strokes | None = None
        self._read_only = False
        self._color = QColor("#0a1f44")
        self._image = QImage()
        self._finger = -1
        self._pen: Pen | None = None
        self._pen_down = self._mouse_down = False
        self._since_pen = QElapsedTimer()
        self._since_finger = QElapsedTimer()
        self.setAcceptTouchEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self.widthChanged.connect(self._redraw)
        self.heightChanged.connect(self._redraw)

    def _get_strokes(self) -> Strokes | None:
        return self._strokes

    def _set_strokes(self, strokes: Strokes | None) -> None:
        if strokes is self._strokes:
            return
        if self._strokes is not None:
            self._strokes.changed.disconnect(self._redraw)
            self._strokes.grew.disconnect(self._draw_on)
        self._strokes = strokes
        if strokes is not None:
            strokes.changed.connect(self._redraw)
            strokes.grew.connect(self._draw_on)
        self.strokesChanged.emit()
        self._redraw()

    strokes = Property(Strokes, _get_strokes, _set_strokes, notify=strokesChanged)

    def _get_pen(self) -> Pen | None:
        return self._pen

    def _set_pen(self, pen: Pen | None) -> None:
        self._pen = pen
        if pen is not None:
            pen.paper = self
            self.destroyed.connect(lambda: _take_away(pen, self))

    pen = Property(Pen, _get_pen, _set_pen)

    def _get_read_only(self) -> bool:
        return self._read_only

    def _set_read_only(self, value: bool) -> None:  # noqa: FBT001 - Qt calls a property's setter with one value
        if value == self._read_only:
            return
        self._read_only = value
        self.setAcceptTouchEvents(not value)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton if value else Qt.MouseButton.LeftButton)
        self.readOnlyChanged.emit()

    readOnly = Property(bool, _get_read_only, _set_read_only, notify=readOnlyChanged)

    def _get_color(self) -> QColor:
        return self._color

    def _set_color(self, color: QColor) -> None:
        if color != self._color:
            self._color = color
            self.inkColorChanged.emit()
            self._redraw()

    inkColor = Property(QColor, _get_color, _set_color, notify=inkColorChanged)

    def paint(self, painter: QPainter) -> None:
        painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._image)

    def touchEvent(self, event: QTouchEvent) -> None:
        """Draw with the first finger down; a second one, a palm, or the hand that holds a pen draws nothing."""
        for point in event.points():
            if point.state() == point.State.Pressed and self._finger < 0 and not self._is_hand(point):
                self._finger = point.id()
                self._since_finger.start()
                self._begin(point.position(), _PLAIN, point.timestamp())
            elif point.id() == self._finger and point.state() != point.State.Stationary:
                self._extend(point.position(), _PLAIN, point.timestamp())
                if point.state() == point.State.Released:
                    self._finger = -1
        event.accept()

    def touchUngrabEvent(self) -> None:
        self._finger = -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Draw with a real mouse; one that Qt or the system makes up of a touch or a pen would draw twice."""
        made_up = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
        if made_up or event.pointingDevice().type() in _NOT_A_MOUSE:
            event.ignore()
            return
        self._mouse_down = True
        self._begin(event.position(), _PLAIN, event.timestamp())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._mouse_down:
            self._extend(event.position(), _PLAIN, event.timestamp())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        self._mouse_down = False

    def takes_pen(self, event: QTabletEvent) -> bool:
        """Draw with a pen that comes down on the pad. It beats the finger: what its hand has just begun is undone."""
        at = self.mapFromScene(event.position())
        if not self._pen_down and (event.type() != QEvent.Type.TabletPress or not self.contains(at)):
            return False
        self._since_pen.start()
        if event.type() == QEvent.Type.TabletPress:
            self._withdraw_finger()
            self._begin(at, event.pressure(), event.timestamp())
        elif event.type() == QEvent.Type.TabletMove:
            self._extend(at, event.pressure(), event.timestamp())
        self._pen_down = event.type() != QEvent.Type.TabletRelease
        event.accept()
        return True

    def _is_hand(self, point: QEventPoint) -> bool:
        size = point.ellipseDiameters()
        pen_near = self._pen_down or (self._since_pen.isValid() and self._since_pen.elapsed() < _PEN_STAYS)
        return pen_near or max(size.width(), size.height()) > _PALM

    def _withdraw_finger(self) -> None:
        just_now = self._since_finger.isValid() and self._since_finger.elapsed() < _PEN_STAYS
        if self._strokes is not None and (self._finger >= 0 or just_now):
            self._strokes.undo()
        self._finger = -1
        self._since_finger.invalidate()

    def _begin(self, at: QPointF, pressure: float, when: int) -> None:
        if self._strokes is not None:
            # The virtual keyboard or a field may hold the focus: writing takes it, so that no key lands there.
            self.forceActiveFocus()
            frame = QSizeF(self.width(), self.height()) if not self._strokes.drawn else self._strokes.frame
            self._strokes.begin(self._in_frame(at, frame), pressure, when, frame)

    def _extend(self, at: QPointF, pressure: float, when: int) -> None:
        if self._strokes is not None:
            inside = QPointF(min(max(at.x(), 0.0), self.width()), min(max(at.y(), 0.0), self.height()))
            self._strokes.extend(self._in_frame(inside, self._strokes.frame), pressure, when)

    def _scale(self, frame: QSizeF) -> float:
        """Item pixels for one pixel of the frame: the frame is shown whole, in the middle."""
        if frame.isEmpty():
            return 1.0
        return min(self.width() / frame.width(), self.height() / frame.height())

    def _offset(self, frame: QSizeF) -> QPointF:
        scale = self._scale(frame)
        return QPointF((self.width() - frame.width() * scale) / 2, (self.height() - frame.height() * scale) / 2)

    def _in_frame(self, at: QPointF, frame: QSizeF) -> QPointF:
        scale = self._scale(frame) or 1.0
        return (at - self._offset(frame)) / scale

    def _redraw(self) -> None:
        """Paint all strokes anew: after an undo, a turn of the screen, or a change of colour."""
        # Not window().effectiveDevicePixelRatio(): PySide would make the window's wrapper die with this item.
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
        self._image = QImage(
            max(1, round(self.width() * ratio)),
            max(1, round(self.height() * ratio)),
            QImage.Format.Format_ARGB32_Premultiplied,
        )
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(Qt.GlobalColor.transparent)
        if self._strokes is not None and self._strokes.drawn:
            painter = self._painter()
            for stroke in self._strokes.drawn:
                for end in range(1, len(stroke) + 1):
                    self._paint_piece(painter, stroke[max(0, end - REACH) : end], self._strokes.frame)
            painter.end()
        self.update()

    def _draw_on(self) -> None:
        """Paint the newest piece of the last stroke, and ask for only that part of the screen again."""
        if self._strokes is None or not self._strokes.drawn:
            return
        stroke = self._strokes.drawn[-1]
        painter = self._painter()
        touched = self._paint_piece(painter, stroke[-REACH:], self._strokes.frame)
        painter.end()
        self.update(touched.toAlignedRect())

    def _painter(self) -> QPainter:
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def _paint_piece(self, painter: QPainter, stroke: list[InkPoint], frame: QSizeF) -> QRectF:
        """Paint the piece of curve that a stroke's last point adds; returns what it covered, in item pixels."""
        scale, offset = self._scale(frame), self._offset(frame)

        def place(point: InkPoint) -> QPointF:
            return QPointF(point.x, point.y) / UNITS_PER_PIXEL * scale + offset

        path = QPainterPath()
        match [place(point) for point in stroke[-3:]]:
            case [only]:
                path.moveTo(only)
                path.lineTo(only + QPointF(0.01, 0))  # a point of ink: a line of no length draws nothing
            case [start, end]:
                path.moveTo(start)
                path.lineTo(end)
            case [before, corner, end]:
                path.moveTo((before + corner) / 2)
                path.quadTo(corner, (corner + end) / 2)
                path.lineTo(end)
        width = width_at_end(stroke, frame.height()) * scale
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(self._color, width, Qt.PenStyle.SolidLine, round_cap, round_join))
        painter.drawPath(path)
        return path.boundingRect().adjusted(-width, -width, width, width)


def _take_away(pen: Pen, paper: InkPad) -> None:
    """The page with this pad is gone; the next one may have come before."""
    if pen.paper is paper:
        pen.paper = None
