"""Runs the hub's processes until somebody stops them; what was begun by then is finished."""

import ipaddress
import os
import socket
import tempfile

import uvicorn
from uvicorn.supervisors import Multiprocess

from kiosk.hub.app import Served
from kiosk.hub.certificate import Tls, address_here
from kiosk.hub.metrics import SHARED

_TO_FINISH = 30  # seconds for what was begun
_WAITING = 2048


def bound(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any free one. OSError where that cannot be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family, backlog=_WAITING)
    # Every answer goes out at once: asyncio asks for that only where a socket was made for TCP by name, and without it
    # each answer waits 40 ms for the other side to acknowledge its first half.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def reached_at(listening: socket.socket) -> str:
    """Host and port at which others find what listens; where that is every address, the one of this network."""
    host, port = listening.getsockname()[:2]
    if ipaddress.ip_address(host).is_unspecified:
        host = address_here()
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def serve(served: Served, listening: socket.socket, workers: int, tls: Tls | None) -> None:
    """Answer requests until the process is told to end."""
    config = uvicorn.Config(
        served,
        factory=True,
        workers=workers,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=_TO_FINISH,
        ssl_certfile=tls.certificate if tls else None,
        ssl_keyfile=tls.key if tls else None,
    )
    if workers == 1:
        uvicorn.Server(config).run([listening])
        return
    # Where the processes put their figures, so that any of them can tell the sum.
    with tempfile.TemporaryDirectory(prefix="petition-kiosk-hub-") as figures:
        os.environ[SHARED] = figures
        Multiprocess(config, [listening]).run()
