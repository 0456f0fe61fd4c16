"""The kiosk's append-only record of entries: on disk before anyone is thanked, and checkable to the last byte."""
