"""Days as each language writes them."""

from collections.abc import Mapping
from datetime import date

from kiosk.domain.words import Language

NBSP = "\u00a0"  # no line ends between a number and its word

_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    "uk": (
        *("січня", "лютого", "березня", "квітня", "травня", "червня"),
        *("липня", "серпня", "вересня", "жовтня", "листопада", "грудня"),
    ),
}


def long_date(day: date, language: Language) -> str:
    """October 4, 2018 · 4 octobre 2018 · 4 жовтня 2018 р."""
    month = _MONTHS[language][day.month - 1]
    if language == "en":
        return f"{month}{NBSP}{day.day}, {day.year}"
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number}{NBSP}{month} {day.year}" + (f"{NBSP}р." if language == "uk" else "")
