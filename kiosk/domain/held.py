"""What is held about one person's signature, whole: what they have a right to see."""

from dataclasses import dataclass

from kiosk.domain.decision import Decision
from kiosk.domain.signature import Penned, Signature


@dataclass(frozen=True, slots=True)
class Held:
    """A signature as it was signed, as it is `read` since then, where it is from, and every decision about it.

    `standing` is "stands", "taken_back" where that happened at the kiosk, or the verdict for which it does not count.
    `decisions` are by time, undone ones and what undid them included; `in_force` are those that hold. `penned` is what
    they said of the official paper sheet.
    """

    signature: Signature
    read: Signature
    kiosk_id: str
    number: int
    standing: str
    decisions: tuple[Decision, ...]
    in_force: tuple[Decision, ...]
    penned: tuple[Penned, ...] = ()
