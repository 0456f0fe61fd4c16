"""Options that several commands share, and how a secret is read from a file or asked for."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk import paths

Data = Annotated[
    Path | None,
    typer.Option("--data", metavar="DIR", help="The kiosk's folder, if not this user's own."),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", metavar="FILE", help="A file with the organizer passphrase on its first line."),
]

KeyFile = Annotated[
    Path | None,
    typer.Option("--key", metavar="FILE", help="The organizer's key file, if not the one this kiosk keeps."),
]


class NoSecret(Exception):
    """A passphrase or PIN was not given, or its file cannot be read."""


def data_folder(root: Path | None) -> paths.DataFolder:
    """The folder that was named, or the usual one."""
    return paths.DataFolder(root) if root is not None else paths.DataFolder.usual()


def secret_from(file: Path | None, asked_for: str, *, twice: bool = False) -> str:
    """The first line of a file, or what the person types without it being shown; never from the command line itself."""
    if file is None:
        return str(typer.prompt(asked_for, hide_input=True, err=True, confirmation_prompt=twice))
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise NoSecret(f"{file}: this file cannot be read.") from error
    if not lines or not lines[0].strip():
        raise NoSecret(f"{file}: its first line is empty.")
    return lines[0].strip()
