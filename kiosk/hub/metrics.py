"""Figures for Prometheus: requests by route, entries by what became of them, and what the database holds."""

import os
from collections.abc import Iterable

import sqlalchemy as sa
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from kiosk.hub.database import Database
from kiosk.hub.schema import kiosks

SHARED = (
    "PROMETHEUS_MULTIPROC_DIR"  # the folder in which several processes of a hub add up, by prometheus-client's name
)
_NAME = "petition_hub"
_HELD = {
    "kiosks": (sa.func.count(), "Kiosks that were let in, revoked ones included."),
    "entries": (sa.func.sum(kiosks.c.arrived), "Entries held."),
    "pending": (sa.func.sum(kiosks.c.entries - kiosks.c.number), "Entries that kiosks said to have and are not here."),
    "quarantined": (sa.func.sum(kiosks.c.quarantined), "Lines put aside."),
}


class Metrics:
    """One process's; `page` adds up all of them."""

    def __init__(self, database: Database) -> None:
        self._own = own = CollectorRegistry()
        self._held = _Held(database)
        self.requests = Counter(f"{_NAME}_requests", "Requests answered.", ("method", "route", "status"), registry=own)
        self.seconds = Histogram(f"{_NAME}_request_seconds", "How long an answer took.", ("route",), registry=own)
        self.entries = Counter(f"{_NAME}_deliveries", "Lines that kiosks sent, by outcome.", ("outcome",), registry=own)

    def page(self) -> bytes:
        registry = self._own
        if SHARED in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        held = CollectorRegistry()
        held.register(self._held)
        return generate_latest(registry) + generate_latest(held)


class _Held(Collector):
    def __init__(self, database: Database) -> None:
        self._database = database

    def collect(self) -> Iterable[GaugeMetricFamily]:
        with self._database.begin() as connection:
            row = connection.execute(sa.select(*(count for count, _ in _HELD.values()))).one()
        for (name, (_, told)), value in zip(_HELD.items(), row, strict=True):
            yield GaugeMetricFamily(f"{_NAME}_{name}", told, value=value or 0)
