"""Who asks: a request counts only where it is signed, of this minute, and newer than every one before it."""

from dataclasses import dataclass
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends, Path, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.security import APIKeyHeader

from kiosk.hub.hub import Here, Hub
from kiosk.hub.records import Device, device_of, signer_of, use_counter
from kiosk.hub.refusals import Refusal
from kiosk.transfer.messages import KioskId, PetitionId
from kiosk.transfer.signed_request import PATIENCE, Asked, Stamp, digest_of

_STAMP = APIKeyHeader(
    name="Authorization",
    scheme_name="signed request",
    description="Petition-Kiosk 1.WHO.COUNTER.TIME.DIGEST.SIGNATURE, as docs/format.md describes it",
    auto_error=False,
)
Header = Annotated[str | None, Depends(_STAMP)]


def asked(request: Request, hub: Hub, digest: str) -> Asked:
    """What a request asks for, as it came over the wire."""
    query = request.scope["query_string"]
    target = request.scope["raw_path"] + (b"?" + query if query else b"")
    return Asked(hub.id, request.method, target.decode("latin-1"), digest)


def see_signed(request: Request, hub: Hub, header: str | None, who: str, public: bytes) -> Stamp:
    """The stamp of somebody whose key this is; Refusal for any other."""
    stamp = Stamp.from_header(header or "")
    if stamp is None or stamp.who != who or not stamp.is_of(public, asked(request, hub, stamp.digest)):
        raise Refusal(401, "unsigned")
    if abs(stamp.at - hub.now()) > PATIENCE:
        raise Refusal(401, "clock", hub.now())
    return stamp


def see_new(connection: sa.Connection, stamp: Stamp) -> None:
    """Refusal for a number that was used, which tells the last one: only to those who proved who they are."""
    last = use_counter(connection, stamp.who, stamp.counter)
    if last is not None:
        raise Refusal(409, "counter", last)


async def _kiosk(request: Request, hub: Here, kiosk: Annotated[KioskId, Path()], header: Header) -> Device:
    def ask() -> Device:
        with hub.database.begin() as connection:
            device = device_of(connection, kiosk)
            if device is None:
                raise Refusal(401, "unsigned")  # as for a wrong signature: nobody can ask which kiosks are known
            see_new(connection, see_signed(request, hub, header, f"kiosk:{kiosk}", device.public))
        return device

    return await run_in_threadpool(ask)


@dataclass(frozen=True, slots=True)
class Organizer:
    """A petition's, by her signing key."""

    petition: str
    signer: bytes


async def _organizer(request: Request, hub: Here, petition: Annotated[PetitionId, Path()], header: Header) -> Organizer:
    def ask() -> Organizer:
        with hub.database.begin() as connection:
            signer = signer_of(connection, petition)
            if signer is None:
                raise Refusal(401, "unsigned")
            see_new(connection, see_signed(request, hub, header, f"organizer:{petition}", signer))
        return Organizer(petition, signer)

    organizer = await run_in_threadpool(ask)
    await see_whole(request, header)
    return organizer


async def see_whole(request: Request, header: Header) -> None:
    """Refusal where the body is not the one that was signed for."""
    stamp = Stamp.from_header(header or "")
    if stamp is None or digest_of(await request.body()) != stamp.digest:
        raise Refusal(400, "body")


AskingKiosk = Annotated[Device, Depends(_kiosk)]
AskingOrganizer = Annotated[Organizer, Depends(_organizer)]
