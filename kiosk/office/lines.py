"""The list at the desk: everybody who signed, in the order of signing, and whether they count."""

from dataclasses import dataclass

from kiosk.desk.roll import Roll
from kiosk.domain.signature import Signature


@dataclass(frozen=True, slots=True)
class ListLine:
    """A signature; `standing` is "stands", or the verdict of the decision for which it does not count."""

    signature: Signature
    number: int
    kiosk_id: str
    standing: str


def lines_of(roll: Roll) -> tuple[ListLine, ...]:
    """Those that count as they are read now, and those that were set aside, by the time of signing."""
    settled = roll.settled
    counting = [ListLine(each.signature, each.number, each.kiosk, "stands") for each in settled.standing]
    aside = [
        ListLine(each.signed.signature, each.signed.number, each.signed.kiosk, each.decision.verdict)
        for each in settled.set_aside
    ]
    return tuple(sorted([*counting, *aside], key=lambda line: (line.signature.signed_at, line.signature.id)))
