"""How long what was signed may be kept: the petition promised a day to everybody who signed."""

from dataclasses import dataclass
from datetime import date

from kiosk.domain.petition import Petition


@dataclass(frozen=True, slots=True)
class Term:
    """The last day on which everything is to be destroyed, and how many days are left; below zero it is overdue."""

    day: date
    days_left: int

    @property
    def is_due(self) -> bool:
        return self.days_left <= 0

    @property
    def is_over(self) -> bool:
        return self.days_left < 0

    def __str__(self) -> str:
        if self.is_over:
            return f"Everything was to be destroyed by {self.day}. Days since then: {-self.days_left}."
        return f"Everything is to be destroyed by {self.day}. Days left: {self.days_left}."


def term_of(petition: Petition, today: date) -> Term:
    return Term(petition.retention, (petition.retention - today).days)
