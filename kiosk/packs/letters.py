"""The Markdown texts of a pack: all there in each of its languages, plain, and short enough for their place."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from kiosk.domain.words import Language
from kiosk.packs import markdown
from kiosk.packs.contact import unknown_blanks
from kiosk.packs.fault import Fault
from kiosk.packs.files import NEEDED, OPTIONAL, TOML

Letters = Mapping[str, str]
"""The Markdown of one language by its name: letter, request, privacy, and update and after where there are such."""

EXAMPLE = re.compile(r"\b(EXAMPLE|EXEMPLE|ПРИКЛАД)\b")
_MOST_REQUEST_WORDS = 70
_LONGEST_REQUEST = 4_000  # characters
_PLACE = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)$")


def faults_in(texts: Mapping[Language, Letters]) -> Iterator[Fault]:
    """What is wrong with the texts of each language; `texts` has every language the pack lists."""
    for language, letters in texts.items():
        for name in NEEDED:
            if name not in letters:
                yield Fault(f"{language}/{name}.md", 1, f"is missing, and {TOML} lists {language} in languages")
        for name, text in letters.items():
            file = f"{language}/{name}.md"
            yield from _text_faults(file, text)
            if name == "request" and text.strip():
                yield from _request_faults(file, text)
            if name == "update" and text.strip() and not markdown.begins_with_heading(text):
                yield Fault(file, 1, "begins without a heading; give it one with the date of the update", "notice")
    yield from _unequal(texts)


def toml_fault(text: str, told: str) -> Fault:
    """What tomllib said about a text, with its place as the line and in plain words."""
    place = _PLACE.search(told)
    message = _PLACE.sub("", told).strip()
    if place and place[1]:
        return Fault(TOML, int(place[1]), f"{message} (column {place[2]})")
    return Fault(TOML, max(1, len(text.rstrip().split("\n"))), f"{message}: the file ends too early")


def _text_faults(file: str, text: str) -> Iterator[Fault]:
    if not text.strip():
        yield Fault(file, 1, "is empty")
        return
    for number, message in markdown.slips_in(text):
        yield Fault(file, number, message)
    for number, line in enumerate(text.split("\n"), start=1):
        for blank in unknown_blanks(line):
            yield Fault(file, number, f"holds {{{blank}}}, and nothing is known to put there")
        if EXAMPLE.search(line):
            yield Fault(file, number, "example words are still here: put your own", "notice")


def _request_faults(file: str, text: str) -> Iterator[Fault]:
    if len(text) > _LONGEST_REQUEST:
        yield Fault(file, 1, f"is {len(text)} characters long; {_LONGEST_REQUEST} are the most on a signature sheet")
    elif not markdown.is_one_plain_paragraph(text) or "{" in text:
        yield Fault(file, 1, "must be one paragraph of plain words: it is printed on every signature sheet")
    if (count := len(text.split())) > _MOST_REQUEST_WORDS:
        told = f"is {count} words long; {_MOST_REQUEST_WORDS} or fewer leave room for signatures on every sheet"
        yield Fault(file, 1, told, "notice")


def _unequal(texts: Mapping[Language, Letters]) -> Iterator[Fault]:
    given = set(chain.from_iterable(texts.values()))
    for language, letters in texts.items():
        for name in OPTIONAL:
            if name in given and name not in letters:
                told = "is missing, and another language has it: its readers learn less than others"
                yield Fault(f"{language}/{name}.md", 1, told, "notice")
