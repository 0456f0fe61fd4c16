"""The hub's log: a JSON object a line, with counts, routes and times, and nothing that anybody sent."""

import json
import logging
import sys
import time
from datetime import UTC, datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.hub.metrics import Metrics
from kiosk.log import places

_LOG = logging.getLogger("kiosk.hub")
_UNSEEN = {"/health/live", "/health/ready", "/metrics"}  # asked for every few seconds


class _AsJson(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "process": record.process,
        }
        if isinstance(record.msg, dict):
            told |= record.msg
        else:
            # Of others' lines the words alone: what is filled into them may be an address.
            told["event"] = record.msg
        if record.exc_info and record.exc_info[0]:
            # Not what it says: that may quote what somebody sent.
            told |= {"bug": record.exc_info[0].__name__, "places": places(record.exc_info[2])}
        return json.dumps(told, ensure_ascii=False)


class _ToStandardError(logging.Handler):
    """To where standard error leads at the time."""

    def emit(self, record: logging.LogRecord) -> None:
        sys.stderr.write(self.format(record) + "\n")


def tell(event: str) -> None:
    """Log what happened, in a word."""
    _LOG.info({"event": event})


def start_journal() -> None:
    """Write everything to standard error, where a service manager keeps it."""
    handler = _ToStandardError()
    handler.setFormatter(_AsJson())
    for name in ("kiosk.hub", "uvicorn", "alembic"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(logging.INFO if name == "kiosk.hub" else logging.WARNING)


class Watched:
    """Stands around the application: every request is counted, and told in a line."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500
        begun = time.monotonic()

        async def seen(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, seen)
        finally:
            self._tell(scope, status, time.monotonic() - begun)

    def _tell(self, scope: Scope, status: int, seconds: float) -> None:
        # The route, not the path: whatever somebody typed there stays unwritten.
        route = getattr(scope.get("route"), "path", "none")
        method = scope["method"] if route != "none" else "any"
        self._metrics.requests.labels(method, route, status).inc()
        self._metrics.seconds.labels(route).observe(seconds)
        if route not in _UNSEEN:
            ms = round(seconds * 1000)
            _LOG.info({"event": "request", "method": method, "route": route, "status": status, "ms": ms})
