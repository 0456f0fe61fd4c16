"""Sheets come whole or in parts: by province, by event, by pages, each a file of its own that says which it is."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.petition import Petition
from kiosk.export.finished_file import ExportFailed
from kiosk.export.progress import Cancelled
from kiosk.export.sheet_parts import Part, Split
from kiosk.export.sheets import write_sheets_in_parts
from tests.export.conftest import MakeOptions, MakePeople, MakeSignature
from tests.export.pdf_text import page_texts, tightly


@pytest.mark.parametrize("split", ["province", "event", "pages:1"])
def test_every_person_is_on_one_sheet_of_one_part(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople, split: str
) -> None:
    people = [replace(person, name=f"Person no. {n}.") for n, person in enumerate(make_people(60))]
    seen: list[int] = []
    told = options(split=Split.read(split))
    reports = write_sheets_in_parts(tmp_path / "sheets", petition, people, told, seen.append)
    assert sorted(tmp_path.glob("sheets/*")) == [report.path for report in reports]
    read = [page for report in reports for page in page_texts(report.path)]
    assert [p.name for p in people if "".join(read).count(p.name) != 1] == []
    sheets = re.findall(r"Sheet (\d+) of (\d+)", " ".join(read))
    assert sheets == [(str(n), str(len(sheets))) for n in range(1, len(sheets) + 1)]
    assert sum(report.signatures for report in reports) == seen[-1] == 60


def test_a_part_says_which_it_is_and_what_it_holds(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    people = [make_signature(n, province="QC" if n % 3 else "", event=f"Rally {n}") for n in range(30)]
    told = options(split=Split("province"), languages=("fr", "en"))
    quebec, unknown = write_sheets_in_parts(tmp_path / "sheets", petition, people, told)
    assert (quebec.path.name, unknown.path.name) == ("01-québec.pdf", "02-non-indiqué.pdf")
    assert quebec.fingerprint != unknown.fingerprint
    for report, number, label in ((quebec, 1, "Québec"), (unknown, 2, "Non indiqué")):
        french, english, *sheets = page_texts(report.path)
        assert "30 signatures" in french.replace("\u00a0", " ")
        assert f"Part {number} of 2" in english
        for page in (french, *sheets):
            assert f"Partie {number} de 2 · {label}" in page
            assert report.fingerprint in page
    assert "21 Ada Sample" in tightly_spaced(page_texts(unknown.path)[2])


def tightly_spaced(page: str) -> str:
    """Where a reader sets the number after the row, as it is drawn, and where before."""
    return " ".join(re.sub(r"(\d+) ?(Ada Sample)", r"\1 \2", page).split())


def test_a_part_has_so_many_pages_of_names(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    reports = write_sheets_in_parts(tmp_path / "sheets", petition, make_people(50), options(split=Split("pages", 2)))
    assert [report.pages for report in reports] == [4, 3]  # a letter and the totals beside them
    assert [report.path.name for report in reports] == ["01-1-38.pdf", "02-39-50.pdf"]


@pytest.mark.parametrize(
    "label", ["../../etc/passwd", "CON", 'A/B\\C:D*E?F"G<H>I|J', "\u202e\x00\n", "Ж" * 300, "…", "  "]
)
def test_a_part_is_named_so_that_every_system_takes_it(label: str) -> None:
    name = Part((), number=7, of=12, label=label).file_name
    assert re.fullmatch(r"07(-[\w-]+)?\.pdf", name)
    assert len(name) <= 50


@pytest.mark.parametrize("text", ["", "city", "pages", "pages:", "pages:0", "pages:-1", "pages:²", "event:2"])
def test_what_is_no_split_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="pages:20"):
        Split.read(text)


def test_before_anybody_signed_there_is_one_part(tmp_path: Path, petition: Petition, options: MakeOptions) -> None:
    (report,) = write_sheets_in_parts(tmp_path / "sheets", petition, [], options(split=Split("event")))
    assert (report.path.name, report.signatures) == ("01.pdf", 0)


def test_parts_never_mix_with_those_of_another_day(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    (tmp_path / "sheets").mkdir()
    (tmp_path / "sheets" / "01-alberta.pdf").write_text("of another day")
    with pytest.raises(ExportFailed, match="choose a new one"):
        write_sheets_in_parts(tmp_path / "sheets", petition, make_people(5), options(split=Split("event")))
    assert [file.name for file in tmp_path.rglob("*.pdf*")] == ["01-alberta.pdf"]


def test_a_stop_after_the_first_part_leaves_nothing(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    def stop(done: int) -> None:
        if done > 40:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_sheets_in_parts(tmp_path / "sheets", petition, make_people(60), options(split=Split("event")), stop)
    assert list(tmp_path.iterdir()) == []


def test_streets_are_printed_only_where_they_are_asked_for(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    people = [make_signature(), make_signature(2, street=""), make_signature(3, street="Long Street " * 20)]
    told = options(split=Split("event"), streets=True)
    (report,) = write_sheets_in_parts(tmp_path / "sheets", petition, people, told)
    page = page_texts(report.path)[1]
    assert "12 Secret Street Edmonton, AB T5J 0K7" in page
    assert tightly("Long Street " * 20) in tightly(page)
