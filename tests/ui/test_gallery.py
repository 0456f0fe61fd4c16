"""The pictures in docs/pictures: one sheet for every screen, small enough to keep."""

from pathlib import Path

from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.commands.pictures import set_up_stage
from kiosk.demo.first_run import SETTING_UP
from kiosk.demo.gallery import Gallery
from kiosk.demo.stations import NAMES
from kiosk.domain.words import LANGUAGES

KEPT = Path(__file__).parents[2] / "docs" / "pictures"


def test_every_screen_has_its_sheet_and_no_other_is_kept() -> None:
    assert {sheet.stem for sheet in (KEPT / "screens").glob("*.webp")} == set(NAMES)


def test_the_pictures_stay_small_enough_for_a_clone() -> None:
    sizes = [picture.stat().st_size for picture in KEPT.rglob("*.*")]
    assert max(sizes) < 300_000
    assert sum(sizes) < 6_000_000


def test_a_screen_is_pictured_in_every_size_language_and_contrast(qapp: object, tmp_path: Path) -> None:
    del qapp
    gallery = Gallery(tmp_path / "full", tmp_path / "sheets")
    with set_up_stage(paths.DataFolder(tmp_path / "kiosk"), "en", tmp_path / "USB") as stage:
        for language in LANGUAGES:
            gallery.tour(stage, SETTING_UP[:1], language)
    pictures = {path.read_bytes() for path in (tmp_path / "full").iterdir()}
    assert len(pictures) == 18, "each is another picture"
    assert QImage(str(gallery.hang(SETTING_UP[0].name))).width() > 1000
