"""The commands `kiosk pack …`: start a petition, find its faults, sign it for kiosks that can only write."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kiosk import app
from kiosk.commands.options import PassphraseFile, secret_from
from kiosk.packs.check import check
from kiosk.packs.new import write_new
from kiosk.packs.sign import sign_pack
from kiosk.paper_petition import TRUTHS, check_paper
from kiosk.sealing.keyfile import unlock
from kiosk.sealing.public_file import read_public_file
from kiosk.sealing.six_words import six_words

FAULTS_FOUND = 1

commands = typer.Typer(help="Make, check or sign a petition pack.", no_args_is_help=True)
_out = Console(soft_wrap=True, highlight=False)


@commands.command("check")
def pack_check(
    folder: Annotated[Path, typer.Argument(metavar="DIR")],
    *,
    parliament: Annotated[
        bool, typer.Option("--parliament", help="Its paper petition, too, by the rules of the House of Commons.")
    ] = False,
) -> None:
    """Print every fault of a pack with its file and line.

    Example: kiosk pack check my-petition
    """
    found = check_paper(folder) if parliament else check(folder)
    for fault in found:
        _out.print(f"{folder / fault.file}:{fault.line}: {fault.severity}: {fault.message}", markup=False)
    faults = sum(fault.severity == "fault" for fault in found)
    _out.print(f"{faults} faults, {len(found) - faults} notices.")
    for truth in TRUTHS if parliament else ():
        _out.print(truth)
    if faults:
        raise typer.Exit(FAULTS_FOUND)


@commands.command("new")
def pack_new(folder: Annotated[Path, typer.Argument(metavar="DIR")]) -> None:
    """Start another petition from a template.

    Example: kiosk pack new my-petition
    """
    for file in write_new(folder, today=app.local_now().date()):
        _out.print(str(file), markup=False)
    _out.print(f"Write your petition into these, then: kiosk pack check {folder}", markup=False)


@commands.command("sign")
def pack_sign(
    folder: Annotated[Path, typer.Argument(metavar="DIR")],
    key: Annotated[Path, typer.Option("--key", metavar="FILE", help="The organizer's key file.")],
    also: Annotated[
        list[Path] | None, typer.Option("--also", metavar="FILE", help="The public key of one more who may open all.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Sign a pack: kiosks set up with it seal to this key and keep none.

    Example: kiosk pack sign my-petition --key organizer.key
    """
    locked, others = key.read_bytes(), [read_public_file(file.read_bytes()) for file in also or ()]
    organizer = unlock(locked, secret_from(passphrase_file, "Organizer passphrase"))
    _out.print(str(sign_pack(folder, organizer, others)), markup=False)
    for recipient in (organizer.public_key, *others):
        _out.print(f"May open what is signed: {recipient.fingerprint}")
    _out.print(f"Your six words: {six_words(organizer.signer)}")
    _out.print("Give them to whoever sets a kiosk up, by voice or on paper: the screen shows the same six, or stop.")
