"""The cover letter: the petition's whole letter and request, who hands in how many signatures, and what they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.dates import long_date
from kiosk.export import wording
from kiosk.export.cover_wording import COVER_WORDINGS
from kiosk.export.fonts import Lettering, Setting
from kiosk.export.sheet_furniture import FOOT, MARGIN, Face
from kiosk.export.typesetting import GREY, HAIRLINE, Pen, Style, wrapped

_SIDE = 118.0  # width of what stands beside the letter
_GUTTER = 22.0
_SIZES = (10.5, 10.0, 9.5, 9.0)  # the first at which the letter takes one page; else it takes more
_LEADING = 1.45
_BELOW_TITLE = 26.0
_BAR = 11.0  # the request stands in from its bar
_FACT = Style(9)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the letter: its height, and whether it opens a paragraph or belongs to the request."""

    setting: Setting | None
    style: Style
    opens: bool = False
    is_request: bool = False

    @property
    def height(self) -> float:
        return self.style.size * _LEADING * (1 if self.setting else 0.6)


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover letter in one language."""

    face: Face

    def pages(self, lettering: Lettering) -> list[list[Line]]:
        """The lines of each page; most letters need one."""
        width = self.face.width - _SIDE - _GUTTER
        pen = Pen(lettering)
        room = self.face.draw_title(pen, self.face.draw_head(pen)) - _BELOW_TITLE - FOOT
        for size in _SIZES:
            lines = list(self._lines(lettering, size, width))
            if sum(line.height for line in lines) <= room:
                return [lines]
        pages: list[list[Line]] = [[]]
        left = room
        for line in self._lines(lettering, _SIZES[1], width):
            if line.height > left:
                pages.append([])
                left = room
            if line.setting or pages[-1]:  # no page begins with a gap
                pages[-1].append(line)
                left -= line.height
        return pages

    def draw(self, pen: Pen, lines: list[Line], *, is_first: bool) -> None:
        """Draw a page of it; the first says who, to whom, when and how many."""
        pen.begin_artifact()
        y = self.face.draw_head(pen)
        pen.end()
        if is_first:
            pen.begin("H1")
        else:
            pen.begin_artifact()
        top = self.face.draw_title(pen, y) - _BELOW_TITLE
        pen.end()
        if is_first:
            self._draw_facts(pen, top)
        self._draw_lines(pen, lines, top)
        pen.begin_artifact()
        self.face.draw_foot(pen)
        pen.end()

    def _lines(self, lettering: Lettering, size: float, width: float) -> Iterator[Line]:
        words, body = COVER_WORDINGS[self.face.language], Style(size)
        for paragraph in self.face.text.letter:
            yield from _paragraph(lettering, paragraph, width, body)
            yield Line(None, body)
        for paragraph in self.face.text.request:
            yield from _paragraph(lettering, paragraph, width - _BAR, Style(size, "bold"), is_request=True)
            yield Line(None, body)
        yield Line(None, body)
        yield from _paragraph(lettering, words.about, width, Style(8.5, "bold", self.face.text.accent))
        yield from _paragraph(lettering, words.truth, width, Style(8.5))

    def _draw_lines(self, pen: Pen, lines: list[Line], top: float) -> None:
        x, y = MARGIN + _SIDE + _GUTTER, top
        is_open = False
        for line in lines:
            y -= line.height
            if line.opens or line.setting is None:
                if is_open:
                    pen.end()
                is_open = line.setting is not None
                if is_open:
                    pen.begin("P")
            if line.setting is None:
                continue
            if not is_open:  # a paragraph that began on the page before
                pen.begin("P")
                is_open = True
            indent = _BAR if line.is_request else 0
            if line.is_request:
                pen.bar(x, y, (1.6, line.height + 0.3), self.face.text.accent)
            pen.show(x + indent, y + line.height * 0.3, line.setting, line.style)
        if is_open:
            pen.end()

    def _draw_facts(self, pen: Pen, top: float) -> None:
        y = top
        for label, values in self._facts():
            pen.begin_artifact()
            pen.bar(MARGIN, y - 1, (_SIDE, 0.4), HAIRLINE)
            pen.end()
            pen.begin("P")
            y -= 14
            pen.text(MARGIN, y, label, Style(7, "bold", self.face.text.accent, 0.4))
            pen.end()
            y -= 4
            for value, style in values:
                pen.begin("P")
                for line in wrapped(pen.lettering, value, _SIDE, style):
                    y -= min(style.size * 1.32, style.size + 3)
                    pen.show(MARGIN, y, line, style)
                pen.end()
            y -= 11

    def _facts(self) -> Iterator[tuple[str, list[tuple[str, Style]]]]:
        words, cover = self.face.words, COVER_WORDINGS[self.face.language]
        language, small = self.face.language, Style(8, "regular", GREY)
        yield words.to, [(self.face.text.addressee, _FACT)]
        yield (
            cover.sender,
            [(self.face.text.organizer, _FACT), (self.face.text.address, small), (self.face.text.email, small)],
        )
        yield words.date, [(long_date(self.face.options.exported_on, language), _FACT)]
        part, counted = self.face.part, self.face.counted
        how_many = [(wording.number(counted.count, language), Style(22, "bold"))]
        if counted.first and counted.last:
            days = dict.fromkeys(long_date(day, language) for day in (counted.first, counted.last))
            how_many.append((" – ".join(days), small))
        yield cover.signatures, how_many
        if part.of > 1:
            numbers = {"part": part.number, "parts": part.of}
            yield words.part.format(**numbers), [(part.label, _FACT)]
            yield cover.in_all_parts, [(wording.signatures(part.in_all, language), _FACT)]
        if part.signatures:
            own = part.last_sheet if part.of == 1 else f"{part.first_sheet}–{part.last_sheet}"
            yield cover.sheets, [(str(own), _FACT)]
        yield words.fingerprint, [(self.face.code, _FACT)]


def _paragraph(
    lettering: Lettering, text: str, width: float, style: Style, *, is_request: bool = False
) -> Iterator[Line]:
    for at, setting in enumerate(wrapped(lettering, text, width, style)):
        yield Line(setting, style, opens=at == 0, is_request=is_request)
