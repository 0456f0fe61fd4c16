"""What kiosks ask of the hub: how far it holds their entries, and to take more of them."""

import hashlib
from collections.abc import AsyncIterator
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Query, Request
from fastapi.concurrency import run_in_threadpool

from kiosk.hub.asking import AskingKiosk, Header
from kiosk.hub.counting import on_screen
from kiosk.hub.hub import Here, Hub
from kiosk.hub.records import Device, held, saw
from kiosk.hub.refusals import Refusal
from kiosk.hub.taking import Bad, put_aside, read, take
from kiosk.sealing.entry import LONGEST_LINE, Entry
from kiosk.transfer.messages import LAST, Held, Taken
from kiosk.transfer.signed_request import Stamp

router = APIRouter(tags=["kiosks"])
_AT_ONCE = 256
_BYTES_AT_ONCE = 1 << 22
_MOST_BAD = 256
_BODY = {"content": {"application/x-ndjson": {"schema": {"type": "string", "format": "binary"}}}, "required": True}
Entries = Annotated[int | None, Query(ge=0, le=LAST, description="How many entries the kiosk has in all.")]


@router.get("/kiosks/{kiosk}/position")
def position(hub: Here, device: AskingKiosk, entries: Entries = None) -> Held:
    """How far the hub holds this kiosk's chain, and what the organizer's desk confirmed."""
    with hub.database.begin() as connection:
        saw(connection, device.kiosk, entries, hub.now())
        many = on_screen(connection, device.petition)
        return held(connection, device.kiosk).model_copy(update={"on_screen": many})


@router.post("/kiosks/{kiosk}/entries", openapi_extra={"requestBody": _BODY})
async def deliver(request: Request, hub: Here, device: AskingKiosk, header: Header, entries: Entries = None) -> Taken:
    """Take entries, a line each. What is answered as accepted or known is on the hub's disk."""
    delivery = _Delivery(hub, device)
    async for lines in _batches(request, Stamp.from_header(header or "")):
        await to_thread.run_sync(delivery.take, lines, limiter=hub.at_once)
    return await run_in_threadpool(delivery.end, entries)


class _Delivery:
    """The lines of one request. Entries prove themselves and are kept at once, what is refused when all is seen."""

    def __init__(self, hub: Hub, device: Device) -> None:
        self._hub = hub
        self._device = device
        self._accepted = self._known = self._refused = 0
        self._bad: list[Bad] = []

    def take(self, lines: list[bytes]) -> None:
        found = [read(line, self._device) for line in lines]
        self._bad += [each for each in found if isinstance(each, Bad)]
        if len(self._bad) > _MOST_BAD or sum(len(each.line) for each in self._bad) > _BYTES_AT_ONCE:
            raise Refusal(413, "large")
        good = [each for each in found if isinstance(each, Entry)]
        with self._hub.database.begin() as connection:
            accepted, known = take(connection, self._device, good, self._hub.now())
        self._accepted += accepted
        self._known += known
        self._refused += len(good) - accepted - known

    def end(self, entries: int | None) -> Taken:
        with self._hub.database.begin() as connection:
            put_aside(connection, self._device, self._bad, self._hub.now())
            saw(connection, self._device.kiosk, entries, self._hub.now())
            there = held(connection, self._device.kiosk)
        self._tell()
        return Taken(
            accepted=self._accepted,
            known=self._known,
            quarantined=self._refused + len(self._bad),
            number=there.number,
            hash=there.hash,
        )

    def _tell(self) -> None:
        told = {"accepted": self._accepted, "known": self._known, "quarantined": self._refused + len(self._bad)}
        for outcome, many in told.items():
            self._hub.metrics.entries.labels(outcome).inc(many)


async def _batches(request: Request, stamp: Stamp | None) -> AsyncIterator[list[bytes]]:
    """The lines of a body, so many at a time that memory stays flat; Refusal where it is not the one signed for."""
    digest = hashlib.sha256()
    lines: list[bytes] = []
    size, rest = 0, b""
    async for chunk in request.stream():
        digest.update(chunk)
        *whole, rest = (rest + chunk).split(b"\n")
        lines += [line + b"\n" for line in whole]
        size += len(chunk)
        if len(rest) > LONGEST_LINE:
            raise Refusal(413, "large")
        if len(lines) >= _AT_ONCE or size >= _BYTES_AT_ONCE:
            yield lines
            lines, size = [], 0
    if stamp is None or digest.hexdigest() != stamp.digest:
        raise Refusal(400, "body")
    yield [*lines, rest] if rest else lines
