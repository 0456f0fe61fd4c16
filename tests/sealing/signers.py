"""People and places for the tests of sealing: what they typed is easy to look for."""

from datetime import UTC, datetime
from uuid import UUID

from kiosk.domain.ink import Ink, InkPoint
from kiosk.domain.signature import Consent, Penned, Signature, Withdrawal
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Position, genesis
from kiosk.sealing.keyfile import Cost
from kiosk.sealing.keys import OrganizerKey

PETITION, EVENT = "free-them", "Rally «Свобода»"
DEVICE, OTHER_DEVICE = DeviceKey(bytes(range(1, 33))), DeviceKey(bytes(32))
KIOSK = DEVICE.kiosk_id
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
ORGANIZER = OrganizerKey(bytes(range(32)))
SOMEBODY_ELSE = OrganizerKey(bytes(32))
NOON = datetime(2026, 5, 17, 12, 0, 0, 250_000, tzinfo=UTC)


def signature(number: int = 1, *, name: str = "Леся Д'Артаньян", comment: str = "") -> Signature:
    """A whole signature; each number is another person."""
    return Signature(
        id=UUID(int=number),
        petition=PETITION,
        petition_version=1,
        event=EVENT,
        kiosk="Tablet by the door",
        language="uk",
        signed_at=NOON,
        name=name,
        street="12 Cawthra Square",
        city="Toronto",
        province="ON",
        postal_code="M4Y 1K9",
        country="CA",
        email="lesia@example.org",
        phone="+14165550123",
        comment=comment,
        consents=(Consent("signing", "1", "uk", "Я підписую.", NOON),),
        method="ink",
        ink=Ink(8000, 3000, ((InkPoint(10, 20, 0, 400), InkPoint(900, 700, 16, 1023)),)),
    )


def withdrawal(number: int, *, of: int) -> Withdrawal:
    return Withdrawal(id=UUID(int=number), of=UUID(int=of), withdrawn_at=NOON)


def penned(number: int, *, of: int) -> Penned:
    return Penned(id=UUID(int=number), of=UUID(int=of), penned_at=NOON)


def position(number: int = 1, previous: bytes | None = None) -> Position:
    return Position(PETITION, KIOSK, EVENT, number, previous or genesis(PETITION, KIOSK))
