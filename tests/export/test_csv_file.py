"""What an organizer opens in a spreadsheet is what people signed, and none of it runs."""

import csv
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unicodedata import is_normalized, normalize

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nasty_texts import NastyTexts

from kiosk.domain.signature import Consent, Signature
from kiosk.export.csv_file import guarded_cell, write_csv
from kiosk.export.finished_file import ExportFailed
from kiosk.export.progress import Cancelled
from kiosk.export.rows import SIGNATURES, WITH_INK
from tests.export.conftest import MakePeople, MakeSignature

ROOT = Path(__file__).parents[2]
SURROGATES = range(0xD800, 0xE000)


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_everybody_who_signed_is_in_the_file_as_they_wrote_themselves(tmp_path: Path, make_people: MakePeople) -> None:
    people = make_people(30)
    assert write_csv(tmp_path / "roll.csv", people) == 30
    assert [(row["name"], row["city"]) for row in read(tmp_path / "roll.csv")] == [(p.name, p.city) for p in people]


def test_a_row_says_when_with_its_offset_and_whether_a_person_may_be_contacted(
    tmp_path: Path, make_signature: MakeSignature
) -> None:
    agreed = (Consent("contact", "1", "en", "Write to me.", datetime(2018, 10, 6, tzinfo=UTC)),)
    write_csv(tmp_path / "roll.csv", [make_signature(1, consents=agreed), make_signature(2)])
    first, second = read(tmp_path / "roll.csv")
    assert first["signed_at"] == "2018-10-06T10:33:00-06:00"
    assert (first["contact_consent"], second["contact_consent"]) == ("yes", "no")


def test_the_file_is_rfc_4180_with_a_mark_that_spreadsheets_know(tmp_path: Path, make_signature: MakeSignature) -> None:
    write_csv(tmp_path / "roll.csv", [make_signature(comment='She said "now", then\nleft')])
    data = (tmp_path / "roll.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid,signed_at,")
    assert data.endswith(b",ink,,\r\n")  # the method and the two columns of a witness
    assert b'"She said ""now"", then\nleft"' in data
    assert data.count(b"\r\n") == 2


def as_polars_reads(path: Path) -> pl.DataFrame:
    """Every cell as text."""
    return pl.read_csv(path, infer_schema=False).fill_null("")


def test_another_program_reads_the_same_people(tmp_path: Path, make_people: MakePeople) -> None:
    people = make_people(60)
    write_csv(tmp_path / "roll.csv", people)
    seen = as_polars_reads(tmp_path / "roll.csv")
    assert seen.columns == list(SIGNATURES.header)
    assert seen.rows() == [tuple(map(guarded_cell, row)) for row in SIGNATURES.rows(people)]


def test_hostile_texts_are_quoted_as_pythons_own_writer_does(tmp_path: Path, make_signature: MakeSignature) -> None:
    texts = [text for text in NastyTexts(8).some(3000) if not set(text) & set(map(chr, SURROGATES))]
    people = [make_signature(number, name=text, comment=text) for number, text in enumerate(texts)]
    write_csv(tmp_path / "roll.csv", people, for_databases=True)
    with (tmp_path / "peer.csv").open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([SIGNATURES.header, *SIGNATURES.rows(people)])
    assert (tmp_path / "roll.csv").read_bytes() == (tmp_path / "peer.csv").read_bytes()


def test_another_program_reads_hostile_texts_cell_for_cell(tmp_path: Path, make_signature: MakeSignature) -> None:
    texts = [text for text in NastyTexts(7).some(3000) if text and not set(text) & set(map(chr, SURROGATES))]
    people = [make_signature(number, name=text, comment=text) for number, text in enumerate(texts)]
    write_csv(tmp_path / "roll.csv", people)
    names = as_polars_reads(tmp_path / "roll.csv")["name"].to_list()
    assert names == [guarded_cell(normalize("NFC", text)) for text in texts]


def test_names_typed_in_pieces_are_written_whole(tmp_path: Path, make_signature: MakeSignature) -> None:
    write_csv(tmp_path / "roll.csv", [make_signature(name=normalize("NFD", "Їжак Étienne"))])
    assert read(tmp_path / "roll.csv")[0]["name"] == normalize("NFC", "Їжак Étienne")


def test_ink_comes_as_a_path_with_every_point(tmp_path: Path, make_signature: MakeSignature) -> None:
    person = make_signature()
    write_csv(tmp_path / "roll.csv", [person, make_signature(2, method="typed", ink=None)], WITH_INK)
    first, second = read(tmp_path / "roll.csv")
    assert person.ink is not None
    strokes = [[tuple(map(int, pair.split())) for pair in path.split("L")] for path in first["ink"].split("M") if path]
    assert strokes == [[(p.x, p.y) for p in stroke] for stroke in person.ink.strokes]
    assert second["ink"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize("before", ["", " ", "  ", "\u00a0", "\u3000"])
def test_a_signer_cannot_plant_a_formula(before: str, start: str) -> None:
    assert guarded_cell(f"{before}{start}cmd") == f"'{before}{start}cmd"


@given(
    st.text(
        alphabet=st.one_of(st.sampled_from("=+-@\t\r\n＝＋－＠ \u00a0,\"'"), st.characters(exclude_categories=["Cs"]))
    )
)
def test_no_text_reaches_a_spreadsheet_as_a_formula(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    signature = Signature(**{**_plain(), "name": text, "comment": text})  # type: ignore[arg-type] # by name
    write_csv(path, [signature])
    kept = read(path)[0]["comment"]
    shown = kept.lstrip(" \u00a0\u3000")
    assert not shown.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    assert is_normalized("NFC", kept)
    write_csv(path, [signature], for_databases=True)
    assert read(path)[0]["comment"] == normalize("NFC", text)


def _plain() -> dict[str, object]:
    text = dict.fromkeys(
        ("street", "city", "province", "postal_code", "country", "email", "phone", "event", "kiosk", "petition"), ""
    )
    ids = {"id": "", "petition_version": 1, "language": "en", "signed_at": datetime(2018, 10, 6, tzinfo=UTC)}
    return {**text, **ids, "consents": (), "method": "typed", "ink": None}


def test_only_the_owner_may_read_the_file(tmp_path: Path, make_signature: MakeSignature) -> None:
    path = tmp_path / "roll.csv"
    path.write_text("older")
    path.chmod(0o644)
    write_csv(path, [make_signature()])
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_cancelling_leaves_the_older_file_as_it_was(tmp_path: Path, make_signature: MakeSignature) -> None:
    path = tmp_path / "roll.csv"
    write_csv(path, [make_signature()])
    before = path.read_bytes()

    def stop(done: int) -> None:
        assert done
        raise Cancelled

    with pytest.raises(Cancelled):
        write_csv(path, [make_signature(n) for n in range(3)], progress=stop)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["roll.csv"]


def test_a_fault_in_the_roll_leaves_no_half_file(tmp_path: Path, make_signature: MakeSignature) -> None:
    def broken() -> Iterator[Signature]:
        yield make_signature()
        raise LookupError

    with pytest.raises(LookupError):
        write_csv(tmp_path / "roll.csv", broken())
    assert [file.name for file in tmp_path.iterdir()] == []


def test_a_missing_folder_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="does not exist") as told:
        write_csv(tmp_path / "nowhere" / "roll.csv", [])
    assert told.value.reason == "no_folder"


def test_progress_ends_at_everybody(tmp_path: Path, make_signature: MakeSignature) -> None:
    seen: list[int] = []
    write_csv(tmp_path / "roll.csv", (make_signature() for _ in range(1100)), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1100


_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from kiosk.export.csv_file import write_csv
from kiosk.export.finished_file import ExportFailed
from kiosk.export.rows import WITH_INK
from kiosk.export.sheets import write_sheets
from tests.export import conftest
roll = [conftest.signature(n) for n in range(200)]
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
path = Path(sys.argv[1])
try:
    if path.suffix == ".csv":
        write_csv(path, roll, WITH_INK)
    else:
        write_sheets(path, conftest.a_petition(), roll, conftest.SheetOptions(conftest.DAY, conftest.FONTS))
except ExportFailed as failed:
    print(failed.reason)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a file's size")
@pytest.mark.parametrize("name", ["roll.csv", "sheets.pdf"])
def test_a_full_disk_leaves_no_half_file_and_says_so(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"older")
    run = subprocess.run([sys.executable, "-c", _FULL_DISK, tmp_path / name], cwd=ROOT, capture_output=True, check=True)
    assert run.stdout.decode().strip() == "too_large"
    assert (tmp_path / name).read_bytes() == b"older"
    assert [file.name for file in tmp_path.iterdir()] == [name]
