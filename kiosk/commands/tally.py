"""The commands `kiosk tally …`: what was counted by hand, on paper and elsewhere, beside what was signed on screen."""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Literal

import typer
from pydantic import ValidationError
from rich.console import Console

from kiosk import app
from kiosk.commands.options import Data, data_folder
from kiosk.desk.hand_tally import Elsewhere, HandTally, PenCount, PenSheet, Track, load_tally, save_tally
from kiosk.domain.paper_petition import GATHERED_BETTER, VALID_NEEDED
from kiosk.domain.toml_lines import first_slip
from kiosk.handing_over import gathered_chains
from kiosk.paths import DataFolder

commands = typer.Typer(
    help="Count pen signatures by sheet, and what others report; told apart, and never added up.", no_args_is_help=True
)
_out = Console(soft_wrap=True, highlight=False)

_DAY = ["%Y-%m-%d"]
_CALLED: dict[Track, str] = {
    "campaign": "On paper, the campaign's own sheets",
    "official": "On paper, the official paper petition",
}
Kind = Literal["official", "campaign", "elsewhere"]
Day = Annotated[datetime | None, typer.Option("--on", formats=_DAY, help="The day of counting; today when not given.")]


@commands.command()
def show(data: Data = None) -> None:
    """Say what was signed on screen, on paper and elsewhere, each as of its own day. No passphrase is asked for.

    Example: kiosk tally show --data my-desk
    """
    folder = data_folder(data)
    on_screen = sum(chain.signatures for chain in gathered_chains(folder))
    _out.print(f"On screen: {on_screen:,}, sealed and not looked through yet, as of {app.local_now():%Y-%m-%d}.")
    tally = load_tally(folder.tally)
    for line in _told(tally):
        _out.print(line, markup=False)
    _out.print("These counts are told apart and not added up: one person may be in several of them.")


@commands.command()
def sheet(
    track: Annotated[Track, typer.Argument(help="Of the official paper petition, or of the campaign's own sheets.")],
    name: Annotated[str, typer.Argument(metavar="SHEET", help="Its number or name; the same again is a correction.")],
    *,
    valid: Annotated[int, typer.Option(min=0, help="Rows that hold a valid signature.")],
    struck_out: Annotated[int, typer.Option(min=0, help="Rows struck out: no address, in capitals, twice, …")] = 0,
    on: Day = None,
    data: Data = None,
) -> None:
    """Enter one sheet signed with a pen: how many rows are valid, how many were struck out.

    Example: kiosk tally sheet official 3 --valid 8 --struck-out 1 --data my-desk
    """
    entered = {"track": track, "name": name, "valid": valid, "struck_out": struck_out, "entered_on": _day(on)}
    folder = data_folder(data)
    try:
        _keep(folder, load_tally(folder.tally).with_sheet(PenSheet.model_validate(entered)))
    except ValidationError as error:
        raise typer.BadParameter(first_slip(error)) from error


@commands.command()
def elsewhere(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Who reports it; the same again is a newer count.")],
    *,
    count: Annotated[int, typer.Option(min=0, help="How many signed there, as the source says.")],
    as_of: Annotated[datetime, typer.Option(formats=_DAY, help="The day on which it said so.")],
    data: Data = None,
) -> None:
    """Enter a count that others report, such as that of an online petition, with its source and day.

    Example: kiosk tally elsewhere "Our page at change.example" --count 1200 --as-of 2026-05-01 --data my-desk
    """
    report = {"source": source, "count": count, "as_of": as_of.date()}
    folder = data_folder(data)
    try:
        _keep(folder, load_tally(folder.tally).with_elsewhere(Elsewhere.model_validate(report)))
    except ValidationError as error:
        raise typer.BadParameter(first_slip(error)) from error


@commands.command()
def remove(
    kind: Annotated[Kind, typer.Argument(help="Where it was entered.")],
    name: Annotated[str, typer.Argument(help="The sheet, or the source.")],
    data: Data = None,
) -> None:
    """Take back a sheet or a source that was entered.

    Example: kiosk tally remove official 3 --data my-desk
    """
    folder = data_folder(data)
    _keep(folder, load_tally(folder.tally).without(kind, name))


def _day(said: datetime | None) -> object:
    return (said or app.local_now()).date()


def _keep(folder: DataFolder, tally: HandTally) -> None:
    save_tally(folder.tally, tally)
    for line in _told(tally):
        _out.print(line, markup=False)


def _told(tally: HandTally) -> Iterator[str]:
    for track, called in _CALLED.items():
        pen = tally.pen(track)
        yield f"{called}: {_counted(pen)}"
        for each in tally.sheets:
            if each.track == track:
                yield f"  {each.valid:>6,} valid, {each.struck_out} struck out  {each.name}  ({each.entered_on})"
        if track == "official" and pen.sheets:
            yield f"  {_reminder(pen)}"
    yield "Elsewhere, as others report:" if tally.elsewhere else "Elsewhere: nothing was entered."
    for report in tally.elsewhere:
        yield f"  {report.count:>6,} as of {report.as_of}  {report.source}"


def _counted(pen: PenCount) -> str:
    if pen.as_of is None:
        return "no sheet was entered."
    return f"{pen.valid:,} valid, {pen.struck_out:,} struck out, sheets: {pen.sheets}, as of {pen.as_of}."


def _reminder(pen: PenCount) -> str:
    low, high = GATHERED_BETTER
    gather = f"Gather {low} to {high} or more: of what you find valid, 20 to 40 in a hundred may still be set aside."
    told = {
        "short": f"The House of Commons needs {VALID_NEEDED} valid ones: {VALID_NEEDED - pen.valid} more. {gather}",
        "thin": f"That is the {VALID_NEEDED} that the House of Commons needs, and hardly more. {gather}",
        "safe": f"The House of Commons needs {VALID_NEEDED} valid ones; nobody can promise how many it counts.",
    }
    return told[pen.margin]
