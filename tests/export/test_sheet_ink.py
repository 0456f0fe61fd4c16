"""Each person's ink is on the sheet as it was on the pad, and nobody's crosses into another's row."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.domain.ink import Ink, InkPoint
from kiosk.domain.petition import Petition
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.sheets import write_sheets
from kiosk.export.wording import WORDINGS
from kiosk.exporting import drawing
from tests.export.conftest import MakeOptions, MakePeople, MakeSignature
from tests.export.pdf_text import Point, drawn_ink, page_texts


def test_the_ink_on_paper_is_the_ink_on_the_pad_point_for_point(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    people = make_people(25)
    write_sheets(tmp_path / "s.pdf", petition, people, options())
    drawn = list(drawn_ink(tmp_path / "s.pdf"))
    assert len(drawn) == len(people)
    for person, strokes in zip(people, drawn, strict=True):
        assert person.ink is not None
        assert [len(s) for s in strokes] == [len(s) for s in person.ink.strokes]
        assert farthest(person.ink, strokes) < 0.02


def farthest(ink: Ink, strokes: Sequence[Sequence[Point]]) -> float:
    """How far, in points, any drawn point is from where one scale and one shift put the pad's."""
    pad = [(p.x, p.y) for stroke in ink.strokes for p in stroke]
    paper = [point for stroke in strokes for point in stroke]
    left, top, right, _ = ink.bounds
    scale = (max(x for x, _ in paper) - min(x for x, _ in paper)) / (right - left)
    x0, y0 = min(x for x, _ in paper), max(y for _, y in paper)
    apart = [
        max(abs(px - (x0 + scale * (x - left))), abs(py - (y0 - scale * (y - top))))
        for (x, y), (px, py) in zip(pad, paper, strict=True)
    ]
    return max(apart)


def test_ink_stays_in_its_cell_and_a_small_mark_stays_small(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    def ink_of(*corners: tuple[int, int]) -> Ink:
        return Ink(14400, 4800, (tuple(InkPoint(x, y, 0, 500) for x, y in corners),))

    drawings = (ink_of((0, 0), (14400, 20)), ink_of((500, 0), (510, 4800)), ink_of((700, 700)), ink_of((0, 0), (9, 9)))
    people = [make_signature(n, ink=ink) for n, ink in enumerate(drawings, 1)]
    write_sheets(tmp_path / "s.pdf", petition, people, options())
    sizes = []
    for strokes in drawn_ink(tmp_path / "s.pdf"):
        xs, ys = [x for x, _ in strokes[0]], [y for _, y in strokes[0]]
        assert 400 < min(xs) <= max(xs) <= 612 - 48
        sizes.append((max(xs) - min(xs), max(ys) - min(ys)))
    assert all(height < 24 for _, height in sizes)
    assert sizes[0][0] > 100
    assert sizes[3][0] < 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_could_not_draw_is_told_in_words(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, language: Language
) -> None:
    people = [make_signature(n, method=method, ink=None) for n, method in enumerate(("typed", "mark", "witnessed"))]
    write_sheets(tmp_path / "s.pdf", petition, people, options(languages=(language,)))
    page = page_texts(tmp_path / "s.pdf")[1]
    assert [p.method for p in people if WORDINGS[language].without_ink[p.method] not in page] == []


@pytest.mark.parametrize(
    "said",
    [
        ("en", "Signed before a witness: Olha"),
        ("fr", "Signé devant témoin\u00a0: Olha"),
        ("uk", "Підписано при свідкові: Olha"),
    ],
)
def test_a_witness_is_named(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, said: tuple[Language, str]
) -> None:
    language, told = said
    person = make_signature(method="witnessed", witness="Olha", ink=None)
    write_sheets(tmp_path / "s.pdf", petition, [person], options(languages=(language,)))
    assert " ".join(told.split()) in page_texts(tmp_path / "s.pdf")[1]


def test_many_are_drawn_on_all_cores_as_a_few_are_here(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople, make_signature: MakeSignature
) -> None:
    people = [*make_people(600), make_signature(900, method="typed", ink=None), make_signature(901, method="mark")]
    write_sheets(tmp_path / "here.pdf", petition, people, options())
    with drawing(100_000) as draw:
        write_sheets(tmp_path / "there.pdf", petition, people, options(draw=draw))
    assert (tmp_path / "there.pdf").read_bytes() == (tmp_path / "here.pdf").read_bytes()
