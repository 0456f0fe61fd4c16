"""How much of a kiosk's ledger the organizer holds, by her own word."""

from collections.abc import Iterator
from typing import Protocol

from kiosk.ledger.rows import Unreadable
from kiosk.sealing.entry import Entry
from kiosk.transfer.messages import Receipt


class HasEntries(Protocol):
    """A ledger, open to write or to read."""

    def entries(self, after: int = 0) -> Iterator[Entry | Unreadable]: ...


def confirmed(ledger: HasEntries, receipt: Receipt | None, signer: bytes) -> int:
    """Up to which number the organizer holds these very entries, by her own word; 0 where there is none.

    Only a kiosk whose last entry she holds may be cleared. `signer` is her public key.
    """
    if receipt is None or not receipt.number or not receipt.is_of(signer):
        return 0
    here = entry_at(ledger, receipt.number)
    own = here is not None and (here.petition, here.kiosk, here.hash.hex())
    return receipt.number if own == (receipt.petition, receipt.kiosk, receipt.hash) else 0


def entry_at(ledger: HasEntries, number: int) -> Entry | None:
    """The entry of that number, where it is there and can be read."""
    here = next(iter(ledger.entries(number - 1)), None)
    return here if isinstance(here, Entry) and here.number == number else None
