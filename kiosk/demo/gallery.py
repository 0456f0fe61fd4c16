"""Pictures of every screen: each size, language and contrast of one screen together on one sheet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.demo.stage import Dress
from kiosk.demo.stations import S, Station, walk
from kiosk.domain.words import LANGUAGES, Language

SIZES = ((1280, 800), (1920, 1080), (800, 1280))
_ROWS = tuple(product((False, True), LANGUAGES))  # the languages in normal, then in high contrast
_TALL = 300  # pixels of one picture on a sheet
_GAP = 8
_QUALITY = 60


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
