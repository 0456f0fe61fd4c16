"""Which signatures an organizer asked for: of one event, of some days, of one province."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.domain.signature import Signature
from kiosk.domain.text import compared


@dataclass(frozen=True, slots=True)
class Selection:
    """What is not said does not matter; both days belong to it, as the calendar stood where people signed."""

    event: str | None = None
    since: date | None = None
    until: date | None = None
    province: str | None = None

    def of(self, signatures: Iterable[Signature]) -> tuple[Signature, ...]:
        """The signatures that are meant, in their order."""
        return tuple(signature for signature in signatures if self._has(signature))

    def _has(self, signature: Signature) -> bool:
        day = signature.signed_at.date()
        return (
            (self.event is None or compared(signature.event) == compared(self.event))
            and (self.since is None or self.since <= day)
            and (self.until is None or day <= self.until)
            and self.province in {None, signature.province}
        )


EVERYBODY = Selection()
