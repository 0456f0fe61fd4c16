"""The roll as a CSV that a spreadsheet opens without running anything a signer typed."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.domain.signature import Signature
from kiosk.export.finished_file import finished_file
from kiosk.export.progress import Progress, unwatched
from kiosk.export.rows import SIGNATURES, Column, Table

# Spreadsheets take these for the start of a formula, also behind spaces and in their wide and small forms
# (OWASP, "CSV Injection"); a tab or a line end can move what follows into a cell of its own.
_STARTERS = "=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n"
_STARTS_FORMULA = re.compile(rf"[^\S\t\r\n]*[{re.escape(_STARTERS)}]").match
_LAST_SPACE = 0x3000  # no character above is a space (Unicode 14)
# Only a cell that begins with one of these can match: a look into a set spares most columns the search.
_SUSPECT = frozenset(_STARTERS) | {letter for letter in map(chr, range(_LAST_SPACE + 1)) if letter.isspace()}
_PLAIN_NUMBER = re.compile(r"\+[0-9]{7,15}").fullmatch  # E.164: a spreadsheet can only read a number in it


def write_csv(
    path: Path,
    signatures: Iterable[Signature],
    table: Table = SIGNATURES,
    *,
    for_databases: bool = False,
    progress: Progress = unwatched,
) -> int:
    """Write RFC 4180 with a BOM and return the number of signatures; ExportFailed or Cancelled leave nothing behind.

    Cells that a spreadsheet could run start with an apostrophe; `for_databases` leaves every cell as it was signed.
    """
    done = 0
    with finished_file(path) as file:
        file.write(_lines([table.header]).encode("utf-8-sig"))
        for cells in table.batches(signatures):
            kept = cells if for_databases else map(_guarded, table.columns, cells)
            file.write(_lines(zip(*kept, strict=True)).encode())
            done += len(cells[0])
            progress(done)
    return done


def guarded_cell(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet could take it for a formula."""
    return "'" + cell if _STARTS_FORMULA(cell) else cell


def _guarded(column: Column, cells: Sequence[str]) -> Sequence[str]:
    if _SUSPECT.isdisjoint([cell[:1] for cell in cells]):
        return cells
    if column.dialled:
        return [cell if _PLAIN_NUMBER(cell) else guarded_cell(cell) for cell in cells]
    return [guarded_cell(cell) for cell in cells]


def _lines(rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()
