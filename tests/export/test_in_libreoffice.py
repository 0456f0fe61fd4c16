"""LibreOffice opens the tables of an organizer and sees the people who signed, letter for letter."""

import csv
import subprocess
from pathlib import Path

from nasty_texts import NastyTexts

from kiosk.domain.signature import Signature
from kiosk.export.csv_file import guarded_cell, write_csv
from kiosk.export.rows import SIGNATURES
from kiosk.export.xlsx_file import write_xlsx
from tests.export.conftest import MakePeople, MakeSignature

# Comma, quotation mark, UTF-8, from line 1; every column is text, as a person chooses it who opens the file.
_COMMAS = "44,34,76,1," + "/".join(f"{column}/2" for column in range(1, len(SIGNATURES.header) + 1))
_SEEN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"


def as_libreoffice_sees(table: Path) -> list[list[str]]:
    """Every row, written out again by LibreOffice."""
    profile, seen = table.parent / "profile", table.parent / "seen"
    way = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", _SEEN]
    how = [f"--infilter=CSV:{_COMMAS}"] if table.suffix == ".csv" else []
    subprocess.run([*way, *how, "--outdir", str(seen), str(table)], check=True, capture_output=True, timeout=120)
    with (seen / table.with_suffix(".csv").name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def with_hostile_names(make_people: MakePeople, make_signature: MakeSignature) -> list[Signature]:
    texts = [text for text in NastyTexts(5).some(400) if text.isprintable() and text.strip() == text != ""]
    texts += ["=1+1", "@SUM(A1)", "0012", "1e9", "2018-10-06", "TRUE", "½", "<b>&amp;", 'Ґ’їжа "Ґ", син']
    return [*make_people(20), *(make_signature(at, name=text, comment=text) for at, text in enumerate(texts, 100))]


def test_a_workbook_is_seen_as_it_was_signed(
    tmp_path: Path, make_people: MakePeople, make_signature: MakeSignature
) -> None:
    people = with_hostile_names(make_people, make_signature)
    write_xlsx(tmp_path / "roll.xlsx", people)
    header, *rows = as_libreoffice_sees(tmp_path / "roll.xlsx")
    assert tuple(header) == SIGNATURES.header
    assert [tuple(row) for row in rows] == list(SIGNATURES.rows(people))


def test_a_csv_file_is_seen_as_it_was_written(
    tmp_path: Path, make_people: MakePeople, make_signature: MakeSignature
) -> None:
    people = with_hostile_names(make_people, make_signature)
    write_csv(tmp_path / "roll.csv", people)
    header, *rows = as_libreoffice_sees(tmp_path / "roll.csv")
    assert tuple(header) == SIGNATURES.header
    assert [tuple(row) for row in rows] == [tuple(map(guarded_cell, row)) for row in SIGNATURES.rows(people)]
