"""Kiosks become known to the hub: invited with words that hold for ten minutes, or handed over to the next key."""

import secrets
from typing import Annotated

import sqlalchemy as sa
from fastapi import APIRouter, Depends, Request
from shamir_mnemonic.wordlist import WORDLIST

from kiosk.hub.asking import AskingKiosk, Header, see_new, see_signed, see_whole
from kiosk.hub.hub import Here
from kiosk.hub.records import Device, device_of, enrol, hashed, label_of, revoke
from kiosk.hub.refusals import Refusal
from kiosk.hub.schema import invitations
from kiosk.sealing.canonical import bytes_of
from kiosk.sealing.device import kiosk_id_of
from kiosk.transfer.invitation import ONE_TIME_WORDS
from kiosk.transfer.messages import Enrolled, Enrolment, Successor

router = APIRouter(tags=["kiosks"])
HOLDS = 600  # seconds
Whole = Annotated[None, Depends(see_whole)]


def invite(connection: sa.Connection, petition: str, label: str, now: int) -> str:
    """One-time words for a kiosk that people call by this label; old ones are forgotten."""
    words = " ".join(secrets.choice(WORDLIST) for _ in range(ONE_TIME_WORDS))
    connection.execute(sa.delete(invitations).where(invitations.c.until < now))
    row = {"words": hashed(words), "petition": petition, "label": label, "until": now + HOLDS}
    connection.execute(sa.insert(invitations), row)
    return words


@router.post("/enrolments")
def enrolments(request: Request, hub: Here, message: Enrolment, header: Header, _whole: Whole) -> Enrolled:
    """A kiosk brings its words and its key; once, though the same kiosk may ask again while they hold."""
    public = bytes_of(message.device)
    kiosk = kiosk_id_of(public)
    stamp = see_signed(request, hub, header, f"kiosk:{kiosk}", public)
    with hub.database.begin() as connection:
        mine = invitations.c.words == hashed(message.words)
        found = connection.execute(sa.select(invitations).where(mine).with_for_update()).first()
        if found is None or found.until < hub.now() or found.kiosk not in {None, kiosk}:
            raise Refusal(403, "words")
        if found.petition != message.petition:
            raise Refusal(403, "petition")
        known = device_of(connection, kiosk)
        if known is not None and (known.revoked or known.petition != found.petition):
            raise Refusal(403, "words")  # a revoked key stays revoked, whatever words it finds
        enrol(connection, Device(kiosk, found.petition, public, revoked=False), found.label, hub.now())
        see_new(connection, stamp)
        connection.execute(sa.update(invitations).where(mine).values(kiosk=kiosk))
    return Enrolled(hub=hub.id, petition=found.petition, kiosk=kiosk)


@router.put("/kiosks/{kiosk}/successor")
def successor(hub: Here, device: AskingKiosk, message: Successor, _whole: Whole) -> Enrolled:
    """A kiosk that begins anew goes on under its next key; what the old one signs from now on is quarantined."""
    public = bytes_of(message.device)
    after = Device(kiosk_id_of(public), device.petition, public, revoked=False)
    if after.kiosk == device.kiosk or not message.is_of(device.kiosk):
        raise Refusal(403, "key")
    with hub.database.begin() as connection:
        known = device_of(connection, after.kiosk)
        # Asked again, for the answer was lost: the successor is there. A revoked kiosk names none.
        if known is None and device.revoked:
            raise Refusal(403, "key")
        enrol(connection, after, label_of(connection, device.kiosk), hub.now())
        revoke(connection, device.petition, device.kiosk, hub.now())
    return Enrolled(hub=hub.id, petition=device.petition, kiosk=after.kiosk)
