#!/bin/sh
# Puts a hub into a folder of its own: a Python with exactly what requirements-hub.lock names, and the program. No Qt.
set -eu
cd "$(dirname "$0")/.."
to=${1:?where to, as in: scripts/install-hub.sh /opt/petition-kiosk-hub}

"${PYTHON:-python3}" -m venv --clear "$to"
"$to/bin/python" -m pip --disable-pip-version-check install --quiet --no-cache-dir --require-hashes \
    --only-binary :all: --requirement requirements-hub.lock
packages=$("$to/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
cp -R kiosk "$packages/"
cp -R resources "$packages/kiosk/"
printf '#!%s\nfrom kiosk.__main__ import main\nmain()\n' "$to/bin/python" >"$to/bin/kiosk"
chmod 755 "$to/bin/kiosk"
