#!/bin/sh
# Gathers what the screens say into resources/i18n/*.ts, where translators work; what is no longer said goes.
set -eu
cd "$(dirname "$0")/.."

gather() { .venv/bin/pyside6-lupdate -silent -no-obsolete -extensions py,qml -locations none -source-language en "$@"; }
mkdir -p resources/i18n
gather kiosk/ui -ts resources/i18n/kiosk_fr.ts resources/i18n/kiosk_uk.ts
# English needs only what changes with a number: "1 has signed", "2 have signed".
gather -pluralonly kiosk/ui -ts resources/i18n/kiosk_en.ts
