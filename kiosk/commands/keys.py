"""The commands `kiosk keys …`: the recovery words, tried before they are needed, and used when they are."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kiosk.commands.options import Data, NoSecret, PassphraseFile, data_folder, secret_from
from kiosk.sealing.durable import write_durably
from kiosk.sealing.keyfile import lock
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.pin import PinLock, is_pin
from kiosk.sealing.shares import WrongRecoveryWords, recover
from kiosk.settings import load
from kiosk.ui.setup import SHORTEST_PASSPHRASE

commands = typer.Typer(help="Try the recovery words, or use them: a new passphrase, a new PIN.", no_args_is_help=True)
_out = Console(soft_wrap=True, highlight=False)

WordsFile = Annotated[
    Path | None, typer.Option("--words-file", metavar="FILE", help="A file with the 33 recovery words on one line.")
]


@commands.command("drill")
def drill(data: Data = None, words_file: WordsFile = None) -> None:
    """Prove that the printed words open what this kiosk takes, before anybody signs.

    Example: kiosk keys drill
    """
    key = _recovered(data, words_file)
    _out.print(f"These words open what this kiosk takes: organizer key {key.public_key.fingerprint}.")
    _out.print("Keep the sheet away from the kiosk.")


@commands.command("recover")
def recover_key(data: Data = None, words_file: WordsFile = None, passphrase_file: PassphraseFile = None) -> None:
    """Put a new passphrase on the organizer key; nothing signed is touched.

    Example: kiosk keys recover --passphrase-file new.txt
    """
    key = _recovered(data, words_file)
    passphrase = secret_from(passphrase_file, "New organizer passphrase", twice=True)
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise NoSecret(f"A passphrase has at least {SHORTEST_PASSPHRASE} characters.")
    write_durably(data_folder(data).key, lock(key, passphrase))
    _out.print("The new passphrase opens everything signed on this kiosk. The old one opens nothing here any more.")


@commands.command("pin")
def new_pin(
    data: Data = None,
    words_file: WordsFile = None,
    pin_file: Annotated[Path | None, typer.Option(metavar="FILE", help="A file with the new volunteer PIN.")] = None,
) -> None:
    """Choose a new volunteer PIN, also after too many wrong tries.

    Example: kiosk keys pin
    """
    _recovered(data, words_file)
    pin = secret_from(pin_file, "New volunteer PIN", twice=True)
    if not is_pin(pin):
        raise NoSecret("A PIN has 6 to 12 digits.")
    PinLock.create(data_folder(data).pin, pin)
    _out.print("The new PIN opens the volunteer's corner.")


def _recovered(data: Path | None, words_file: Path | None) -> OrganizerKey:
    """The key that the words give, once it is known to be the one that this kiosk seals to."""
    settings = load(data_folder(data).settings)
    key = recover([secret_from(words_file, "Recovery words")])
    if key.public_key not in settings.public_keys:
        raise WrongRecoveryWords("These words are whole, but they belong to another organizer key than this kiosk's.")
    return key
