"""What every request to the hub is answered with: its database, its clock and its limits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, cast

from anyio import CapacityLimiter
from fastapi import Depends, Request

from kiosk.hub.database import Database
from kiosk.hub.metrics import Metrics

_BATCHES = 4
Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes of a body, of one that carries entries; seconds that a body may take; requests a second of one address."""

    body: int = 1 << 16
    entries: int = 1 << 26
    seconds: float = 120
    rate: float = 100


USUAL = Limits()


@dataclass(frozen=True, slots=True)
class Hub:
    database: Database
    clock: Clock
    id: str
    metrics: Metrics
    limits: Limits = USUAL
    # How many batches of entries a process works on at once: more only take turns, and hold memory and connections.
    at_once: CapacityLimiter = field(default_factory=lambda: CapacityLimiter(_BATCHES))

    def now(self) -> int:
        """Seconds UTC."""
        return int(self.clock())


def _hub(request: Request) -> Hub:
    return cast("Hub", request.app.state.hub)


Here = Annotated[Hub, Depends(_hub)]
