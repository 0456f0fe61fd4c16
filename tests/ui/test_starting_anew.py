"""A kiosk that nobody has touched for a while starts anew: the memory of the program then holds nobody either."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from tests.ui.accessibility_bus import Listener, listening_to, wait_until
from tests.ui.conftest import Scene
from tests.ui.journeys import comes_to_details, opens_staff_page

CANARY = "Ґалаґанканарка"


@pytest.fixture
def listener(data: paths.DataFolder, tmp_path: Path) -> Iterator[Listener]:
    usual = data.settings.read_text("utf-8")
    data.settings.write_text(usual.replace("rest_seconds = 600", "rest_seconds = 2"), "utf-8")
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(data.root)]
    with listening_to(command, tmp_path / "kiosk.log") as heard:
        yield heard


def kiosk_of(listener: Listener) -> int:
    """The process that is on screen; the one that was started only watches over it."""
    watching = listener.process
    (child,) = Path(f"/proc/{watching}/task/{watching}/children").read_text("ascii").split()
    return int(child)


def test_a_crash_would_leave_no_core_dump(listener: Listener) -> None:
    listener.presses("Yes, start")
    listener.finds("Read and sign", "button")
    limits = Path(f"/proc/{kiosk_of(listener)}/limits").read_text("ascii").splitlines()
    (core,) = [line.split() for line in limits if line.startswith("Max core file size")]
    assert core[4:6] == ["0", "0"]


def remembers(process: int, word: str) -> bool:
    """Whether a word is anywhere in the memory that a process can write to."""
    forms = [word.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-32-le")]
    places = [line.split()[0] for line in Path(f"/proc/{process}/maps").read_text("ascii").splitlines() if "rw" in line]
    memory_file = Path(f"/proc/{process}/mem")
    if not os.access(memory_file, os.R_OK):
        pytest.skip("the kiosk lets nobody but an administrator look into its memory")
    with memory_file.open("rb", buffering=0) as memory:
        for place in places:
            start, end = (int(edge, 16) for edge in place.split("-"))
            memory.seek(start)
            try:
                held = memory.read(end - start)
            except OSError:  # a place of the kernel's, or one that is gone by now
                continue
            if any(form in held for form in forms):
                return True
    return False


def test_the_program_itself_forgets_who_was_there(listener: Listener, data: paths.DataFolder) -> None:
    listener.presses("Yes, start")
    listener.presses("Read and sign")
    listener.presses("Sign")
    listener.writes("Your full name", CANARY)
    assert remembers(kiosk_of(listener), CANARY), "a search that never finds anything would prove nothing"
    listener.presses("Back")
    listener.presses("Back to start")
    wait_until(lambda: "started anew" in data.log.read_text("utf-8") if data.log.exists() else False, "a new start")
    listener.finds("Read and sign", "button")
    assert not remembers(kiosk_of(listener), CANARY)
    assert not remembers(listener.process, CANARY), "who watches over the kiosk never heard of them"


def test_a_kiosk_rests_only_where_nobody_is(scene: Scene) -> None:
    idle = scene.kiosk.idle
    rests: list[int] = []
    idle.rested.connect(lambda: rests.append(1))
    for _ in range(2000):
        idle.pass_a_second()
    assert not rests, "nobody has been there"
    comes_to_details(scene.visitor)
    scene.visitor.taps("back")
    scene.visitor.taps("back")
    scene.visitor.waits_for("start")
    for _ in range(599):
        idle.pass_a_second()
    scene.visitor.taps("comfort.contrast")
    for _ in range(599):
        idle.pass_a_second()
    assert not rests
    idle.pass_a_second()
    assert rests


def test_a_volunteer_at_the_desk_is_not_sent_away(scene: Scene) -> None:
    opens_staff_page(scene.visitor, "240824")
    scene.visitor.waits_for("staff.total")
    for _ in range(2000):
        scene.kiosk.idle.pass_a_second()
    assert scene.visitor.sees("staff.total")
