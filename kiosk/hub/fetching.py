"""What the organizer's desk asks of the hub: which kiosks there are, what they sent, and to keep her receipts."""

from collections.abc import Iterator
from typing import Annotated

import sqlalchemy as sa
from fastapi import APIRouter, Depends, Path, Query
from fastapi.responses import StreamingResponse

from kiosk.hub.asking import AskingOrganizer, Organizer
from kiosk.hub.hub import Here
from kiosk.hub.records import confirm, device_of, kiosks_of
from kiosk.hub.refusals import Refusal
from kiosk.hub.schema import entries, quarantine
from kiosk.sealing.canonical import base64_of, bytes_of
from kiosk.transfer.messages import LAST, KioskId, Kiosks, PutAside, Receipt

router = APIRouter(prefix="/petitions/{petition}", tags=["desk"])
_AT_ONCE = 256
_LINES = "application/x-ndjson"


class _Lines(StreamingResponse):
    media_type = _LINES


@router.get("/kiosks")
def all_kiosks(hub: Here, organizer: AskingOrganizer) -> Kiosks:
    """Every kiosk that may bring entries for this petition, and what of it is here."""
    with hub.database.begin() as connection:
        return Kiosks(kiosks=tuple(kiosks_of(connection, organizer.petition)))


def _known(hub: Here, organizer: AskingOrganizer, kiosk: Annotated[KioskId, Path()]) -> str:
    with hub.database.begin() as connection:
        device = device_of(connection, kiosk)
    if device is None or device.petition != organizer.petition:
        raise Refusal(404, "unknown")
    return kiosk


Known = Annotated[str, Depends(_known)]


@router.get("/kiosks/{kiosk}/entries", response_class=_Lines)
def fetch(
    hub: Here, organizer: AskingOrganizer, kiosk: Known, after: Annotated[int, Query(ge=0, le=LAST)] = 0
) -> _Lines:
    """A kiosk's entries in the order in which they came, a line each, without the first `after` of them."""
    return _Lines(_batches(hub, organizer, kiosk, after))


def _batches(hub: Here, organizer: Organizer, kiosk: str, after: int) -> Iterator[bytes]:
    mine = (entries.c.kiosk == kiosk, entries.c.petition == organizer.petition)
    while True:
        query = sa.select(entries.c.arrival, entries.c.line).where(*mine, entries.c.arrival > after)
        # A batch is a transaction of its own: whoever reads slowly keeps nobody from writing.
        with hub.database.begin() as connection:
            rows = connection.execute(query.order_by(entries.c.arrival).limit(_AT_ONCE)).all()
        if not rows:
            return
        after = rows[-1].arrival
        yield b"".join(row.line for row in rows)


@router.get("/kiosks/{kiosk}/quarantine", response_class=_Lines)
def fetch_quarantine(hub: Here, _organizer: AskingOrganizer, kiosk: Known) -> _Lines:
    """What was put aside of a kiosk, an object a line: `reason`, `received_at`, and `line` in base64."""
    return _Lines(_put_aside(hub, kiosk))


def _put_aside(hub: Here, kiosk: str) -> Iterator[bytes]:
    last = b""
    while True:
        mine = sa.select(quarantine).where(quarantine.c.kiosk == kiosk, quarantine.c.hash > last)
        with hub.database.begin() as connection:
            rows = connection.execute(mine.order_by(quarantine.c.hash).limit(_AT_ONCE)).all()
        if not rows:
            return
        last = rows[-1].hash
        for row in rows:
            told = PutAside(reason=row.reason, received_at=row.received_at, line=base64_of(row.line))
            yield told.model_dump_json().encode() + b"\n"


@router.put("/kiosks/{kiosk}/receipt")
def receive(hub: Here, organizer: AskingOrganizer, kiosk: Known, receipt: Receipt) -> Receipt:
    """Keep the organizer's word for what she holds of a kiosk, for the kiosk to read."""
    if (receipt.petition, receipt.kiosk) != (organizer.petition, kiosk) or not receipt.is_of(organizer.signer):
        raise Refusal(403, "receipt")
    with hub.database.begin() as connection:
        confirm(connection, receipt, bytes_of(receipt.signature))
    return receipt
