#!/bin/sh
# Lint, format and types of everything in Python; says all that is wrong, not only the first.
set -eu
cd "$(dirname "$0")/.."

status=0
.venv/bin/ruff check --quiet . || status=1
.venv/bin/ruff format --quiet --diff . || status=1
.venv/bin/mypy --no-error-summary || status=1
exit $status
