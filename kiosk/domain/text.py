"""Text as we keep it: NFC, nothing invisible, nothing that reorders or piles up; never transliterated."""

import re
import unicodedata

_JOINERS = "\u200c\u200d"  # ZWNJ and ZWJ: letters need them in Arabic and Indic scripts, Latin never does
_JOINING_SCRIPTS = re.compile(r"[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\u1800-\u18af]")
_MOST_MARKS = 8
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(text: str) -> str:
    """One kept line: NFC, single spaces, no control, bidi, zero-width or tag characters, at most 8 marks a base."""
    joiners_allowed = _JOINING_SCRIPTS.search(text) is not None
    kept: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text):
        if character.isspace():
            kept.append(" ")
            marks = 0
            continue
        category = unicodedata.category(character)
        if category in _DROPPED and not (joiners_allowed and character in _JOINERS):
            continue
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    # A dropped character may have kept a base and its mark apart: compose once more.
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def compared(text: str) -> str:
    """The form in which two texts are compared: NFKC and casefolded, cleaned before."""
    return unicodedata.normalize("NFKC", clean(text)).casefold()
