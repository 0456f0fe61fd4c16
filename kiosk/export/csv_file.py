"""The roll as a CSV that a spreadsheet opens without running anything a signer typed."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.domain.signature import Signature
from kiosk.export.finished_file import finished_file
from kiosk.export.progress import Progress, unwatched
from kiosk.export.rows import SIGNATURES, Cells, Column, Table

# Spreadsheets take these for the start of a formula, also behind spaces and in their wide and small forms
# (OWASP, "CSV Injection"); a tab or a line end can move what follows into a cell of its own.
_STARTERS = "=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n"
_STARTS_FORMULA = re.compile(rf"[^\S\t\r\n]*[{re.escape(_STARTERS)}]").match
_LAST_SPACE = 0x3000  # no character above is a space (Unicode 14)
# Only a cell that begins with one of these can match: a look into a set spares most columns the search.
_SUSPECT = frozenset(_STARTERS) | {letter for letter in map(chr, range(_LAST_SPACE + 1)) if letter.isspace()}
_NEEDS_QUOTES = re.compile('[,"\r\n]').search
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
        file.write(_lines([[header] for header in table.header]).encode("utf-8-sig"))
        for cells in table.batches(signatures):
            columns = zip(table.columns, cells, strict=True)
            file.write(_lines([_written(*both, guarded=not for_databases) for both in columns]).encode())
            done += len(cells[0])
            progress(done)
    return done


def guarded_cell(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet could take it for a formula."""
    return "'" + cell if _STARTS_FORMULA(cell) else cell


def _written(column: Column, cells: Sequence[str], *, guarded: bool) -> Sequence[str]:
    # Few columns hold a letter that matters anywhere. Looking for one in all cells at once costs next to nothing,
    # and spares them what csv.writer does letter by letter; a test compares us with it.
    joined = "\x1f".join(cells)
    if guarded and any(starter in joined for starter in _STARTERS):
        cells = _guarded(column, cells)
    if any(mark in joined for mark in ',"\r\n'):
        cells = [_quoted(cell) if _NEEDS_QUOTES(cell) else cell for cell in cells]
    return cells


def _guarded(column: Column, cells: Sequence[str]) -> Sequence[str]:
    if _SUSPECT.isdisjoint([cell[:1] for cell in cells]):
        return cells
    if column.dialled:
        return [cell if _PLAIN_NUMBER(cell) else guarded_cell(cell) for cell in cells]
    return [guarded_cell(cell) for cell in cells]


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


def _lines(columns: Cells) -> str:
    return "".join([",".join(row) + "\r\n" for row in zip(*columns, strict=True)])
