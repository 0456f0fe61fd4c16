"""From the tap on Sign to the disk: a signature is sealed for the organizer and appended before anyone is thanked."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID, uuid4

from kiosk.domain.signature import Signature, Withdrawal
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import PublicKey
from kiosk.ui.signing import NotRecorded


class LedgerRecorder:
    """Records to one ledger, for one event; it holds public keys only and can read nothing back."""

    def __init__(
        self,
        ledger: Ledger,
        recipients: tuple[PublicKey, ...],
        device: DeviceKey,
        event: str,
        now: Callable[[], datetime],
    ) -> None:
        self._ledger = ledger
        self._recipients = recipients
        self._device = device
        self._event = event
        self._now = now

    def count(self) -> int:
        return self._ledger.counts().total

    def record(self, signature: Signature) -> None:
        """Return once the signature is on disk; NotRecorded where it is not."""
        self._append(signature)

    def withdraw(self, signature_id: UUID) -> None:
        """Return once the withdrawal is on disk; NotRecorded where it is not."""
        self._append(Withdrawal(uuid4(), signature_id, self._now()))

    def _append(self, record: Signature | Withdrawal) -> None:
        try:
            self._ledger.append(seal(record, self._ledger.position(self._event), self._recipients, self._device))
        except LedgerError as error:
            raise NotRecorded from error
