"""The letters of the sheets: Noto Sans, its relatives for other scripts, and □ where none has a letter."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Literal
from unicodedata import bidirectional, category

from kiosk.export.direction import in_sight, levels
from kiosk.export.embedded_font import EmbeddedFont
from kiosk.export.finished_file import ExportFailed
from kiosk.export.shaping import Shaped, shaped

Weight = Literal["regular", "bold"]

_FILES: dict[Weight, str] = {"regular": "NotoSans-Regular.ttf", "bold": "NotoSans-Bold.ttf"}
# Looked for in our own folder, then in the system's: the first that has a letter draws it. TrueType outlines only.
_RELATIVES = (
    *(
        f"NotoSans{script}-Regular.ttf"
        for script in (
            *("Arabic", "Hebrew", "Devanagari", "Gurmukhi", "Tamil", "Thai", "Armenian", "Georgian"),
            *("CanadianAboriginal", "Bengali", "Gujarati", "Telugu", "Kannada", "Malayalam", "Sinhala", "Lao", "Khmer"),
            *("Myanmar", "Ethiopic", "Cherokee", "Tifinagh", "Symbols", "Symbols2"),
        )
    ),
    # Chinese, Japanese and Korean, where the system has them.
    *("DroidSansFallbackFull.ttf", "wqy-microhei.ttc", "wqy-zenhei.ttc", "Arial Unicode.ttf", "msyh.ttc", "malgun.ttf"),
    "DejaVuSans.ttf",
)
_SYSTEM_FOLDERS = (
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts/truetype/droid"),
    Path("/usr/share/fonts/truetype/wqy"),
    Path("/usr/share/fonts/truetype/dejavu"),
    Path("/usr/share/fonts/noto"),
    Path("/usr/local/share/fonts"),
    Path("/Library/Fonts"),
    Path("/System/Library/Fonts/Supplemental"),
    Path("C:/Windows/Fonts"),
)
# Letters of these scripts change with their neighbours.
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_JOINED_SCRIPTS = ((0x0900, 0x109F), (0x1780, 0x18AF), (0x1900, 0x1C4F), (0xA800, 0xAAFF), (0xABC0, 0xABFF))
_GOES_WITH_ITS_LETTER = frozenset({"Mn", "Mc", "Me", "Cf"})  # marks, joiners


@dataclass(frozen=True, slots=True)
class Setting:
    """A text ready to be drawn: from left to right runs of (font, operator, height above the line); its width.

    Lengths are thousandths of the size. `missing` are the letters no font has. `typed` is the text where marks may be
    drawn apart from their letters; not of words that run to the left, which readers turn around, told or not.
    """

    runs: tuple[tuple[str, str, int], ...]
    width: int
    missing: str
    typed: str = ""


class Lettering:
    """The fonts of one document. A letter is asked of Noto Sans, then of its relatives, and else drawn as □."""

    def __init__(self, folder: Path, *, system_folders: tuple[Path, ...] = _SYSTEM_FOLDERS) -> None:
        self._folders = (folder, *system_folders)
        self._main = {
            weight: EmbeddedFont(f"F{number}", folder / file) for number, (weight, file) in enumerate(_FILES.items(), 1)
        }
        self._relatives: list[EmbeddedFont] = []
        self._unread = [path for path in map(self._found, _RELATIVES) if path is not None]
        self._found_at: dict[str, EmbeddedFont | None] = {}

    def setting(self, text: str, weight: Weight = "regular") -> Setting:
        """The text in a weight; relatives know only the regular one."""
        font = self._main[weight]
        codes, widths = font.codes, font.widths
        try:
            # Most names are known letter by letter after the first pages: no search, two look-ups.
            shown = f"<{''.join([codes[c] for c in text])}>Tj"
            return Setting(((font.name, shown, 0),), sum([widths[c] for c in text]), "")
        except KeyError:
            return self._shaped(text, font) if any(map(_changes, text)) else self._searched(text, font)

    @property
    def embedded(self) -> tuple[EmbeddedFont, ...]:
        """Every font that letters were taken from, in a fixed order."""
        return tuple(font for font in (*self._main.values(), *self._relatives) if font.is_used)

    def _searched(self, text: str, main: EmbeddedFont) -> Setting:
        homes = self._homes(text, main)
        runs: list[tuple[str, str, int]] = []
        width = 0
        for font, group in groupby(zip(homes, text, strict=True), key=lambda home: home[0] or main):
            letters = [font.take(c) if home else font.take_box() for home, c in group]
            runs.append((font.name, f"<{''.join(code for code, _ in letters)}>Tj", 0))
            width += sum(advance for _, advance in letters)
        return Setting(tuple(runs), width, "".join(c for home, c in zip(homes, text, strict=True) if home is None))

    def _shaped(self, text: str, main: EmbeddedFont) -> Setting:
        runs: list[tuple[str, str, int]] = []
        width, missing = 0, ""
        parts = list(self._parts(text, main))
        for level, home, part in in_sight(parts):
            font = home or main
            if home:
                one = shaped(home, part, to_the_left=level == 1)
            else:
                code, advance = main.take_box()
                one = Shaped(((0, f"<{code * len(part)}>Tj"),), advance * len(part), part)
            runs += [(font.name, shown, rise) for rise, shown in one.pieces]
            width += one.width
            missing += one.missing
        turned = any(level for level, _, _ in parts)
        return Setting(tuple(runs), width, missing, "" if turned else text)

    def _parts(self, text: str, main: EmbeddedFont) -> Iterator[tuple[int, EmbeddedFont | None, str]]:
        """A text in parts of one level and one font."""
        letters = zip(levels(text), self._homes(text, main), text, strict=True)
        for (level, home), group in groupby(letters, key=itemgetter(0, 1)):
            yield level, home, "".join(c for _, _, c in group)

    def _homes(self, text: str, main: EmbeddedFont) -> list[EmbeddedFont | None]:
        """The font of each character."""
        homes: list[EmbeddedFont | None] = []
        for c in text:
            before = homes[-1] if homes else None
            # A joiner has no shape of its own; a mark stands where the font of its letter puts it.
            stays = before and category(c) in {*_GOES_WITH_ITS_LETTER, "Zs"} and (category(c) == "Cf" or before.has(c))
            homes.append(before if stays else self._home(c, main))
        return homes

    def _home(self, character: str, main: EmbeddedFont) -> EmbeddedFont | None:
        if main.has(character):
            return main
        if character not in self._found_at:
            self._found_at[character] = next((font for font in self._all_relatives() if font.has(character)), None)
        return self._found_at[character]

    def _all_relatives(self) -> Iterator[EmbeddedFont]:
        yield from tuple(self._relatives)
        while self._unread:
            path = self._unread.pop(0)
            # A relative that cannot be read is one we do not have; only Noto Sans itself is required.
            with suppress(ExportFailed):
                font = EmbeddedFont(f"F{len(self._main) + len(self._relatives) + 1}", path)
                self._relatives.append(font)
                yield font

    def _found(self, file: str) -> Path | None:
        return next((path for folder in self._folders if (path := folder / file).is_file()), None)


def _changes(character: str) -> bool:
    """Whether a letter may look otherwise beside others: from right to left, of a script that joins, or a mark."""
    joined = any(first <= ord(character) <= last for first, last in _JOINED_SCRIPTS)
    return joined or category(character) in _GOES_WITH_ITS_LETTER or bidirectional(character) in _RIGHT_TO_LEFT
