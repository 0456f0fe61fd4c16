"""What anybody may ask: which hub this is, whether it is well, and how many signed."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response
from prometheus_client import CONTENT_TYPE_LATEST

import kiosk
from kiosk.hub.asking import Header
from kiosk.hub.counting import public_count
from kiosk.hub.hub import Here
from kiosk.hub.records import identity
from kiosk.hub.refusals import Refusal
from kiosk.hub.sessions import see_bearer
from kiosk.hub.showing import Showing
from kiosk.transfer.messages import LAST, About, PetitionId, PublicCount

router = APIRouter(tags=["public"])
_ANYWHERE = {"Access-Control-Allow-Origin": "*", "Cache-Control": "max-age=10"}
Petition = Annotated[PetitionId, Path()]


@router.get("/hub")
def about(hub: Here) -> About:
    """Which hub this is, and what its clock says: a request is signed for both."""
    return About(hub=hub.id, version=kiosk.__version__, at=hub.now())


@router.get("/petitions/{petition}/count")
def count(hub: Here, petition: Petition, response: Response) -> PublicCount:
    """How many signed: on screen, on paper and elsewhere told apart, each with its date."""
    response.headers.update(_ANYWHERE)
    return _count(hub, petition)


@router.get("/petitions/{petition}/bar", include_in_schema=False)
def bar(hub: Here, showing: Showing, petition: Petition, goal: Annotated[int, Query(ge=0, le=LAST)] = 0) -> Response:
    """The same as a bar for other sites to show in a frame of theirs: no script, no cookie, nothing counted."""
    return showing.page("bar.html", framed_by="*", count=_count(hub, petition), goal=goal)


@router.get("/health/live", status_code=204)
def live() -> Response:
    """Whether the process answers at all."""
    return Response(status_code=204)


@router.get("/health/ready", status_code=204)
def ready(hub: Here) -> Response:
    """Whether it can do its work: 503 while the database does not answer."""
    with hub.database.begin() as connection:
        identity(connection)
    return Response(status_code=204)


@router.get("/metrics", include_in_schema=False)
def metrics(hub: Here, header: Header) -> Response:
    """Figures for Prometheus, which brings the eight words, with hyphens between, as a bearer token."""
    see_bearer(hub, header)
    return Response(hub.metrics.page(), media_type=CONTENT_TYPE_LATEST)


def _count(hub: Here, petition: str) -> PublicCount:
    with hub.database.begin() as connection:
        found = public_count(connection, petition)
    if found is None:
        raise Refusal(404, "petition")
    return found
