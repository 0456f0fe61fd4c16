"""Letters that change with their neighbours, joined and put in their order by HarfBuzz, as PDF operators."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import uharfbuzz as hb

from kiosk.export.embedded_font import EmbeddedFont


@dataclass(frozen=True, slots=True)
class Shaped:
    """A run of one font and one direction: what is shown, each piece with its height above the line, and its width.

    Lengths are thousandths of the size.
    """

    pieces: tuple[tuple[int, str], ...]
    width: int
    missing: str


def shaped(font: EmbeddedFont, text: str, *, to_the_left: bool) -> Shaped:
    """Shape a run; every letter of it is the text of exactly one of its glyphs, so that it can be read back."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if to_the_left else "ltr"
    buffer.guess_segment_properties()
    hb.shape(font.shaper, buffer)
    glyphs = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    told = _texts(text, [(info.cluster, place.x_advance) for info, place in glyphs])
    line = missing = ""
    marks = []  # shown after the line, so that the line is in one piece for whoever reads its text
    pen = x = 0
    for (info, place), letters in zip(glyphs, told, strict=True):
        code, width = font.take_glyph(info.codepoint, letters) if info.codepoint else font.take_box()
        missing += "" if info.codepoint else letters
        at = x + place.x_offset
        if place.y_offset or not place.x_advance:
            marks.append((place.y_offset, at, code, width))
        else:
            line += _shown(pen - at, code)
            pen = at + width
        x += place.x_advance
    pieces = [(0, f"[{line}]TJ")] if line else []
    for rise, at, code, width in marks:
        pieces.append((rise, f"[{_shown(pen - at, code)}]TJ"))
        pen = at + width
    return Shaped((*pieces, (0, f"[{pen - x}]TJ")) if pen != x else tuple(pieces), x, missing)


def _shown(back: int, code: str) -> str:
    """A code as a string of a TJ (ISO 32000-1, 9.4.3), so far back from where the pen is."""
    return f"{back}<{code}>" if back else f"<{code}>"


def _texts(text: str, glyphs: Iterable[tuple[int, int]]) -> list[str]:
    """The text of each glyph, given its cluster and advance: the widest of a cluster has it all, marks have none."""
    widest: dict[int, tuple[int, int]] = {}
    told = []
    for at, (cluster, advance) in enumerate(glyphs):
        told.append("")
        if cluster not in widest or advance > widest[cluster][1]:
            widest[cluster] = at, advance
    for start, end in pairwise([*sorted(widest), len(text)]):
        told[widest[start][0]] = text[start:end]
    return told
