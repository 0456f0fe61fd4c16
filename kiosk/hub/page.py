"""The page on which organizers watch what arrives, let kiosks in and shut them out; it needs no script."""

from typing import Annotated

import segno
from fastapi import APIRouter, Form, Path, Request
from fastapi.responses import RedirectResponse, Response
from pydantic import AfterValidator

from kiosk.hub.counting import Told, by_event, by_hour, by_kiosk, public_count, tell
from kiosk.hub.database import Connection
from kiosk.hub.enrolling import invite
from kiosk.hub.hub import Here
from kiosk.hub.records import all_petitions, identity, kiosks_of, revoke, signer_of
from kiosk.hub.refusals import Refusal
from kiosk.hub.sessions import COOKIE, LASTS, Changing, Looking, opened
from kiosk.hub.showing import TEMPLATES, Showing
from kiosk.transfer.invitation import Invitation
from kiosk.transfer.messages import LAST, LONGEST_LABEL, KioskId, PetitionId

router = APIRouter(include_in_schema=False)
_HOURS = 24
_LONGEST_WORDS = 200
_STYLE = (TEMPLATES / "hub.css").read_bytes()


def _line(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError("is no line of text")
    return text.strip()


Petition = Annotated[PetitionId, Path()]
Label = Annotated[str, Form(max_length=LONGEST_LABEL), AfterValidator(_line)]
Many = Annotated[int, Form(ge=0, le=LAST)]


@router.get("/")
def overview(hub: Here, looking: Looking, showing: Showing) -> Response:
    """What arrived for every petition, or the way in."""
    if looking is None:
        return showing.page("login.html", wrong=False)
    with hub.database.begin() as connection:
        shown = [_shown(connection, petition) for petition in all_petitions(connection)]
        own = identity(connection)
    invitation = str(Invitation(own.address, "", own.certificate))
    return showing.page("overview.html", petitions=shown, form=looking.form, invitation=invitation)


@router.get("/hub.css")
def style() -> Response:
    """What all pages look like."""
    return Response(_STYLE, media_type="text/css", headers={"Cache-Control": "max-age=3600"})


@router.post("/login")
def login(
    request: Request, hub: Here, showing: Showing, words: Annotated[str, Form(max_length=_LONGEST_WORDS)]
) -> Response:
    """In with the eight words."""
    cookie = opened(hub, words)
    if cookie is None:
        return showing.page("login.html", status=403, wrong=True)
    answer = _back(showing)
    # Never sent along from another site, never shown to a script, and only where nobody can listen.
    is_closed = request.url.scheme == "https"
    answer.set_cookie(COOKIE, cookie, max_age=LASTS, httponly=True, samesite="strict", secure=is_closed)
    return answer


@router.post("/logout")
def logout(_looking: Changing, showing: Showing) -> Response:
    """Out of this browser."""
    answer = _back(showing)
    answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
    return answer


@router.post("/petitions/{petition}/invitations")
def let_in(hub: Here, looking: Changing, showing: Showing, petition: Petition, label: Label) -> Response:
    """The line and the code that let one kiosk in."""
    with hub.database.begin() as connection:
        _see_petition(connection, petition)
        own = identity(connection)
        invitation = str(Invitation(own.address, invite(connection, petition, label, hub.now()), own.certificate))
    code = segno.make_qr(invitation).svg_data_uri(scale=6, border=3, light="white")
    return showing.page("invitation.html", label=label, invitation=invitation, code=code, form=looking.form)


@router.post("/petitions/{petition}/kiosks/{kiosk}/revocation")
def shut_out(
    hub: Here, _looking: Changing, showing: Showing, petition: Petition, kiosk: Annotated[KioskId, Path()]
) -> Response:
    """Believe a kiosk no more."""
    with hub.database.begin() as connection:
        if not revoke(connection, petition, kiosk, hub.now()):
            raise Refusal(404, "unknown")
    return _back(showing)


@router.post("/petitions/{petition}/told")
def told(
    hub: Here, _looking: Changing, showing: Showing, petition: Petition, on_paper: Many, elsewhere: Many
) -> Response:
    """What the organizer says of other ways to sign."""
    with hub.database.begin() as connection:
        _see_petition(connection, petition)
        tell(connection, petition, Told(on_paper, elsewhere), hub.now())
    return _back(showing)


def _shown(connection: Connection, petition: str) -> dict[str, object]:
    """What the page says of a petition."""
    hours = by_hour(connection, petition, _HOURS)
    signed = by_kiosk(connection, petition)
    return {
        "id": petition,
        "count": public_count(connection, petition),
        "events": by_event(connection, petition),
        "hours": hours,
        "most": max((many for _, many in hours), default=0),
        "kiosks": [(each, signed.get(each.kiosk, 0)) for each in kiosks_of(connection, petition)],
    }


def _see_petition(connection: Connection, petition: str) -> None:
    if signer_of(connection, petition) is None:
        raise Refusal(404, "unknown")


def _back(showing: Showing) -> RedirectResponse:
    return RedirectResponse(f"/?language={showing.speech.language}", 303)
