"""What the window itself keeps from those in front of it: menus, other mouse buttons, things dragged in, an arrow."""

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.conftest import Scene
from tests.ui.journeys import comes_to_details


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def menus(scene: Scene) -> list[str]:
    """Qt's own menus, which are windows of their own on some systems and things on the page on others."""
    kinds = [item.metaObject().className() for item in scene.visitor.items()]
    windows = ["window"] * (sum(each.isVisible() for each in QGuiApplication.topLevelWindows()) - 1)
    return windows + [kind for kind in kinds if kind.startswith("QQuickPopup")]


@pytest.fixture
def line(scene: Scene) -> QQuickItem:
    """Where the cursor of somebody stands who fills in the form."""
    comes_to_details(scene.visitor)
    scene.visitor.taps_line("name")
    return scene.visitor.waits_for("name")


def asks_for_a_menu(scene: Scene, line: QQuickItem) -> None:
    window = scene.kiosk.window.quick
    QTest.mouseClick(window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, middle(line))
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QCoreApplication.sendEvent(window, QContextMenuEvent(reason, middle(line), middle(line)))
    QTest.qWait(50)


def test_no_line_opens_a_menu(scene: Scene, line: QQuickItem) -> None:
    asks_for_a_menu(scene, line)
    scene.visitor.holds("name", 1200)
    assert menus(scene) == []


def test_a_line_would_open_a_menu_if_the_window_let_it(scene: Scene, line: QQuickItem) -> None:
    """The negative control."""
    scene.kiosk.window.quick.removeEventFilter(scene.kiosk.window)
    asks_for_a_menu(scene, line)
    assert menus(scene) != []


def test_the_middle_button_pastes_nothing(scene: Scene, line: QQuickItem) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Grace Hopper")
    for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(scene.kiosk.window.quick, button, Qt.KeyboardModifier.NoModifier, middle(line))
    assert scene.visitor.reads("name") == ""
    clipboard.clear()


def test_nothing_can_be_dragged_in(scene: Scene, line: QQuickItem) -> None:
    text = QMimeData()
    text.setText("Grace Hopper")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drag = QDragEnterEvent(middle(line), Qt.DropAction.CopyAction, text, left, none)
    QCoreApplication.sendEvent(scene.kiosk.window.quick, drag)
    assert not drag.isAccepted()


def test_the_arrow_goes_when_a_finger_comes_and_is_back_when_the_mouse_moves(scene: Scene) -> None:
    window = scene.kiosk.window.quick
    scene.visitor.taps("start")
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BlankCursor
    scene.visitor.taps("corner")  # a finger again, and what Qt makes up from it for what only knows a mouse
    assert QGuiApplication.overrideCursor() is not None
    QTest.mouseMove(window, QPoint(400, 300))
    QTest.mouseMove(window, QPoint(410, 310))
    assert QGuiApplication.overrideCursor() is None
