"""A workbook holds what people signed, as text alone; another program reads it back."""

import tracemalloc
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from nasty_texts import NastyTexts
from python_calamine import load_workbook

from kiosk.export.finished_file import ExportFailed
from kiosk.export.presets import PRESETS
from kiosk.export.progress import Cancelled
from kiosk.export.rows import SIGNATURES
from kiosk.export.xlsx_file import write_xlsx
from tests.export.conftest import MakePeople, MakeSignature


def read(path: Path) -> list[dict[str, str]]:
    """The rows as calamine sees them; it would give a number, a date or a formula's value another type than text."""
    header, *rows = load_workbook(path).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert all(isinstance(cell, str) for row in rows for cell in row)
    return [dict(zip(map(str, header), map(str, row), strict=True)) for row in rows]


def test_another_program_reads_the_same_people(tmp_path: Path, make_people: MakePeople) -> None:
    people = make_people(600)
    assert write_xlsx(tmp_path / "roll.xlsx", people) == 600
    rows = read(tmp_path / "roll.xlsx")
    assert tuple(rows[0]) == SIGNATURES.header
    assert [tuple(row.values()) for row in rows] == list(SIGNATURES.rows(people))


def test_hostile_texts_stay_texts(tmp_path: Path, make_signature: MakeSignature) -> None:
    texts = [text for text in NastyTexts(1).some(3000) if text.isprintable() and "_x" not in text]
    texts += ["=1+1", "+17805550123", "<script>&amp;]]>", "  spaces  ", "two\nlines", "0012", "1e9", "2018-10-06"]
    people = [make_signature(comment=text, name=text) for text in texts]
    write_xlsx(tmp_path / "roll.xlsx", people)
    expected = [row[SIGNATURES.header.index("comment")] for row in SIGNATURES.rows(people)]
    assert [row["comment"] for row in read(tmp_path / "roll.xlsx")] == expected


def test_what_xml_cannot_hold_is_escaped_as_the_standard_says(tmp_path: Path, make_signature: MakeSignature) -> None:
    write_xlsx(tmp_path / "roll.xlsx", [make_signature(comment="a\x07b\r_x0041_ \uffff")])
    assert "a_x0007_b_x000D__x005F_x0041_ _xFFFF_" in sheet_of(tmp_path / "roll.xlsx")


def test_no_cell_is_a_formula_and_none_becomes_one_when_it_is_edited(
    tmp_path: Path, make_signature: MakeSignature
) -> None:
    write_xlsx(tmp_path / "roll.xlsx", [make_signature(comment='=HYPERLINK("http://x","y")')])
    sheet = ET.fromstring(sheet_of(tmp_path / "roll.xlsx"))  # noqa: S314 - ours
    cells = [element for element in sheet.iter() if element.attrib]
    assert {(cell.get("t"), cell.get("s")) for cell in cells if cell.tag.endswith("}c")} == {("inlineStr", "1")}
    assert "<f" not in sheet_of(tmp_path / "roll.xlsx")


def sheet_of(path: Path) -> str:
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        return book.read("xl/worksheets/sheet1.xml").decode()


def test_a_preset_makes_a_workbook_too(tmp_path: Path, make_people: MakePeople) -> None:
    people = make_people(3)
    write_xlsx(tmp_path / "roll.xlsx", people, PRESETS["spreadsheet"].table)
    assert [row["Name"] for row in read(tmp_path / "roll.xlsx")] == [person.name for person in people]


def test_the_same_signatures_make_the_same_bytes(tmp_path: Path, make_people: MakePeople) -> None:
    for name in ("one.xlsx", "two.xlsx"):
        write_xlsx(tmp_path / name, make_people(30))
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_memory_stays_flat_however_many_signed(tmp_path: Path, make_signature: MakeSignature) -> None:
    person = make_signature()

    def peak(count: int) -> int:
        tracemalloc.start()
        write_xlsx(tmp_path / "roll.xlsx", (person for _ in range(count)))
        try:
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    assert peak(8000) < 1.2 * peak(1000)


def test_more_people_than_a_sheet_has_rows_are_told_in_one_sentence(
    tmp_path: Path, make_signature: MakeSignature
) -> None:
    with pytest.raises(ExportFailed, match="write a CSV"):
        write_xlsx(tmp_path / "roll.xlsx", [make_signature(n) for n in range(4)], most=3)
    assert [file.name for file in tmp_path.iterdir()] == []


def test_cancelling_leaves_the_older_file_as_it_was(tmp_path: Path, make_signature: MakeSignature) -> None:
    path = tmp_path / "roll.xlsx"
    path.write_bytes(b"older")

    def stop(done: int) -> None:
        assert done
        raise Cancelled

    with pytest.raises(Cancelled):
        write_xlsx(path, [make_signature()], progress=stop)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("roll.xlsx", b"older")]
