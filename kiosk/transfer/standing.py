"""How a kiosk and its hub stood when they last spoke: kept in a small file, so that a new start still knows."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.sealing.durable import read_small, write_durably
from kiosk.transfer.messages import Count, Held, HubId, KioskId

_LONGEST_FILE = 16_384


class Standing(BaseModel):
    """`sent` is how many entries there were when everything had been sent, and `last` the hash of the last of them.

    Times are in seconds UTC by the kiosk. `failure` is a code where the last try was in vain.
    `astray`: see `Delivery`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    hub: HubId
    kiosk: KioskId
    sent: Count = 0
    last: str = ""
    held: Held | None = None
    astray: bool = False
    clock_apart: bool = False
    succeeded_at: int | None = None
    failed_at: int | None = None
    failure: str = ""

    @classmethod
    def read(cls, path: Path, hub: str, kiosk: str) -> "Standing":
        """As nobody ever spoke, where the file is of another hub or kiosk, or none."""
        try:
            found = cls.model_validate_json(read_small(path, _LONGEST_FILE))
        except (OSError, ValidationError):
            found = None
        same = found is not None and (found.hub, found.kiosk) == (hub, kiosk)
        return found if found is not None and same else cls(hub=hub, kiosk=kiosk)

    def write(self, path: Path) -> None:
        write_durably(path, self.model_dump_json().encode() + b"\n")

    def failed(self, failure: str, now: int) -> "Standing":
        return self.model_copy(update={"failure": failure, "failed_at": now})
