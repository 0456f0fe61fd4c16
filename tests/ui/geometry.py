"""What is wrong with a screen, by geometry alone: text cut off, text out of its place, text over text or buttons."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.demo.visitor import Visitor

_SLACK = 1.5  # pixels that rounding may take
_LEADING = 6  # pixels by which the empty space above and below letters may overlap
_WRAPS = 4  # Text.Wrap: at words, and within a word that does not fit
_LEAST_ROOM = 0.1  # of the window's height: less of a longer page than this cannot be read


@dataclass(frozen=True, slots=True)
class Seen:
    """An item on screen, where it is drawn, and the part of that place which what is above it lets through."""

    item: QQuickItem
    above: tuple[QQuickItem, ...]
    drawn: QRectF
    shown: QRectF

    def __str__(self) -> str:
        text = " ".join(str(self.item.property("text") or "").split())
        name = next((each.objectName() for each in (self.item, *self.above) if each.objectName()), "")
        return f"“{text[:48]}” ({name})" if name else f"“{text[:48]}”"

    @property
    def scrolls(self) -> bool:
        return any(_is_a(each, "Flickable") for each in self.above)


def faults_of(visitor: Visitor) -> list[str]:
    """Every fault of the screen as it is now, in words; none on a good one."""
    room = _room(visitor)
    everything = list(_below(visitor.window.contentItem(), ()))
    # Before a list that is open, the page behind it is out of use.
    front = [each for each in everything if any(_is_a(above, "Overlay") for above in each[1])] or everything
    texts = [_seen(item, above, _ink(item)) for item, above in front if _has_words(item)]
    buttons = [_seen(item, above, _box(item)) for item, above in front if _is_button(item)]
    faults = [] if texts else ["nothing can be read"]
    faults += [f"{text} {fault}" for text in texts for fault in _text_faults(text, room)]
    faults += [f"{one} lies over {other}" for one, other in combinations(texts, 2) if _cross(one, other)]
    faults += [f"{one} lies over the button {other}" for one in texts for other in buttons if _strays(one, other)]
    faults += [f"buttons {one} and {other} overlap" for one, other in combinations(buttons, 2) if _cross(one, other)]
    outside = [one for one in buttons if not one.scrolls and not _within(one.drawn, room)]
    faults += [f"the button {one} is not wholly on screen" for one in outside]
    slits = [item for item, _above in front if _is_a(item, "Flickable") and _is_a_slit(item, room)]
    faults += [f"only {item.height():.0f} pixels of a longer page are seen" for item in slits]
    return faults


def _text_faults(text: Seen, room: QRectF) -> Iterator[str]:
    item = text.item
    width, height = item.width() - item.property("leftPadding"), item.height()
    if item.property("truncated") and not _is_a(item, "PlaceholderText"):  # half of an example still is one
        yield "is elided"
    if item.property("truncated") is None:
        return  # a line to write in scrolls its own text
    # Below Markdown Qt counts one line's spacing more than the text asks for.
    wants = QSizeF(item.property("contentWidth"), min(item.property("contentHeight"), item.implicitHeight()))
    if wants.width() > width + _SLACK or wants.height() > height + _SLACK:
        yield f"wants {wants.width():.0f} x {wants.height():.0f} and has {width:.0f} x {height:.0f}"
    if (word := _broken_word(item)) is not None:
        yield f"breaks within the word “{word}”"
    for each in text.above:
        box = _box(each)
        if _is_a(each, "Flickable"):
            if text.drawn.left() < box.left() - _SLACK or text.drawn.right() > box.right() + _SLACK:
                yield "leaves its page at the side"
            return
        if (each.clip() or _is_a(each, "Rectangle") or _is_button(each)) and not _within(text.drawn, box):
            yield f"leaves what it stands in ({each.width():.0f} x {each.height():.0f})"
            return
    if not _within(text.drawn, room):
        yield "is not wholly on screen"


def _broken_word(item: QQuickItem) -> str | None:
    """A word too long for its line; addresses, paths and codes may break anywhere."""
    if _number(item, "wrapMode") != _WRAPS or _number(item, "textFormat") != Qt.TextFormat.PlainText.value:
        return None
    metrics = QFontMetricsF(item.property("font"))
    words = [word for word in str(item.property("text")).split() if word.isalpha()]
    return next((word for word in words if metrics.horizontalAdvance(word) > item.width() + _SLACK), None)


def _number(item: QQuickItem, name: str) -> int:
    """An enumeration of QML's, which `property` cannot read."""
    value = QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()[0]
    return value if isinstance(value, int) else 0


def _room(visitor: Visitor) -> QRectF:
    """The window without the keyboard in it."""
    window = QRectF(0, 0, visitor.window.width(), visitor.window.height())
    if visitor.sees("keyboard"):
        window.setBottom(visitor.waits_for("keyboard").mapToScene(QPointF(0, 0)).y())
    return window


def _below(item: QQuickItem, above: tuple[QQuickItem, ...]) -> Iterator[tuple[QQuickItem, tuple[QQuickItem, ...]]]:
    """Every item that can be seen and is in use, with those above it, the nearest first; not the keyboard's own."""
    for child in item.childItems():
        if child.isVisible() and child.isEnabled() and child.opacity() > 0 and child.objectName() != "keyboard":
            yield child, (item, *above)
            yield from _below(child, (item, *above))


def _seen(item: QQuickItem, above: tuple[QQuickItem, ...], drawn: QRectF) -> Seen:
    shown = drawn
    for each in above:
        if each.clip():
            shown = shown.intersected(_box(each))
    return Seen(item, above, drawn, shown)


def _has_words(item: QQuickItem) -> bool:
    return item.property("contentWidth") is not None and bool(str(item.property("text") or "").strip())


def _is_button(item: QQuickItem) -> bool:
    return item.property("down") is not None


def _is_a(item: QQuickItem, kind: str) -> bool:
    return item.inherits(f"QQuick{kind}")


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _ink(item: QQuickItem) -> QRectF:
    """Where the letters of a text are: at the side of its box that it is aligned to (as Qt.AlignmentFlag)."""
    wide, high = item.property("contentWidth"), item.property("contentHeight")
    spare_x, spare_y = item.width() - wide, item.height() - high
    across, down = _number(item, "horizontalAlignment"), _number(item, "verticalAlignment")
    x = {2: spare_x, 4: spare_x / 2}.get(across, item.property("leftPadding") or 0)
    y = {64: spare_y, 128: spare_y / 2}.get(down, item.property("topPadding") or 0)
    return item.mapRectToScene(QRectF(x, y, wide, high))


def _within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(inner)


def _cross(one: Seen, other: Seen) -> bool:
    common = one.shown.intersected(other.shown)
    return common.width() > _SLACK and common.height() > _LEADING


def _strays(text: Seen, button: Seen) -> bool:
    return button.item not in text.above and _cross(text, button)


def _is_a_slit(item: QQuickItem, room: QRectF) -> bool:
    return item.property("contentHeight") > item.height() + _SLACK and item.height() < room.height() * _LEAST_ROOM
