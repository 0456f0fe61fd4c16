"""Each signature can be taken out as a picture of its own: every point, thick and thin, sharp at any size."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.domain.ink import PLAIN_PRESSURE, Ink, InkPoint
from kiosk.export.ink_pictures import svg_picture, write_ink_pictures
from tests.export.conftest import MakePeople, MakeSignature

_PATH = ".//{http://www.w3.org/2000/svg}path"


def test_everybody_who_drew_has_a_picture_with_every_point_of_their_hand(
    tmp_path: Path, make_people: MakePeople, make_signature: MakeSignature
) -> None:
    people = make_people(5)
    assert write_ink_pictures(tmp_path, [*people, make_signature(9, method="typed", ink=None)]) == 5
    assert {path.stem for path in tmp_path.iterdir()} == {str(person.id) for person in people}
    for person in people:
        assert person.ink is not None
        picture = ET.parse(tmp_path / f"{person.id}.svg").getroot()  # noqa: S314 - our own file
        assert picture.attrib["viewBox"] == f"0 0 {person.ink.width} {person.ink.height}"
        drawn = [places(line.attrib["d"]) for line in picture.iterfind(_PATH)]
        assert set().union(*drawn) == {(p.x, p.y) for stroke in person.ink.strokes for p in stroke}


def test_where_the_hand_was_quick_the_picture_is_thinner() -> None:
    slow = [InkPoint(16 * n, 500, 20 * n, PLAIN_PRESSURE) for n in range(20)]
    quick = [InkPoint(300 + 500 * n, 500, 400 + 4 * n, PLAIN_PRESSURE) for n in range(1, 20)]
    picture = ET.fromstring(svg_picture(Ink(14_400, 4_800, ((*slow, *quick),))))  # noqa: S314 - our own
    widths = [int(line.attrib["stroke-width"]) for line in picture.iterfind(_PATH)]
    assert widths[0] > widths[-1] > 0


def places(path: str) -> set[tuple[int, int]]:
    """Where an SVG path of lines goes through."""
    return {(int(x), int(y)) for x, y in re.findall(r"(\d+) (\d+)", path)}
