"""A rally for the tests of the ledger: people sign one after the other."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.domain.signature import Signature, Withdrawal
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.opening import open_ledger
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import OrganizerKey

PETITION, EVENT = "free-them", "Rally «Свобода»"
DEVICE = DeviceKey(bytes(range(1, 33)))
KIOSK = DEVICE.kiosk_id
ORGANIZER = OrganizerKey(bytes(range(32)))
NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)
NAME, EMAIL = "Олександра Cañon", "oleksandra@example.org"


def opened(path: Path) -> Ledger:
    return open_ledger(path, petition=PETITION, kiosk=KIOSK)


def signature(number: int, event: str = EVENT) -> Signature:
    return Signature(
        id=UUID(int=number),
        petition=PETITION,
        petition_version=1,
        event=event,
        kiosk="Tablet by the door",
        language="uk",
        signed_at=NOON,
        name=NAME,
        street="",
        city="Toronto",
        province="ON",
        postal_code="M4Y 1K9",
        country="CA",
        email=EMAIL,
        phone="",
        comment="",
        consents=(),
        method="typed",
        ink=None,
    )


def sealed(ledger: Ledger, number: int, event: str = EVENT) -> Entry:
    """What attendee `number` signed, for the next place in the ledger."""
    return seal(signature(number, event), ledger.position(event), (ORGANIZER.public_key,), DEVICE)


def sign(ledger: Ledger, *numbers: int, event: str = EVENT) -> list[Entry]:
    signed = []
    for number in numbers:
        signed.append(sealed(ledger, number, event))
        ledger.append(signed[-1])
    return signed


def take_back(ledger: Ledger, number: int, *, of: int, event: str = EVENT) -> None:
    record = Withdrawal(id=UUID(int=number), of=UUID(int=of), withdrawn_at=NOON)
    ledger.append(seal(record, ledger.position(event), (ORGANIZER.public_key,), DEVICE))
