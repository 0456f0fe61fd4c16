"""From the tap on Sign to the disk: a signature is sealed for the organizer and appended before anyone is thanked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from kiosk.ballast import Ballast
from kiosk.domain.clock_jumps import jumped
from kiosk.domain.signature import Penned, Signature, Withdrawal
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.log import log_event
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import PublicKey
from kiosk.second_copy import SecondCopies
from kiosk.ui.recorder import NotRecorded, Warned


def clock_jumped(ledger: Ledger, now: datetime) -> bool:
    """Whether the clock and the last entry do not go together; nothing is known while the disk says no."""
    try:
        return jumped(ledger.last_at(), int(now.timestamp()))
    except LedgerError:
        return False


@dataclass(frozen=True, slots=True)
class LedgerRecorder:
    """Records to one ledger and its copies, for one event; it holds public keys only and can read nothing back."""

    ledger: Ledger
    copies: SecondCopies
    ballast: Ballast
    recipients: tuple[PublicKey, ...]
    device: DeviceKey
    event: str
    now: Callable[[], datetime]

    def count(self) -> int:
        return self.ledger.counts().total

    def warning(self) -> Warned:
        """What the volunteer has to see to: a copy that is `away`, a `full` disk, a `clock` that jumped."""
        if not self.copies.follow():
            return "away"
        if self.ballast.is_low:
            return "full"
        return "clock" if clock_jumped(self.ledger, self.now()) else ""

    def record(self, signature: Signature) -> None:
        """Return once the signature is on disk; NotRecorded where it is not."""
        self._append(signature)

    def withdraw(self, signature_id: UUID) -> None:
        """Return once the withdrawal is on disk; NotRecorded where it is not."""
        self._append(Withdrawal(uuid4(), signature_id, self.now()))

    def note_pen(self, signature_id: UUID) -> None:
        """Return once it is on disk that this person signed the official sheet, too; NotRecorded where it is not."""
        self._append(Penned(uuid4(), signature_id, self.now()))

    def _append(self, record: Signature | Withdrawal | Penned) -> None:
        try:
            self._write(record)
        except LedgerError as error:
            # A full disk is what the ballast is for. The same record has the same id: it is never there twice.
            if not self.ballast.release():
                raise _not_recorded(error) from error
            log_event("ballast released")
            try:
                self._write(record)
            except LedgerError as again:
                raise _not_recorded(again) from again
        # Where a copy is away the signature is safe all the same: Welcome says so, and the copy catches up later.
        self.copies.follow()

    def _write(self, record: Signature | Withdrawal | Penned) -> None:
        entry = seal(record, self.ledger.position(self.event), self.recipients, self.device)
        self.ledger.append(entry)
        log_event(f"entry {entry.number} recorded")


def _not_recorded(error: LedgerError) -> NotRecorded:
    log_event(f"not recorded: {type(error).__name__}")
    return NotRecorded()
