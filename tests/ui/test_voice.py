"""Who cannot read the screen can listen to it, where the computer has a voice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from tests.ui.conftest import NOW, Scene


@pytest.fixture
def speaking(qtbot: QtBot, data: paths.DataFolder, tmp_path: Path) -> Iterator[Scene]:
    """A kiosk whose computer has a voice for English only: Qt's own engine for tests, which makes no sound."""
    del qtbot
    with opened_kiosk(data, exports=tmp_path / "exports", now=lambda: NOW, engines=("mock",)) as kiosk:
        kiosk.window.show(1280, 800)
        yield Scene(kiosk, Visitor(kiosk.window.quick), data, tmp_path / "exports")


def is_speaking(scene: Scene) -> bool:
    return bool(scene.kiosk.voice.property("speaking"))


def words_said(scene: Scene) -> list[str]:
    """What the engine is given, word by word, from now on."""
    scene.visitor.waits_until(lambda: len(scene.kiosk.voice.findChildren(QTextToSpeech)) == 1, "the engine")
    (engine,) = scene.kiosk.voice.findChildren(QTextToSpeech)
    said: list[str] = []
    engine.sayingWord.connect(lambda word, _number, _start, _length: said.append(word))
    return said


def test_an_attendee_has_the_appeal_read_aloud_and_stops_it(speaking: Scene) -> None:
    visitor, said = speaking.visitor, words_said(speaking)
    visitor.taps("start")
    visitor.taps("readAloud")
    visitor.waits_until(lambda: len(said) > 3, "the first words")
    assert said[:3] == ["Free", "Ukrainian", "Political"]
    visitor.taps("readAloud")
    visitor.waits_until(lambda: not is_speaking(speaking), "silence")


def test_nobody_is_offered_a_voice_that_this_computer_does_not_have(speaking: Scene) -> None:
    visitor = speaking.visitor
    visitor.taps("start")
    visitor.waits_for("readAloud")
    visitor.taps("language.uk")
    visitor.waits_until(lambda: not visitor.sees("readAloud"), "the page without the button")


def test_a_kiosk_without_any_engine_says_nothing_and_offers_nothing(scene: Scene) -> None:
    scene.visitor.taps("start")
    scene.visitor.waits_for("forward")
    assert not scene.visitor.sees("readAloud")
    scene.kiosk.voice.say(["Nobody hears this."])
    assert not is_speaking(scene)


def test_the_voice_falls_silent_when_the_person_goes_on(speaking: Scene) -> None:
    visitor = speaking.visitor
    visitor.taps("start")
    visitor.taps("readAloud")
    visitor.waits_until(lambda: is_speaking(speaking), "the voice")
    visitor.taps("forward")
    visitor.waits_until(lambda: not is_speaking(speaking), "silence")


def test_who_does_not_look_at_the_screen_hears_the_countdown(speaking: Scene) -> None:
    visitor, said = speaking.visitor, words_said(speaking)
    visitor.taps("start")
    visitor.waits_for("forward")
    while not speaking.kiosk.idle.property("seconds"):
        speaking.kiosk.idle.pass_a_second()
    visitor.waits_until(lambda: said[:4] == ["Are", "you", "still", "there"], "the question")
    visitor.waits_until(lambda: "30" in said, "how long there is")
