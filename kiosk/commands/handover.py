"""The command `kiosk handover`: a receipt for what is handed over, and sums that anybody can check."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kiosk import app, exporting
from kiosk.commands.opening import opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile, data_folder
from kiosk.commands.watching import watching
from kiosk.domain.words import Language
from kiosk.handing_over import ReceiptWish, hand_over

_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)


def handover(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="All that is handed over: sheets, tables, scans.")],
    *,
    paper: Annotated[exporting.Paper, typer.Option(help="US Letter, or A4.")] = "letter",
    language: Annotated[Language | None, typer.Option(help="The petition's first language when not given.")] = None,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a receipt for every file in a folder: what it is, how many signed, which kiosks; two people sign it.

    Example: kiosk handover to-the-minister --data my-desk --key my-key/organizer.key
    """
    opened = opened_roll(data, key, passphrase_file)
    wish = ReceiptWish(folder, app.local_now().date(), paper, language)
    with watching(_err, "Reading the files…") as progress:
        done = hand_over(data_folder(data), opened, wish, progress)
    _out.print(f"{len(done.files)} files, on {done.pages} pages: {done.receipt}", markup=False)
    _out.print(f"Anybody can check them: cd {folder} && sha256sum -c {done.sums.name}", markup=False)
    tell_unopened(opened)
