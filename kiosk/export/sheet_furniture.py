"""What every sheet carries: the petition's title, addressee and request, and what these signatures are."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk.domain.dates import long_date
from kiosk.domain.petition import Petition
from kiosk.domain.words import Language
from kiosk.export import wording
from kiosk.export.fingerprint import groups
from kiosk.export.finished_file import ExportFailed
from kiosk.export.fonts import Setting
from kiosk.export.pdf_pages import Paper
from kiosk.export.plain_text import paragraphs
from kiosk.export.sheet_ink import Draw, one_by_one
from kiosk.export.sheet_parts import Part, Split
from kiosk.export.tally import Tally, ranked
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
_MOST_EVENTS = 3  # named in a line; more are listed with the totals


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """How the sheets are printed: the pages in the first language, a cover letter in each.

    `streets`: with each person's street and postal code. `draw` draws the ink.
    """

    exported_on: date
    fonts: Path
    paper: Literal["letter", "a4"] = "letter"
    languages: tuple[Language, ...] = ("en",)
    streets: bool = False
    split: Split | None = None
    draw: Draw = one_by_one

    @property
    def language(self) -> Language:
        return self.languages[0]


@dataclass(frozen=True, slots=True)
class Text:
    """What is printed of a petition, in the language of the sheets, or in its first where it has no such text."""

    title: str
    addressee: str
    as_of: str
    organizer: str
    address: str
    email: str
    letter: tuple[str, ...]
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
            address=petition.organizer.address,
            email=petition.organizer.email,
            letter=tuple(paragraphs(petition.texts[spoken].letter)),
            request=tuple(paragraphs(petition.texts[spoken].request)),
            accent=(red, green, blue),
        )


@dataclass(frozen=True, slots=True)
class Face:
    """The pages of a document in one language, and what all of them carry."""

    language: Language
    text: Text
    options: SheetOptions
    part: Part
    counted: Tally
    identity: str

    @property
    def code(self) -> str:
        """The fingerprint as it stands on every page."""
        return groups(self.identity)

    @property
    def words(self) -> wording.Wording:
        return wording.WORDINGS[self.language]

    @property
    def paper(self) -> Paper:
        return PAPERS[self.options.paper]

    @property
    def width(self) -> float:
        """Of what is printed, in points."""
        return self.paper.width - 2 * MARGIN

    def draw_head(self, pen: Pen) -> float:
        """What kind of paper this is, and the date of the text; the height under it."""
        y = self.paper.height - 54
        pen.bar(MARGIN, y + 14, (self.width, 2.4), self.text.accent)
        as_of, small = self.words.text_of.format(date=self.text.as_of), Style(7.5, "regular", GREY)
        pen.text_right(MARGIN + self.width, y, as_of, small)
        kicker, style = self.words.petition.upper(), Style(7, "bold", self.text.accent, 1.1)
        pen.text(MARGIN, y, kicker, style)
        if self.part.of > 1:
            part = self.words.part.format(part=self.part.number, parts=self.part.of)
            x = MARGIN + _width(pen.lettering.setting(kicker, "bold"), style) + 26
            room = MARGIN + self.width - _width(pen.lettering.setting(as_of), small) - 12 - x
            line = fitted(pen.lettering, f"{part}  ·  {self.part.label}", (room, 9), Style(7.5, "bold"))
            pen.block(x, y + 2.7, line, Style(7.5, "bold", self.text.accent))
        return y - 9

    def draw_title(self, pen: Pen, y: float) -> float:
        """The petition's title down from a height; the height under it."""
        block = fitted(pen.lettering, self.text.title, (self.width, 54), _TITLE)
        pen.block(MARGIN, y - block.height / 2, block, _TITLE)
        return y - block.height

    def draw_foot(self, pen: Pen) -> None:
        """Who printed it and when, and which document it is; the right corner is left free for numbers."""
        pen.bar(MARGIN, FOOT - 8, (self.width, 0.5), HAIRLINE)
        printed = self.words.printed.format(date=long_date(self.options.exported_on, self.language))
        small = Style(7.5, "regular", GREY)
        for y, line in ((36.5, f"{self.text.organizer}  ·  {printed}"), (26, f"{self.words.fingerprint} {self.code}")):
            pen.block(MARGIN, y, fitted(pen.lettering, line, (self.width - 150, 9), small), small)

    def draw_page_number(self, pen: Pen, page: int, pages: int) -> None:
        """Page n of m."""
        numbers = {"page": wording.number(page, self.language), "pages": wording.number(pages, self.language)}
        pen.text_right(MARGIN + self.width, 33.8, self.words.page.format(**numbers), Style(8, "bold"))

    def draw_sheet_number(self, pen: Pen, sheet: int) -> None:
        """Sheet n of m, counted through all parts, under the page's number."""
        sheets = wording.number(self.part.sheets, self.language)
        told = self.words.sheet.format(sheet=wording.number(sheet, self.language), sheets=sheets)
        pen.text_right(MARGIN + self.width, 23.3, told, Style(7.5, "regular", GREY))


def draw_furniture(pen: Pen, face: Face) -> float:
    """Draw the static part of a sheet; the height, in points from the foot of the page, where the body may begin."""
    y = face.draw_title(pen, face.draw_head(pen))
    y = _draw_addressee(pen, face, y - 7)
    y = _draw_request(pen, face.text, y - 10, face.paper)
    face.draw_foot(pen)
    return _draw_notice(pen, face, y - 17) - 12


def _draw_notice(pen: Pen, face: Face, y: float) -> float:
    """What these signatures are, where they were given, how many they are."""
    right, bold = MARGIN + face.width, Style(8, "bold", face.text.accent)
    pen.block(MARGIN, y, fitted(pen.lettering, face.words.notice, (face.width, 10), bold), bold)
    y -= 14
    told = Style(8.5, "bold")
    total = pen.lettering.setting(wording.signatures(face.counted.count, face.language), "bold")
    room = face.width - _width(total, told) - 16
    pen.show(right - _width(total, told), y - 3, total, told)
    events = [name for name, _ in ranked(face.counted.events) if name]
    known = ", ".join(events) if 0 < len(events) <= _MOST_EVENTS else face.words.all_events
    where = fitted(pen.lettering, face.words.event_is.format(event=known), (room, 12), Style(8.5))
    pen.block(MARGIN, y, where, Style(8.5))
    return y


def _width(setting: Setting, style: Style) -> float:
    return setting.width * style.size / 1000


def _draw_addressee(pen: Pen, face: Face, y: float) -> float:
    label = Style(_ADDRESSEE.size, "bold", face.text.accent)
    indent = _width(pen.lettering.setting(face.words.to, "bold"), label) + 7
    block = fitted(pen.lettering, face.text.addressee, (face.width - indent, 36), _ADDRESSEE)
    first_line = y - block.leading / 2
    pen.block(MARGIN, first_line, fitted(pen.lettering, face.words.to, (indent, 20), label), label)
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
