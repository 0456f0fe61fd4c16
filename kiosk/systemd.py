"""Says to systemd, where it started us as a service, how we are: sd_notify(3), without its library."""

import os
import socket
from contextlib import suppress


def tell(state: str) -> None:
    """Send a state such as READY=1; nothing where nobody asked for it, and nobody waits for who does not listen."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    if address.startswith("@"):  # an abstract socket, which has no file
        address = f"\0{address[1:]}"
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.sendto(state.encode("ascii"), socket.MSG_DONTWAIT, address)
