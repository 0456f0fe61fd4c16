"""A kiosk in a process of its own: people sign, and it sends what it has until the hub holds it all.

Prints how many entries the hub acknowledged.
"""

import sys
import threading
from pathlib import Path

from hubs import AKiosk, a_kiosk

from kiosk.transfer.faults import HubAway
from kiosk.transfer.membership import Membership

_STUBBORN = 1000
_PAUSE = 0.02  # seconds after which it tries again


def main(folder: Path, rounds: int, each: int, number: int) -> None:
    with a_kiosk(folder, number) as kiosk:
        kiosk.membership = Membership.read(folder / f"{number}.hub.json")
        acknowledged = 0
        for _ in range(rounds):
            kiosk.signs(each)
            acknowledged = delivered(kiosk)
        sys.stdout.write(f"{acknowledged}\n")


def delivered(kiosk: AKiosk) -> int:
    for _ in range(_STUBBORN):
        try:
            found = kiosk.delivers()
        except HubAway:
            threading.Event().wait(_PAUSE)
            continue
        if found.number == kiosk.size:
            return found.number
    sys.exit("The hub never held everything.")


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
