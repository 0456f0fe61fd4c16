#!/bin/sh
# Writes requirements.lock anew from pyproject.toml, for every platform; `--upgrade` also takes newer releases.
# requirements-hub.lock is the part of it that a server needs: the same versions, without Qt.
set -eu
cd "$(dirname "$0")/.."

throwaway=$(mktemp -d)
trap 'rm -rf "$throwaway"' EXIT
"${PYTHON:-python3}" -m venv "$throwaway"
"$throwaway/bin/python" -m pip --disable-pip-version-check install --quiet 'uv>=0.13,<0.14'
# No configuration of this machine may choose an index: the hashes must be those that everyone gets.
unset UV_INDEX UV_INDEX_URL UV_DEFAULT_INDEX UV_EXTRA_INDEX_URL UV_FIND_LINKS
lock() {
    "$throwaway/bin/uv" --no-config pip compile pyproject.toml --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock' --quiet "$@"
}
lock --all-extras --output-file requirements.lock "$@"
lock --extra hub --constraints requirements.lock --output-file requirements-hub.lock \
    --no-emit-package pyside6-essentials --no-emit-package pyside6-addons --no-emit-package shiboken6
