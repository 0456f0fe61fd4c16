"""The commands that talk to a hub: `kiosk join` and `kiosk sync` at a kiosk, `kiosk pull` at the organizer's desk."""

import time
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from kiosk import paths
from kiosk.commands.gathering import Desk, desk_folder, tell_chains
from kiosk.commands.options import Data, PassphraseFile, data_folder, secret_from
from kiosk.export.progress import unwatched
from kiosk.exporting import open_key
from kiosk.ledger.gathered import open_gathering
from kiosk.ledger.reading import read_entries
from kiosk.packs.load import load_pack
from kiosk.sealing.canonical import bytes_of
from kiosk.sealing.device import DeviceKey
from kiosk.settings import load
from kiosk.transfer.invitation import Invitation
from kiosk.transfer.membership import Membership
from kiosk.transfer.receipts import confirmed

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
    # Shown as it is typed, as eleven words have to be: they let one kiosk in, within ten minutes.
    typed = secret_from(invitation, "") if invitation else str(typer.prompt("The hub's address and words", err=True))
    read = Invitation.read(typed)
    delivering.join(read, load_pack(folder.pack).id, _device(folder), time.time).write(folder.hub)
    _out.print(f"This kiosk belongs to the hub at {read.address}. Send what is signed with: kiosk sync", markup=False)


def sync(data: Data = None) -> None:
    """Send everything signed that the hub does not hold yet, sealed as it is; also while the kiosk runs.

    Example: kiosk sync
    """
    from kiosk.transfer.client import Caller, Client  # noqa: PLC0415 - see above
    from kiosk.transfer.delivering import KioskAtHub, deliver  # noqa: PLC0415 - see above

    folder = data_folder(data)
    membership, device, signer = Membership.read(folder.hub), _device(folder), load(folder.settings).signer
    with (
        read_entries(folder.ledger) as reading,
        Client(membership, Caller.kiosk(device), time.time) as client,
        _err.status("Sending…"),
    ):
        size = reading.size
        hub = KioskAtHub(client, device.kiosk_id)
        found = deliver(reading, size, hub, unwatched)
        by_organizer = confirmed(reading, hub.held(size).receipt, bytes_of(signer)) if signer else 0
    _out.print(f"{found.accepted} entries sent, {found.known} known. The hub holds {found.number} of {size}.")
    _out.print(f"The organizer's desk confirmed {by_organizer} of {size}.")
    if found.astray:
        _err.print("The hub holds entries that were signed with this kiosk's key and are not in its ledger.")
    if found.quarantined or found.unreadable:
        _err.print(f"{found.quarantined} entries were put aside at the hub; {found.unreadable} are damaged here.")
    if found.number != size or found.astray:
        raise typer.Exit(FAULTS_FOUND)


def pull(
    desk: Desk,
    key: Annotated[Path, typer.Option("--key", metavar="FILE", help="The organizer's key file.")],
    invitation: InvitationFile = None,
    passphrase_file: PassphraseFile = None,
    pack: Annotated[Path | None, typer.Option(metavar="DIR", help="The petition, where the desk is new.")] = None,
) -> None:
    """Gather what a hub holds and the desk does not, and confirm it: then kiosks may be cleared. Nothing is opened yet.

    The first time, say with --invitation which hub, as `kiosk hub` shows it.

    Example: kiosk pull --desk my-desk --key my-key/organizer.key --invitation hub.txt
    """
    from kiosk.transfer import delivering, pulling  # noqa: PLC0415 - see above
    from kiosk.transfer.client import Caller, Client  # noqa: PLC0415 - see above

    folder = desk_folder(desk, pack)
    if invitation is not None:
        delivering.meet(Invitation.read(secret_from(invitation, ""))).write(folder.hub)
    membership = Membership.read(folder.hub)
    opened = open_key(folder, secret_from(passphrase_file, "Organizer passphrase"), key)
    petition = load_pack(folder.pack).id
    with (
        open_gathering(folder.gathered, petition) as gathering,
        Client(membership, Caller.organizer(opened, petition), time.time) as client,
    ):
        hub = pulling.DeskAtHub(client, petition)
        with _err.status("Fetching…"):
            pulled = pulling.pull(gathering, hub, folder.pulled, unwatched)
            pulling.confirm(gathering, hub, pulled, opened)
        for each in pulled:
            name = f"{each.held.label} ({each.held.kiosk[:8]})"
            _out.print(f"{name}: {each.new} new entries, {each.known} known, {each.refused} refused.", markup=False)
        whole = tell_chains(gathering)
    if not whole or any(each.refused for each in pulled):
        raise typer.Exit(FAULTS_FOUND)


def _device(folder: paths.DataFolder) -> DeviceKey:
    return DeviceKey.read(folder.device, load(folder.settings).kiosk_id)
