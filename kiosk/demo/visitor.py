"""Somebody at the kiosk: finds what is on screen by its name, taps it, types, draws, and looks."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_PATIENCE = 10.0  # seconds after which a screen that does not come is a bug


class NotOnScreen(AssertionError):
    """What was looked for is not there; says the name and what is."""


class Visitor:
    """Real touch and key events into a real window; never a call behind it."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._finger = QTest.createTouchDevice()
        self.taps_given = 0  # with a finger, beside typing and drawing

    def sees(self, name: str) -> bool:
        return self._find(name) is not None

    def waits_for(self, name: str) -> QQuickItem:
        """The item of that name, once it is on screen."""
        self.waits_until(lambda: self.sees(name), name)
        item = self._find(name)
        assert item is not None  # noqa: S101 - just seen
        return item

    def waits_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the kiosk work until something holds; NotOnScreen after ten seconds."""
        if not self._settles(holds, _PATIENCE):
            raise NotOnScreen(f"{what} is not on screen; there are: {', '.join(sorted(self.names()))}")

    def names(self) -> set[str]:
        return {item.objectName() for item in self.items() if item.objectName()}

    def reads(self, name: str, what: str = "text") -> str:
        """What an item shows: its text, or another property as text."""
        return str(self.waits_for(name).property(what))

    def taps(self, name: str) -> None:
        """Touch the middle of an item, scrolling it into view as a person would."""
        self._tap(self._bring(name))
        QTest.qWait(1)

    def taps_key(self, letter: str) -> None:
        """Touch a key of the keyboard in the window."""
        self.waits_until(lambda: self._key_of(letter) is not None, f"the key {letter}")
        key = self._key_of(letter)
        assert key is not None  # noqa: S101 - just seen
        at = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
        QTest.touchEvent(self.window, self._finger).press(1, at, self.window).commit()
        QTest.qWait(30)
        QTest.touchEvent(self.window, self._finger).release(1, at, self.window).commit()
        QTest.qWait(30)

    def is_whole(self, name: str) -> bool:
        """Whether all of an item can be seen: inside what clips it, and above the keyboard."""
        item = self.waits_for(name)
        top, bottom = self._seen_part(item)
        at = item.mapToScene(QPointF(0, 0)).y()
        return top <= at and at + item.height() <= bottom

    def taps_line(self, name: str) -> None:
        """Tap a line to write in, once more where the first tap only stopped a page that was still rolling."""
        for _ in range(3):
            self.taps(name)
            if self._settles(lambda: self.waits_for(name).hasActiveFocus(), seconds=1):
                return
        raise NotOnScreen(f"the cursor does not come to {name}")

    def answers(self, name: str, text: str) -> None:
        """Tap a line, type into it, and press Enter."""
        self.taps_line(name)
        self.types(text)
        self.presses(Qt.Key.Key_Return)

    def holds(self, name: str, milliseconds: int) -> None:
        """Press an item and keep the finger there."""
        at = self._bring(name)
        QTest.touchEvent(self.window, self._finger).press(1, at, self.window).commit()
        QTest.qWait(milliseconds)
        QTest.touchEvent(self.window, self._finger).release(1, at, self.window).commit()

    def holds_until(self, name: str, comes: str) -> None:
        """Press an item and keep the finger there until something else is on screen."""
        at = self._bring(name)
        QTest.touchEvent(self.window, self._finger).press(1, at, self.window).commit()
        self.waits_for(comes)
        QTest.touchEvent(self.window, self._finger).release(1, at, self.window).commit()

    def taps_thrice(self, name: str) -> None:
        """Three quick taps on one place."""
        at = self._bring(name)
        for _ in range(3):
            QTest.touchEvent(self.window, self._finger).press(1, at, self.window).commit()
            QTest.qWait(30)
            QTest.touchEvent(self.window, self._finger).release(1, at, self.window).commit()
            QTest.qWait(30)

    def clears_line(self, name: str) -> None:
        """Rub out what stands in a line."""
        while self.reads(name):
            self.presses(Qt.Key.Key_End)
            self.presses(Qt.Key.Key_Backspace)

    def pastes(self, text: str) -> None:
        """Put a text into the line in use at once, as a paste or an input method does."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(QGuiApplication.focusObject(), event)
        self.rests()

    def types(self, text: str) -> None:
        """Type into whatever has the focus, letter by letter, in any script."""
        for character in text:
            self._key(0, character)

    def presses(self, key: Qt.Key) -> None:
        self._key(key.value, "\r" if key == Qt.Key.Key_Return else "")

    def draws(self, name: str, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Draw strokes given on a square of 1 x 1, stretched to the item, with one finger."""
        pad = self.waits_for(name)
        origin, width, height = pad.mapToScene(QPointF(0, 0)), pad.width(), pad.height()

        def place(x: float, y: float) -> QPoint:
            return QPoint(round(origin.x() + x * width), round(origin.y() + y * height))

        for stroke in strokes:
            QTest.touchEvent(self.window, self._finger).press(1, place(*stroke[0]), self.window).commit()
            for x, y in stroke[1:]:
                QTest.touchEvent(self.window, self._finger).move(1, place(x, y), self.window).commit()
            QTest.touchEvent(self.window, self._finger).release(1, place(*stroke[-1]), self.window).commit()
        QTest.qWait(1)

    def leaves_the_keyboard(self) -> None:
        """Tap where nothing is, as people do to be rid of a keyboard."""
        at = QPoint(round(self.window.width() * 0.985), 10)
        for _ in range(5):
            QTest.qWait(250)  # from one line to the next it goes and comes back
            if not self.sees("keyboard"):
                return
            self._tap(at)
        raise NotOnScreen("the page without its keyboard")

    def photographs(self, path: Path) -> None:
        """Save what is on screen once it has come to rest."""
        QTest.qWait(350)
        self.rests()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.window.grabWindow().save(str(path))

    def rests(self) -> None:
        """Wait until nothing on screen moves, grows or fades any more: two looks in a row see every item the same."""
        before: list[tuple[float, ...]] = []
        for _ in range(50):
            QTest.qWait(20)  # a frame
            after = [self._outline(item) for item in self.items()]
            if after == before:
                return
            before = after

    def _tap(self, at: QPoint) -> None:
        self.taps_given += 1
        QTest.touchEvent(self.window, self._finger).press(1, at, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(1, at, self.window).commit()

    def _settles(self, holds: Callable[[], bool], seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > end:
                return False
            QTest.qWait(5)
        return True

    def _key(self, key: int, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.window, event)

    def _bring(self, name: str) -> QPoint:
        """Where to touch an item, once it lies in what can be seen; swipes when it does not."""
        for _ in range(20):
            self._settles(lambda: not self._rolls(name), seconds=3)  # it would take a touch for a wish to stop
            before = self._place(name)
            QTest.qWait(40)
            if (at := self._place(name)) is not None and at == before:  # a page on the move is not touched
                return at.toPoint()
            if at is None:
                self._swipe(name)
        raise NotOnScreen(f"{name} cannot be scrolled into view")

    def _rolls(self, name: str) -> bool:
        return any(above.property("moving") for above in _ancestors(self.waits_for(name)))

    def _place(self, name: str) -> QPointF | None:
        item = self._find(name)
        if item is None:
            return None
        middle = QPointF(item.width() / 2, item.height() / 2)
        seen = self._seen_part(item)
        at = item.mapToScene(middle)
        return at if seen[0] <= at.y() - 1 and at.y() + 1 <= seen[1] else None

    def _seen_part(self, item: QQuickItem) -> tuple[float, float]:
        """Top and bottom of the part of the window in which an item can show: what its ancestors clip is not seen."""
        top, bottom = 0.0, float(self.window.height())
        for above in _ancestors(item):
            if above.clip():
                edge = above.mapToScene(QPointF(0, 0)).y()
                top, bottom = max(top, edge), min(bottom, edge + above.height())
        return top, bottom

    @staticmethod
    def _outline(item: QQuickItem) -> tuple[float, ...]:
        at = item.mapToScene(QPointF(0, 0))
        return at.x(), at.y(), item.width(), item.height(), item.opacity()

    def _swipe(self, name: str) -> None:
        item = self.waits_for(name)
        top, bottom = self._seen_part(item)
        middle, x = (top + bottom) / 2, self.window.width() // 2
        away = item.mapToScene(QPointF(0, item.height() / 2)).y() - middle
        most = (bottom - top) * 0.3
        half = max(-most, min(most, away / 2))
        start, end = middle + half, middle - half
        QTest.touchEvent(self.window, self._finger).press(1, QPoint(x, round(start)), self.window).commit()
        for step in range(1, 11):
            at = QPoint(x, round(start + (end - start) * step / 10))
            QTest.touchEvent(self.window, self._finger).move(1, at, self.window).commit()
            QTest.qWait(8)
        for still in (1, 0, 1, 0):  # a finger that all but rests before it is lifted does not hurl the page on
            QTest.qWait(30)
            QTest.touchEvent(self.window, self._finger).move(1, QPoint(x, round(end) + still), self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(1, QPoint(x, round(end)), self.window).commit()

    def _key_of(self, letter: str) -> QQuickItem | None:
        board = self._find("keyboard")
        keys = (item for item in self.items(board) if item.property("keyType") is not None) if board else iter(())
        return next((key for key in keys if str(key.property("displayText")).casefold() == letter), None)

    def _find(self, name: str) -> QQuickItem | None:
        return next((item for item in self.items() if item.objectName() == name), None)

    def items(self, start: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every visible item below a first one, from the front backwards."""
        waiting = [start or self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.isEnabled():
                yield item
                waiting.extend(item.childItems())


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    above: QQuickItem | None = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()
