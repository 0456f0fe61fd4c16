"""What the kiosk does when somebody leaves, when the disk refuses, and when somebody tries to get out."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from kiosk.domain.signature import Signature
from kiosk.ui.recorder import NotRecorded, Warned
from tests.ui.conftest import Scene
from tests.ui.journeys import comes_to_check, comes_to_details, fills_in, signs


def test_somebody_who_walks_away_is_asked_and_then_forgotten(scene: Scene) -> None:
    visitor, idle = scene.visitor, scene.kiosk.idle
    visitor.taps("language.uk")
    comes_to_details(visitor)
    fills_in(visitor, "Соломія")
    for _ in range(60):
        idle.pass_a_second()
    visitor.waits_for("stay")
    for _ in range(30):
        idle.pass_a_second()
    visitor.waits_for("start")
    assert not visitor.sees("stay")
    comes_to_details(visitor)
    assert visitor.reads("name") == ""


def test_somebody_who_needs_more_time_keeps_everything(scene: Scene) -> None:
    visitor, idle = scene.visitor, scene.kiosk.idle
    comes_to_details(visitor)
    fills_in(visitor, "Ada")
    for _ in range(10):
        for _ in range(75):
            idle.pass_a_second()
        visitor.taps("stay")
    assert visitor.reads("name") == "Ada"


@pytest.mark.parametrize("where", ["welcome", "details", "check"])
def test_nobody_closes_the_window_of_a_kiosk(scene: Scene, where: str) -> None:
    window = scene.kiosk.window.quick
    if where == "details":
        comes_to_details(scene.visitor)
    if where == "check":
        comes_to_check(scene.visitor)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier))
    QCoreApplication.sendEvent(window, QCloseEvent())
    window.close()
    assert window.isVisible()


class StubbornRecorder:
    """A disk that says no until it is mended; keeps what it was given."""

    def __init__(self) -> None:
        self.mended = False
        self.asked: list[UUID] = []
        self.kept: list[Signature] = []
        self.penned: list[UUID] = []

    def count(self) -> int:
        return len(self.kept)

    def warning(self) -> Warned:
        return ""

    def record(self, signature: Signature) -> None:
        self.asked.append(signature.id)
        if not self.mended:
            raise NotRecorded
        self.kept.append(signature)

    def withdraw(self, signature_id: UUID) -> None:
        if not self.mended:
            raise NotRecorded
        self.kept = [kept for kept in self.kept if kept.id != signature_id]

    def note_pen(self, signature_id: UUID) -> None:
        if not self.mended:
            raise NotRecorded
        self.penned.append(signature_id)


def test_when_the_disk_refuses_nobody_is_thanked_and_nothing_typed_is_lost(
    data: paths.DataFolder, qtbot: QtBot, tmp_path: Path
) -> None:
    del qtbot
    recorder = StubbornRecorder()
    with opened_kiosk(data, exports=tmp_path, engines=(), through=lambda _: recorder) as kiosk:
        kiosk.window.show(1280, 800)
        visitor = Visitor(kiosk.window.quick)
        comes_to_check(visitor, "Ada")
        visitor.taps("sign")
        visitor.waits_for("retry")
        visitor.taps("retry")
        assert not visitor.sees("done")
        visitor.taps("back")
        visitor.waits_for("sign")
        recorder.mended = True
        visitor.taps("sign")
        visitor.waits_for("done")
        assert [kept.name for kept in recorder.kept] == ["Ada"]
        assert len(set(recorder.asked)) == 1, "each try must carry the same id"
        recorder.mended = False
        visitor.taps("back")
        visitor.waits_for("retry")
        recorder.mended = True
        visitor.taps("retry")
        visitor.waits_until(lambda: recorder.kept == [], "a signature taken back")


def test_somebody_who_signed_and_left_leaves_nothing_on_screen(scene: Scene) -> None:
    signs(scene.visitor, "Canary McCanary")
    scene.visitor.taps("done")
    scene.visitor.waits_for("start")
    shown = " ".join(str(item.property("text")) for item in scene.visitor.items())
    assert "Canary" not in shown
