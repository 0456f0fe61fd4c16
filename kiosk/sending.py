"""A kiosk at its hub: it joins, sends what was signed, and knows how both stand."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from kiosk import paths
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reading import read_entries
from kiosk.log import log_event
from kiosk.sealing.device import DeviceKey, DeviceKeyDamaged
from kiosk.sealing.durable import remove_durably
from kiosk.settings import Settings, change
from kiosk.transfer.faults import TROUBLES, HubRefused, NoHub, code_of
from kiosk.transfer.invitation import BadInvitation, Invitation
from kiosk.transfer.membership import Membership
from kiosk.transfer.standing import Standing
from kiosk.ui.job import Progress
from kiosk.ui.sending import AtHub, Joining, Policy


@dataclass(frozen=True, slots=True)
class KioskSender:
    """One running kiosk's; `clock` is in seconds UTC. What it keeps of its hub is no secret, and may be lost."""

    data: paths.DataFolder
    settings: Settings
    petition: str
    ledger: Ledger
    clock: Callable[[], float]

    def standing(self) -> AtHub:
        try:
            membership = Membership.read(self.data.hub)
        except (NoHub, OSError):
            return AtHub()
        known = Standing.read(self.data.standing, membership.hub, self.settings.kiosk_id)
        here, held = self.ledger.position("").number - 1, known.held
        arrived, unsent = min(held.number, here) if held is not None else 0, max(0, here - known.sent)
        total = held.on_screen if held is not None else None
        return AtHub(
            address=membership.address,
            here=here,
            arrived=arrived,
            # What was put aside does not arrive, however long one waits.
            waiting=unsent if held is not None and held.quarantined else here - arrived,
            unsent=unsent,
            put_aside=held.quarantined if held is not None else 0,
            revoked=held is not None and held.revoked,
            astray=known.astray,
            clock_apart=known.clock_apart,
            succeeded_at=_iso(known.succeeded_at),
            failed_at=_iso(known.failed_at),
            failure=known.failure,
            total=total.count if total is not None else 0,
            total_on=_iso(total.as_of)[:10] if total is not None else "",
        )

    def policy(self) -> Policy:
        return self.settings.network

    def keep_policy(self, policy: Policy) -> None:
        """Where the disk says no, it holds until the kiosk is started anew."""
        log_event(f"network {policy}")
        with suppress(OSError):
            change(self.data.settings, network=policy)

    def send(self, progress: Progress) -> None:
        """Send what the hub lacks; how that went is kept for `standing`."""
        try:
            membership = Membership.read(self.data.hub)
        except (NoHub, OSError):
            return
        before = Standing.read(self.data.standing, membership.hub, self.settings.kiosk_id)
        try:
            after = self._bring(membership, before, progress)
        except TROUBLES as trouble:
            after = before.failed(code_of(trouble), int(self.clock()))
        except (LedgerError, DeviceKeyDamaged, OSError):
            after = before.failed("ledger", int(self.clock()))
        log_event(f"hub: {after.failure or f'{after.sent} sent'}")
        with suppress(OSError):
            after.write(self.data.standing)

    def join(self, invitation: str) -> Joining:
        from kiosk.transfer import delivering  # noqa: PLC0415 - a network library that a kiosk without a hub never needs

        try:
            read = Invitation.read(invitation)
            delivering.join(read, self.petition, self._device(), self.clock).write(self.data.hub)
            remove_durably(self.data.device_before)
        except BadInvitation as wrong:
            return Joining(wrong.code, wrong.word)
        except TROUBLES as trouble:
            return Joining(code_of(trouble))
        except OSError:
            return Joining("disk")
        log_event("hub joined")
        return Joining()

    def _bring(self, membership: Membership, before: Standing, progress: Progress) -> Standing:
        from kiosk.transfer.client import Caller, Client  # noqa: PLC0415 - see above
        from kiosk.transfer.delivering import KioskAtHub, bring  # noqa: PLC0415 - see above

        device = self._device()
        if self.data.device_before.exists():
            former = DeviceKey.read(self.data.device_before)
            with Client(membership, Caller.kiosk(former), self.clock) as client, suppress(HubRefused):
                KioskAtHub(client, former.kiosk_id).hand_over(device)
            remove_durably(self.data.device_before)
        with (
            read_entries(self.data.ledger) as reading,
            Client(membership, Caller.kiosk(device), self.clock) as client,
        ):
            after = bring(reading, KioskAtHub(client, device.kiosk_id), before, progress)
            apart = client.is_apart
        return after.model_copy(update={"clock_apart": apart, "succeeded_at": int(self.clock())})

    def _device(self) -> DeviceKey:
        return DeviceKey.read(self.data.device, self.settings.kiosk_id)


def _iso(seconds: int | None) -> str:
    """Local time; "" for never."""
    return "" if seconds is None else datetime.fromtimestamp(seconds).astimezone().isoformat()
