"""The commands `kiosk hub …`: the server that gathers what many kiosks took, and who may bring it something."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated

import segno
import typer
from platformdirs import user_data_path
from rich.console import Console

from kiosk.commands.telling import told
from kiosk.hub.database import Connection, Database, HubDatabaseError
from kiosk.hub.records import PetitionTaken, all_petitions, identity, kiosks_of, register, revoke, settle
from kiosk.ledger.database import create_file
from kiosk.packs.fault import BadPack
from kiosk.packs.load import open_pack
from kiosk.transfer.invitation import Invitation

commands = typer.Typer(
    help="Run a hub, which gathers what many kiosks send, and let kiosks in.",
    pretty_exceptions_enable=False,
    add_completion=False,
)
_out = Console(soft_wrap=True, highlight=False)
_PORT = 8765

HubFolder = Annotated[
    Path | None, typer.Option("--data", metavar="DIR", help="The hub's folder, if not the usual one.")
]
HubDatabase = Annotated[
    str | None,
    typer.Option(
        "--database",
        envvar="KIOSK_HUB_DATABASE",
        metavar="URL",
        help="postgresql+psycopg://USER@HOST/NAME, where it is not to be SQLite in its folder.",
    ),
]
Petition = Annotated[str, typer.Option("--petition", metavar="ID", help="Which, where the hub gathers for several.")]


class HubNotReady(Exception):
    """Something has to be done before a hub can run; the message says what."""


HUBS_FAULTS = (BadPack, HubDatabaseError, HubNotReady, PetitionTaken)


def main() -> None:
    """Run `kiosk hub …` without what only a kiosk needs: on a server there is no screen, nor what one takes."""
    with told(HUBS_FAULTS):
        commands(sys.argv[2:], prog_name="kiosk hub")


@commands.callback(invoke_without_command=True)
def hub(
    context: typer.Context,
    pack: Annotated[list[Path] | None, typer.Option(metavar="DIR", help="A signed petition to gather for.")] = None,
    data: HubFolder = None,
    database: HubDatabase = None,
    host: Annotated[str, typer.Option(help="Where to listen: with --tls everywhere, else on this computer only.")] = "",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one.")] = _PORT,
    address: Annotated[str, typer.Option(metavar="URL", help="How kiosks reach it, where a proxy stands before.")] = "",
    workers: Annotated[int, typer.Option(min=1, max=64, help="How many processes.")] = 1,
    *,
    tls: Annotated[bool, typer.Option("--tls", help="With a certificate of its own, known by six words.")] = False,
) -> None:
    """Gather what kiosks send, sealed as it is, until stopped. The first time, name the petition.

    Example: kiosk hub --pack my-petition --tls
    """
    if context.invoked_subcommand is not None:
        return
    from kiosk.hub.app import Served  # noqa: PLC0415 - half a second of imports that no kiosk needs
    from kiosk.hub.certificate import own_certificate  # noqa: PLC0415 - the same
    from kiosk.hub.serving import reached_at, serve  # noqa: PLC0415 - the same

    folder = _folder(data)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    own = own_certificate(folder, time.time()) if tls else None
    with closing(_listening(host or ("0.0.0.0" if tls else "127.0.0.1"), port)) as listening:  # noqa: S104 - others are to reach it
        here = f"{'https' if tls else 'http'}://{reached_at(listening)}"
        with _opened(data, database, make=True) as connection:
            for each in pack or ():
                _gather_for(connection, each)
            settle(connection, address or here, own.words() if own else "")
            if not all_petitions(connection):
                raise HubNotReady("Name the signed petition to gather for: kiosk hub --pack DIR")
            _out.print(str(Invitation(address or here, "", own.words() if own else "")), markup=False)
        _out.print("The desk needs this line: kiosk pull. A kiosk needs its own: kiosk hub enrol. Ctrl+C ends the hub.")
        serve(Served(_url(data, database), time.time), listening, workers, own)


@commands.command()
def enrol(
    label: Annotated[str, typer.Argument(help="What people call the kiosk.")],
    petition: Petition = "",
    data: HubFolder = None,
    database: HubDatabase = None,
) -> None:
    """Let one kiosk in: what to type or scan at it within ten minutes.

    Example: kiosk hub enrol "Table 1"
    """
    from kiosk.hub.enrolling import invite  # noqa: PLC0415 - see above

    with _opened(data, database) as connection:
        own = identity(connection)
        words = invite(connection, _petition(connection, petition), label, int(time.time()))
    invitation = str(Invitation(own.address, words, own.certificate))
    _out.print("At the kiosk, within ten minutes: kiosk join, and then")
    _out.print(invitation, markup=False)
    if _out.is_terminal:
        segno.make_qr(invitation).terminal(compact=True)


@commands.command()
def login(data: HubFolder = None, database: HubDatabase = None) -> None:
    """Show eight new words that open the hub's page; those before open it no more.

    Example: kiosk hub login
    """
    from kiosk.hub.sessions import new_login  # noqa: PLC0415 - see above

    with _opened(data, database) as connection:
        _out.print(f"{identity(connection).address}/ opens with these words, until there are newer ones:", markup=False)
        _out.print(new_login(connection))


@commands.command("kiosks")
def list_kiosks(data: HubFolder = None, database: HubDatabase = None) -> None:
    """List the kiosks of each petition: what arrived, what is pending, what was put aside.

    Example: kiosk hub kiosks
    """
    with _opened(data, database) as connection:
        for petition in all_petitions(connection):
            _out.print(petition)
            for each in kiosks_of(connection, petition):
                state = "revoked" if each.revoked_at is not None else "enrolled"
                pending = max(0, each.entries - each.number)
                told = f"{each.arrived} entries, {pending} pending, {each.quarantined} put aside"
                _out.print(f"  {each.kiosk}  {state:8}  {told}  {each.label}", markup=False)


@commands.command("revoke")
def revoke_kiosk(
    kiosk: Annotated[str, typer.Argument(help="Its id, as `kiosk hub kiosks` lists it.")],
    petition: Petition = "",
    data: HubFolder = None,
    database: HubDatabase = None,
) -> None:
    """Believe a kiosk no more: what it sends from now on is put aside, and nothing that came before is touched.

    Example: kiosk hub revoke 0123456789abcdef0123456789abcdef
    """
    with _opened(data, database) as connection:
        if not revoke(connection, _petition(connection, petition), kiosk, int(time.time())):
            raise HubNotReady(f"There is no kiosk {kiosk} here; see: kiosk hub kiosks")
    _out.print("Revoked. What it sends from now on is put aside.")


@commands.command()
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new one.")],
    data: HubFolder = None,
    database: HubDatabase = None,
) -> None:
    """Copy all that the hub holds into one file, also while it runs; what kiosks sent stays sealed.

    Example: kiosk hub backup /media/stick/hub-1-may.sqlite3
    """
    from kiosk.hub.copying import back_up  # noqa: PLC0415 - see above

    with _database(data, database) as opened:
        found = back_up(opened, file)
    _out.print(f"{found.entries} entries of {found.kiosks} kiosks: {file}", markup=False)


@commands.command()
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What `kiosk hub backup` wrote.")],
    data: HubFolder = None,
    database: HubDatabase = None,
) -> None:
    """Bring a copy back as a new hub, on SQLite or on PostgreSQL, whichever it is from.

    Example: kiosk hub restore /media/stick/hub-1-may.sqlite3 --data new-hub
    """
    from kiosk.hub.copying import restore as bring_back  # noqa: PLC0415 - see above

    with _database(data, database, make=True) as opened:
        found = bring_back(file, opened)
    _out.print(f"{found.entries} entries of {found.kiosks} kiosks are here. Start the hub: kiosk hub", markup=False)


def _listening(host: str, port: int) -> socket.socket:
    from kiosk.hub.serving import bound  # noqa: PLC0415 - see above

    try:
        return bound(host, port)
    except OSError:
        raise HubNotReady(
            f"Nothing can listen at {host}, port {port}: another program does, or the address is not this computer's."
        ) from None


def _folder(data: Path | None) -> Path:
    return data or user_data_path("petition-kiosk", appauthor=False) / "hub"


def _url(data: Path | None, database: str | None) -> str:
    return database or f"sqlite:///{_folder(data).absolute() / 'hub.sqlite3'}"


@contextmanager
def _database(data: Path | None, url: str | None, *, make: bool = False) -> Iterator[Database]:
    """The hub's database with its tables; made where `make` says so."""
    file = _folder(data) / "hub.sqlite3"
    if url is None and not file.exists():
        if not make:
            raise HubNotReady("There is no hub in this folder yet; start one with: kiosk hub --pack DIR")
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        create_file(file)
    with closing(Database(_url(data, url))) as opened:
        opened.make_ready()
        yield opened


@contextmanager
def _opened(data: Path | None, url: str | None, *, make: bool = False) -> Iterator[Connection]:
    """The same, in one transaction."""
    with _database(data, url, make=make) as opened, opened.begin() as connection:
        yield connection


def _gather_for(connection: Connection, folder: Path) -> None:
    pack = open_pack(folder)
    if pack.signed is None:
        raise HubNotReady(f"{folder}: nobody signed this petition yet; the organizer does with: kiosk pack sign")
    register(connection, pack.petition.id, pack.signed.signer)


def _petition(connection: Connection, wanted: str) -> str:
    found = all_petitions(connection)
    if wanted in found:
        return wanted
    if wanted or len(found) != 1:
        raise HubNotReady(f"Say for which petition, with --petition: {', '.join(found)}.")
    return found[0]
