"""The official petition a campaign points to: never signed here, and shown as what it is on each day."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from kiosk.domain.words import Line, Words

State = Literal["announced", "open", "closed", "presented", "answered"]
Link = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$", max_length=500)]


class OfficialPetition(BaseModel):
    """A petition of the House of Commons: its number, its days and its link in each language."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    number: Line
    link: dict[Literal["en", "fr", "uk"], Link]
    needs: Annotated[int, Field(ge=1)]
    sponsor: Words
    opens: date
    closes: date
    presented: date | None = None
    answered: date | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "OfficialPetition":
        days = [day for day in (self.opens, self.closes, self.presented, self.answered) if day is not None]
        if days != sorted(days):
            raise ValueError("official: opens, closes, presented and answered must follow each other")
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
