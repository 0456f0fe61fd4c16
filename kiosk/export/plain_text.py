"""A Markdown text as plain paragraphs, for print."""

from markdown_it import MarkdownIt
from markdown_it.token import Token


def paragraphs(markdown: str) -> list[str]:
    """The words of each block, without their marks; an item of a list starts with a bullet."""
    found = []
    in_item = False
    for token in MarkdownIt("commonmark").parse(markdown):
        if token.type == "list_item_open":
            in_item = True
        if token.type == "inline":
            words = " ".join("".join(map(_words, token.children or [])).split(" "))
            found.append(f"• {words}" if in_item else words)
            in_item = False
    return found


def _words(token: Token) -> str:
    return " " if token.type in {"softbreak", "hardbreak"} else token.content


def first_link(markdown: str) -> str:
    """The address of the first link in a text; "" where it has none."""
    inner = (child for token in MarkdownIt("commonmark").parse(markdown) for child in token.children or ())
    return next((str(child.attrs["href"]) for child in inner if child.type == "link_open"), "")
