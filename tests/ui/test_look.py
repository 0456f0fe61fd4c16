"""What moves, what rests, and the picture that a pack brings."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from tests.ui.conftest import NOW, Scene
from tests.ui.journeys import signs

PICTURE = '\n[picture]\nfile = "picture.png"\n[picture.text]\nen = "A lake"\nfr = "Un lac"\nuk = "Озеро"\n'


def made(scene: Scene, kind: str, **properties: object) -> QObject:
    component = QQmlComponent(scene.kiosk.window.engine, "Kiosk", kind)
    item = component.createWithInitialProperties(properties)
    item.setParent(scene.kiosk.window.quick)
    return item


def test_the_bar_moves_from_the_old_count_to_the_new(scene: Scene, qtbot: QtBot) -> None:
    bar = made(scene, "GoalBar", before=4, count=5, goal=10, locale="en_CA")
    assert 4 <= bar.property("reached") < 5
    qtbot.waitUntil(lambda: bar.property("reached") == 5)


def test_each_page_is_wholly_there_after_a_moment(scene: Scene) -> None:
    visitor = scene.visitor
    for way in ("start", "forward", "back", "back"):
        visitor.waits_for(way)
        visitor.waits_until(lambda: visitor.waits_for("page").opacity() == 1, "the whole page")
        visitor.taps(way)


def test_a_signer_sees_her_own_signature_counted(scene: Scene) -> None:
    signs(scene.visitor)
    scene.visitor.waits_until(lambda: scene.visitor.reads("count").startswith("1 has signed."), "the new count")


def test_the_picture_breathes_unless_nothing_is_to_move(scene: Scene, qtbot: QtBot) -> None:
    picture = made(scene, "Artwork")
    qtbot.waitUntil(lambda: picture.property("breath") > 0)
    theme = scene.kiosk.window.engine.singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("still", True)  # noqa: FBT003 - Qt's own call
    rests_at = picture.property("breath")
    scene.visitor.rests()
    assert picture.property("breath") == rests_at


def test_a_pack_brings_its_own_picture_with_words_for_those_who_cannot_see_it(
    qtbot: QtBot, data: paths.DataFolder, tmp_path: Path
) -> None:
    del qtbot
    picture = QImage(90, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    picture.save(str(data.pack / "picture.png"))
    with (data.pack / "petition.toml").open("a", encoding="utf-8") as file:
        file.write(PICTURE)
    with opened_kiosk(data, exports=tmp_path, now=lambda: NOW, engines=()) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        shown = visitor.waits_for("picture")

        def is_drawn() -> bool:
            return kiosk.window.quick.grabWindow().pixelColor(1100, 400) == QColor("#336699")

        visitor.waits_until(is_drawn, "the colour of the picture")
        assert spoken(shown) == "A lake"
        visitor.taps("language.uk")
        assert spoken(shown) == "Озеро"


def spoken(item: QQuickItem) -> object:
    """What a screen reader says for an item."""
    return QQmlExpression(QQmlEngine.contextForObject(item), item, "Accessible.name").evaluate()[0]
