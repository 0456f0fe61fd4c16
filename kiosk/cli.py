"""The command `kiosk`: its options and its exit codes (0 done, 1 faults found, 2 usage, 3 the world said no)."""

from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

import kiosk
from kiosk import app, installing, paths
from kiosk.backing_up import back_up
from kiosk.commands import (
    counts,
    decide,
    desk,
    duplicates,
    export,
    gathering,
    handover,
    hub,
    hub_client,
    keys,
    pack,
    person,
    retention,
    screen,
    tally,
)
from kiosk.commands.options import Data, NoSecret, PassphraseFile, data_folder, secret_from
from kiosk.commands.pictures import pictures as screen_pictures
from kiosk.commands.worlds_faults import told_plainly
from kiosk.doctor import report as report_on
from kiosk.ledger.verify import verify as verify_ledger
from kiosk.packs.load import open_pack
from kiosk.sealing.pin import is_pin
from kiosk.second_copy import compared_copies
from kiosk.ui.awake import Awake
from kiosk.ui.installer import Choices
from kiosk.ways_out.look import ways_out
from kiosk.ways_out.world import World

FAULTS_FOUND = 1

cli = typer.Typer(
    help="Gather petition signatures in person: offline, sealed to the organizer, ready to hand in.",
    epilog="Example: `kiosk demo` plays a rally and leaves its exports in exports/demo.",
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode="rich",
)
cli.add_typer(export.commands, name="export")
cli.add_typer(hub.commands, name="hub")
cli.add_typer(keys.commands, name="keys")
cli.add_typer(pack.commands, name="pack")
cli.add_typer(decide.commands, name="decide")
cli.add_typer(person.commands, name="person")
cli.add_typer(tally.commands, name="tally")
cli.command()(gathering.bundle)
cli.command("gather")(gathering.gather_all)
cli.command()(counts.counts)
cli.command()(hub_client.join)
cli.command()(hub_client.sync)
cli.command()(hub_client.pull)
cli.command()(desk.desk)
cli.command()(handover.handover)
cli.command()(duplicates.duplicates)
cli.command("retention")(retention.retention)
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)

Pack = Annotated[Path | None, typer.Option("--pack", metavar="DIR", help="The petition, if not the bundled one.")]


def _version(value: bool) -> None:  # noqa: FBT001 - typer calls it with the flag's value
    if value:
        _out.print(f"petition-kiosk {kiosk.__version__}")
        raise typer.Exit


@cli.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    data: Data = None,
    *,
    smoke: Annotated[bool, typer.Option("--smoke", hidden=True)] = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which.")] = False,
) -> None:
    """Gather petition signatures in person. Without a command the kiosk opens, full screen.

    Example: kiosk --data /srv/kiosk
    """
    del version  # its callback has answered
    if smoke:
        raise typer.Exit(screen.smoke())
    if context.invoked_subcommand is None:
        run(data)
    elif data is not None:
        raise typer.BadParameter(f"--data belongs after the command: kiosk {context.invoked_subcommand} --data {data}")


@cli.command()
def run(data: Data = None, pack: Pack = None) -> None:
    """Open the kiosk, full screen; the first time it asks what it needs.

    Example: kiosk run --pack my-petition
    """
    raise typer.Exit(screen.run(data_folder(data), pack or paths.bundled_pack()))


@cli.command()
def setup(  # noqa: PLR0913 - one option for each question of the first-run pages
    *,
    event: Annotated[str, typer.Option(help="What the event is called, on sheets and in the table.")],
    kiosk_name: Annotated[str, typer.Option(help="What this kiosk is called.")],
    passphrase_file: PassphraseFile = None,
    six_words: Annotated[str, typer.Option(help="The organizer's six words, where the petition is signed.")] = "",
    pin_file: Annotated[Path | None, typer.Option(metavar="FILE", help="A file with the volunteer PIN.")] = None,
    recovery: Annotated[Path, typer.Option(metavar="DIR", help="Where the recovery sheet goes: a stick.")] = Path(),
    sheets: Annotated[Literal["1", "3"], typer.Option(help="Recovery sheets: three, of which two will do.")] = "1",
    data: Data = None,
    pack: Pack = None,
) -> None:
    """Set a kiosk up without a screen: the first-run pages as options.

    Example: kiosk setup --event "Rally, 1 May" --kiosk-name "Table 1" --passphrase-file p.txt --pin-file pin.txt
    """
    source = pack or paths.bundled_pack()
    opened, today = open_pack(source), app.local_now().date()
    petition = opened.petition
    installer = installing.KioskInstaller(data_folder(data), source, petition, today, signed=opened.signed)
    if opened.signed is None:
        passphrase = secret_from(passphrase_file, "Organizer passphrase", twice=True)
    else:
        installing.see_six_words(
            six_words or typer.prompt("The organizer's six words", err=True), installer.six_words()
        )
        passphrase = ""
    pin = secret_from(pin_file, "Volunteer PIN", twice=True)
    if not is_pin(pin):
        raise NoSecret("A PIN has 6 to 12 digits.")
    made = installer.install(Choices(event, kiosk_name, petition.languages, pin, passphrase))
    sheet = installer.save_recovery(recovery, made, petition.languages[0], int(sheets)) if made else None
    installer.complete()
    _out.print(f"Set up in {data_folder(data).root}.")
    if made is None:
        _out.print("This kiosk can only write: it keeps no key that opens anything.")
        return
    _out.print(f"This computer also keeps the organizer key, under its passphrase: {made.fingerprint}.")
    _out.print(f"Recovery sheet: {sheet}. Print it, keep it away from the kiosk, and delete the file.")


@cli.command()
def demo(
    signers: Annotated[int, typer.Option(min=1, max=10_000, help="How many people sign.")] = 25,
    seed: Annotated[int, typer.Option(help="The same seed gives the same people.")] = 1,
    data: Data = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="exports/demo when not given.")] = None,
) -> None:
    """Play a rally of generated people through the real screens, and export it.

    Example: kiosk demo --signers 100 --seed 7 --data /tmp/rally
    """
    for line in screen.demo(data, out or paths.exports() / "demo", signers=signers, seed=seed):
        _out.print(line)


@cli.command(hidden=True)
def pictures(
    full: Annotated[Path, typer.Option(metavar="DIR", help="Where each picture goes.")] = Path("build/pictures"),
    sheets: Annotated[Path, typer.Option(metavar="DIR", help="Where the sheets go.")] = Path("docs/pictures/screens"),
) -> None:
    """Picture every screen in every size, language and contrast.

    Example: kiosk pictures --full /tmp/pictures --sheets /tmp/sheets
    """
    for line in screen_pictures(full, sheets):
        _out.print(line)


@cli.command()
def verify(data: Data = None) -> None:
    """Check the ledger to the last byte, without a key.

    Example: kiosk verify --data /srv/kiosk
    """
    found = verify_ledger(data_folder(data).ledger)
    _out.print(f"{found.counts.total} signatures stand, in {found.entries} entries of kiosk {found.kiosk}.")
    _out.print(f"Check code {found.head}: compare it with the one the volunteer page showed at the end.")
    for event, count in found.counts.by_event.items():
        _out.print(f"  {count}  {event}", markup=False)
    if not found.sums_checked:
        _out.print("The ledger is open or was not closed cleanly: its entries were checked, its unused bytes not.")
    for number in found.clock_jumps:
        _out.print(f"The clock jumped before entry {number}: its date does not go with the one before. Its place does.")
    for fault in found.faults:
        _err.print(f"Fault: {fault}", markup=False)
    for copy in compared_copies(data_folder(data)):
        _out.print(copy, markup=False)
    if not found.is_sound:
        raise typer.Exit(FAULTS_FOUND)
    _out.print("Every entry is whole and in its place.")


@cli.command()
def backup(folder: Annotated[Path, typer.Argument(metavar="DIR")], data: Data = None) -> None:
    """Copy everything signed into a new folder, also while the kiosk runs; it stays sealed.

    Example: kiosk backup /media/stick/table-1
    """
    found = back_up(data_folder(data), folder)
    _out.print(f"{found.counts.total} signatures in {found.entries} entries, check code {found.head}: {folder}")
    _out.print(f"Every command reads it: kiosk verify --data {folder}", markup=False)


@cli.command()
def doctor(
    data: Data = None,
    report: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it down without names or places.")] = None,
    *,
    lock: Annotated[bool, typer.Option("--lock", help="Look for ways out of the kiosk, and only for these.")] = False,
) -> None:
    """Look over screen, touch, fonts, keyboards, disk, clock, SQLite and the organizer key.

    Example: kiosk doctor --report report.txt
    """
    if lock:
        _tell_ways_out(data)
        return
    found = screen.examine(data_folder(data))
    for finding in found:
        _out.print(f"{finding.verdict}{finding.where and f' ({finding.where})'}", markup=False)
    if report is not None:
        report.write_text(report_on(data_folder(data), found), "utf-8")
        _out.print(f"For whoever helps you; no name, no event, no folder is in it: {report}", markup=False)
    if not all(finding.well for finding in found):
        raise typer.Exit(FAULTS_FOUND)


def _tell_ways_out(data: Path | None) -> None:
    found = ways_out(World.here(data_folder(data).root, stays_lit=Awake().holds()))
    for way in found:
        _out.print(f"{way.state:8}{way.code:14}{way.advice}", markup=False)
    if any(way.state == "open" for way in found):
        raise typer.Exit(FAULTS_FOUND)


def main() -> None:
    """Run a command; what the world did is said in one sentence, and a bug is left to crash."""
    with told_plainly():
        cli()
