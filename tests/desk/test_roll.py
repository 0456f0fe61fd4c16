"""The organizer opens what a kiosk gathered."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.desk.roll import Unopened, open_roll
from kiosk.domain.signature import Signature, Withdrawal
from kiosk.ledger.opening import open_ledger
from kiosk.ledger.reading import read_entries
from kiosk.ledger.rows import Unreadable
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry, Position
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import OrganizerKey

ORGANIZER, STRANGER = OrganizerKey(bytes(range(32))), OrganizerKey(bytes(32))
DEVICE = DeviceKey(bytes(range(1, 33)))
NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)


def signature(number: int) -> Signature:
    return Signature(
        id=UUID(int=number),
        petition="free-them",
        petition_version=1,
        event="Rally",
        kiosk="Tablet",
        language="fr",
        signed_at=NOON,
        name=f"Zoé {number}",
        street="",
        city="",
        province="",
        postal_code="",
        country="CA",
        email="",
        phone="",
        comment="",
        consents=(),
        method="typed",
        ink=None,
    )


def entry(number: int, record: Signature | Withdrawal | None = None, key: OrganizerKey = ORGANIZER) -> Entry:
    place = Position("free-them", DEVICE.kiosk_id, "Rally", number, bytes(32))
    return seal(record or signature(number), place, (key.public_key,), DEVICE)


def taken_back(number: int, *, of: int) -> Entry:
    return entry(number, Withdrawal(UUID(int=1000 + number), UUID(int=of), NOON))


def test_the_organizer_sees_everybody_in_the_order_of_signing() -> None:
    roll = open_roll([entry(1), entry(2), entry(3)], ORGANIZER)
    assert roll.signatures == (signature(1), signature(2), signature(3))
    assert [signed.number for signed in roll.signed] == [1, 2, 3]
    assert (roll.withdrawn, roll.unopened) == (0, ())


def test_who_took_a_signature_back_is_left_out() -> None:
    roll = open_roll([entry(1), entry(2), taken_back(3, of=1), taken_back(4, of=1)], ORGANIZER)
    assert (roll.signatures, roll.withdrawn, roll.unopened) == ((signature(2),), 1, ())


def test_what_cannot_be_opened_is_named_and_does_not_stop_the_rest() -> None:
    gathered: list[Entry | Unreadable] = [
        entry(1, key=STRANGER),
        Unreadable(2, "it is not JSON"),
        entry(3),
        entry(4, signature(3)),
    ]
    roll = open_roll([*gathered, taken_back(5, of=77)], ORGANIZER)
    assert roll.signatures == (signature(3),)
    assert roll.unopened == (
        Unopened(2, "it is not JSON"),
        Unopened(1, "it is sealed to another organizer key", DEVICE.kiosk_id),
        Unopened(4, "it repeats entry 3", DEVICE.kiosk_id),
        Unopened(5, "it takes back an unknown signature", DEVICE.kiosk_id),
    )


def test_the_organizer_can_stop_in_the_middle() -> None:
    seen = []

    def watched() -> Iterator[Entry]:
        for number in range(1, 100):
            if number == 4:
                raise InterruptedError
            seen.append(number)
            yield entry(number)

    with pytest.raises(InterruptedError):
        open_roll(watched(), ORGANIZER)
    assert seen == [1, 2, 3]


def test_a_roll_does_not_print_names() -> None:
    assert "Zoé" not in repr(open_roll([entry(1)], ORGANIZER))


def test_from_the_kiosk_to_the_roll(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with open_ledger(path, petition="free-them", kiosk=DEVICE.kiosk_id) as ledger:
        for number in range(1, 4):
            ledger.append(seal(signature(number), ledger.position("Rally"), (ORGANIZER.public_key,), DEVICE))
    with read_entries(path) as reading:
        assert open_roll(reading.entries(), ORGANIZER).signatures == tuple(signature(n) for n in (1, 2, 3))
