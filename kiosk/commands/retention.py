"""The command `kiosk retention`: by when everything is to be destroyed, and destroying what lies at the desk."""

from typing import Annotated

import typer
from rich.console import Console

from kiosk import app, deciding, paths
from kiosk.commands.options import Data, data_folder
from kiosk.desk.chains import chains
from kiosk.desk.retention import term_of
from kiosk.ledger.gathered import open_gathering
from kiosk.packs.load import load_pack

FAULTS_FOUND = 1
_out = Console(soft_wrap=True, highlight=False)
_WORD = "destroy"
_BY_HAND = (
    "sticks with bundles or copies, and backups of this folder",
    "kiosks that were not cleared: their whole folder",
    "what a hub keeps of this petition",
    "sheets and tables that are yours to destroy, printed ones and those you handed on",
    "last, the passphrase papers and the recovery sheets: what lingers on a disk then stays sealed for good",
)


def retention(
    data: Data = None,
    *,
    delete: Annotated[bool, typer.Option("--delete", help="Destroy everything sealed here; the counts stay.")] = False,
    early: Annotated[bool, typer.Option("--early", help="Although the day has not come.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the word.")] = False,
) -> None:
    """Say by when everything is to be destroyed, what lies here, and what else to think of. Ends with 1 when overdue.

    Example: kiosk retention --data my-desk --delete
    """
    folder = data_folder(data)
    if not folder.gathered.exists():
        raise deciding.NotAtADesk
    petition = load_pack(folder.pack)
    term = term_of(petition, app.local_now().date())
    _out.print(str(term))
    sealed = _look(folder, petition.id)
    if not delete:
        _tell_rest()
        raise typer.Exit(FAULTS_FOUND if term.is_over and sealed else 0)
    if not (term.is_due or early):
        raise typer.BadParameter("the day has not come; to destroy everything now, add --early.")
    if sealed and not yes and typer.prompt(f'Type "{_WORD}" to go on', err=True).strip().lower() != _WORD:
        raise typer.Abort
    _out.print(f"Destroyed here: {deciding.destroy_everything(folder, petition.id)} entries. The counts above stay.")
    _tell_rest()


def _look(folder: paths.DataFolder, petition: str) -> int:
    """Say what was counted and what still lies here; how many entries can still be opened."""
    with open_gathering(folder.gathered, petition) as gathering:
        sealed = gathering.size()
        for chain in chains(gathering.links(), petition):
            _out.print(str(chain), markup=False)
    _out.print(f"{sealed} sealed entries lie in {folder.gathered}." if sealed else "Nothing sealed is left here.")
    return sealed


def _tell_rest() -> None:
    exported = paths.exports()
    files = sum(each.is_file() and each.name != "README.md" for each in exported.rglob("*"))
    _out.print("To be destroyed by hand:")
    if files:
        _out.print(f"  {files} files in {exported}, and every other export, in clear", markup=False)
    for each in _BY_HAND if files else ("every export, in clear", *_BY_HAND):
        _out.print(f"  {each}")
