#!/bin/sh
# Makes .venv, fills it with exactly what the lock names, and puts the kiosk into it as it stands in this checkout.
set -eu
cd "$(dirname "$0")/.."

python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "The kiosk needs Python 3.11 or newer; name one with: make setup PYTHON=python3.12" >&2
    exit 1
}
# A .venv whose Python has gone, or that stopped half-made, is made anew.
.venv/bin/python -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear .venv

install() { .venv/bin/python -m pip --disable-pip-version-check install --quiet "$@"; }
# Wheels only: a package that had to be compiled would run its own code here and need a compiler.
install --require-hashes --only-binary :all: --requirement requirements.lock
install --no-deps --no-build-isolation --editable .
touch .venv/setup-done
