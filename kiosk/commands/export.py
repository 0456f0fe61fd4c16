"""The commands `kiosk export …`: open the ledger with the organizer's passphrase and write it out; or blank paper."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from kiosk import app, exporting, handing_over, paper_petition, paths
from kiosk.commands.opening import opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile, data_folder
from kiosk.commands.plaintext import Yes, ask_before_a_stick, shown
from kiosk.commands.sheets import export_sheets
from kiosk.commands.watching import watching
from kiosk.domain.paper_petition import HOUSE_LANGUAGES
from kiosk.domain.provinces import Province
from kiosk.export.presets import PresetName
from kiosk.export.selection import Selection

commands = typer.Typer(
    help="Write out what was signed, with the organizer's passphrase; or blank sheets for a pen.", no_args_is_help=True
)
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)

_DAY = ["%Y-%m-%d"]
_SAMPLE = 5

Pack = Annotated[Path | None, typer.Option("--pack", metavar="DIR", help="The petition's folder.")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to write; in exports/ when not given.")]


@commands.command("csv")
def export_csv(
    out: Out = None,
    *,
    preset: Annotated[PresetName | None, typer.Option(help="The columns of a program; docs/csv.md lists them.")] = None,
    form: Annotated[exporting.Form, typer.Option("--format", help="A CSV, or a workbook of text.")] = "csv",
    event: Annotated[str | None, typer.Option(help="Only what was signed at this event.")] = None,
    since: Annotated[datetime | None, typer.Option(formats=_DAY, help="On this day or later.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=_DAY, help="On this day or earlier.")] = None,
    province: Annotated[Province | None, typer.Option(case_sensitive=False, help="Only people of this one.")] = None,
    ink: Annotated[bool, typer.Option("--ink", help="Add the ink as an SVG path.")] = False,
    for_databases: Annotated[bool, typer.Option(help="Leave cells as signed: no spreadsheet guard.")] = False,
    preview: Annotated[bool, typer.Option("--preview", help="Show five rows, and write nothing.")] = False,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a table that spreadsheets open safely.

    Example: kiosk export csv --out signatures.csv --passphrase-file p.txt
    """
    if ink and (preset or form == "xlsx"):
        raise typer.BadParameter("the ink fits into the full CSV only.", param_hint="--ink")
    path = out or (paths.exports() / exporting.TABLE).with_suffix(f".{form}")
    if not preview:
        ask_before_a_stick(path, yes=yes)
    opened = opened_roll(data, key, passphrase_file)
    selection = Selection(event, since and since.date(), until and until.date(), province)
    wish = exporting.TableWish(form, preset, selection, ink, for_databases)
    table = exporting.chosen(opened, wish)
    rows = len(table.signatures) if preview else _written(table, path, wish)
    _out.print(", ".join(table.table.header), markup=False)
    _out.print(f"{rows} signatures: {'nothing was written.' if preview else path}", markup=False)
    if preview:
        _show_first(table)
    if event and not rows and not table.left_out:
        _err.print(f"The events are: {'; '.join(opened.event_names)}.", markup=False)
    for why, count in table.left_out.items():
        _out.print(f"{count} left out: {why}.")
    tell_unopened(opened)


commands.command("sheets")(export_sheets)


@commands.command("ink")
def export_ink(
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="exports/ink when not given.")] = None,
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write each handwritten signature as an SVG picture, named by the id that its row of the table has.

    Example: kiosk export ink --out ink --passphrase-file p.txt
    """
    folder = out or paths.exports() / exporting.INK
    ask_before_a_stick(folder, yes=yes)
    opened = opened_roll(data, key, passphrase_file)
    with watching(_err, "Drawing the signatures…") as progress:
        written = exporting.write_ink(opened, folder, progress)
    _out.print(f"{written} signatures: {folder}")
    tell_unopened(opened)


@commands.command("parliament")
def export_parliament(
    pack: Pack = None,
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
    path = out or paths.exports() / paper_petition.SHEETS
    wished = HOUSE_LANGUAGES if language == "both" else (language,) if language else ()
    for written in paper_petition.write_blank_sheets(
        _pack_folder(pack, data), path, wished, pages, app.local_now().date()
    ):
        _out.print(f"{written.sheets} blank sheets ({written.language}) with room for {written.rows}: {path}")
    for truth in paper_petition.TRUTHS:
        _out.print(truth)


@commands.command("slips")
def export_slips(
    pack: Pack = None,
    data: Data = None,
    language: Annotated[
        handing_over.SlipLanguage | None, typer.Option(help="All of them by turns; the first when not given.")
    ] = None,
    paper: Annotated[exporting.Paper, typer.Option(help="US Letter, or A4.")] = "letter",
    out: Out = None,
) -> None:
    """Write six slips on a page for people without a phone: the official petition while it is open, else what to do.

    Example: kiosk export slips --language all
    """
    path = out or paths.exports() / handing_over.SLIPS
    wish = handing_over.SlipWish(app.local_now().date(), paper, language)
    for slip in handing_over.write_slips_of(_pack_folder(pack, data), path, wish):
        _out.print(f"{slip.language}: {slip.heading}. {slip.link or 'No address is printed.'}", markup=False)
    _out.print(f"Six slips, as things are on {wish.day}: {path}", markup=False)


def _pack_folder(pack: Path | None, data: Path | None) -> Path:
    """The petition that was named, or that of a kiosk or desk, or the bundled one."""
    if pack is not None and data is not None:
        raise typer.BadParameter("--pack or --data, not both")
    kept = data_folder(data).pack
    return pack or (kept if data is not None or kept.exists() else paths.bundled_pack())


def _written(table: exporting.Chosen, path: Path, wish: exporting.TableWish) -> int:
    with watching(_err, "Writing the table…") as progress:
        return exporting.write_table(table, path, wish, progress)


def _show_first(chosen: exporting.Chosen) -> None:
    for number, row in enumerate(chosen.table.rows(chosen.signatures[:_SAMPLE]), start=1):
        _out.print(f"{number}", *shown(chosen.table.header, row), sep="\n", markup=False, emoji=False)
