#!/bin/sh
# Lint and format of every QML file, each by name: as a module, a broken one would report nothing.
set -eu
cd "$(dirname "$0")/.."

status=0
# Without a description of our Python types the linter would guess, and let mistakes through.
.venv/bin/python scripts/qml_types.py build/qml
find kiosk -name '*.qml' -exec .venv/bin/pyside6-qmllint --max-warnings 0 -I build/qml -I kiosk/ui/qml {} + || status=1
scripts/format-qml.sh --check || status=1
exit $status
