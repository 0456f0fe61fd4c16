"""Nothing that was opened at the desk stays on a disk, whether the desk is closed or killed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.afternoon import Afternoon, everybody

DESK = Path(__file__).parent / "desk_on_screen.py"


def words_of_people() -> list[str]:
    """What would give somebody away: names, addresses, telephone numbers."""
    return sorted({text for each in everybody() for text in (each.name, each.email, each.phone) if text})


def found_in(folder: Path, words: list[str]) -> list[tuple[str, str]]:
    """The files that hold a word in an encoding that a program might write it in."""
    spelled = [(word, [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]) for word in words]
    found = []
    for file in (file for file in folder.rglob("*") if file.is_file()):
        content = file.read_bytes()
        found += [(str(file), word) for word, forms in spelled if any(form in content for form in forms)]
    return found


@pytest.mark.parametrize("ending", ["closed", "killed"])
def test_no_name_is_left_anywhere(tmp_path: Path, ending: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    sticks = Afternoon(tmp_path / "sticks")
    sticks.root.mkdir()
    sticks.begins()
    names = ("HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
    call = [sys.executable, str(DESK), str(home / "desk"), str(sticks.root), "close" if ending == "closed" else ""]
    environment = {**os.environ, **dict.fromkeys(names, str(home))}
    with subprocess.Popen(call, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        if ending == "killed":
            process.kill()
    assert said.startswith("open ")
    assert said.removeprefix("open ").strip() in words_of_people()
    assert found_in(tmp_path, words_of_people()) == []


def test_the_search_would_find_a_name(tmp_path: Path) -> None:
    somebody = words_of_people()[0]
    (tmp_path / "swap").write_bytes(b"\0" * 100 + somebody.encode("utf-16-le"))
    assert found_in(tmp_path, words_of_people()) == [(str(tmp_path / "swap"), somebody)]
