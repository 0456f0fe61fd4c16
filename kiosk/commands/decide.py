"""The commands `kiosk decide …`: what the organizer decides about signatures, told beforehand and undone afterwards."""

from collections.abc import Collection
from typing import Annotated
from uuid import UUID, uuid4

import typer
from rich.console import Console

from kiosk import app
from kiosk.commands.opening import AtDesk, opened_desk, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile
from kiosk.commands.plaintext import plain
from kiosk.deciding import decide, effect
from kiosk.desk.ids import UnclearId, id_of, short_ids
from kiosk.domain.decision import Correction, Decision, Verdict
from kiosk.export.person_wording import PERSON_WORDINGS

commands = typer.Typer(
    help="Decide about signatures at the desk: which counts, which does not, and why; nothing signed is changed.",
    no_args_is_help=True,
)
_out = Console(soft_wrap=True, highlight=False)

Ids = Annotated[list[str], typer.Argument(metavar="ID…", help="Signatures: ids, or the first 8 characters of each.")]
Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; it is kept sealed with the decision.")]
Sure = Annotated[bool, typer.Option("--yes", help="Do not ask before it is decided.")]
Chosen = Annotated[
    str | None, typer.Option("--chosen", metavar="ID", help="The one that counts; the earliest when not given.")
]


def _of_one_person(verdict: Verdict, told: str) -> None:
    """A command for signatures of one person, of which one stands for all."""

    def command(
        ids: Ids,
        why: Why,
        chosen: Chosen = None,
        *,
        yes: Sure = False,
        data: Data = None,
        key: KeyFile = None,
        passphrase_file: PassphraseFile = None,
    ) -> None:
        at = opened_desk(data, key, passphrase_file)
        of = signatures(at, ids)
        by_time = [each.signature.id for each in sorted(at.roll.given, key=lambda each: each.signature.signed_at)]
        stands = next(each for each in by_time if each in of) if chosen is None else id_of(chosen, of)
        put(at, new_decision(verdict, of, why, chosen=stands), yes=yes)

    commands.command(verdict, help=told)(command)


def _of_each(verdict: Verdict, told: str) -> None:
    """A command for any number of signatures, about which the same is decided."""

    def command(
        ids: Ids,
        why: Why,
        *,
        yes: Sure = False,
        data: Data = None,
        key: KeyFile = None,
        passphrase_file: PassphraseFile = None,
    ) -> None:
        at = opened_desk(data, key, passphrase_file)
        put(at, new_decision(verdict, signatures(at, ids), why), yes=yes)

    commands.command(verdict, help=told)(command)


_of_one_person(
    "keep",
    "These are one person's: one of them counts, as it was signed. Of a single one it says that it was looked at.\n\n"
    'Example: kiosk decide keep 3f2a91bc 77d01e5a --why "the same e-mail" --data my-desk',
)
_of_one_person(
    "merge",
    "These are one person's: one of them counts, and what it left blank is taken from the others.\n\n"
    'Example: kiosk decide merge 3f2a91bc 77d01e5a --chosen 77d01e5a --why "moved" --data my-desk',
)
_of_each(
    "different",
    "These are people who are only alike: all of them count, and are not shown as duplicates again.\n\n"
    'Example: kiosk decide different 3f2a91bc 77d01e5a --why "father and son" --data my-desk',
)
_of_each(
    "invalid",
    "None of these counts.\n\nExample: kiosk decide invalid 3f2a91bc 77d01e5a --why "
    '"signed for a friend" --data my-desk',
)
_of_each(
    "withdrawn",
    "These people took their signatures back after the event: none of them counts.\n\n"
    'Example: kiosk decide withdrawn 3f2a91bc --why "letter of 3 May" --data my-desk',
)


@commands.command("undo")
def undo(
    decision: Annotated[str, typer.Argument(metavar="DECISION", help="Its id, or the first 8 characters.")],
    why: Why = "",
    *,
    yes: Sure = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take a decision back: all is as if it had never been taken. Who was erased is gone.

    Example: kiosk decide undo 5c0f2d18 --data my-desk
    """
    at = opened_desk(data, key, passphrase_file)
    holding = {each.id: each for each in at.roll.settled.in_force}
    undone = holding[id_of(decision, holding, "decision")]
    if undone.verdict == "erase":
        raise UnclearId(f"{decision}: what was erased is gone, and cannot be brought back.")
    put(at, new_decision("undo", (), why, chosen=undone.id), yes=yes)


@commands.command("list")
def list_decisions(data: Data = None, key: KeyFile = None, passphrase_file: PassphraseFile = None) -> None:
    """List the decisions that hold, the oldest first: id, day, what was decided about whom, and why.

    Example: kiosk decide list --data my-desk
    """
    at = opened_desk(data, key, passphrase_file)
    holding = at.roll.settled.in_force
    named = short_ids([each.id for each in holding])
    signatures_named = short_ids({each for decision in holding for each in decision.of})
    for decision in holding:
        _out.print(f"{named[decision.id]}  {_told(decision, signatures_named)}", markup=False)
    _out.print(
        f"Decisions that hold: {len(holding)}. Signatures that count: {len(at.roll.signed)} of {len(at.roll.given)}."
    )
    tell_unopened(at.opened)


def signatures(at: AtDesk, typed: Collection[str]) -> tuple[UUID, ...]:
    """The signatures that were typed, each once; UnclearId where one is unknown, or was taken back at its kiosk."""
    known = {each.signature.id for each in at.roll.given}
    return tuple(dict.fromkeys(id_of(each, known) for each in typed))


def put(at: AtDesk, decision: Decision, *, yes: bool) -> None:
    """Say what a decision will do, ask, and put it on disk."""
    change = effect(at.roll, decision)
    _out.print(f"{_changes(change)} {len(at.roll.signed) + change} of {len(at.roll.given)} will count.")
    if not yes:
        typer.confirm("Decide so?", abort=True, err=True)
    decide(at.data, at.opened.petition.id, at.key, at.roll, decision)
    _out.print(f"Decided: {str(decision.id)[:8]}.", markup=False)


def new_decision(
    verdict: Verdict,
    of: tuple[UUID, ...],
    why: str,
    *,
    chosen: UUID | None = None,
    corrections: tuple[Correction, ...] = (),
) -> Decision:
    """A decision taken now."""
    return Decision(uuid4(), app.local_now(), verdict, of, chosen, why, corrections)


def _changes(more: int) -> str:
    if not more:
        return "As many signatures count as before:"
    many = "1 signature stops" if more == -1 else f"{-more} signatures stop" if more < 0 else ""
    return (
        f"{many} counting;" if many else f"{more} {'signature begins' if more == 1 else 'signatures begin'} to count;"
    )


def _told(decision: Decision, named: dict[UUID, str]) -> str:
    of = " ".join(named[each] + (" (counts)" if each == decision.chosen else "") for each in decision.of)
    verdict = PERSON_WORDINGS["en"].verdicts[decision.verdict]
    if decision.corrections:
        verdict += f" ({', '.join(each.answer for each in decision.corrections)})"
    return plain(f"{decision.decided_at:%Y-%m-%d}  {verdict}: {of}{decision.reason and f'. {decision.reason}'}")
