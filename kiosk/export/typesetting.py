"""Texts put on a page: styles, lines that break, and texts that shrink before they break. All lengths are points."""

from bisect import bisect_right
from dataclasses import dataclass
from unicodedata import category

from kiosk.export.fonts import Lettering, Setting, Weight
from kiosk.export.pdf_tags import Element

Colour = tuple[float, float, float]
BLACK: Colour = (0, 0, 0)
GREY: Colour = (0.32, 0.32, 0.32)
HAIRLINE: Colour = (0.76, 0.78, 0.81)

_CAP_HEIGHT = 0.714  # of Noto Sans, in its size
_LEADING = 1.2
_SHRUNK_BEFORE_WRAPPING = 0.82
_STEP = 0.96


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks; `tracking` is space added after every letter."""

    size: float
    weight: Weight = "regular"
    colour: Colour = BLACK
    tracking: float = 0


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that fit a width, at the size they fit at."""

    lines: tuple[Setting, ...]
    size: float

    @property
    def leading(self) -> float:
        return self.size * _LEADING

    @property
    def height(self) -> float:
        return self.leading * len(self.lines)


class Pen:
    """Collects the operators of one page (ISO 32000-1, annex A), and every letter that had to be drawn as □.

    On a page that is read aloud, whatever is drawn is drawn between `begin` or `begin_artifact` and `end`; elements
    that hold others are entered and left.
    """

    def __init__(self, lettering: Lettering) -> None:
        self.lettering = lettering
        self.missing: list[str] = []
        self.elements: list[Element] = []
        self._within = [-1]
        self._marks = 0
        self._operators: list[str] = []
        self._fill: Colour = BLACK

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """One line from x on the baseline y."""
        self.show(x, y, self.lettering.setting(text, style.weight), style)

    def text_right(self, x: float, y: float, text: str, style: Style) -> None:
        """One line that ends at x."""
        setting = self.lettering.setting(text, style.weight)
        width = setting.width * style.size / 1000 + style.tracking * (len(text) - 1)
        self.show(x - width, y, setting, style)

    def block(self, x: float, middle: float, block: Block, style: Style) -> None:
        """Lines from x, their capitals centred on a height."""
        y = middle + (len(block.lines) - 1) * block.leading / 2 - block.size * _CAP_HEIGHT / 2
        for line in block.lines:
            self.show(x, y, line, Style(block.size, style.weight, style.colour))
            y -= block.leading

    def show(self, x: float, y: float, setting: Setting, style: Style) -> None:
        """Draw a line that is set already."""
        if setting.missing:
            self.missing.extend(setting.missing)
        self.fill(style.colour)
        tracking = f" {style.tracking:g} Tc" if style.tracking else ""
        size, above = f"{style.size:.4g}", 0
        shown = [f"BT{tracking} {x:.2f} {y:.2f} Td"]
        for font, operator, rise in setting.runs:
            if rise != above:
                shown.append(f" {rise * style.size / 1000:.2f} Ts")
                above = rise
            shown.append(f"/{font} {size} Tf{operator}")
        ended = f"{' 0 Ts' if above else ''}{' 0 Tc' if tracking else ''} ET"
        if setting.typed:
            read = setting.typed.encode("utf-16-be").hex().upper()
            shown, ended = [f"/Span<</ActualText<FEFF{read}>>>BDC ", *shown], f"{ended} EMC"
        self._operators.append(f"{''.join(shown)}{ended}\n")

    def enter(self, role: str) -> None:
        """What comes is part of an element, as in a table's row."""
        self.elements.append(Element(role, self._within[-1], -1))
        self._within.append(len(self.elements) - 1)

    def leave(self) -> None:
        """The end of the element that was entered last."""
        self._within.pop()

    def begin(self, role: str, more: str = "") -> None:
        """What comes is read aloud as an element of its own (ISO 32000-1, 14.8.4); `more` goes into its dictionary."""
        self.elements.append(Element(role, self._within[-1], self._marks, more))
        self._operators.append(f"/{role}<</MCID {self._marks}>>BDC ")
        self._marks += 1

    def begin_artifact(self) -> None:
        """What comes is a line, or stands on every page: it is not read aloud."""
        self._operators.append("/Artifact BMC ")

    def end(self) -> None:
        """The end of what was begun."""
        self._operators.append("EMC\n")

    def fill(self, colour: Colour) -> None:
        """The colour of what is filled from here on."""
        if colour != self._fill:
            self._operators.append("{:.3g} {:.3g} {:.3g} rg ".format(*colour))
            self._fill = colour

    def bar(self, x: float, y: float, size: tuple[float, float], colour: Colour) -> None:
        """A filled bar of a width and height, up from y."""
        self.fill(colour)
        self._operators.append(f"{x:.2f} {y:.2f} {size[0]:.2f} {size[1]:.2f} re f\n")

    def add(self, operators: str) -> None:
        """Operators made elsewhere; they leave the colours as they were."""
        self._operators.append(operators)

    def content(self) -> bytes:
        """Everything drawn so far."""
        return "".join(self._operators).encode("ascii")


def wrapped(lettering: Lettering, text: str, width: float, style: Style) -> tuple[Setting, ...]:
    """A text broken into lines at its spaces, and inside a word only where the word alone is too wide."""
    most = width * 1000 / style.size
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if lettering.setting(longer, style.weight).width <= most:
            line = longer
            continue
        if line:
            lines.append(f"{line} ")  # the space is not seen, but whoever reads the text aloud needs it
        line = word
        while line and (kept := _letters_within(lettering, line, most, style.weight)) < len(line):
            lines.append(line[:kept])
            line = line[kept:]
    return tuple(lettering.setting(line, style.weight) for line in [*lines, line])


def fitted(lettering: Lettering, text: str, box: tuple[float, float], style: Style) -> Block:
    """A text within a width and height: first one line that shrinks a little, then more lines, smaller if need be."""
    width, height = box
    whole = lettering.setting(text, style.weight)
    if whole.width * style.size <= width * 1000:
        return Block((whole,), style.size)
    size = max(width * 1000 / whole.width, style.size * _SHRUNK_BEFORE_WRAPPING)
    if whole.width * size <= width * 1000:
        return Block((whole,), size)
    while True:
        block = Block(wrapped(lettering, text, width, Style(size, style.weight)), size)
        if block.height <= height:
            return block
        size *= _STEP


def _letters_within(lettering: Lettering, word: str, most: float, weight: Weight) -> int:
    """How many letters of a word fit, at least one; a mark stays with its letter."""
    ends = [at for at in range(1, len(word) + 1) if at == len(word) or not category(word[at]).startswith("M")]
    kept = bisect_right(ends, most, key=lambda end: lettering.setting(word[:end], weight).width)
    return ends[max(kept, 1) - 1]
