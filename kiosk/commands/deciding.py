"""The commands `kiosk decide …`: what the organizer makes of signatures, said first, sealed, and undone when wrong."""

from typing import Annotated
from uuid import UUID, uuid4

import typer
from rich.console import Console

from kiosk import app
from kiosk.commands.opening import Unlocked, unlocked
from kiosk.commands.options import Data, KeyFile, PassphraseFile, id_of
from kiosk.deciding import decide, effect
from kiosk.domain.decision import Decision, Verdict
from kiosk.domain.text import clean

commands = typer.Typer(
    help="Settle who counts: each decision is sealed beside what was signed, and can be undone.", no_args_is_help=True
)
_out = Console(soft_wrap=True, highlight=False)

Ids = Annotated[
    list[str], typer.Argument(metavar="ID…", help="As `kiosk duplicates` shows them; the beginning will do.")
]
Why = Annotated[str, typer.Option("--why", help="For whoever reads it later.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask first.")]


@commands.command()
def keep(
    ids: Ids,
    why: Why = "",
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """All are one person's: the first one stays, the others do not count.

    Example: kiosk decide keep 3f2a 91bc --why "signed at both tables" --data my-desk
    """
    _about(unlocked(data, key, passphrase_file), "keep", ids, why, yes=yes)


@commands.command()
def merge(
    ids: Ids,
    why: Why = "",
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """All are one person's: the first one stays, and what it left blank is taken from the others.

    Example: kiosk decide merge 3f2a 91bc --data my-desk
    """
    _about(unlocked(data, key, passphrase_file), "merge", ids, why, yes=yes)


@commands.command()
def different(
    ids: Ids,
    why: Why = "",
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """They are different people, who are only alike; or one name is right as it is.

    Example: kiosk decide different 3f2a 91bc --data my-desk
    """
    _about(unlocked(data, key, passphrase_file), "different", ids, why, yes=yes)


@commands.command()
def invalid(
    ids: Ids,
    why: Why = "",
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """These signatures are not valid.

    Example: kiosk decide invalid 3f2a --why "a joke" --data my-desk
    """
    _about(unlocked(data, key, passphrase_file), "invalid", ids, why, yes=yes)


@commands.command()
def withdrawn(
    ids: Ids,
    why: Why = "",
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """These signatures were taken back by those who gave them.

    Example: kiosk decide withdrawn 3f2a --why "asked by e-mail" --data my-desk
    """
    _about(unlocked(data, key, passphrase_file), "withdrawn", ids, why, yes=yes)


@commands.command()
def undo(
    decision: Annotated[str, typer.Argument(metavar="DECISION", help="As `kiosk decide list` shows it.")],
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """A decision holds no more.

    Example: kiosk decide undo 7c01 --data my-desk
    """
    desk = unlocked(data, key, passphrase_file)
    in_force = [each.id for each in desk.opened.roll.settled.in_force if each.verdict != "erase"]
    _take(desk, _decision("undo", (), id_of(decision, in_force), ""), yes=yes)


@commands.command("list")
def list_decisions(data: Data = None, key: KeyFile = None, passphrase_file: PassphraseFile = None) -> None:
    """What was decided and holds.

    Example: kiosk decide list --data my-desk
    """
    roll = unlocked(data, key, passphrase_file).opened.roll
    for each in roll.settled.in_force:
        about = ", ".join(str(one)[:8] for one in each.of)
        why = f" {each.reason}" if each.reason else ""
        _out.print(f"{str(each.id)[:8]} {each.decided_at:%Y-%m-%d} {each.verdict}: {about}.{why}", markup=False)
    _out.print(f"{len(roll.settled.in_force)} decisions hold; {len(roll.signed)} signatures count.")


def _about(desk: Unlocked, verdict: Verdict, begun: list[str], why: str, *, yes: bool) -> None:
    known = [each.signature.id for each in desk.opened.roll.given]
    ids = tuple(id_of(text, known) for text in begun)
    _take(desk, _decision(verdict, ids, ids[0] if verdict in {"keep", "merge"} else None, why), yes=yes)


def _decision(verdict: Verdict, ids: tuple[UUID, ...], chosen: UUID | None, why: str) -> Decision:
    return Decision(uuid4(), app.local_now(), verdict, ids, chosen, clean(why))


def _take(desk: Unlocked, decision: Decision, *, yes: bool) -> None:
    more = effect(desk.opened.roll, decision)
    told = f"{more} more signatures will count." if more > 0 else f"{-more} signatures will no longer count."
    _out.print(told if more else "The number of signatures stays the same.")
    if not yes:
        typer.confirm("Decide so?", abort=True, err=True)
    roll = decide(desk.folder, desk.opened.petition.id, desk.key, desk.opened.roll, decision)
    _out.print(f"Decided: {str(decision.id)[:8]}. {len(roll.signed)} signatures count.")
