"""One appeal: what it says, to whom, what it asks of a signer, and by which rules. Read from a pack."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from kiosk.domain.official import OfficialPetition
from kiosk.domain.words import Language, Line, Words

Question = Literal["name", "street", "city", "province", "postal_code", "country", "email", "phone", "comment"]
Need = Literal["required", "optional"]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _rising(goals: tuple[int, ...]) -> tuple[int, ...]:
    if list(goals) != sorted(set(goals)) or goals[0] < 1:
        raise ValueError("goals must rise, from at least 1")
    return goals


Goals = Annotated[tuple[int, ...], Field(min_length=1, strict=False), AfterValidator(_rising)]


class ConsentWording(_Part):
    """The exact words a person agrees to; a new version for every change."""

    version: Line
    text: Words


class Consents(_Part):
    """Signing is agreed to by the button Sign; being contacted is a separate choice, never pre-ticked."""

    signing: ConsentWording
    contact: ConsentWording


class Organizer(_Part):
    """Who answers for the petition and the personal data in it."""

    name: Words
    address: Line
    email: Line


class Colours(_Part):
    """The pack's two colours: `primary` behind white text, `action` behind dark text."""

    primary: Colour = "#0b3d78"
    action: Colour = "#ffd500"


class Texts(_Part):
    """The Markdown of one language; `update` and `after` may be empty."""

    letter: str
    request: str
    privacy: str
    update: str = ""
    after: str = ""


class Petition(_Part):
    """A petition in all its languages."""

    format: Literal[1]
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{2,63}$")]
    version: Annotated[int, Field(ge=1)]
    languages: Annotated[tuple[Language, ...], Field(min_length=1, strict=False)]
    title: Words
    addressee: Words
    as_of: Words
    goals: Goals
    questions: dict[Question, Need]
    consent: Consents
    organizer: Organizer
    retention: date
    official: OfficialPetition | None = None
    colours: Colours = Colours()
    texts: dict[Language, Texts]

    @model_validator(mode="after")
    def _whole(self) -> "Petition":
        if self.questions.get("name") != "required":
            raise ValueError('questions: name must be "required"')
        return self

    def goal(self, count: int) -> int:
        """The next number to reach; past the last step, the next multiple of it."""
        last = self.goals[-1]
        return next((goal for goal in self.goals if goal > count), (count // last + 1) * last)
