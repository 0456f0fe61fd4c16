"""Everything that can be touched has a name, says more on request, and is large enough for any finger."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.commands.pictures import set_up_stage, signed_pack, signing_stage
from kiosk.demo.first_run import LENDING, SETTING_UP
from kiosk.demo.stage import Dress
from kiosk.demo.stations import SIGNING
from kiosk.demo.walk import S, Station, walk
from kiosk.domain.words import LANGUAGES, Language
from kiosk.ui.window import Window
from tests.ui.conftest import Scene

LEAST = 60  # pixels of a screen 800 pixels high
_ROLE = QAccessible.Role
# What one touches or types into; and what stands on a page without being one of them.
_CONTROLS = {_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.EditableText, _ROLE.Canvas}
_OTHERS = {
    *(_ROLE.Application, _ROLE.Window, _ROLE.Client, _ROLE.Pane, _ROLE.Grouping, _ROLE.NoRole),
    *(_ROLE.StaticText, _ROLE.Heading, _ROLE.Paragraph, _ROLE.Graphic, _ROLE.List, _ROLE.ListItem, _ROLE.ProgressBar),
}


@dataclass(frozen=True, slots=True)
class Heard:
    """What a screen reader is told of one thing on the screen, and how large it is."""

    role: QAccessible.Role
    name: str
    told: str
    secret: bool
    width: int
    height: int

    @property
    def fault(self) -> str:
        if self.role not in _CONTROLS | _OTHERS:
            return f"nobody knows what a {self.role.name} does"
        if self.role not in _CONTROLS:
            return ""
        # Qt keeps the name of a line that hides what is typed to itself; it is said as the description.
        if not self.name and not self.secret:
            return f"a {self.role.name} of {self.width} x {self.height} has no name"
        if not self.told:
            return f"{self.name} says no more"
        small = min(self.width, self.height) < LEAST
        return f"{self.name} is {self.width} x {self.height}" if small else ""


def heard(window: Window) -> Iterator[Heard]:
    """Everything a screen reader finds in a window."""
    root = QAccessible.queryAccessibleInterface(window.quick)
    assert root is not None
    waiting: list[QAccessibleInterface] = [root]
    while waiting:
        each = waiting.pop()
        # The keyboard has a line of its own that is nowhere on the screen.
        if each.state().invisible or (each.role() == _ROLE.EditableText and each.rect().isEmpty()):
            continue
        name, told = each.text(QAccessible.Text.Name), each.text(QAccessible.Text.Description)
        secret = bool(each.state().passwordEdit)
        yield Heard(each.role(), name, told, secret, each.rect().width(), each.rect().height())
        children = (each.child(number) for number in range(each.childCount()))
        waiting += [child for child in children if child is not None and child.isValid()]


def faults(stage: S, stations: Sequence[Station[S]]) -> Iterator[str]:
    """Somebody walks through the stations; at each of them it is listened to in every language."""
    for station in walk(stage, stations, "en"):
        for language in LANGUAGES:
            stage.wears(Dress(language=language))
            found = list(heard(stage.window))
            assert any(each.role in _CONTROLS for each in found), station.name
            yield from (f"{station.name} {language}: {each.fault}" for each in found if each.fault)


def test_every_control_says_what_it_is_and_takes_any_finger(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    del qapp, qtbot
    kiosk, lent = paths.DataFolder(tmp_path / "kiosk"), paths.DataFolder(tmp_path / "lent")
    with set_up_stage(kiosk, "en", tmp_path / "USB") as setting_up:
        found = [*faults(setting_up, SETTING_UP)]
    with set_up_stage(lent, "en", tmp_path / "USB", pack=signed_pack(tmp_path)) as lending:
        found += faults(lending, LENDING)
    with signing_stage(kiosk, "en", setting_up.passphrase, ask_clock=True) as signing:
        found += faults(signing, SIGNING)
    assert not found, "\n".join(dict.fromkeys(found))


def test_a_control_that_says_nothing_or_is_too_small_is_found(scene: Scene) -> None:
    """A search that found no fault anywhere would pass every page, too."""
    scene.visitor.waits_for("start")
    window = scene.kiosk.window
    assert [each.fault for each in heard(window) if each.fault] == []
    for planted in ('QuietButton { text: "Silent" }', 'QuietButton { text: "Small"; told: "Tiny"; height: 40 }'):
        component = QQmlComponent(window.engine)
        component.setData(f"import QtQuick\nimport Kiosk\n{planted}".encode(), "")
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParentItem(window.quick.contentItem())
        assert len([each for each in heard(window) if each.fault]) == 1
        item.setParentItem(None)  # type: ignore[arg-type] # Qt's way to take an item off the page
        item.deleteLater()


def test_what_a_control_says_is_in_the_language_on_screen(scene: Scene) -> None:
    scene.visitor.taps("start")
    scene.visitor.taps("forward")
    scene.visitor.waits_for("name")
    said: dict[Language, set[str]] = {}
    for language in LANGUAGES:
        scene.kiosk.language.choose(language)
        said[language] = {each.told for each in heard(scene.kiosk.window) if each.role in _CONTROLS}
    assert all(len(told) > 4 for told in said.values())
    assert not (said["en"] & said["fr"] | said["en"] & said["uk"] | said["fr"] & said["uk"])
