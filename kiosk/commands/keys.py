"""The commands `kiosk keys …`: an organizer key, and its recovery words tried before and used when they are needed."""

from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from kiosk import app, exporting, installing, paths
from kiosk.commands.options import Data, KeyFile, NoSecret, PassphraseFile, data_folder, secret_from
from kiosk.domain.words import Language
from kiosk.export.recovery import RecoverySheet, write_recovery_sheets
from kiosk.packs.fault import FolderTaken
from kiosk.packs.load import load_pack
from kiosk.paper_reading import RecoveryPapers
from kiosk.sealing.durable import write_durably
from kiosk.sealing.keyfile import lock, public_half
from kiosk.sealing.keys import OrganizerKey, fingerprints
from kiosk.sealing.pin import PinLock, is_pin
from kiosk.sealing.public_file import public_file
from kiosk.sealing.shares import sheets_missing
from kiosk.sealing.six_words import six_words
from kiosk.settings import change, load
from kiosk.ui.installer import SHORTEST_PASSPHRASE

commands = typer.Typer(
    help="Make an organizer key; try the recovery words, or use them: a new passphrase, a new PIN.",
    no_args_is_help=True,
)
_out = Console(soft_wrap=True, highlight=False)

WordsFile = Annotated[
    list[Path] | None,
    typer.Option("--words-file", metavar="FILE", help="The 33 words of a sheet on one line; once for each sheet."),
]


@commands.command("new")
def new_key(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="A folder of your own, not a kiosk's.")],
    sheets: Annotated[Literal["1", "3"], typer.Option(help="One sheet, or three of which any two will do.")] = "3",
    language: Annotated[Language, typer.Option(help="Of the sheets.")] = "en",
    paper: Annotated[Literal["letter", "a4"], typer.Option(help="Of the sheets.")] = "letter",
    pack: Annotated[Path | None, typer.Option("--pack", metavar="DIR", help="The petition it is for.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make an organizer key for any number of kiosks, none of which will hold it.

    Example: kiosk keys new --out my-key --pack my-petition
    """
    petition, today = load_pack(pack or paths.bundled_pack()), app.local_now().date()
    if (out / "organizer.key").exists():
        raise FolderTaken(f"{out} already holds an organizer key; it was left as it is.")
    passphrase = _long_enough(secret_from(passphrase_file, "Organizer passphrase", twice=True))
    key = OrganizerKey.generate()
    made = installing.made_of(key)
    title = petition.title.get(language) or petition.title[petition.languages[0]]
    recovery = out / f"recovery-{made.fingerprint[:8]}.pdf"
    out.mkdir(parents=True, exist_ok=True, mode=0o700)
    about = RecoverySheet(title, made.fingerprint, today, language, paper)
    write_recovery_sheets(recovery, about, made.shares[int(sheets)], paths.fonts())
    write_durably(out / "organizer.public", public_file(key.public_key))
    write_durably(out / "organizer.key", lock(key, passphrase))  # last: where it is, everything is
    _out.print(f"Organizer key {made.fingerprint}, under its passphrase: {out / 'organizer.key'}")
    _out.print(f"Its public half, for others to sign with: {out / 'organizer.public'}")
    _out.print(f"Recovery sheets: {recovery}. Print them, keep them apart, and delete the file.")
    _out.print(f"Your six words: {six_words(key.signer)}")
    _out.print(f"Now try the sheets: kiosk keys drill --key {out / 'organizer.key'}")


@commands.command("drill")
def drill(data: Data = None, key: KeyFile = None, words_file: WordsFile = None) -> None:
    """Prove that the printed words open what will be signed, before anybody signs.

    Example: kiosk keys drill
    """
    found = _recovered(data, key, words_file)
    if key is None:
        change(data_folder(data).settings, drilled_on=app.local_now().date().isoformat())
    _out.print(f"These words open what is sealed to organizer key {found.public_key.fingerprint}.")
    _out.print("Keep the sheets away from the kiosk.")


@commands.command("recover")
def recover_key(
    data: Data = None, key: KeyFile = None, words_file: WordsFile = None, passphrase_file: PassphraseFile = None
) -> None:
    """Put a new passphrase on the organizer key; nothing signed is touched.

    Example: kiosk keys recover --passphrase-file new.txt
    """
    if key is None and load(data_folder(data).settings).signer:
        raise exporting.NoKeyHere  # a kiosk that can only write stays one
    found = _recovered(data, key, words_file)
    passphrase = _long_enough(secret_from(passphrase_file, "New organizer passphrase", twice=True))
    write_durably(key or data_folder(data).key, lock(found, passphrase))
    _out.print("The new passphrase opens everything sealed to this key. The old one opens nothing here any more.")


@commands.command("pin")
def new_pin(
    data: Data = None,
    words_file: WordsFile = None,
    pin_file: Annotated[Path | None, typer.Option(metavar="FILE", help="A file with the new volunteer PIN.")] = None,
) -> None:
    """Choose a new volunteer PIN, also after too many wrong tries.

    Example: kiosk keys pin
    """
    _recovered(data, None, words_file)
    pin = secret_from(pin_file, "New volunteer PIN", twice=True)
    if not is_pin(pin):
        raise NoSecret("A PIN has 6 to 12 digits.")
    PinLock.create(data_folder(data).pin, pin)
    _out.print("The new PIN opens the volunteer's corner.")


def _long_enough(passphrase: str) -> str:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise NoSecret(f"A passphrase has at least {SHORTEST_PASSPHRASE} characters.")
    return passphrase


def _recovered(data: Path | None, key_file: Path | None, words_files: list[Path] | None) -> OrganizerKey:
    """The key that the words give, once it is known to be the one asked for: a key file's, or the kiosk's."""
    kept = public_half(key_file.read_bytes()) if key_file else None
    recipients = (kept,) if kept else load(data_folder(data).settings).public_keys
    return RecoveryPapers(lambda: fingerprints(recipients)).key(_sheets(words_files))


def _sheets(words_files: list[Path] | None) -> list[str]:
    """The words of every file, or of every sheet that is typed until they are enough."""
    if words_files:
        return [secret_from(file, "Recovery words") for file in words_files]
    sheets = [secret_from(None, "Recovery words")]
    while sheets_missing(sheets):
        sheets.append(secret_from(None, "Recovery words of another sheet"))
    return sheets
