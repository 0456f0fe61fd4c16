#!/bin/sh
# Opens the kiosk; where there is no screen, plays a rally through it instead.
set -eu
cd "$(dirname "$0")/.."

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec .venv/bin/kiosk
fi
echo "There is no screen here, so a demo rally is played into exports/demo."
exec .venv/bin/kiosk demo --out exports/demo
