"""A pack may bring a picture: JPEG or PNG, not too large, described in every language."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.packs.check import check
from kiosk.packs.copying import copy_pack
from kiosk.packs.files import MOST_PICTURE
from kiosk.packs.load import load_pack
from kiosk.packs.pictures import size_of

Told = Callable[[], list[tuple[str, int, str]]]
NAMED = '\n[picture]\nfile = "picture.png"\n[picture.text]\nen = "A lake"\nfr = "Un lac"\nuk = "Озеро"\n'


def png(width: int, height: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">BBHBHHB", 0xFF, 0xC2, 11, 8, height, width, 1)
    return b"\xff\xd8" + struct.pack(">BBH", 0xFF, 0xE0, 6) + b"JFIF" + frame


def brings(pack: Path, data: bytes, named: str = NAMED) -> None:
    (pack / "picture.png").write_bytes(data)
    with (pack / "petition.toml").open("a", encoding="utf-8") as file:
        file.write(named)


def test_a_picture_comes_with_the_pack_and_into_the_kiosks_own_copy(pack: Path, tmp_path: Path) -> None:
    brings(pack, png(1200, 1600))
    copy_pack(pack, tmp_path / "copy")
    copy_pack(pack, tmp_path / "copy")
    assert (tmp_path / "copy/picture.png").read_bytes() == png(1200, 1600)
    picture = load_pack(tmp_path / "copy").picture
    assert picture is not None
    assert (picture.file, picture.text["uk"]) == ("picture.png", "Озеро")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"GIF89a", "is not a JPEG or PNG picture"),
        (png(1, 1)[:20], "is not a JPEG or PNG picture"),
        (png(0, 7), "is not a JPEG or PNG picture"),
        (b"\xff\xd8" + b"\0" * 40, "is not a JPEG or PNG picture"),
        (png(6000, 4001), "is 6000 x 4001 pixels; 24,000,000 pixels are the most"),
        (jpeg(65535, 65535), "is 65535 x 65535 pixels; 24,000,000 pixels are the most"),
        (png(1, 1) + b"\0" * MOST_PICTURE, "is larger than 2048 KiB"),
    ],
)
def test_a_picture_that_a_kiosk_could_not_show_is_a_fault(pack: Path, told: Told, data: bytes, said: str) -> None:
    brings(pack, data)
    assert ("picture.png", 1, said) in told()


def test_a_picture_that_is_named_and_not_there_is_a_fault_on_its_line(pack: Path, told: Told) -> None:
    before = (pack / "petition.toml").read_text("utf-8").count("\n")
    brings(pack, b"")
    (pack / "picture.png").unlink()
    said = "picture.file names picture.png, and the folder holds none that can be read"
    assert told() == [("petition.toml", before + 3, said)]


def test_a_picture_is_described_in_every_language_of_the_pack(pack: Path, told: Told) -> None:
    brings(pack, png(9, 9), NAMED.replace('fr = "Un lac"\n', ""))
    assert [message for _, _, message in told()] == ["picture.text.fr is missing, and languages lists it"]


def test_no_other_file_is_taken_for_a_picture(pack: Path, told: Told) -> None:
    brings(pack, png(9, 9), NAMED.replace("picture.png", "../../etc/passwd"))
    assert [message for _, _, message in told()] == ["picture.file must be 'picture.jpg' or 'picture.png'"]


def test_a_picture_that_nothing_names_is_pointed_out(pack: Path) -> None:
    brings(pack, png(9, 9), "")
    assert [str(fault) for fault in check(pack) if fault.file == "picture.png"] == [
        "picture.png:1: notice: is not shown: no [picture] in petition.toml names it"
    ]


@pytest.mark.parametrize("size", [(1, 1), (640, 480), (65535, 3)])
def test_the_size_of_a_picture_is_read_without_opening_it(size: tuple[int, int]) -> None:
    assert size_of(png(*size)) == size_of(jpeg(*size)) == size
