#!/bin/sh
# `--check` shows where a QML file is not as qmlformat would write it, `--write` rewrites it.
set -eu
cd "$(dirname "$0")/.."

[ "$1" = --check ] || [ "$1" = --write ] || { echo "usage: $0 --check|--write" >&2; exit 2; }
formatted=$(mktemp)
trap 'rm -f "$formatted"' EXIT
status=0
for file in $(find kiosk -name '*.qml' | sort); do
    # Of many files qmlformat prints one text, so each goes alone.
    .venv/bin/pyside6-qmlformat --newline unix "$file" >"$formatted"
    cmp -s "$file" "$formatted" && continue
    if [ "$1" = --write ]; then cat "$formatted" >"$file"; else diff -u "$file" "$formatted" || status=1; fi
done
exit $status
