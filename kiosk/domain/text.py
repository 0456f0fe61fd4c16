"""Text as we keep it: NFC, nothing invisible, nothing that reorders or piles up; never transliterated."""

import re
import unicodedata
from collections.abc import Iterator

_JOINERS = "\u200c\u200d"  # ZWNJ and ZWJ: letters need them in Arabic and Indic scripts, Latin never does
_JOINING_SCRIPTS = re.compile(r"[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17ff\u1800-\u18af]")
_MOST_MARKS = 8
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}
# Fillers and joiners that Unicode counts among letters and marks, and that nobody sees.
_UNSEEN = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"


def clean(text: str) -> str:
    """One kept line: NFC, single spaces, no control, bidi, zero-width or tag characters, at most 8 marks a base."""
    # What is not seen goes first: it may keep a base and its marks apart.
    composed = unicodedata.normalize("NFC", "".join(_seen(text)))
    return " ".join("".join(_few_marks(composed)).split())


def folded(text: str) -> str:
    """The form in which two kept texts are compared: NFKC and casefolded."""
    return unicodedata.normalize("NFKC", text).casefold()


def compared(text: str) -> str:
    """The same for any text, cleaned before."""
    return folded(clean(text))


def _seen(text: str) -> Iterator[str]:
    """What of a text shows, any white space as a space; of the joiners one for each letter of a script that joins."""
    may_join = False
    for character in text:
        category = unicodedata.category(character)
        if character.isspace():
            may_join = False
            yield " "
        elif character in _JOINERS:
            if may_join:
                yield character
            may_join = False
        elif category not in _DROPPED and character not in _UNSEEN:
            if not category.startswith("M"):
                may_join = _JOINING_SCRIPTS.match(character) is not None
            yield character


def _few_marks(text: str) -> Iterator[str]:
    marks = 0
    for character in text:
        if unicodedata.category(character).startswith("M"):
            marks += 1
            if marks > _MOST_MARKS:
                continue
        elif character not in _JOINERS:
            marks = 0
        yield character
