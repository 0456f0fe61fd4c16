"""The one picture a pack may bring: what kind of file it is, and how large."""

import struct
from collections.abc import Iterator, Mapping

from kiosk.packs.fault import Fault
from kiosk.packs.files import PICTURES

_MOST_PIXELS = 24_000_000  # a tablet's own camera takes fewer; decoded, this is 96 MB
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}  # the JPEG segments that tell width and height (ITU-T T.81, B.1)

Path = tuple[str | int, ...]


def slips_in(record: Mapping[str, object], pictures: Mapping[str, bytes]) -> Iterator[tuple[Path, str]]:
    """A picture that petition.toml names and the folder does not hold."""
    if (name := _named(record)) in PICTURES and name not in pictures:
        yield ("picture", "file"), f"picture.file names {name}, and the folder holds none that can be read"


def faults_in(record: Mapping[str, object], pictures: Mapping[str, bytes]) -> Iterator[Fault]:
    """What is wrong with the pictures in the folder."""
    for name, data in pictures.items():
        if name != _named(record):
            yield Fault(name, 1, "is not shown: no [picture] in petition.toml names it", "notice")
        elif (size := size_of(data)) is None:
            yield Fault(name, 1, "is not a JPEG or PNG picture")
        elif size[0] * size[1] > _MOST_PIXELS:
            yield Fault(name, 1, f"is {size[0]} x {size[1]} pixels; {_MOST_PIXELS:,} pixels are the most")


def size_of(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of a JPEG or PNG picture; None where it is neither."""
    try:
        if data.startswith(_PNG):
            width, height = struct.unpack_from(">II", data, 16)
            return (width, height) if width and height else None
        return _jpeg_size(data) if data.startswith(_JPEG) else None
    except struct.error:  # the file ends in the middle
        return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while True:
        mark, kind, length = struct.unpack_from(">BBH", data, at)
        if mark != 0xFF:  # noqa: PLR2004 - what every segment begins with
            return None
        if kind in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return (width, height) if width and height else None
        at += 2 + length


def _named(record: Mapping[str, object]) -> object:
    picture = record.get("picture")
    return picture.get("file") if isinstance(picture, Mapping) else None
