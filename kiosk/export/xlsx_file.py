"""The roll as a workbook of text: no cell is a formula, nor becomes one when somebody edits it.

The libraries that write a workbook row by row keep the rows in clear in the system's folder for temporary files until
they are done. This one writes straight into the file that the organizer asked for (ECMA-376, inline strings).
"""

import re
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from kiosk.domain.signature import Signature
from kiosk.export.finished_file import ExportFailed, finished_file
from kiosk.export.progress import Progress, unwatched
from kiosk.export.rows import SIGNATURES, Cells, Table

MOST = 1_048_575
"""Signatures in one workbook: a sheet ends at row 1,048,576."""
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml."
_PARTS = {
    "[Content_Types].xml": f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{_KIND}sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="{_KIND}styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}worksheet+xml"/>
</Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>""",
    "xl/workbook.xml": f"""<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">
<sheets><sheet name="Signatures" sheetId="1" r:id="rId1"/></sheets>
</workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/>
</Relationships>""",
    # The second style is every cell's: number format 49 is text, also for what is typed over it.
    "xl/styles.xml": f"""<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts><fills count="2">
<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="2"><xf xfId="0"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""",
}
# What XML cannot hold is written as _x0007_, and so is the _ of a text that looks like that (ECMA-376, ST_Xstring).
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def write_xlsx(
    path: Path,
    signatures: Iterable[Signature],
    table: Table = SIGNATURES,
    *,
    most: int = MOST,
    progress: Progress = unwatched,
) -> int:
    """Write a workbook and return the number of signatures; ExportFailed or Cancelled leave nothing behind."""
    done = 0
    with finished_file(path) as file, ZipFile(file, "w") as book:
        for name, part in _PARTS.items():
            book.writestr(_member(name), _XML + part)
        with book.open(_member("xl/worksheets/sheet1.xml"), "w", force_zip64=True) as sheet:
            sheet.write(
                f'{_XML}<worksheet xmlns="{_MAIN}"><sheetData>{_rows([[head] for head in table.header])}'.encode()
            )
            for cells in table.batches(signatures):
                done += len(cells[0])
                if done > most:
                    raise ExportFailed("too_many")
                sheet.write(_rows(cells).encode())
                progress(done)
            sheet.write(b"</sheetData></worksheet>")
    return done


def _rows(columns: Cells) -> str:
    rows = zip(*([_cell(cell) for cell in column] for column in columns), strict=True)
    return "".join([f"<row>{''.join(row)}</row>" for row in rows])


def _cell(text: str) -> str:
    if not text:
        return "<c/>"
    kept = escape(_ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text))
    return f'<c s="1" t="inlineStr"><is><t xml:space="preserve">{kept}</t></is></c>'


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name)  # dated 1980: the same signatures make the same bytes
    member.compress_type = ZIP_DEFLATED
    return member
