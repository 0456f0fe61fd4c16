"""A kiosk's side of the hub: it joins, and sends what the hub lacks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from kiosk.ledger.rows import Unreadable
from kiosk.sealing.canonical import base64_of
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry
from kiosk.transfer.client import Caller, Client, Clock, about
from kiosk.transfer.faults import HubAway
from kiosk.transfer.invitation import BadInvitation, Invitation
from kiosk.transfer.membership import Membership, certificate_of
from kiosk.transfer.messages import Enrolled, Enrolment, Held, Successor, Taken
from kiosk.transfer.receipts import HasEntries, entry_at
from kiosk.transfer.standing import Standing

Progress = Callable[[int], None]
_AT_ONCE = 256
_BYTES_AT_ONCE = 1 << 22


class HasSize(HasEntries, Protocol):
    """One that says how many entries it has."""

    @property
    def size(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of it. `number` and `hash` are where the hub's copy of the chain now ends.

    `quarantined` were not taken and are kept apart at the hub; `unreadable` are damaged here and were not sent.
    `astray`: the hub's chain was not ours from some number on, so that everything was sent: somebody has our key.
    """

    accepted: int
    known: int
    quarantined: int
    unreadable: int
    number: int
    hash: str
    astray: bool


def join(invitation: Invitation, petition: str, device: DeviceKey, clock: Clock) -> Membership:
    """Enrol a kiosk with its one-time words; the same again is harmless.

    BadInvitation, HubAway, HubRefused, HubStrange or AnotherCertificate where it cannot be.
    """
    if not invitation.words:
        raise BadInvitation(
            "count", "A kiosk is let in by four words after the address: the hub shows them once asked."
        )
    membership = meet(invitation)
    with Client(membership, Caller.kiosk(device), clock) as client:
        enrolment = Enrolment(words=invitation.words, petition=petition, device=base64_of(device.public))
        client.ask(Enrolled, "POST", "/enrolments", enrolment)
    return membership


def meet(invitation: Invitation) -> Membership:
    """The hub that an invitation leads to; errors as those of `join`."""
    try:
        certificate = certificate_of(invitation)
    except OSError:
        raise HubAway from None
    return Membership(
        address=invitation.address, hub=about(invitation.address, certificate).hub, certificate=certificate
    )


class KioskAtHub:
    """What a kiosk may ask for; each call raises HubAway, HubRefused, HubStrange or AnotherCertificate."""

    def __init__(self, client: Client, kiosk: str) -> None:
        self._client = client
        self._kiosk = kiosk
        self._path = f"/kiosks/{kiosk}"

    def held(self, entries: int) -> Held:
        """How far the hub holds our chain, and what the organizer confirmed; `entries` is how many we have."""
        return self._client.ask(Held, "GET", f"{self._path}/position?entries={entries}")

    def take(self, lines: bytes, entries: int) -> Taken:
        """What became of these lines; those accepted or known are on the hub's disk."""
        return self._client.ask(Taken, "POST", f"{self._path}/entries?entries={entries}", lines)

    def hand_over(self, successor: DeviceKey) -> Enrolled:
        """Have the hub know another key in our place, and quarantine what ours signs from now on."""
        message = Successor.signed(successor, self._kiosk)
        return self._client.ask(Enrolled, "PUT", f"{self._path}/successor", message)


def deliver(ledger: HasEntries, entries: int, hub: KioskAtHub, progress: Progress) -> Delivery:
    """Send what the hub lacks of a ledger of so many entries; the same again is harmless.

    Errors are those of `KioskAtHub`: what was sent before one of them is safe at the hub, and the next call goes on
    from there. `progress` is told how many are done, and may raise to stop it.
    """
    there = hub.held(entries)
    astray = not _is_ours(ledger, there)
    number, last = there.number, there.hash
    accepted = known = quarantined = unreadable = 0
    for batch in _batches(ledger, 0 if astray else number):
        lines = b"".join(entry.line() for entry in batch if isinstance(entry, Entry))
        unreadable += sum(isinstance(entry, Unreadable) for entry in batch)
        taken = hub.take(lines, entries)
        accepted, known = accepted + taken.accepted, known + taken.known
        quarantined += taken.quarantined
        number, last = taken.number, taken.hash
        progress(batch[-1].number)
    return Delivery(accepted, known, quarantined, unreadable, number, last, astray)


def bring(ledger: HasSize, hub: KioskAtHub, before: Standing, progress: Progress) -> Standing:
    """Send what the hub lacks and hear what it knows; errors are those of `deliver`.

    What it put aside is not sent again and again: only once something else is here, or the hub holds something else
    or does not shut this kiosk out any more, as one that was brought back from an older copy.
    """
    size, astray = ledger.size, before.astray
    end = entry_at(ledger, size) if size else None
    last = end.hash.hex() if end is not None else ""
    there = hub.held(size)
    if (before.sent, before.last) != (size, last) or before.held is None or _holds(before.held) != _holds(there):
        astray = deliver(ledger, size, hub, progress).astray
        there = hub.held(size)
    return before.model_copy(update={"sent": size, "last": last, "held": there, "astray": astray, "failure": ""})


def _holds(held: Held) -> tuple[int, str, int, bool]:
    return held.number, held.hash, held.quarantined, held.revoked


def _is_ours(ledger: HasEntries, there: Held) -> bool:
    here = entry_at(ledger, there.number) if there.number else None
    return not there.number or (here is not None and here.hash.hex() == there.hash)


def _batches(ledger: HasEntries, after: int) -> Iterator[list[Entry | Unreadable]]:
    batch: list[Entry | Unreadable] = []
    size = 0
    for entry in ledger.entries(after):
        batch.append(entry)
        size += len(entry.line()) if isinstance(entry, Entry) else 0
        if len(batch) == _AT_ONCE or size >= _BYTES_AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
