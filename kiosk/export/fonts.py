"""The letters of the sheets: Noto Sans, its relatives for other scripts, and □ where none has a letter."""

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal
from unicodedata import bidirectional

from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

from kiosk.export.embedded_font import EmbeddedFont
from kiosk.export.finished_file import ExportFailed

Weight = Literal["regular", "bold"]

_FILES: dict[Weight, str] = {"regular": "NotoSans-Regular.ttf", "bold": "NotoSans-Bold.ttf"}
# Looked for in our own folder, then in the system's: scripts that read well letter by letter, TrueType outlines.
_RELATIVES = (
    "NotoSansCanadianAboriginal-Regular.ttf",
    "NotoSansGeorgian-Regular.ttf",
    "NotoSansArmenian-Regular.ttf",
    "NotoSansCherokee-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "NotoSansTifinagh-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "DroidSansFallbackFull.ttf",
    "DejaVuSans.ttf",
)
_SYSTEM_FOLDERS = (
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts/truetype/droid"),
    Path("/usr/share/fonts/truetype/dejavu"),
    Path("/usr/share/fonts/noto"),
    Path("/usr/local/share/fonts"),
    Path("/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)
# Letters of these scripts change with their neighbours: set one by one they would misspell a name in silence.
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_JOINED_SCRIPTS = ((0x0900, 0x109F), (0x1780, 0x18AF), (0x1900, 0x1C4F), (0xA800, 0xAAFF), (0xABC0, 0xABFF))


@dataclass(frozen=True, slots=True)
class Setting:
    """A text ready to be drawn: (font, codes) runs, its width in thousandths of the size, the letters no font has."""

    runs: tuple[tuple[str, str], ...]
    width: int
    missing: str


class Lettering:
    """The fonts of one document. A letter is asked of Noto Sans, then of its relatives, and else drawn as □."""

    def __init__(self, folder: Path, *, system_folders: tuple[Path, ...] = _SYSTEM_FOLDERS) -> None:
        self._folders = (folder, *system_folders)
        self._main = {weight: _font(number, folder / _FILES[weight]) for number, weight in enumerate(_FILES, 1)}
        self._relatives: list[EmbeddedFont] = []
        self._unread = [path for path in map(self._found, _RELATIVES) if path is not None]
        self._homes: dict[str, EmbeddedFont | None] = {}

    def setting(self, text: str, weight: Weight = "regular") -> Setting:
        """The text in a weight; relatives know only the regular one."""
        font = self._main[weight]
        codes, widths = font.codes, font.widths
        try:
            # Most names are known letter by letter after the first pages: no search, two look-ups.
            return Setting(((font.name, "".join([codes[c] for c in text])),), sum([widths[c] for c in text]), "")
        except KeyError:
            return self._searched(text, font)

    @property
    def embedded(self) -> tuple[EmbeddedFont, ...]:
        """Every font that letters were taken from, in a fixed order."""
        return tuple(font for font in (*self._main.values(), *self._relatives) if font.is_used)

    def _searched(self, text: str, main: EmbeddedFont) -> Setting:
        homes = [(self._home(c, main), c) for c in text]
        runs: list[tuple[str, str]] = []
        width = 0
        for font, group in groupby(homes, key=lambda home: home[0] or main):
            letters = [font.take(c) if home else font.take_box() for home, c in group]
            runs.append((font.name, "".join(code for code, _ in letters)))
            width += sum(advance for _, advance in letters)
        return Setting(tuple(runs), width, "".join(c for home, c in homes if home is None))

    def _home(self, character: str, main: EmbeddedFont) -> EmbeddedFont | None:
        if not _reads_alone(character):
            return None
        if main.has(character):
            return main
        if character not in self._homes:
            self._homes[character] = next((font for font in self._all_relatives() if font.has(character)), None)
        return self._homes[character]

    def _all_relatives(self) -> Iterator[EmbeddedFont]:
        yield from tuple(self._relatives)
        while self._unread:
            path = self._unread.pop(0)
            # A relative that cannot be read is one we do not have; only Noto Sans itself is required.
            with suppress(ExportFailed):
                font = _font(len(self._main) + len(self._relatives) + 1, path)
                self._relatives.append(font)
                yield font

    def _found(self, file: str) -> Path | None:
        return next((path for folder in self._folders if (path := folder / file).is_file()), None)


def _font(number: int, path: Path) -> EmbeddedFont:
    try:
        return EmbeddedFont(f"F{number}", TTFontFace(str(path)))
    except (TTFError, OSError, struct.error) as error:
        raise ExportFailed("font") from error


def _reads_alone(character: str) -> bool:
    """Whether a letter is right without shaping: not right to left, not of a script that joins or reorders."""
    joined = any(first <= ord(character) <= last for first, last in _JOINED_SCRIPTS)
    return not joined and bidirectional(character) not in _RIGHT_TO_LEFT
