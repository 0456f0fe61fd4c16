"""The commands `kiosk export …`: open the ledger with the organizer's passphrase and write it out; or blank paper."""

from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from kiosk import app, exporting, paper_petition, paths
from kiosk.commands.opening import opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile, data_folder
from kiosk.domain.paper_petition import HOUSE_LANGUAGES
from kiosk.domain.words import Language
from kiosk.export.progress import unwatched

commands = typer.Typer(
    help="Write out what was signed, with the organizer's passphrase; or blank sheets for a pen.", no_args_is_help=True
)
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)

Out = Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to write; in exports/ when not given.")]


@commands.command("csv")
def export_csv(
    out: Out = None,
    *,
    ink: Annotated[bool, typer.Option("--ink", help="Add the ink as an SVG path.")] = False,
    for_databases: Annotated[bool, typer.Option(help="Leave cells as signed: no spreadsheet guard.")] = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a table that spreadsheets open safely.

    Example: kiosk export csv --out signatures.csv --passphrase-file p.txt
    """
    opened = opened_roll(data, key, passphrase_file)
    path = out or paths.exports() / exporting.TABLE
    rows = exporting.write_table(opened, path, ink=ink, for_databases=for_databases)
    _out.print(f"{rows} signatures: {path}")
    tell_unopened(opened)


@commands.command("sheets")
def export_sheets(
    out: Out = None,
    paper: Annotated[exporting.Paper, typer.Option(help="US Letter, or A4.")] = "letter",
    language: Annotated[Language | None, typer.Option(help="The petition's first language when not given.")] = None,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write printable sheets with the handwritten signatures.

    Example: kiosk export sheets --paper a4 --language fr --passphrase-file p.txt
    """
    opened = opened_roll(data, key, passphrase_file)
    path = out or paths.exports() / exporting.SHEETS
    wish = exporting.SheetWish(paper, language)
    with _err.status("Drawing the sheets…"):
        report = exporting.write_sheets_of(opened, path, wish, app.local_now().date(), unwatched)
    _out.print(f"{report.signatures} signatures on {report.pages} pages: {path}")
    for missing in report.missing:
        where = f"Signature {missing.signature}" if missing.signature else "The petition"
        _err.print(f"{where}: U+{ord(missing.character):04X} has no shape in the fonts; drawn as □.")
    tell_unopened(opened)


@commands.command("ink")
def export_ink(
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="exports/ink when not given.")] = None,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write each handwritten signature as an SVG picture, named by the id that its row of the table has.

    Example: kiosk export ink --out ink --passphrase-file p.txt
    """
    opened = opened_roll(data, key, passphrase_file)
    folder = out or paths.exports() / exporting.INK
    _out.print(f"{exporting.write_ink(opened, folder, unwatched)} signatures: {folder}")
    tell_unopened(opened)


@commands.command("parliament")
def export_parliament(
    pack: Annotated[Path | None, typer.Option("--pack", metavar="DIR", help="The petition's folder.")] = None,
    data: Data = None,
    language: Annotated[Literal["en", "fr", "both"] | None, typer.Option(help="All it has when not given.")] = None,
    pages: Annotated[
        int | None, typer.Option(min=1, max=500, help="Sheets in each language; enough for 35 people when not given.")
    ] = None,
    out: Out = None,
) -> None:
    """Write blank sheets of the official paper petition to the House of Commons, to be signed with a pen.

    Example: kiosk export parliament --pack my-petition --language both
    """
    if pack is not None and data is not None:
        raise typer.BadParameter("--pack or --data, not both")
    kept = data_folder(data).pack
    folder = pack or (kept if data is not None or kept.exists() else paths.bundled_pack())
    path = out or paths.exports() / paper_petition.SHEETS
    wished = HOUSE_LANGUAGES if language == "both" else (language,) if language else ()
    for written in paper_petition.write_blank_sheets(folder, path, wished, pages, app.local_now().date()):
        _out.print(f"{written.sheets} blank sheets ({written.language}) with room for {written.rows}: {path}")
    for truth in paper_petition.TRUTHS:
        _out.print(truth)
