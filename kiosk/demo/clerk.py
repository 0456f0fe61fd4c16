"""Somebody at a desk: the same eyes as a visitor's, with a mouse and a keyboard of their own."""

import time

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from kiosk.demo.visitor import Visitor

_NOTCH = 120  # eighths of a degree: one step of a wheel


class Clerk(Visitor):
    """Clicks where a visitor taps, and turns the wheel where a visitor swipes."""

    def _tap(self, at: QPoint) -> None:
        self.taps_given += 1
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def _swipe(self, name: str) -> None:
        item = self.waits_for(name)
        top, bottom = self._seen_part(item)
        at = QPointF(item.mapToScene(QPointF(item.width() / 2, 0)).x(), (top + bottom) / 2)
        away = item.mapToScene(QPointF(0, item.height() / 2)).y() - at.y()
        turn = QPoint(0, _NOTCH if away < 0 else -_NOTCH)
        none = Qt.MouseButton.NoButton
        plain, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, self.window.mapToGlobal(at), QPoint(), turn, none, plain, phase, False)  # noqa: FBT003
        event.setTimestamp(time.monotonic_ns() // 1_000_000)  # two turns at once are one
        QCoreApplication.sendEvent(self.window, event)
        self.rests()
