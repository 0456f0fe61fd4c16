"""The official petition a campaign points to: never signed here, and shown as what it is on each day."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from kiosk.domain.words import Language, Line, Slip, Slips, Words

State = Literal["announced", "open", "closed", "presented", "answered"]
Link = Annotated[str, StringConstraints(pattern=r"^https://[!-~]+$", max_length=500)]
_DAYS = ("opens", "closes", "presented", "answered")


def day_slips(record: Mapping[str, object]) -> list[Slip]:
    """Days of an official petition (validated or not) that come before the day they must follow."""
    days = [(name, day) for name in _DAYS if isinstance(day := record.get(name), date)]
    # A datetime is a date too, but does not compare with one; the field's own type refuses it.
    days = [(name, day) for name, day in days if type(day) is date]
    return [
        ((late,), f"{late} ({then}) comes before {early} ({day})")
        for (early, day), (late, then) in pairwise(days)
        if then < day
    ]


class OfficialPetition(BaseModel):
    """A petition of the House of Commons: its number, its days and its link in each language."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    number: Line
    link: dict[Language, Link]
    needs: Annotated[int, Field(ge=1)]
    sponsor: Words
    opens: date
    closes: date
    presented: date | None = None
    answered: date | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "OfficialPetition":
        if slips := day_slips({name: getattr(self, name) for name in _DAYS}):
            raise Slips(slips)
        return self

    def state(self, today: date) -> State:
        """What the official petition is on a day; it can be signed only while `open`, its last day included."""
        if today < self.opens:
            return "announced"
        if today <= self.closes:
            return "open"
        if self.answered is not None and today >= self.answered:
            return "answered"
        if self.presented is not None and today >= self.presented:
            return "presented"
        return "closed"

    def known_days(self, today: date) -> dict[str, str]:
        """Its days in ISO 8601, by name; what Parliament does is told only once it was done."""
        days = {"opens": self.opens, "closes": self.closes}
        done = {"presented": self.presented, "answered": self.answered}
        days |= {name: day for name, day in done.items() if day is not None and day <= today}
        return {name: day.isoformat() for name, day in days.items()}
