"""Somebody who cannot touch or see a screen well signs with the keys of a keyboard, and sees where they are."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.demo.visitor import Visitor
from tests.ui.conftest import Scene
from tests.ui.journeys import comes_to_check, comes_to_details, comes_to_pad, signs

_ROUND = 40  # no page has as many stops


def strikes(visitor: Visitor, key: Qt.Key) -> None:
    """Press a key of a keyboard of one's own."""
    QTest.keyClick(visitor.window, key)
    QTest.qWait(1)


def writes(visitor: Visitor, text: str) -> None:
    for letter in text:
        strikes(visitor, Qt.Key(ord(letter.upper())))


def focused(visitor: Visitor) -> str:
    """The name of what the next key goes to; "" for the page itself."""
    holder = QGuiApplication.focusObject()
    return holder.objectName() if isinstance(holder, QQuickItem) and holder in set(visitor.items()) else ""


def tabs_to(visitor: Visitor, name: str) -> list[str]:
    """Press Tab until the focus comes to something; the stops on the way."""
    visitor.waits_for(name)
    stops: list[str] = []
    while focused(visitor) != name:
        strikes(visitor, Qt.Key.Key_Tab)
        stops.append(focused(visitor))
        assert len(stops) < _ROUND, f"Tab never comes to {name}: {stops}"
    return stops


def activates(visitor: Visitor, name: str, key: Qt.Key = Qt.Key.Key_Space) -> None:
    tabs_to(visitor, name)
    strikes(visitor, key)


def signs_by_keys(visitor: Visitor) -> None:
    """From Welcome to Thank you: never a finger, never a mouse."""
    activates(visitor, "start")
    activates(visitor, "forward", Qt.Key.Key_Return)
    tabs_to(visitor, "name")
    writes(visitor, "ada lovelace")
    strikes(visitor, Qt.Key.Key_Return)
    writes(visitor, "ottawa")
    strikes(visitor, Qt.Key.Key_Tab)
    writes(visitor, "k1p5m7")
    activates(visitor, "forward")
    activates(visitor, "otherWays")
    activates(visitor, "way.typed", Qt.Key.Key_Return)
    activates(visitor, "sign")
    visitor.waits_for("done")


def test_somebody_signs_with_keys_alone(scene: Scene) -> None:
    signs_by_keys(scene.visitor)
    (signature,) = scene.roll().signatures
    assert (signature.name, signature.city, signature.method) == ("ada lovelace", "ottawa", "typed")
    assert scene.visitor.taps_given == 0
    activates(scene.visitor, "done")
    scene.visitor.waits_for("start")


def test_what_was_signed_by_keys_is_taken_back_by_keys(scene: Scene) -> None:
    signs_by_keys(scene.visitor)
    activates(scene.visitor, "back")
    scene.visitor.waits_until(lambda: scene.kiosk.session.property("page") == "withdrawn", "the page of those who left")
    assert scene.kiosk.session.property("count") == 0


def test_a_country_is_chosen_with_keys(scene: Scene) -> None:
    comes_to_details(scene.visitor)
    activates(scene.visitor, "country")
    scene.visitor.waits_for("country.search")
    writes(scene.visitor, "Pola")
    strikes(scene.visitor, Qt.Key.Key_Return)
    scene.visitor.waits_for("name")
    assert focused(scene.visitor) == "country"
    assert scene.kiosk.session.given.property("abroad") == "Poland"


def test_the_language_is_changed_with_keys(scene: Scene) -> None:
    comes_to_details(scene.visitor)
    activates(scene.visitor, "language.uk")
    assert scene.kiosk.language.current == "uk"


def comes_to(visitor: Visitor, page: str) -> None:
    ways = {"details": comes_to_details, "signature": comes_to_pad, "check": comes_to_check, "thanks": signs}
    if page == "appeal":
        visitor.taps("start")
    elif page == "otherWays":
        comes_to_pad(visitor)
        visitor.taps("otherWays")
    elif page != "welcome":
        ways[page](visitor)


@pytest.mark.parametrize("page", ["welcome", "appeal", "details", "signature", "otherWays", "check", "thanks"])
def test_whoever_tabs_sees_where_they_are_at_each_stop(scene: Scene, page: str) -> None:
    visitor = scene.visitor
    comes_to(visitor, page)
    visitor.waits_until(lambda: scene.kiosk.session.property("page") == page, page)
    visitor.rests()
    stops: list[QQuickItem] = []
    unmarked: list[str] = []
    while (stop := next_stop(visitor)) not in stops:
        stops.append(stop)
        visitor.rests()
        with_focus = picture(visitor, stop)
        stop.setFocus(False)
        visitor.rests()
        if picture(visitor, stop) == with_focus:
            unmarked.append(stop.objectName())
        stop.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert len(stops) >= 5
    assert unmarked == []


def next_stop(visitor: Visitor) -> QQuickItem:
    strikes(visitor, Qt.Key.Key_Tab)
    item = QGuiApplication.focusObject()
    assert isinstance(item, QQuickItem)
    return item


def picture(visitor: Visitor, item: QQuickItem) -> QImage:
    at = item.mapToScene(QPointF(0, 0)).toPoint()
    return visitor.window.grabWindow().copy(at.x() - 10, at.y() - 10, int(item.width()) + 20, int(item.height()) + 20)
