"""Finger, pen, palm and mouse at one pad: what the person drew is there once, and nothing else is."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest

from kiosk.demo.visitor import Visitor
from tests.ui.conftest import Scene
from tests.ui.journeys import INK, comes_to_pad

_PEN = QPointingDevice(
    "pen",
    7,
    QInputDevice.DeviceType.Stylus,
    QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
    1,
    3,
)


@dataclass
class Hand:
    """A hand over the pad: with a pen, with its side on the glass, and with what the system makes up of both."""

    visitor: Visitor

    def __post_init__(self) -> None:
        pad = self.visitor.waits_for("pad")
        self.corner = pad.mapToScene(QPointF(0, 0))
        self.glass = QTest.createTouchDevice()

    def at(self, x: float, y: float) -> QPointF:
        return self.corner + QPointF(x, y)

    def pen(self, kind: QEvent.Type, x: float, y: float, pressure: float) -> None:
        down = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
        place, none = self.at(x, y), Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, _PEN, place, place, pressure, 0, 0, 0, 0, 0, none, Qt.MouseButton.LeftButton, down)
        QCoreApplication.sendEvent(self.visitor.window, event)

    def made_up_mouse(self, kind: QEvent.Type, x: float, y: float) -> None:
        place, left = self.at(x, y), Qt.MouseButton.LeftButton
        source = Qt.MouseEventSource.MouseEventSynthesizedByQt
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, place, place, left, left, none, source)
        QCoreApplication.sendEvent(self.visitor.window, event)

    def palm(self, x: float, y: float, *, down: bool) -> None:
        touch = QTest.touchEvent(self.visitor.window, self.glass)
        place = self.at(x, y).toPoint()
        (touch.press if down else touch.release)(4, place, self.visitor.window).commit()

    def writes(self, pressures: tuple[float, ...]) -> None:
        """One stroke of the pen, with what a system that also knows a mouse makes of it."""
        self.pen(QEvent.Type.TabletPress, 100, 200, pressures[0])
        self.made_up_mouse(QEvent.Type.MouseButtonPress, 100, 200)
        for step, pressure in enumerate(pressures[1:], start=1):
            self.pen(QEvent.Type.TabletMove, 100 + 40 * step, 200, pressure)
            self.made_up_mouse(QEvent.Type.MouseMove, 100 + 40 * step, 200)
        self.pen(QEvent.Type.TabletRelease, 100 + 40 * (len(pressures) - 1), 200, 0)
        self.made_up_mouse(QEvent.Type.MouseButtonRelease, 100, 200)


def strokes(scene: Scene) -> list[list[tuple[int, int]]]:
    return [[(point.x // 16, point.y // 16) for point in stroke] for stroke in scene.kiosk.session.signs.ink.drawn]


def test_pen_palm_and_made_up_mouse_at_once_give_one_stroke(scene: Scene) -> None:
    comes_to_pad(scene.visitor)
    hand = Hand(scene.visitor)
    hand.palm(400, 300, down=True)  # the hand comes down before its pen
    hand.writes((0.2, 0.5, 0.9, 0.4))
    hand.palm(400, 300, down=False)
    hand.palm(420, 310, down=True)  # and once more as it lifts
    hand.palm(420, 310, down=False)
    assert strokes(scene) == [[(100, 200), (140, 200), (180, 200), (220, 200)]]


def test_a_pen_is_heard_in_how_hard_it_presses(scene: Scene) -> None:
    comes_to_pad(scene.visitor)
    Hand(scene.visitor).writes((0.25, 0.5, 1.0))
    (stroke,) = scene.kiosk.session.signs.ink.drawn
    assert [point.p for point in stroke] == [256, 512, 1023]
    assert all(before.t <= after.t for before, after in pairwise(stroke))


def test_a_finger_without_a_pen_draws_as_ever(scene: Scene) -> None:
    comes_to_pad(scene.visitor)
    scene.visitor.draws("pad", INK)
    assert len(strokes(scene)) == len(INK)


def test_a_second_finger_draws_nothing(scene: Scene) -> None:
    comes_to_pad(scene.visitor)
    hand, window = Hand(scene.visitor), scene.visitor.window

    def place(x: float, y: float) -> QPoint:
        return hand.at(x, y).toPoint()

    QTest.touchEvent(window, hand.glass).press(1, place(50, 50), window).commit()
    QTest.touchEvent(window, hand.glass).stationary(1).press(2, place(300, 90), window).commit()
    QTest.touchEvent(window, hand.glass).move(1, place(90, 60), window).move(2, place(310, 99), window).commit()
    QTest.touchEvent(window, hand.glass).release(1, place(90, 60), window).release(2, place(310, 99), window).commit()
    assert strokes(scene) == [[(50, 50), (90, 60)]]


def test_turning_the_screen_in_mid_stroke_leaves_the_ink_whole(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_pad(visitor)
    visitor.draws("pad", INK[:1])
    before = strokes(scene)
    visitor.window.resize(800, 1280)
    visitor.waits_until(lambda: visitor.window.width() == 800, "the turned screen")
    visitor.waits_for("pad")
    assert strokes(scene) == before
    visitor.draws("pad", INK[1:])
    visitor.window.resize(1280, 800)
    assert strokes(scene)[:1] == before
    visitor.taps("forward")
    visitor.waits_for("sign")
