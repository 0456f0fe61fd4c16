"""Who needs larger letters, more contrast or the other hand gets them with one tap; the next person finds it undone."""

import re
from itertools import product

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent

from kiosk.demo.visitor import Visitor
from kiosk.domain.petition import contrast
from tests.ui.conftest import Scene
from tests.ui.journeys import INK, comes_to_pad

TEXT, PARTS = 7.0, 3.0  # WCAG 2.2, 1.4.6 and 1.4.11


def letters(visitor: Visitor, name: str) -> int:
    font = visitor.waits_for(name).property("font")
    return int(font.pixelSize())


def paper(scene: Scene) -> str:
    """The colour of the page, read off the screen."""
    return scene.visitor.window.grabWindow().pixelColor(4, 300).name()


def test_larger_letters_are_one_tap_away_and_come_back_to_the_usual_size(scene: Scene) -> None:
    visitor = scene.visitor
    visitor.taps("start")
    usual = letters(visitor, "forward")
    sizes = []
    for _ in range(3):
        visitor.taps("comfort.text")
        sizes.append(letters(visitor, "forward") / usual)
    assert sizes == [pytest.approx(1.4, abs=0.05), pytest.approx(2, abs=0.05), 1]


def test_high_contrast_turns_the_page_dark_and_back(scene: Scene) -> None:
    scene.visitor.taps("start")
    scene.visitor.waits_for("forward")
    assert paper(scene) == "#ffffff"
    scene.visitor.taps("comfort.contrast")
    assert paper(scene) == "#000000"
    scene.visitor.taps("comfort.contrast")
    assert paper(scene) == "#ffffff"


def test_a_left_handed_person_has_the_buttons_out_of_the_way_of_their_hand(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_pad(visitor)
    visitor.draws("pad", INK)
    before = visitor.waits_for("clear").mapToScene(QPointF(0, 0)).x()
    visitor.taps("comfort.hand")
    assert before > visitor.window.width() / 2 > visitor.waits_for("clear").mapToScene(QPointF(0, 0)).x()
    visitor.taps("clear")
    assert scene.kiosk.session.signs.ink.ink() is None


def test_the_next_person_finds_everything_as_it_usually_is(scene: Scene) -> None:
    visitor = scene.visitor
    visitor.taps("comfort.contrast")
    visitor.taps("start")
    visitor.taps("comfort.text")
    scene.kiosk.comfort.switchHand()
    visitor.taps("back")
    visitor.waits_for("start")
    comfort = scene.kiosk.comfort
    assert [comfort.property(name) for name in ("textScale", "highContrast", "leftHanded")] == [1, False, False]


@pytest.mark.parametrize("high", [False, True])
def test_every_text_and_every_edge_can_be_told_from_what_is_behind_it(scene: Scene, *, high: bool) -> None:
    if high:
        scene.kiosk.comfort.switchContrast()
    colours = theme_colours(scene)
    text = [*product(("text", "muted", "primary", "error"), ("paper", "wash")), ("error", "errorWash")]
    text += [("paper", "primary"), ("actionText", "action")]
    edges = [*product(("line", "primary"), ("paper", "wash"))]
    for least, pairs in ((TEXT, text), (PARTS, edges)):
        for front, behind in pairs:
            assert contrast(colours[front], colours[behind]) >= least, (front, behind)


def theme_colours(scene: Scene) -> dict[str, str]:
    """Every colour of the Theme as it is now, #rrggbb."""
    names = ("text", "muted", "primary", "error", "paper", "wash", "errorWash", "action", "actionText", "line")
    properties = "".join(f"property color {name}: Theme.{name}\n" for name in names)
    component = QQmlComponent(scene.kiosk.window.engine)
    component.setData(f"import QtQuick\nimport Kiosk\nQtObject {{\n{properties}}}".encode(), "")
    sample = component.create()
    colours = {name: QColor(sample.property(name)).name() for name in names}
    sample.deleteLater()
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours.values())
    return colours
