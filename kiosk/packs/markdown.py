"""What a kiosk will not show: Markdown beyond headings, paragraphs, lists, quotes, stress and https links."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.domain.words import unseen

_PLAIN = frozenset(
    f"{name}_{end}"
    for name in ("paragraph", "heading", "bullet_list", "ordered_list", "list_item", "blockquote", "em", "strong")
    for end in ("open", "close")
) | {"inline", "text", "softbreak", "hardbreak", "hr", "link_close"}
_REFUSED = {
    "html_block": "raw HTML is not shown; write Markdown",
    "html_inline": "raw HTML is not shown; write Markdown",
    "image": "images are not shown; a pack is text",
    "code_block": "a line that begins with four spaces reads as program code; remove the spaces",
    "fence": "program code has no place in a petition",
    "code_inline": "backquotes mark program code; use **stress** or quotation marks",
}
_LONGEST_HEADING = 2_000
_SECURE = re.compile(r"https://[!-~]+")
_SCHEME = re.compile(r"\b(?!https://)[a-z][a-z0-9+.-]*://", re.IGNORECASE)

Slip = tuple[int, str]
"""A line from 1, and what is wrong there."""


class _EveryLink(MarkdownIt):
    """Keeps the links that markdown-it would hide as text, so that they can be named."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - markdown-it's name and shape
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - markdown-it's name
        return url


def slips_in(text: str) -> Iterator[Slip]:
    """Everything in a Markdown text that a kiosk refuses, in no order."""
    for number, line in enumerate(text.split("\n"), start=1):
        if hidden := unseen(line.replace("\t", " ")):
            yield number, f"holds {hidden}"
    for token in _EveryLink("commonmark").parse(text):
        number = token.map[0] + 1 if token.map else 1
        yield from _block_slips(token, number)


def is_one_plain_paragraph(text: str) -> bool:
    """Whether a text is one paragraph that reads the same with Markdown and without."""
    tokens = MarkdownIt("commonmark").parse(text)
    if [token.type for token in tokens] != ["paragraph_open", "inline", "paragraph_close"]:
        return False
    shown = "".join("\n" if child.type == "softbreak" else child.content for child in tokens[1].children or ())
    return shown.split() == text.split()


def begins_with_heading(text: str) -> bool:
    """Whether the first line of a text is a heading."""
    beginning = text[:_LONGEST_HEADING]
    return next((token.type for token in MarkdownIt("commonmark").parse(beginning)), "") == "heading_open"


def _block_slips(token: Token, line: int) -> Iterator[Slip]:
    if token.type not in _PLAIN:
        yield line, _REFUSED.get(token.type, f"{token.type} is not shown by a kiosk")
    for child in token.children or ():
        yield from _inline_slips(child, line)
        line += child.type in {"softbreak", "hardbreak"}


def _inline_slips(token: Token, line: int) -> Iterator[Slip]:
    match token.type:
        case "link_open":
            if not _SECURE.fullmatch(str(token.attrs.get("href", ""))):
                yield line, "a link must begin with https://"
        case "text":
            # &#x202e; is plain in the file and a hidden character on the screen.
            if hidden := unseen(token.content):
                yield line, f"holds {hidden}"
            if _SCHEME.search(token.content):
                yield line, "a link must begin with https://"
        case _ if token.type not in _PLAIN:
            yield line, _REFUSED.get(token.type, f"{token.type} is not shown by a kiosk")
