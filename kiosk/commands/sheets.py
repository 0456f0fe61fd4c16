"""The command `kiosk export sheets`: signature sheets to hand in, whole or in parts."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kiosk import app, exporting, paths
from kiosk.commands.opening import opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile, secret_from
from kiosk.commands.plaintext import Yes, ask_before_a_stick
from kiosk.commands.watching import watching
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.pdf_signing import load_signer
from kiosk.export.sheets import SheetsReport, Split

_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)
_OPEN_STREETS = "Streets and postal codes are printed: hand these sheets only to those whom people agreed to tell."


def _languages(text: str) -> tuple[Language, ...]:
    asked = text.split(",") if text else []
    if not set(asked) <= set(LANGUAGES):
        raise typer.BadParameter(f"{text!r}: the languages are {', '.join(LANGUAGES)}; several as in en,fr.")
    return tuple(code for one in dict.fromkeys(asked) for code in LANGUAGES if code == one)


def _split(text: str) -> Split:
    try:
        return Split.read(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error


def export_sheets(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="PATH", help="A file, or with --split a new folder; in exports/.")
    ] = None,
    paper: Annotated[exporting.Paper, typer.Option(help="US Letter, or A4.")] = "letter",
    language: Annotated[
        str, typer.Option(metavar="en|fr|uk|en,fr…", help="Of the sheets; each after the first adds a cover letter.")
    ] = "",
    *,
    split: Annotated[
        Split | None, typer.Option(parser=_split, metavar="province|event|pages:N", help="A file for each.")
    ] = None,
    streets: Annotated[bool, typer.Option("--streets", help="Print streets and postal codes, too.")] = False,
    sign: Annotated[Path | None, typer.Option(metavar="FILE.p12", help="Sign each file (PAdES).")] = None,
    sign_passphrase_file: Annotated[Path | None, typer.Option(metavar="FILE", help="It opens the .p12 file.")] = None,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write printable sheets: a cover letter, the handwritten signatures, the totals.

    Example: kiosk export sheets --paper a4 --language fr,en --split province --passphrase-file p.txt
    """
    path, today = out or paths.exports() / ("sheets" if split else exporting.SHEETS), app.local_now().date()
    languages = _languages(language)
    ask_before_a_stick(path, yes=yes)
    signer = load_signer(sign, secret_from(sign_passphrase_file, "Passphrase of the certificate")) if sign else None
    opened = opened_roll(data, key, passphrase_file)
    wish = exporting.SheetWish(paper, languages, streets, split, signer)
    with watching(_err, "Drawing the sheets…") as progress:
        reports = exporting.write_sheets_of(opened, path, wish, today, progress)
    _tell(reports)
    if streets:
        _err.print(_OPEN_STREETS)
    tell_unopened(opened)


def _tell(reports: list[SheetsReport]) -> None:
    for report in reports:
        told = f"{report.signatures} signatures on {report.pages} pages, fingerprint {report.fingerprint}"
        _out.print(f"{told}: {report.path}", markup=False)
        for missing in report.missing:
            where = f"Signature {missing.signature}" if missing.signature else "The petition"
            _err.print(f"{where}: U+{ord(missing.character):04X} has no shape in the fonts; drawn as □.")
