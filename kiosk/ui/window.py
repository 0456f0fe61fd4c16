"""The one window: full screen, its QML engine, and the ways in which it does not let go."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QCursor, QFontDatabase, QGuiApplication, QInputDevice, QMouseEvent, QOpenGLContext
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtQuickControls2 import QQuickStyle

from kiosk.ui.awake import Awake
from kiosk.ui.comfort import Comfort
from kiosk.ui.ink_pad import InkPad
from kiosk.ui.language import Language

# Before a page is loaded, QML has to know what it makes itself, and what the bar of languages names in every window.
QML_KNOWS = (Comfort, InkPad)
_QML = Path(__file__).parent / "qml"
_SETTLED = 300  # milliseconds in which a window manager, where there is one, has answered
EXIT_NO_SCREEN = 3  # as for everything else that the world can refuse
# What tells a keyboard of one's own from a finger; some screens tell of a finger as of a mouse.
_HANDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_OWN_HANDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.TouchBegin})
# Menus, and things dragged in from elsewhere: nothing in this window has a use for them.
_SWALLOWED = {
    *(QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop),
}
_BUTTONS = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
# After these the window may be smaller, hidden, elsewhere or behind another one.
_TAKEN_AWAY = {
    *(QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange, QEvent.Type.Move, QEvent.Type.Resize),
}
# The keyboard loads Qt Multimedia for key sounds that stay off; these two categories are its own chatter.
_QUIET = "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false"


def prepare(*, offscreen: bool = False) -> None:
    """What Qt reads from the environment before it starts: the keyboard lives inside our window."""
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    os.environ["QT_LOGGING_RULES"] = _QUIET
    # Every point of a finger's path counts: without this, Qt Quick keeps only the last one of each frame.
    os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"
    # Ink is to be seen at once: Qt would wait five milliseconds for more to draw before each frame.
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def make_application(fonts: Path) -> QGuiApplication:
    """The Qt application, with our own fonts and plain controls; without a screen it says so and ends the process."""
    before = qInstallMessageHandler(_without_a_screen)
    app = QGuiApplication(["kiosk"])
    qInstallMessageHandler(before)
    app.setApplicationName("petition-kiosk")
    if not QOpenGLContext().create():
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    QQuickStyle.setStyle("Basic")
    for file in sorted(fonts.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    font = app.font()
    font.setFamily("Noto Sans")
    app.setFont(font)
    return app


def _without_a_screen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt aborts where it finds no screen: say it in one sentence first, and end without a core dump."""
    if kind == QtMsgType.QtFatalMsg:
        sys.stderr.write("There is no screen to open the kiosk on; `kiosk demo` needs none.\n")
        sys.stderr.flush()
        os._exit(EXIT_NO_SCREEN)
    if kind == QtMsgType.QtCriticalMsg:
        sys.stderr.write(f"{message}\n")


def _by_mouse(event: QMouseEvent) -> bool:
    made_up = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
    return not made_up and event.device().type() in {QInputDevice.DeviceType.Mouse, QInputDevice.DeviceType.TouchPad}


def _leads_out(event: QEvent) -> bool:
    """The left button is a finger's twin; the others open menus and paste."""
    if isinstance(event, QMouseEvent) and event.type() in _BUTTONS:
        return event.button() != Qt.MouseButton.LeftButton
    return event.type() in _SWALLOWED


class NoScreen(Exception):
    """The pages could not be loaded; the reasons are in what Qt printed."""


class Window(QObject):
    """A QML window that closes only when the program says so; one on a person's `own` computer closes as others do."""

    def __init__(
        self, component: str, properties: Mapping[str, object], language: Language, *, own: bool = False
    ) -> None:
        super().__init__()
        self.may_close = own
        self._own = own
        self._fills = False
        self._back = QTimer(self, singleShot=True, interval=_SETTLED)
        self._back.timeout.connect(self._take_back)
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(_QML))
        self.engine.setInitialProperties(dict(properties))
        language.retranslate = self.engine.retranslate
        self._language = language
        self.engine.loadFromModule("Kiosk", component)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise NoScreen(f"{component}.qml did not load")
        self.quick = roots[0]
        self.quick.setProperty("ownKeys", own)
        self.quick.installEventFilter(self)

    def show(self, width: int = 0, height: int = 0) -> None:
        """Full screen, and lit; or of a given size, beside other windows or where there is no screen to fill."""
        if width and height:
            self.quick.resize(width, height)
            self.quick.show()
        else:
            self._fills = True
            self._awake = Awake()
            # Some kiosk compositors first let a window choose its size: it chooses the whole screen, without a frame.
            self.quick.setFlag(Qt.WindowType.FramelessWindowHint)
            self.quick.resize(self.quick.screen().size())
            self.quick.showFullScreen()
            QTimer.singleShot(_SETTLED, self, self._fill)
        self.quick.requestActivate()

    def _fill(self) -> None:
        """Where X has no window manager nobody makes a window full screen: then we do."""
        screen = self.quick.screen().geometry()
        if QGuiApplication.platformName() == "xcb" and self.quick.geometry() != screen:
            self.quick.setGeometry(screen)
            self.quick.requestActivate()

    def _take_back(self) -> None:
        """Whatever became of it, the window is full screen again, in front, and hears the keys."""
        if self.may_close:
            return
        states = self.quick.windowStates()
        full = bool(states & Qt.WindowState.WindowFullScreen) and not states & Qt.WindowState.WindowMinimized
        if not full:
            self.quick.showFullScreen()
        if not self.quick.isActive():
            self.quick.raise_()
            self.quick.requestActivate()
        self._fill()
        if not (full and self.quick.isActive()):
            self._back.start()  # a window manager may refuse once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what leads out, see what people use, and take the window back when it went astray."""
        kind = event.type()
        if kind == QEvent.Type.Close and not self.may_close:
            event.ignore()
            return True
        if not self._own and _leads_out(event):
            event.ignore()
            return True
        if kind in (_OWN_HANDS if self._own else _HANDS):
            key = kind == QEvent.Type.KeyPress
            if event.spontaneous() or not key:  # the keyboard on screen sends keys, too
                self.quick.setProperty("ownKeys", key)
        if kind in _TAKEN_AWAY and self._fills and watched is self.quick:
            self._back.start()
        self._show_cursor_to(event)
        return False

    def _show_cursor_to(self, event: QEvent) -> None:
        """A finger needs no arrow; a mouse that is moved does, but not the moves that are made up from a finger's."""
        hidden = QGuiApplication.overrideCursor() is not None
        if event.type() == QEvent.Type.TouchBegin and not hidden:
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))
        elif hidden and event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and _by_mouse(event):
            QGuiApplication.restoreOverrideCursor()

    def release(self) -> None:
        """Close for good. The engine goes before the objects that it is bound to."""
        self.may_close = True
        self._back.stop()
        QGuiApplication.restoreOverrideCursor()
        self._language.release()
        self.quick.removeEventFilter(self)
        self.quick.close()
        self.engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
