"""Builds the hub's web application from what it is served with."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from multiprocessing import parent_process
from typing import Any

from fastapi import FastAPI

import kiosk
from kiosk.hub import deliveries, enrolling, fetching, page, public
from kiosk.hub.database import Database
from kiosk.hub.hub import USUAL, Clock, Hub, Limits
from kiosk.hub.journal import Watched, start_journal, tell
from kiosk.hub.limits import Limited
from kiosk.hub.metrics import Metrics
from kiosk.hub.records import identity
from kiosk.hub.refusals import refuse_plainly
from kiosk.hub.showing import templates
from kiosk.shielding import dies_with_parent
from kiosk.transfer.messages import Refused

_REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"model": Refused} for status in (400, 401, 404, 408, 409, 413, 422, 429, 503)
}


@dataclass(frozen=True, slots=True)
class Served:
    """What each process of a hub is begun with: its database's address and its clock; called, it builds the rest."""

    url: str
    clock: Clock
    limits: Limits = USUAL

    def __call__(self) -> FastAPI:
        if (parent := parent_process()) is not None:
            # One of several: left behind by a hub that was killed, by now perhaps, it would hold the port.
            dies_with_parent()
            if not parent.is_alive():
                sys.exit()
        start_journal()
        database = Database(self.url)
        with database.begin() as connection:
            own = identity(connection).id
        return build(Hub(database, self.clock, own, Metrics(database), self.limits))


def build(hub: Hub) -> FastAPI:
    """The application; it closes the hub's database when it ends."""

    @asynccontextmanager
    async def while_it_runs(_app: FastAPI) -> AsyncIterator[None]:
        tell("started")
        yield
        tell("stopped")
        hub.database.close()

    app = FastAPI(
        title="petition-kiosk hub",
        description="Gathers sealed entries of many kiosks, which only the organizer's desk can open.",
        version=kiosk.__version__,
        license_info={"name": "GPL-3.0-or-later", "identifier": "GPL-3.0-or-later"},
        lifespan=while_it_runs,
        responses=_REFUSALS,
        docs_url=None,  # these pages would have a browser load scripts from somewhere else
        redoc_url=None,
    )
    app.state.hub = hub
    app.state.templates = templates()
    refuse_plainly(app)
    for part in (deliveries, enrolling, fetching, public, page):
        app.include_router(part.router)
    app.add_middleware(Limited, limits=hub.limits)
    app.add_middleware(Watched, metrics=hub.metrics)
    return app
