"""The roll as a CSV that a spreadsheet opens without running anything a signer typed."""

import csv
import io
import re
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from unicodedata import is_normalized, normalize

from kiosk.domain.signature import Signature
from kiosk.export.finished_file import finished_file
from kiosk.export.ink_path import svg_path
from kiosk.export.progress import Progress, unwatched
from kiosk.export.rows import COLUMNS, row_of

# Spreadsheets take these for the start of a formula, also behind spaces and in their wide and small forms
# (OWASP, "CSV Injection"); a tab or a line end can move what follows into a cell of its own.
_FORMULA = r"[^\S\t\r\n]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫−]"
_STARTS_FORMULA = re.compile(_FORMULA).match
# One search finds whether any cell of a row needs a closer look; \x1f stands between cells while looking.
_ROW_MAY_HOLD_FORMULA = re.compile(f"(?:^|\x1f){_FORMULA}").search
_BATCH = 512


def write_csv(
    path: Path,
    signatures: Iterable[Signature],
    *,
    ink: bool = False,
    for_databases: bool = False,
    progress: Progress = unwatched,
) -> int:
    """Write RFC 4180 with a BOM and return the number of signatures; ExportFailed or Cancelled leave nothing behind.

    Cells that a spreadsheet could run start with an apostrophe; `for_databases` leaves every cell as it was signed.
    """
    done = 0
    waiting = iter(signatures)
    with finished_file(path) as file:
        file.write(_lines([[*COLUMNS, "ink"] if ink else list(COLUMNS)]).encode("utf-8-sig"))
        while batch := list(islice(waiting, _BATCH)):
            file.write(_lines(_cells(batch, ink=ink, guarded=not for_databases)).encode())
            done += len(batch)
            progress(done)
    return done


def guarded_cell(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet could take it for a formula."""
    return "'" + cell if _STARTS_FORMULA(cell) else cell


def _cells(batch: list[Signature], *, ink: bool, guarded: bool) -> list[tuple[str, ...]]:
    rows = []
    for signature in batch:
        row: tuple[str, ...] = row_of(signature)
        joined = "\x1f".join(row)
        if not is_normalized("NFC", joined):
            row = tuple([normalize("NFC", cell) for cell in row])
            joined = "\x1f".join(row)
        if guarded and _ROW_MAY_HOLD_FORMULA(joined):
            row = tuple([guarded_cell(cell) for cell in row])
        if ink:
            row = (*row, svg_path(signature.ink) if signature.ink else "")
        rows.append(row)
    return rows


def _lines(rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()
