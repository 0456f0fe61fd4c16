"""Printable sheets: a cover letter, the signatures in rows with their ink, the totals; in one file or in parts."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.export.finished_file import finished_file, finished_folder
from kiosk.export.progress import Progress, unwatched
from kiosk.export.sheet_document import MissingGlyph, SheetDocument, rows_a_page, sheet_faces
from kiosk.export.sheet_furniture import SheetOptions
from kiosk.export.sheet_parts import Part, Split, parts_of

__all__ = ["MissingGlyph", "SheetOptions", "SheetsReport", "Split", "write_sheets", "write_sheets_in_parts"]


@dataclass(frozen=True, slots=True)
class SheetsReport:
    """What was written: pages, signatures, the fingerprint, and every character that could only be drawn as □."""

    path: Path
    pages: int
    signatures: int
    fingerprint: str
    missing: tuple[MissingGlyph, ...]


def write_sheets(
    path: Path,
    petition: Petition,
    signatures: Sequence[Signature],
    options: SheetOptions,
    progress: Progress = unwatched,
) -> SheetsReport:
    """Write a PDF, the same bytes for the same input; ExportFailed or Cancelled leave nothing behind.

    `signatures` is read a few times, a page at a time; memory does not grow with it but for the report.
    """
    (whole,) = parts_of(signatures, None, rows_a_page(petition, options), options.language)
    return _write(path, petition, whole, options, progress)


def write_sheets_in_parts(
    folder: Path,
    petition: Petition,
    signatures: Sequence[Signature],
    options: SheetOptions,
    progress: Progress = unwatched,
) -> list[SheetsReport]:
    """Write each part of `options.split` as a PDF of its own into a new folder; rows and sheets count through all.

    ExportFailed (where the folder has files, too) or Cancelled leave nothing behind.
    """
    parts = parts_of(signatures, options.split, rows_a_page(petition, options), options.language)
    with finished_folder(folder) as unfinished:
        return [
            replace(
                _write(unfinished / part.file_name, petition, part, options, progress), path=folder / part.file_name
            )
            for part in parts
        ]


def _write(path: Path, petition: Petition, part: Part, options: SheetOptions, progress: Progress) -> SheetsReport:
    faces = sheet_faces(petition, options, part)
    with finished_file(path) as file:
        document = SheetDocument(file, faces)
        pages = document.write(progress)
    return SheetsReport(path, pages, len(part.signatures), faces[0].code, tuple(document.missing))
