"""What anybody may ask: which hub this is, whether it is well, and how many signed."""

from fastapi import APIRouter, Response

import kiosk
from kiosk.hub.hub import Here
from kiosk.hub.records import identity
from kiosk.transfer.messages import About

router = APIRouter(tags=["public"])


@router.get("/hub")
def about(hub: Here) -> About:
    """Which hub this is, and what its clock says: a request is signed for both."""
    return About(hub=hub.id, version=kiosk.__version__, at=hub.now())


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
