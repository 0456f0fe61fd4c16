"""Pictures of every screen: each size, language and contrast of one screen together on one sheet."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.demo.stage import Dress
from kiosk.demo.visitor import Visitor
from kiosk.demo.walk import S, Station, walk
from kiosk.domain.words import LANGUAGES, Language

SIZES = ((1280, 800), (1920, 1080), (800, 1280))
_ROWS = tuple(product((False, True), LANGUAGES))  # the languages in normal, then in high contrast
_TALL = 264  # pixels of one picture on a sheet
_GAP = 8
_QUALITY = 24
_KEPT = (800, 500)  # pixels of a picture that stands in a text
_IN_FULL: dict[str, Language] = {"welcome": "en", "signature-drawn": "fr", "check": "uk", "thanks-open": "en"}
_PAGE = """# Every screen

`make pictures` makes these. Rows: English, French and Ukrainian, then the same in high contrast. Columns: {sizes}.
"""


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures in full size go to one folder; a sheet of each screen goes to another, small enough to keep."""

    full: Path
    sheets: Path

    def tour(self, stage: S, stations: Sequence[Station[S]], language: Language) -> None:
        """Walk through the stations in one language, and picture each in every size and contrast."""
        self.full.mkdir(parents=True, exist_ok=True)
        for station in walk(stage, stations, language):
            for (width, height), contrast in product(SIZES, (False, True)):
                dress = Dress(width, height, language, high_contrast=contrast)
                stage.wears(dress)
                stage.window.quick.grabWindow().save(str(self._picture(station.name, dress)))

    def keep(self, story: str, name: str, visitor: Visitor) -> None:
        """A picture of its own, for a page that tells a story; in a folder of that story, beside the sheets."""
        folder = self.sheets.parent / story
        folder.mkdir(parents=True, exist_ok=True)
        visitor.rests()
        picture = visitor.window.grabWindow()
        _smaller(picture, QRect(0, 0, *_KEPT)).save(str(folder / f"{name}.webp"), quality=_QUALITY)

    def publish(self, names: Sequence[str]) -> int:
        """Hang every screen, with a page that shows them all; a few in full size stand beside. Returns the bytes."""
        hung = [self.hang(name) for name in names]
        shown = "".join(f"\n## {sheet.stem}\n\n![{sheet.stem}]({sheet.name})\n" for sheet in hung)
        sizes = ", ".join(f"{width} x {height}" for width, height in SIZES)
        (self.sheets / "README.md").write_text(_PAGE.format(sizes=sizes) + shown, "utf-8")
        for name, language in _IN_FULL.items():
            picture = self._picture(name, Dress(*SIZES[0], language))
            hung.append(Path(shutil.copy(picture, self.sheets.parent / f"{name}-{language}.png")))
        return sum(picture.stat().st_size for picture in hung)

    def hang(self, name: str) -> Path:
        """Put all pictures of one screen on its sheet: a row for each language and contrast, a column for each size."""
        self.sheets.mkdir(parents=True, exist_ok=True)
        frames = dict(_frames())
        corner = max((frame.bottomRight() for frame in frames.values()), key=lambda point: point.x() + point.y())
        sheet = QImage(corner.x() + _GAP, corner.y() + _GAP, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.darkGray)
        painter = QPainter(sheet)
        for dress, frame in frames.items():
            painter.drawImage(frame.topLeft(), _smaller(QImage(str(self._picture(name, dress))), frame))
        painter.end()
        path = self.sheets / f"{name}.webp"
        sheet.save(str(path), quality=_QUALITY)
        return path

    def _picture(self, name: str, dress: Dress) -> Path:
        mood = "-high-contrast" if dress.high_contrast else ""
        return self.full / f"{name}-{dress.language}-{dress.width}x{dress.height}{mood}.png"


def _frames() -> Iterator[tuple[Dress, QRect]]:
    for row, (contrast, language) in enumerate(_ROWS):
        left = _GAP
        for width, height in SIZES:
            wide = round(_TALL * width / height)
            frame = QRect(left, _GAP + row * (_TALL + _GAP), wide, _TALL)
            yield Dress(width, height, language, high_contrast=contrast), frame
            left += wide + _GAP


def _smaller(picture: QImage, frame: QRect) -> QImage:
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(frame.size(), ratio, smooth)
