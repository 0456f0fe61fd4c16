"""Set before Qt is first imported: no real screen, the keyboard inside the window, and a repeatable run."""

import os

from hypothesis import settings

# KIOSK_TEST_PLATFORM=xcb shows the tests on a screen.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("KIOSK_TEST_PLATFORM", "offscreen")
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
# Qt's own keyboard warns under these two names: of a sound library it does without, and of a property of its pop-up
# list. Any other warning fails a test.
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.symbolsresolver=false;qt.qml.propertyCache.append=false"
os.environ["LC_ALL"] = "C.UTF-8"

# A busy machine is not a fault, so no example has a deadline. In CI a red run must be red again when it is looked at.
settings.register_profile("quick", deadline=None, max_examples=25)
settings.register_profile("ci", deadline=None, max_examples=100, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "quick")
