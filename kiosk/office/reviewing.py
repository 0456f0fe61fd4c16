"""Answers what the review asks: who perhaps signed twice, what a decision changes, and what was decided."""

from collections.abc import Sequence
from uuid import UUID

from kiosk.deciding import effect
from kiosk.desk.duplicates import find_duplicates
from kiosk.desk.reviewing import still_open
from kiosk.desk.signed import Signed
from kiosk.domain.decision import Decision, Verdict
from kiosk.export.progress import watched
from kiosk.office.office import Office
from kiosk.ui.desk.review import Case, Decided
from kiosk.ui.job import Progress


class ReviewOffice:
    """The review of what an office has opened."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def people(self) -> int:
        """How many count, and are compared."""
        return 0 if self._office.opened is None else len(self._office.opened.roll.signed)

    def find(self, progress: Progress) -> list[Case]:
        """Compare everybody who counts; the surest cases first."""
        if self._office.opened is None:
            return []
        settled = self._office.opened.roll.settled
        found = still_open(find_duplicates(watched(settled.standing, progress)), settled.in_force)
        clusters = sorted(found.clusters, key=lambda cluster: -cluster.pairs[0].likeness.bits)
        cases = [_case(cluster.signed, cluster.pairs[0].likeness.reasons) for cluster in clusters]
        return cases + [_case((each,), ("two_scripts",)) for each in found.mixed_scripts]

    def effect(self, verdict: Verdict, of: Sequence[UUID], chosen: UUID | None) -> int:
        """How many more signatures would count; below zero where fewer would."""
        if self._office.opened is None:
            return 0
        return effect(self._office.opened.roll, self._office.draft(verdict, of, chosen=chosen))

    def decide(self, verdict: Verdict, of: Sequence[UUID], chosen: UUID | None, reason: str) -> str:
        return self._office.decide(self._office.draft(verdict, of, chosen=chosen, reason=reason))

    def decided(self) -> list[Decided]:
        """What holds, the latest first; what was erased is not to be undone and not here."""
        if self._office.opened is None:
            return []
        roll = self._office.opened.roll
        names = {each.signature.id: each.signature.name for each in roll.given}
        in_force = [each for each in roll.settled.in_force if each.verdict != "erase"]
        return [_decided(each, names) for each in reversed(in_force)]


def _case(signed: Sequence[Signed], reasons: tuple[str, ...]) -> Case:
    return Case(tuple(each.signature for each in signed), tuple(each.number for each in signed), reasons)


def _decided(decision: Decision, names: dict[UUID, str]) -> Decided:
    about = dict.fromkeys(names[each] for each in decision.of if each in names)
    day = decision.decided_at.date().isoformat()
    return Decided(decision.id, decision.verdict, tuple(about), len(decision.of), day, decision.reason)
