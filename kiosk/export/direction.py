"""Which way each letter of a line runs: right-to-left words within a line that runs from left to right.

The Unicode bidirectional algorithm (UAX #9) for one line without marks that turn it around, which a form takes out:
rules W4, W7, N1, N2, I1 and L2.
"""

import re
from collections.abc import Iterable
from typing import TypeVar
from unicodedata import bidirectional

T = TypeVar("T")
_KINDS = {"L": "L", "R": "R", "AL": "R", "EN": "E", "AN": "E", "CS": "S", "ES": "S"}
_LEVELS = {"L": 0, "R": 1, "E": 2}


def levels(text: str) -> list[int]:
    """For each character 0 (left to right), 1 (right to left), or 2 (a number among words from right to left)."""
    kinds: list[str] = []
    strong = "L"
    for character in text:
        kind = bidirectional(character)
        # A mark goes with its letter, and what has no width with whatever is before it.
        told = kinds[-1] if kind in {"NSM", "BN"} and kinds else _KINDS.get(kind, "N")
        strong = told if told in {"L", "R"} else strong
        kinds.append("L" if told == "E" and strong == "L" else told)
    line = re.sub("(?<=E)S(?=E)", "E", "".join(kinds))
    line = re.sub("(?<=[RE])[NS]+(?=[RE])", lambda between: "R" * len(between[0]), line)
    return [_LEVELS.get(kind, 0) for kind in line]


def in_sight(parts: Iterable[tuple[int, T, str]]) -> list[tuple[int, T, str]]:
    """Parts of a line, each of one level, in the order in which they stand from left to right."""
    shown = list(parts)
    for level in (2, 1):
        at = 0
        while at < len(shown):
            end = next((n for n in range(at, len(shown)) if shown[n][0] < level), len(shown))
            shown[at:end] = reversed(shown[at:end])
            at = end + 1
    return shown
