"""Every screen, in every size and language, with larger text and with words twice as long, holds all that it says."""

import os
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.commands.pictures import set_up_stage, signed_pack, signing_stage
from kiosk.demo.first_run import LENDING, SETTING_UP
from kiosk.demo.gallery import SIZES
from kiosk.demo.stage import Dress, Stage
from kiosk.demo.stations import SIGNING
from kiosk.demo.walk import S, Station, walk
from kiosk.domain.words import LANGUAGES, Language
from tests.ui.conftest import PASSPHRASE, Scene
from tests.ui.geometry import faults_of

FULL = "KIOSK_FULL" in os.environ


class Doubled(QTranslator):
    """Says everything twice, as a translator with many words would."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._words = QTranslator(self)
        assert self._words.load(str(paths.resources() / "i18n" / f"kiosk_{language}.qm"))

    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        said = self._words.translate(context, source, disambiguation, n) or source
        return f"{said} {said}"


def dresses() -> list[Dress]:
    """What every screen is looked at in; the whole set takes minutes and is for KIOSK_FULL=1."""
    every = [
        Dress(*size, language, text_scale=scale) for size, language, scale in product(SIZES, LANGUAGES, (1.0, 2.0))
    ]
    # Large text is hardest on small screens, and Ukrainian words are the longest; English is looked at twice as long.
    return every if FULL else [dress for dress in every if dress.width != 1920 and dress.language == "uk"]


def look_over(stage: S, stations: Sequence[Station[S]]) -> list[str]:
    faults: list[str] = []
    for station in walk(stage, stations, "en"):
        for dress in dresses():
            stage.wears(dress)
            faults += [f"{station.name} {dress}: {fault}" for fault in faults_of(stage.visitor)]
        for size in SIZES if FULL else (SIZES[0], SIZES[2]):
            stage.wears(Dress(*size))
            faults += [f"{station.name} doubled {size}: {fault}" for fault in doubled(stage)]
    return faults


def doubled(stage: Stage) -> list[str]:
    words = Doubled("en")
    QCoreApplication.installTranslator(words)
    stage.window.engine.retranslate()
    stage.visitor.rests()
    faults = faults_of(stage.visitor)
    QCoreApplication.removeTranslator(words)
    stage.window.engine.retranslate()
    return faults


def test_every_page_of_the_first_run_is_whole(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    del qapp, qtbot
    with set_up_stage(paths.DataFolder(tmp_path / "kiosk"), "uk", tmp_path / "USB") as stage:
        faults = look_over(stage, SETTING_UP)
    lent = paths.DataFolder(tmp_path / "lent")
    with set_up_stage(lent, "uk", tmp_path / "USB", pack=signed_pack(tmp_path)) as stage:
        faults += look_over(stage, LENDING)
    assert not faults, "\n".join(faults)


def test_every_page_of_the_kiosk_is_whole(qapp: object, qtbot: QtBot, data: paths.DataFolder) -> None:
    del qapp, qtbot
    with signing_stage(data, "uk", PASSPHRASE, signed_before=999, ask_clock=True) as stage:
        faults = look_over(stage, SIGNING)
    assert not faults, "\n".join(faults)


PLANTED = {
    "“Cut off and on” wants": 'Words { text: "Cut off and on"; width: 90; height: 20 }',
    "“Elided” is elided": 'Words { text: "Elided"; width: 40; elide: Text.ElideRight; wrapMode: Text.NoWrap }',
    "breaks within the word “Unconstitutionally”": 'Words { text: "Unconstitutionally"; width: 90 }',
    "“Far” is not wholly on screen": 'Words { text: "Far"; x: 1270 }',
    "“Wider” leaves what it stands in": 'Rectangle { width: 40; height: 40; Words { text: "Wider" } }',
    "“One” lies over “Two”": 'Item { Words { text: "One" } Words { text: "Two"; x: 10; y: 10 } }',
    "“Three” lies over the button": 'Item { QuietButton { text: "        Four" } Words { text: "Three" } }',
    "buttons “Five” and “Six” overlap": 'Item { QuietButton { text: "Five" } QuietButton { text: "Six"; x: 60 } }',
    "the button “Half” is not wholly on screen": 'QuietButton { text: "Half"; y: -20 }',
    "pixels of a longer page are seen": "Flickable { width: 90; height: 40; contentHeight: 900 }",
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_fault_that_was_planted_is_found(scene: Scene, fault: str) -> None:
    """A look that saw no fault anywhere would pass every page, too."""
    visitor, window = scene.visitor, scene.kiosk.window
    visitor.waits_for("start")
    visitor.rests()
    assert faults_of(visitor) == []
    component = QQmlComponent(window.engine)
    component.setData(f"import QtQuick\nimport Kiosk\n{PLANTED[fault]}".encode(), "")
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParentItem(window.quick.contentItem())
    visitor.rests()
    assert [found for found in faults_of(visitor) if fault in found]
