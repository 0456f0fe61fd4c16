"""The commands that talk to a hub: `kiosk join` and `kiosk sync` at a kiosk."""

import time
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kiosk import paths
from kiosk.commands.options import Data, data_folder, secret_from
from kiosk.export.progress import unwatched
from kiosk.ledger.reading import read_entries
from kiosk.packs.load import load_pack
from kiosk.sealing.device import DeviceKey
from kiosk.settings import load
from kiosk.transfer.invitation import Invitation
from kiosk.transfer.membership import Membership

FAULTS_FOUND = 1
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)

InvitationFile = Annotated[
    Path | None,
    typer.Option("--invitation", metavar="FILE", help="A file with the hub's address and words on its first line."),
]


def join(invitation: InvitationFile = None, data: Data = None) -> None:
    """Make a kiosk known to a hub, with the address and the words that the hub showed.

    Example: kiosk join --invitation words.txt
    """
    from kiosk.transfer import delivering  # noqa: PLC0415 - a network library that a kiosk without a hub never needs

    folder = data_folder(data)
    read = Invitation.read(secret_from(invitation, "The hub's address and words"))
    delivering.join(read, load_pack(folder.pack).id, _device(folder), time.time).write(folder.hub)
    _out.print(f"This kiosk belongs to the hub at {read.address}. Send what is signed with: kiosk sync", markup=False)


def sync(data: Data = None) -> None:
    """Send everything signed that the hub does not hold yet, sealed as it is; also while the kiosk runs.

    Example: kiosk sync
    """
    from kiosk.transfer.client import Caller, Client  # noqa: PLC0415 - see above
    from kiosk.transfer.delivering import KioskAtHub, deliver  # noqa: PLC0415 - see above

    folder = data_folder(data)
    membership, device = Membership.read(folder.hub), _device(folder)
    with (
        read_entries(folder.ledger) as reading,
        Client(membership, Caller.kiosk(device), time.time) as client,
        _err.status("Sending…"),
    ):
        size = reading.size
        found = deliver(reading, size, KioskAtHub(client, device.kiosk_id), unwatched)
    _out.print(f"{found.accepted} entries sent, {found.known} known. The hub holds {found.number} of {size}.")
    if found.astray:
        _err.print("The hub holds entries that were signed with this kiosk's key and are not in its ledger.")
    if found.quarantined or found.unreadable:
        _err.print(f"{found.quarantined} entries were put aside at the hub; {found.unreadable} are damaged here.")
    if found.number != size or found.astray:
        raise typer.Exit(FAULTS_FOUND)


def _device(folder: paths.DataFolder) -> DeviceKey:
    return DeviceKey.read(folder.device, load(folder.settings).kiosk_id)
