"""Slips for people without a phone at hand, six to a page: the official petition while it is open, else what to do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

import segno

from kiosk.domain.dates import NBSP, long_date
from kiosk.domain.official import OfficialPetition
from kiosk.domain.petition import Petition
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.finished_file import ExportFailed, finished_file
from kiosk.export.fonts import Lettering, Setting
from kiosk.export.pdf_document import About, Parts, finish_document
from kiosk.export.pdf_file import PdfFile
from kiosk.export.pdf_pages import Paper, paged
from kiosk.export.plain_text import first_link, paragraphs
from kiosk.export.sheet_furniture import PAPERS, Text
from kiosk.export.slip_wording import SLIP_WORDINGS
from kiosk.export.typesetting import BLACK, GREY, Colour, Pen, Style, fitted, wrapped

COLUMNS, ROWS = 2, 3
_INSIDE = 23.0  # between a slip's edge and its words: printers leave that much of a page blank
_CODE = 88.0  # the QR code with its edge
_QUIET = 4  # modules around a code that stay white (ISO/IEC 18004)
_SIZES = (9.5, 9, 8.5, 8, 7.5, 7, 6.5)
_LEADING = 1.32
_TITLE = Style(13.5, "bold")
_SMALL = Style(6.8, "regular", GREY)
_LINK = Style(8.5, "bold")
_GAP = 2.5  # under a paragraph at the foot

Lines = tuple[Style, tuple[Setting, ...]]
"""A paragraph that is set already."""


@dataclass(frozen=True, slots=True)
class SlipOptions:
    """How slips are printed, and for which day: an official petition is shown as it is then."""

    day: date
    fonts: Path
    paper: Literal["letter", "a4"] = "letter"


@dataclass(frozen=True, slots=True)
class Slip:
    """The words of a slip, those of the petition in its first language where it has none in this one.

    `link` is the official petition's while it can be signed, else the campaign's own, or "".
    """

    language: Language
    title: str
    heading: str
    paragraphs: tuple[str, ...]
    link: str
    contact: tuple[str, str]
    accent: Colour

    @classmethod
    def of(cls, petition: Petition, language: Language, day: date) -> "Slip":
        text, words = Text.of(petition, language), SLIP_WORDINGS[language]
        spoken = language if language in petition.languages else petition.languages[0]
        official = petition.official
        contact = (text.organizer, petition.organizer.email)
        if official is not None and official.state(day) == "open":
            told = (words.sign_it.format(number=official.number), words.confirm, _last_day(official, language))
            return cls(language, text.title, words.one_more, told, official.link[spoken], contact, text.accent)
        after = petition.texts[spoken].after
        instead = paragraphs(after) or [words.tell]
        became = [_became(official, language, day)] if official else []
        return cls(language, text.title, words.now, (*instead, *became), first_link(after), contact, text.accent)


def write_slips(path: Path, petition: Petition, languages: Sequence[Language], options: SlipOptions) -> list[Slip]:
    """Write a page of slips, by turns in each of the languages, row by row; what is on them.

    ExportFailed leaves nothing behind; its reason is "text_too_long" where a slip cannot hold what it should say.
    """
    slips = [Slip.of(petition, language, options.day) for language in languages]
    paper, lettering = PAPERS[options.paper], Lettering(options.fonts)
    common = wording.WORDINGS[languages[0]]
    about = About(f"{common.petition}: {slips[0].title}", slips[0].contact[0], common.locale, options.day)
    with finished_file(path) as file:
        pdf = PdfFile(file)
        numbers = pdf.reserve()
        with paged(pdf) as pages:
            pen = Pen(lettering)
            for place in range(COLUMNS * ROWS):
                row, column = divmod(place, COLUMNS)
                slip = slips[place * len(slips) // (COLUMNS * ROWS)]
                corner = (column * paper.width / COLUMNS, paper.height - row * paper.height / ROWS)
                _draw(pen, slip, corner, Paper(paper.width / COLUMNS, paper.height / ROWS))
            _draw_cuts(pen, paper)
            pages.add(pen.content())
            root = pages.finish(paper, b"<</Font %d 0 R>>" % numbers)
        finish_document(pdf, lettering, about, Parts(numbers, root))
    return slips


def _last_day(official: OfficialPetition, language: Language) -> str:
    return SLIP_WORDINGS[language].last_day.format(date=long_date(official.closes, language))


def _became(official: OfficialPetition, language: Language, day: date) -> str:
    """What the official petition is on a day on which it cannot be signed."""
    words = SLIP_WORDINGS[language]
    opens = long_date(official.opens, language)
    if official.state(day) == "announced":
        return words.announced.format(number=official.number, date=opens)
    known = official.known_days(day)
    told = [words.closed.format(number=official.number, opens=opens, closes=long_date(official.closes, language))]
    for name, sentence in (("presented", words.presented), ("answered", words.answered)):
        if name in known:
            told.append(sentence.format(date=long_date(date.fromisoformat(known[name]), language)))
    return " ".join(told)


def _draw(pen: Pen, slip: Slip, corner: tuple[float, float], size: Paper) -> None:
    """One slip down from its upper left corner, read aloud in its own language."""
    common = wording.WORDINGS[slip.language]
    x, top, foot = corner[0] + _INSIDE, corner[1] - _INSIDE, corner[1] - size.height + _INSIDE
    width = size.width - 2 * _INSIDE
    pen.add(f"/Span<</Lang({common.locale})>>BDC\n")
    pen.text(x, top - 6, common.petition.upper(), Style(6.5, "bold", slip.accent, 1.0))
    title = fitted(pen.lettering, slip.title, (width, 34), _TITLE)
    pen.block(x, top - 11 - title.height / 2, title, _TITLE)
    top -= 11 + title.height + 5
    pen.bar(x, top, (width, 0.9), slip.accent)
    below = _below(pen, slip, width)
    foot += sum(_height(block) for block in below)
    room = width - (_CODE + 10 if slip.link else 0)
    _draw_told(pen, slip, (x, top - 5), (room, top - 5 - foot))
    if slip.link:
        _draw_code(pen, slip.link, (x + width - _CODE, top - 6 - _CODE))
    for style, lines in below:
        for line in lines:
            foot -= style.size * _LEADING
            pen.show(x, foot + style.size * 0.3, line, style)
        foot -= _GAP
    pen.add("EMC\n")


def _below(pen: Pen, slip: Slip, width: float) -> list[Lines]:
    """What stands at the foot of a slip, from top to bottom: its address, what does not count, whose slip it is."""
    words = SLIP_WORDINGS[slip.language]
    small = [(_SMALL, wrapped(pen.lettering, text, width, _SMALL)) for text in (words.link, words.truth, *slip.contact)]
    return [small[0], (_LINK, _link_lines(pen, slip.link, width)), *small[1:]] if slip.link else small[1:]


def _height(block: Lines) -> float:
    style, lines = block
    return style.size * _LEADING * len(lines) + _GAP


def _draw_told(pen: Pen, slip: Slip, corner: tuple[float, float], room: tuple[float, float]) -> None:
    """Heading and paragraphs down from a corner, at the largest size at which they fit."""
    width, height = room
    x, y = corner
    for size in _SIZES:
        heading, body = Style(size + 1, "bold", slip.accent), Style(size)
        told = [(heading, wrapped(pen.lettering, slip.heading, width, heading))]
        # The last two words stay together: a line of one word reads like a slip of the pen.
        kept = (NBSP.join(text.rsplit(" ", 1)) for text in slip.paragraphs)
        told += [(body, wrapped(pen.lettering, text, width, body)) for text in kept]
        if sum(style.size * (_LEADING * len(lines) + 0.4) for style, lines in told) <= height:
            break
    else:
        raise ExportFailed("text_too_long")
    for style, lines in told:
        for line in lines:
            y -= style.size * _LEADING
            pen.show(x, y + style.size * 0.25, line, style)
        y -= style.size * 0.4


def _link_lines(pen: Pen, link: str, width: float) -> tuple[Setting, ...]:
    """An address as people type it, broken before a mark where it is too long for a line."""
    lines = [""]
    for part in re.split(r"(?<=[^/?&])(?=[/?&])", link):
        if lines[-1] and pen.lettering.setting(lines[-1] + part, _LINK.weight).width * _LINK.size > width * 1000:
            lines.append("")
        lines[-1] += part
    return tuple(each for line in lines for each in wrapped(pen.lettering, line, width, _LINK))


def _draw_code(pen: Pen, link: str, corner: tuple[float, float]) -> None:
    """A link as a QR code, in one path: between bars drawn one by one a printer leaves hairs of white."""
    matrix = segno.make(link, error="m", micro=False).matrix
    module = _CODE / (len(matrix) + 2 * _QUIET)
    x, top = corner[0] + _QUIET * module, corner[1] + _CODE - _QUIET * module
    pen.fill(BLACK)
    for row, modules in enumerate(matrix):
        y = top - (row + 1) * module
        for dark in re.finditer(b"\x01+", bytes(modules)):
            left, wide = x + dark.start() * module, len(dark[0]) * module
            pen.add(f"{left:.3f} {y:.3f} {wide:.3f} {module:.3f} re\n")
    pen.add("f\n")


def _draw_cuts(pen: Pen, paper: Paper) -> None:
    """Where scissors go."""
    pen.add("q 0.5 w 0.6 G [3 3] 0 d\n")
    for column in range(1, COLUMNS):
        x = column * paper.width / COLUMNS
        pen.add(f"{x:.2f} 0 m {x:.2f} {paper.height:.2f} l S\n")
    for row in range(1, ROWS):
        y = row * paper.height / ROWS
        pen.add(f"0 {y:.2f} m {paper.width:.2f} {y:.2f} l S\n")
    pen.add("Q\n")
