"""What the organizer decides at her desk: written down sealed beside what was gathered, and applied to the roll."""

from dataclasses import replace

from kiosk import paths
from kiosk.desk.roll import Roll
from kiosk.desk.settling import settle
from kiosk.domain.decision import Decision
from kiosk.ledger.gathered import Gathering, open_gathering
from kiosk.sealing.envelope import seal
from kiosk.sealing.keys import OrganizerKey


class NotAtADesk(Exception):
    """Decisions are taken where kiosks' bundles were gathered."""

    def __init__(self) -> None:
        super().__init__("Nothing was gathered in this folder yet. First: kiosk gather … --desk DIR")


def effect(roll: Roll, decision: Decision) -> int:
    """How many more signatures count after a decision than before it; below zero where fewer do."""
    return len(settle(roll.given, [*roll.decisions, decision]).standing) - len(roll.signed)


def decide(data: paths.DataFolder, petition: str, key: OrganizerKey, roll: Roll, decision: Decision) -> Roll:
    """Put a decision on disk, and return the roll as it is with it; LedgerError where the disk says no."""
    if not data.gathered.exists():
        raise NotAtADesk
    with open_gathering(data.gathered, petition) as gathering:
        place = gathering.position(key.desk.kiosk_id)
        gathering.add([seal(decision, place, (key.public_key,), key.desk)])
        return erased_for_good(gathering, replace(roll, decisions=(*roll.decisions, decision)))


def erased_for_good(gathering: Gathering, roll: Roll) -> Roll:
    """Destroy what is to be erased and is still there, or came back with a stick; the roll without it."""
    gone = {each for decision in roll.decisions if decision.verdict == "erase" for each in decision.of}
    # What was noted about a person is as much theirs as what they typed.
    notes = {each.id for each in roll.decisions if each.verdict != "erase" and each.of and gone.issuperset(each.of)}
    here = gone & {each.signature.id for each in roll.given}
    if not here | notes:
        return roll
    gathering.erase([*here, *notes])
    return replace(
        roll,
        given=tuple(each for each in roll.given if each.signature.id not in here),
        decisions=tuple(each for each in roll.decisions if each.id not in notes),
    )
