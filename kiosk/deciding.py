"""What the organizer decides at her desk: written down sealed beside what was gathered, and applied to the roll."""

from dataclasses import dataclass, replace
from uuid import UUID

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
    here = roll.erased & {each.signature.id for each in (*roll.given, *roll.taken_back)}
    notes = notes_of(roll)
    penned = {each.id for each in roll.penned if each.of in roll.erased}
    if not here | notes | penned:
        return roll
    gathering.erase([*here, *notes, *penned])
    return replace(
        roll,
        given=tuple(each for each in roll.given if each.signature.id not in here),
        taken_back=tuple(each for each in roll.taken_back if each.signature.id not in here),
        decisions=tuple(each for each in roll.decisions if each.id not in notes),
        penned=tuple(each for each in roll.penned if each.id not in penned),
    )


@dataclass(frozen=True, slots=True)
class GoesWith:
    """What an erasing means beside the signatures that it names.

    `notes` are decisions that go with them; `shared` are about others, too, and stay. `same_person` are signatures that
    stay, and that the organizer decided to be of one person with those that go.
    """

    notes: frozenset[UUID]
    shared: int
    same_person: tuple[UUID, ...]


def goes_with(roll: Roll, erasing: Decision) -> GoesWith:
    """What will go with those who are to be erased, before it is decided."""
    notes = notes_of(replace(roll, decisions=(*roll.decisions, erasing)))
    touched = [each for each in roll.decisions if each.verdict != "erase" and set(each.of) & set(erasing.of)]
    one_person = [each.of for each in roll.settled.in_force if each in touched and each.verdict in {"keep", "merge"}]
    beside = {each for of in one_person for each in of} - set(erasing.of)
    same_person = tuple(each.signature.id for each in roll.given if each.signature.id in beside)
    return GoesWith(notes, sum(each.id not in notes for each in touched), same_person)


def notes_of(roll: Roll) -> frozenset[UUID]:
    """The decisions about nobody but those who are to be erased: what was noted about a person is theirs, too."""
    of_them = {
        each.id for each in roll.decisions if each.verdict != "erase" and each.of and roll.erased.issuperset(each.of)
    }
    undone = {each.id for each in roll.decisions if each.verdict == "undo" and each.chosen in of_them}
    return frozenset(of_them | undone)


def destroy_everything(data: paths.DataFolder, petition: str) -> int:
    """The end of a petition: destroy all that is sealed here, decisions included. How many entries there were.

    Each one's place in its kiosk's chain stays, and so do counts and check codes; nothing comes back with a stick.
    """
    if not data.gathered.exists():
        raise NotAtADesk
    with open_gathering(data.gathered, petition) as gathering:
        return gathering.erase_everything()
