"""Imports point one way, files and functions stay small, and the habits of this project hold everywhere.

A rule is a function: it is given one file and names the faults in it. Each is tried on the whole project, and on a
planted fault that it must see.
"""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

import pytest

ROOT = Path(__file__).parent.parent
Rule = Callable[[PurePath, str], Iterator[str]]

# What each layer may know beside itself. A folder that is not named here has no place yet.
MAY_IMPORT: dict[str, set[str]] = {
    "domain": set(),
    "packs": {"sealing", "domain"},
    "sealing": {"domain"},
    "ledger": {"sealing", "domain"},
    "transfer": {"ledger", "sealing"},
    "hub": {"ledger", "log", "sealing", "shielding", "transfer"},
    "desk": {"ledger", "sealing", "domain"},
    "export": {"domain"},
    "ui": {"domain"},
    "demo": {"ui", "domain"},
    "paths": set(),
    "log": set(),
    "settings": {"domain", "sealing"},
    "ballast": {"sealing"},
    "shielding": set(),
    "clearing": {"paths", "sealing", "settings"},
    "systemd": set(),
    "supervising": {"log", "shielding", "systemd"},
    "ways_out": set(),
    "pinning": {"domain", "packs", "sealing", "settings"},
    "second_copy": {"ledger", "sealing", "settings", "paths"},
}
# These join the layers: the ways in, the builder, and the answers to what the screens ask for.
KNOWS_EVERYONE = {
    *("__init__", "__main__", "app", "cli", "commands"),
    *("backing_up", "backstage", "carrying", "deciding", "doctor", "exporting", "handing_over", "installing"),
    *("office", "organizing", "paper_petition", "paper_reading", "recording", "self_test", "sending"),
}
DATABASE = {"sqlalchemy", "alembic"}
SPEAKS_QT = {"ui", "demo", *KNOWS_EVERYONE}
READS_THE_CLOCK = {"app", "cli", "commands", "demo"}
CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.time_ns"}
SAYS_NOTHING = re.compile(r"(^|_)(utils?|helpers?|commons?|managers?|misc)(_|$)", re.IGNORECASE)


def layer_of(path: PurePath) -> str:
    """The folder or module right under kiosk/: "domain" for kiosk/domain/form.py, "app" for kiosk/app.py; else ""."""
    return PurePath(path.parts[1]).stem if path.parts[0] == "kiosk" else ""


def imports_of(source: str) -> Iterator[str]:
    """Every imported module, as in "kiosk.domain.form"; `from kiosk import paths` is "kiosk.paths"."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            inner = node.module == "kiosk"
            yield from (f"kiosk.{alias.name}" for alias in node.names) if inner else [node.module or ""]


def calls_of(source: str) -> Iterator[str]:
    """Every call, by the last two names of what is called: "date.today" for datetime.date.today()."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            yield ".".join(ast.unparse(node.func).split(".")[-2:])


def looks_inwards(path: PurePath, source: str) -> Iterator[str]:
    layer = layer_of(path)
    if not layer or layer in KNOWS_EVERYONE:
        return
    if layer not in MAY_IMPORT:
        yield f"{layer} is not a layer that MAY_IMPORT knows"
        return
    ours = {name.split(".")[1] for name in imports_of(source) if name.startswith("kiosk.")}
    for other in sorted(ours - MAY_IMPORT[layer] - {layer}):
        yield f"{layer} may not know {other}"


def only_ledger_and_hub_know_the_database(path: PurePath, source: str) -> Iterator[str]:
    if layer_of(path) not in {"", "ledger", "hub"}:
        yield from (f"imports {name}" for name in imports_of(source) if name.split(".")[0] in DATABASE)


def only_screens_speak_qt(path: PurePath, source: str) -> Iterator[str]:
    if layer_of(path) not in {"", *SPEAKS_QT}:
        yield from (f"imports {name}" for name in imports_of(source) if name.split(".")[0] == "PySide6")


def time_comes_in_through_the_door(path: PurePath, source: str) -> Iterator[str]:
    if layer_of(path) not in {"", *READS_THE_CLOCK}:
        yield from (f"reads the clock with {call}()" for call in calls_of(source) if call in CLOCKS)


def is_short(_path: PurePath, source: str) -> Iterator[str]:
    lines = len(source.splitlines())
    if lines >= 300:
        yield f"has {lines} lines; split it by subject before 300"


def functions_are_short(_path: PurePath, source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > 40:
                yield f"{node.name} has {lines} lines, 40 are enough"


def name_says_what_is_in_it(path: PurePath, _source: str) -> Iterator[str]:
    if any(SAYS_NOTHING.search(PurePath(part).stem) for part in path.parts):
        yield "has a name that says nothing"


def binds_its_components(_path: PurePath, source: str) -> Iterator[str]:
    if not re.search(r"^pragma ComponentBehavior: Bound$", source, re.MULTILINE):
        yield "lacks `pragma ComponentBehavior: Bound`"


def has_a_root(_path: PurePath, source: str) -> Iterator[str]:
    if not re.search(r"^    id: root$", source, re.MULTILINE):
        yield "lacks `id: root`"


def patches_nothing(path: PurePath, source: str) -> Iterator[str]:
    if path.parts[0] == "tests":
        mocks = [name for name in imports_of(source) if "mock" in name.split(".")]
        mocks += [call for call in calls_of(source) if call.startswith(("mock.", "mocker."))]
        yield from (f"patches with {name}; write a small double instead" for name in mocks)


def never_sleeps(path: PurePath, source: str) -> Iterator[str]:
    if path.parts[0] == "tests":
        sleeps = [call for call in calls_of(source) if call.split(".")[-1] in {"sleep", "qSleep"}]
        yield from (f"{call}() waits for a time, not for an event" for call in sleeps)


def puts_nothing_off(_path: PurePath, source: str) -> Iterator[str]:
    yield from (f"puts off: {line.strip()}" for line in source.splitlines() if re.search(r"\b(TO[D]O|FIX[M]E)\b", line))


PYTHON_RULES: list[tuple[Rule, str, str]] = [
    (looks_inwards, "kiosk/domain/planted.py", "from kiosk.ui.field import Field"),
    (looks_inwards, "kiosk/ui/planted.py", "from kiosk import paths"),
    (looks_inwards, "kiosk/ledger/planted.py", "import kiosk.desk.roll"),
    (looks_inwards, "kiosk/attic/planted.py", "import json"),
    (only_ledger_and_hub_know_the_database, "kiosk/desk/planted.py", "from sqlalchemy.orm import Session"),
    (only_ledger_and_hub_know_the_database, "kiosk/app.py", "import alembic.command"),
    (only_screens_speak_qt, "kiosk/domain/planted.py", "from PySide6.QtCore import QObject"),
    (only_screens_speak_qt, "kiosk/export/planted.py", "import PySide6"),
    (time_comes_in_through_the_door, "kiosk/domain/planted.py", "import datetime\ndatetime.datetime.now()"),
    (time_comes_in_through_the_door, "kiosk/ledger/planted.py", "import time\ntime.time()"),
    (time_comes_in_through_the_door, "kiosk/ui/planted.py", "from datetime import date\ndate.today()"),
    (is_short, "kiosk/domain/planted.py", "a = 1\n" * 300),
    (functions_are_short, "kiosk/domain/planted.py", "class A:\n    def b(self):\n" + "        self.c()\n" * 40),
    (name_says_what_is_in_it, "kiosk/ui/qt_helpers.py", ""),
    (name_says_what_is_in_it, "kiosk/utils/form.py", ""),
    (patches_nothing, "tests/test_planted.py", "from unittest import mock\nmock.patch('kiosk.app')"),
    (patches_nothing, "tests/test_planted.py", "from unittest.mock import patch"),
    (never_sleeps, "tests/test_planted.py", "from time import sleep\nsleep(1)"),
    (never_sleeps, "tests/test_planted.py", "import time\ntime.sleep(1)"),
    (puts_nothing_off, "kiosk/app.py", "# TO" + "DO: later"),
]
QML_RULES: list[tuple[Rule, str, str]] = [
    (is_short, "kiosk/ui/qml/Kiosk/Planted.qml", "\n" * 300),
    (name_says_what_is_in_it, "kiosk/ui/qml/Kiosk/Common.qml", ""),
    (binds_its_components, "kiosk/ui/qml/Kiosk/Planted.qml", "import QtQuick\n\nItem {\n    id: root\n}\n"),
    (has_a_root, "kiosk/ui/qml/Kiosk/Planted.qml", "pragma ComponentBehavior: Bound\nimport QtQuick\n\nItem {}\n"),
    (puts_nothing_off, "kiosk/ui/qml/Kiosk/Planted.qml", "// TO" + "DO: later"),
]


def sources(suffix: str) -> list[PurePath]:
    """Our own files, from the top of the project."""
    found = (path for folder in ("kiosk", "tests", "scripts") for path in (ROOT / folder).rglob(f"*{suffix}"))
    return sorted(path.relative_to(ROOT) for path in found)


def name_of(value: object) -> str | None:
    name = getattr(value, "__name__", None)
    return name if isinstance(name, str) else None


def distinct(rules: list[tuple[Rule, str, str]]) -> list[Rule]:
    return list(dict.fromkeys(rule for rule, _, _ in rules))


def faults(rule: Rule, suffix: str) -> list[str]:
    return [f"{path} {fault}" for path in sources(suffix) for fault in rule(path, (ROOT / path).read_text("utf-8"))]


@pytest.mark.parametrize("rule", distinct(PYTHON_RULES), ids=name_of)
def test_python_files_keep_the_rule(rule: Rule) -> None:
    assert not faults(rule, ".py")


@pytest.mark.parametrize("rule", distinct(QML_RULES), ids=name_of)
def test_qml_files_keep_the_rule(rule: Rule) -> None:
    assert not faults(rule, ".qml")


@pytest.mark.parametrize(("rule", "path", "source"), [*PYTHON_RULES, *QML_RULES], ids=name_of)
def test_a_planted_fault_is_seen(rule: Rule, path: str, source: str) -> None:
    assert list(rule(PurePath(path), source))


def test_the_files_that_the_rules_are_for_are_found() -> None:
    assert PurePath("kiosk/domain/form.py") in sources(".py")
    assert PurePath("kiosk/ui/qml/Kiosk/Main.qml") in sources(".qml")


def test_no_layer_leads_back_to_itself() -> None:
    """Were two layers to know each other, neither could be read alone."""

    def beyond(layer: str, way: tuple[str, ...]) -> None:
        assert layer not in way, " → ".join([*way, layer])
        for other in MAY_IMPORT.get(layer, set()):
            beyond(other, (*way, layer))

    for layer in MAY_IMPORT:
        beyond(layer, ())
