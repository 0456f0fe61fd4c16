"""`qml_types.py FOLDER` describes there, as Kiosk.Backend, what QML sees of Python, so that qmllint knows it."""

import json
import subprocess
import sys
from pathlib import Path

import PySide6

_UI = Path(__file__).parent.parent / "kiosk" / "ui"
_METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
# The dump speaks Python; the registrar speaks Qt. A painted item is to a page what any item is.
_QT_NAMES = {"list": "QVariantList", "dict": "QVariantMap"}
_QT_BASES = {"QQuickPaintedItem": "QQuickItem"}


def main(folder: Path) -> None:
    """Write `Kiosk/Backend/qmldir` and its type description below a folder."""
    module = folder / "Kiosk" / "Backend"
    module.mkdir(parents=True, exist_ok=True)
    dumps = [
        str(_dump(source, module)) for source in sorted(_UI.rglob("*.py")) if "QML_IMPORT_NAME" in source.read_text()
    ]
    foreign = ",".join(str(_METATYPES / f"qt6{part}_metatypes.json") for part in ("core", "quick"))
    types = module / "kiosk.qmltypes"
    _run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", str(types), "--import-name", "Kiosk.Backend", "--major-version", "1"),
        *("--foreign-types", foreign, "-o", str(module / "registration.cpp"), *dumps),
    )
    (module / "qmldir").write_text("module Kiosk.Backend\ntypeinfo kiosk.qmltypes\ndepends QtQuick\n")


def _dump(source: Path, module: Path) -> Path:
    """The types of one Python file, with the names and the facts that the tool leaves out put in."""
    target = module / f"{'-'.join(source.relative_to(_UI).with_suffix('').parts)}.json"
    _run("pyside6-metaobjectdump", "-o", str(target), str(source))
    dump = json.loads(target.read_text())
    for kind in (kind for unit in dump for kind in unit["classes"]):
        for base in kind.get("superClasses", []):
            base["name"] = _QT_BASES.get(base["name"], base["name"])
        for value in kind.get("properties", []):
            value["type"] = _QT_NAMES.get(value["type"], value["type"])
            value["constant"] = "notify" not in value
    target.write_text(json.dumps(dump))
    return target


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).parent / tool, *arguments], check=True)  # noqa: S603 - our own tools


if __name__ == "__main__":
    main(Path(sys.argv[1]))
