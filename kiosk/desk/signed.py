"""A signature as it lies on the organizer's desk: opened, with the place that it has in its kiosk's ledger."""

from dataclasses import dataclass

from kiosk.domain.signature import Signature


@dataclass(frozen=True, slots=True)
class Signed:
    """A signature, the number of its entry, and the id of its kiosk."""

    number: int
    signature: Signature
    kiosk: str
