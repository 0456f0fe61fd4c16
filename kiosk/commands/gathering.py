"""The commands that carry entries: `kiosk bundle` at a kiosk, `kiosk gather` at the organizer's desk."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from kiosk import app, paths
from kiosk.commands.options import Data, data_folder
from kiosk.commands.watching import watching
from kiosk.desk.all_cores import Checking
from kiosk.desk.chains import chains
from kiosk.desk.gather import gather, sources_in
from kiosk.desk.retention import term_of
from kiosk.export.progress import unwatched
from kiosk.ledger.gathered import Gathering, open_gathering
from kiosk.ledger.reading import read_entries
from kiosk.packs.copying import copy_pack
from kiosk.packs.load import load_pack
from kiosk.sealing.entry import Entry, genesis, head_code
from kiosk.transfer.bundle import bundle_name, read_back, save_bundle

FAULTS_FOUND = 1
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)

Desk = Annotated[Path, typer.Option("--desk", metavar="DIR", help="The desk's folder; made where it is not there.")]


def bundle(folder: Annotated[Path, typer.Argument(metavar="DIR")], data: Data = None) -> None:
    """Put everything signed into one sealed file on a stick, and read it back from there.

    Example: kiosk bundle /media/stick
    """
    with read_entries(data_folder(data).ledger) as reading:
        start = genesis(reading.petition, reading.kiosk)
        last = start
        for entry in reading.entries():
            last = entry.hash if isinstance(entry, Entry) else last
        code = head_code(last)
        path = folder / bundle_name(reading.kiosk, code)
        written = save_bundle(reading.entries(), path, unwatched)
        back = read_back(path, start, unwatched)
        _out.print(f"{reading.size} entries here, {written} written, {back.entries} read back: {path}")
        _out.print(f"Check code {code}: write it on paper for the organizer.")
        if not reading.size == written == back.entries or back.last != last:
            _err.print("Not everything that is here came back. Nothing was changed here; please try another stick.")
            raise typer.Exit(FAULTS_FOUND)


def gather_all(
    sources: Annotated[
        list[Path], typer.Argument(metavar="SOURCE…", help="Bundles, folders, sticks, ledgers, other desks.")
    ],
    desk: Desk,
    pack: Annotated[Path | None, typer.Option(metavar="DIR", help="The petition, where the desk is new.")] = None,
) -> None:
    """Gather what kiosks took, in any order and as often as you like; nothing is opened yet.

    Example: kiosk gather /media/stick-1 /media/stick-2 --desk my-desk --pack my-petition
    """
    folder = desk_folder(desk, pack)
    petition = load_pack(folder.pack)
    with open_gathering(folder.gathered, petition.id) as gathering, Checking() as checking:
        anomalies = sum(_take(gathering, source, checking) for source in sources)
        whole = tell_chains(gathering)
    term = term_of(petition, app.local_now().date())
    if term.is_over:
        _err.print(f"{term} See: kiosk retention --data {desk}", markup=False)
    if anomalies or not whole:
        raise typer.Exit(FAULTS_FOUND)


def desk_folder(desk: Path, pack: Path | None) -> paths.DataFolder:
    """A desk's folder, with the petition in it where it was not."""
    folder = paths.DataFolder(desk)
    if pack is not None or not folder.pack.exists():
        copy_pack(pack or paths.bundled_pack(), folder.pack)
    return folder


def tell_chains(gathering: Gathering) -> bool:
    """Say of each kiosk what is here and what is missing; whether nothing is."""
    found = chains(gathering.links(), gathering.petition)
    for chain in found:
        _out.print(str(chain), markup=False)
    signatures = sum(chain.signatures for chain in found)
    _out.print(f"{signatures} signatures of {len(found)} kiosks. Compare the check codes.")
    return all(chain.is_whole for chain in found)


def _take(gathering: Gathering, source: Path, checking: Checking) -> int:
    """Gather a file or a folder, say what came of it, and return how much somebody should look at."""
    files = sources_in(source)
    if not files:
        _err.print(f"{source}: there is no bundle, copy or ledger in it.", markup=False)
        return 1
    anomalies = 0
    for file in files:
        with watching(_err, f"Reading {escape(file.name)}…") as progress:
            taken = gather(gathering, file, progress, checking)
        decided = f" Decisions among them: {taken.decisions}." if taken.decisions else ""
        erased = f" Erased where it is from: {taken.erased}." if taken.erased else ""
        _out.print(f"{file}: {taken.new} new entries, {taken.known} known.{decided}{erased}", markup=False)
        for anomaly in taken.anomalies:
            _err.print(str(anomaly), markup=False)
        anomalies += len(taken.anomalies)
    return anomalies
