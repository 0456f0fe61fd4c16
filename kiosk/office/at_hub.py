"""The hub from the organizer's desk: which one it is, and what of its entries the desk has not."""

import time
from typing import TYPE_CHECKING

from kiosk.ledger.gathered import open_gathering
from kiosk.log import log_event
from kiosk.office.office import Office
from kiosk.transfer.faults import TROUBLES, NoHub, code_of
from kiosk.transfer.invitation import BadInvitation, Invitation
from kiosk.transfer.membership import Membership
from kiosk.ui.desk.gathering import Brought
from kiosk.ui.desk.hub import Answer
from kiosk.ui.job import Progress

if TYPE_CHECKING:
    from kiosk.transfer.pulling import Pulled


class HubOffice:
    """Asks the hub in the organizer's name; what comes is gathered like a stick's, and confirmed to the kiosks."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def address(self) -> str:
        """Empty where no hub is known."""
        try:
            return Membership.read(self._office.data.hub).address
        except (NoHub, OSError):
            return ""

    def meet(self, invitation: str) -> Answer:
        """Remember the hub of a line that it showed."""
        from kiosk.transfer import delivering  # noqa: PLC0415 - a network library that a desk without a hub never needs

        try:
            delivering.meet(Invitation.read(invitation)).write(self._office.data.hub)
        except BadInvitation as wrong:
            return Answer(problem=wrong.code, word=wrong.word)
        except TROUBLES as trouble:
            return Answer(problem=code_of(trouble))
        except OSError:
            return Answer(problem="disk")
        return Answer()

    def pull(self, progress: Progress) -> Answer:
        """Gather what the hub has and the desk has not, and tell the kiosks so; what came before trouble is kept."""
        from kiosk.transfer import pulling  # noqa: PLC0415 - see above
        from kiosk.transfer.client import Caller, Client  # noqa: PLC0415 - see above

        data, petition, key = self._office.data, self._office.petition.id, self._office.key
        if key is None:
            return Answer(problem="unknown")
        try:
            membership = Membership.read(data.hub)
            with (
                open_gathering(data.gathered, petition) as gathering,
                Client(membership, Caller.organizer(key, petition), time.time) as client,
            ):
                hub = pulling.DeskAtHub(client, petition)
                pulled = pulling.pull(gathering, hub, data.pulled, progress)
                pulling.confirm(gathering, hub, pulled, key)
        except TROUBLES as trouble:
            return Answer(problem=code_of(trouble))
        except (NoHub, OSError):
            return Answer(problem="disk")
        log_event(f"pulled {sum(each.new for each in pulled)}")
        return Answer(tuple(map(_brought, pulled)))


def _brought(pulled: "Pulled") -> Brought:
    troubles = {"damaged": pulled.refused} if pulled.refused else {}
    return Brought(f"{pulled.held.label} ({pulled.held.kiosk[:8]})", pulled.new, pulled.known, troubles=troubles)
