"""What every sheet carries: the petition's title, addressee and request, and what these signatures are."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk.domain.dates import long_date
from kiosk.domain.petition import Petition
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.finished_file import ExportFailed
from kiosk.export.fonts import Setting
from kiosk.export.pdf_pages import Paper
from kiosk.export.plain_text import paragraphs
from kiosk.export.typesetting import BLACK, GREY, HAIRLINE, Colour, Pen, Style, fitted, wrapped

PAPERS = {"letter": Paper(612, 792), "a4": Paper(595.28, 841.89)}
MARGIN = 48.0
FOOT = 52.0  # nothing of the body below
_TITLE = Style(21, "bold")
_ADDRESSEE = Style(9.5)
_REQUEST = Style(9)
_SMALLEST_REQUEST = 5.5
_REQUEST_LEADING = 1.38
_MOST_OF_PAGE = 0.42  # the request may take


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """How the sheets are printed; `event` is the label of the one event they hold, empty for all."""

    exported_on: date
    fonts: Path
    paper: Literal["letter", "a4"] = "letter"
    language: Language = "en"
    event: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """What is printed of a petition, in the language of the sheets, or in its first where it has no such text."""

    title: str
    addressee: str
    as_of: str
    organizer: str
    request: tuple[str, ...]
    accent: Colour

    @classmethod
    def of(cls, petition: Petition, language: Language) -> "Text":
        spoken = language if language in petition.languages else petition.languages[0]
        red, green, blue = (int(petition.colours.primary[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return cls(
            title=petition.title[spoken],
            addressee=petition.addressee[spoken],
            as_of=petition.as_of[spoken],
            organizer=petition.organizer.name[spoken],
            request=tuple(paragraphs(petition.texts[spoken].request)),
            accent=(red, green, blue),
        )


def draw_furniture(pen: Pen, text: Text, options: SheetOptions, count: int) -> float:
    """Draw the static part of a sheet; the height, in points from the foot of the page, where the body may begin."""
    paper = PAPERS[options.paper]
    words = wording.WORDINGS[options.language]
    left, right, y = MARGIN, paper.width - MARGIN, paper.height - 40
    pen.bar(left, y, (right - left, 2.4), text.accent)
    y -= 14
    pen.text(left, y, words.petition.upper(), Style(7, "bold", text.accent, 1.1))
    pen.text_right(right, y, words.text_of.format(date=text.as_of), Style(7.5, "regular", GREY))
    y = _draw_title(pen, text.title, y - 9, right - left)
    y = _draw_addressee(pen, text, words.to, y - 7, right - left)
    y = _draw_request(pen, text, y - 10, paper)
    _draw_foot(pen, text, options, paper)
    return _draw_notice(pen, text.accent, options, count, y - 17) - 12


def page_number(pen: Pen, options: SheetOptions, page: int, pages: int) -> None:
    """Page n of m, in the corner the furniture leaves free."""
    paper, language = PAPERS[options.paper], options.language
    told = wording.WORDINGS[language].page.format(
        page=wording.number(page, language), pages=wording.number(pages, language)
    )
    pen.text_right(paper.width - MARGIN, 30, told, Style(8, "bold"))


def _width(setting: Setting, style: Style) -> float:
    return setting.width * style.size / 1000


def _draw_title(pen: Pen, title: str, y: float, width: float) -> float:
    block = fitted(pen.lettering, title, (width, 54), _TITLE)
    pen.block(MARGIN, y - block.height / 2, block, _TITLE)
    return y - block.height


def _draw_addressee(pen: Pen, text: Text, to: str, y: float, width: float) -> float:
    label = Style(_ADDRESSEE.size, "bold", text.accent)
    indent = _width(pen.lettering.setting(to, "bold"), label) + 7
    block = fitted(pen.lettering, text.addressee, (width - indent, 36), _ADDRESSEE)
    first_line = y - block.leading / 2
    pen.block(MARGIN, first_line, fitted(pen.lettering, to, (indent, 20), label), label)
    pen.block(MARGIN + indent, y - block.height / 2, block, _ADDRESSEE)
    return y - block.height


def _draw_request(pen: Pen, text: Text, y: float, paper: Paper) -> float:
    size, lines = _request_lines(pen, text.request, paper)
    style = Style(size, "regular", BLACK)
    leading = size * _REQUEST_LEADING
    top = y
    for paragraph in lines:
        for line in paragraph:
            y -= leading
            pen.show(MARGIN + 11, y + leading * 0.3, line, style)
        y -= leading * 0.4
    y += leading * 0.4
    pen.bar(MARGIN, y, (1.6, top - y), text.accent)
    return y


def _request_lines(pen: Pen, request: tuple[str, ...], paper: Paper) -> tuple[float, list[tuple[Setting, ...]]]:
    """The request at the largest size at which it leaves room for signatures."""
    size = _REQUEST.size
    while size >= _SMALLEST_REQUEST:
        width = paper.width - 2 * MARGIN - 11
        lines = [wrapped(pen.lettering, paragraph, width, Style(size)) for paragraph in request]
        height = (sum(map(len, lines)) + 0.4 * (len(lines) - 1)) * size * _REQUEST_LEADING
        if height <= paper.height * _MOST_OF_PAGE:
            return size, lines
        size -= 0.25
    raise ExportFailed("text_too_long")


def _draw_notice(pen: Pen, accent: Colour, options: SheetOptions, count: int, y: float) -> float:
    """What these signatures are, where they were given, how many they are."""
    words, right = wording.WORDINGS[options.language], PAPERS[options.paper].width - MARGIN
    bold = Style(8, "bold", accent)
    pen.block(MARGIN, y, fitted(pen.lettering, words.notice, (right - MARGIN, 10), bold), bold)
    y -= 14
    baseline = y - 3
    told = Style(8.5, "bold")
    total = pen.lettering.setting(wording.signatures(count, options.language), "bold")
    room = right - MARGIN - _width(total, told) - 16
    pen.show(right - _width(total, told), baseline, total, told)
    label = words.event_is.format(event=options.event or words.all_events)
    pen.block(MARGIN, y, fitted(pen.lettering, label, (room, 12), Style(8.5)), Style(8.5))
    return y


def _draw_foot(pen: Pen, text: Text, options: SheetOptions, paper: Paper) -> None:
    pen.bar(MARGIN, FOOT - 8, (paper.width - 2 * MARGIN, 0.5), HAIRLINE)
    day = long_date(options.exported_on, options.language)
    printed = wording.WORDINGS[options.language].printed.format(date=day)
    told = fitted(pen.lettering, f"{text.organizer}  ·  {printed}", (paper.width - 2 * MARGIN - 110, 18), Style(8))
    pen.block(MARGIN, 32.9, told, Style(8, "regular", GREY))
