"""Nobody gets out of a kiosk: every key chord on every screen, and touches anywhere, on X and under cage."""

import os
import shutil
from pathlib import Path

import pytest
from crowd import CHORDS, cage, can_be_tried, standing
from installed import install

from kiosk.demo.stations import SIGNING

TOUCHES = int(os.environ.get("KIOSK_TOUCHES", "600"))
SCREENS = [station.name for station in SIGNING]
SOME = ["clock", "welcome", "details-keyboard"]  # where not every screen is tried: a question, buttons, a line
FULL = TOUCHES >= 10_000
CLOSES = "staff-close"  # a touch there ends the kiosk, as it should

pytestmark = pytest.mark.skipif(not can_be_tried(), reason="Xvfb and xdotool are not here")
under_cage = pytest.mark.skipif(not can_be_tried("cage", "Xwayland", "unshare"), reason="cage is not here")
SERVERS = [pytest.param([], id="x11"), pytest.param(cage(), id="cage", marks=under_cage)]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install(tmp_path_factory.mktemp("installed") / "kiosk").root


@pytest.fixture
def data(installed: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(installed, tmp_path / "kiosk"))


def test_sixty_chords_are_tried() -> None:
    assert len(set(CHORDS)) >= 60


@pytest.mark.parametrize("under", SERVERS)
def test_no_key_and_no_touch_leads_out_of_any_screen(data: Path, under: list[str]) -> None:
    screens = SCREENS if FULL else SOME
    touched = [screen for screen in screens if screen != CLOSES] if FULL else screens[-1:]
    with standing(data, under=under) as kiosk:
        for seed, screen in enumerate(screens):
            kiosk.comes_to(screen)
            kiosk.hears_every_chord(screen)
            if screen in touched:
                kiosk.is_pawed_at(screen, -(-TOUCHES // (len(touched) * len(SERVERS))), seed)
        assert not kiosk.wrong


def test_a_window_that_was_pushed_aside_is_back_in_its_place(data: Path) -> None:
    with standing(data) as kiosk:
        kiosk.comes_to("clock")
        kiosk.is_pushed_aside()
        assert not kiosk.wrong
        kiosk.has_planted("lets go")
        kiosk.is_pushed_aside()
        assert {"pushed aside: fills False", "pushed aside: active False"} <= set(kiosk.wrong)


FAULTS = {
    "child process": "child sleep",
    "second window": "windows 2",
    "menu": "windows 3",
    "shrinks": "full False",
    "closes": "shown False",
}


@pytest.mark.parametrize(
    ("under", "faults"),
    [
        pytest.param([], FAULTS, id="x11"),
        pytest.param(cage(), {"menu": "QQuickPopupItem"}, id="cage", marks=under_cage),
    ],
)
def test_the_test_would_notice_a_way_out(data: Path, under: list[str], faults: dict[str, str]) -> None:
    """The negative control: a print program, a help window, Qt's own menu, F11 that shrinks, Alt+F4 that closes."""
    with standing(data, under=under) as kiosk:
        kiosk.comes_to("details-keyboard")
        assert not kiosk.wrong
        for fault, noticed in faults.items():
            kiosk.has_planted(fault)
            assert not any(noticed in wrong for wrong in kiosk.wrong)
            for _ in range(3):  # on a busy computer a key may come to nobody
                kiosk.hears_every_chord(fault)
                if any(noticed in wrong for wrong in kiosk.wrong):
                    break
            else:
                pytest.fail(f"{fault} was not noticed: {kiosk.wrong}")
