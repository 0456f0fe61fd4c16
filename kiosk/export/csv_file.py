"""The roll as a CSV that a spreadsheet opens without running anything a signer typed."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
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
_STARTERS = "=+-@＝＋－＠﹦﹢﹣﹫−\t\r\n"
_STARTS_FORMULA = re.compile(rf"[^\S\t\r\n]*[{re.escape(_STARTERS)}]").match
_LAST_SPACE = 0x3000  # no character above is a space (Unicode 14)
# Only a cell that begins with one of these can match: a look into a set spares most columns the search.
_SUSPECT = frozenset(_STARTERS) | {letter for letter in map(chr, range(_LAST_SPACE + 1)) if letter.isspace()}
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
            file.write(_lines(_rows(batch, ink=ink, guarded=not for_databases)).encode())
            done += len(batch)
            progress(done)
    return done


def guarded_cell(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet could take it for a formula."""
    return "'" + cell if _STARTS_FORMULA(cell) else cell


def _rows(batch: list[Signature], *, ink: bool, guarded: bool) -> Iterator[Sequence[str]]:
    # Column by column: one look tells whether any cell of a column needs care, and most columns have none.
    columns = [_kept(column, guarded=guarded) for column in zip(*map(row_of, batch), strict=True)]
    if ink:
        columns.append([svg_path(signature.ink.strokes) if signature.ink else "" for signature in batch])
    return zip(*columns, strict=True)


def _kept(column: Sequence[str], *, guarded: bool) -> Sequence[str]:
    if not is_normalized("NFC", "\x1f".join(column)):
        column = [normalize("NFC", cell) for cell in column]
    if guarded and not _SUSPECT.isdisjoint([cell[:1] for cell in column]):
        column = [guarded_cell(cell) for cell in column]
    return column


def _lines(rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()
