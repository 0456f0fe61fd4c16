"""One appeal: what it says, to whom, what it asks of a signer, and by which rules. Read from a pack."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from kiosk.domain.official import OfficialPetition, day_slips
from kiosk.domain.paper_petition import PaperPetition
from kiosk.domain.words import LANGUAGES, Language, Line, Slip, Slips, Words

Question = Literal["name", "street", "city", "province", "postal_code", "country", "email", "phone", "comment"]
Need = Literal["required", "optional"]

_WORDS_AT = (
    ("title",),
    ("addressee",),
    ("as_of",),
    ("consent", "signing", "text"),
    ("consent", "contact", "text"),
    ("organizer", "name"),
    ("official", "sponsor"),
    ("official", "link"),
    ("picture", "text"),
)
_DARK_TEXT = "#10203a"
_DARK_END = 0.04045  # below it sRGB is linear (IEC 61966-2-1)
_LEAST_CONTRAST = 7.0  # WCAG 2.1, success criterion 1.4.6 (AAA)


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def _rising(goals: tuple[int, ...]) -> tuple[int, ...]:
    if list(goals) != sorted(set(goals)):
        raise ValueError("goals must rise from one to the next")
    return goals


def _each_once(languages: tuple[Language, ...]) -> tuple[Language, ...]:
    if len(set(languages)) < len(languages):
        raise ValueError("names a language twice")
    return languages


def _linear(share: float) -> float:
    return share / 12.92 if share <= _DARK_END else ((share + 0.055) / 1.055) ** 2.4


def _luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1, as WCAG 2.1 defines it."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours #rrggbb, 1 to 21, as WCAG 2.1 defines it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _behind_white(colour: str) -> str:
    if (ratio := contrast(colour, "#ffffff")) < _LEAST_CONTRAST:
        raise ValueError(f"white text on it has a contrast of {ratio:.1f}:1 and needs 7:1; choose a darker colour")
    return colour


def _behind_dark(colour: str) -> str:
    if (ratio := contrast(colour, _DARK_TEXT)) < _LEAST_CONTRAST:
        raise ValueError(f"dark text on it has a contrast of {ratio:.1f}:1 and needs 7:1; choose a lighter colour")
    return colour


Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
Goal = Annotated[int, Field(ge=1, le=1_000_000_000)]
Goals = Annotated[tuple[Goal, ...], Field(min_length=1, strict=False), AfterValidator(_rising)]
Languages = Annotated[tuple[Language, ...], Field(min_length=1, strict=False), AfterValidator(_each_once)]
Email = Annotated[Line, StringConstraints(pattern=r"^[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+$", max_length=254)]
Markdown = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


def slips_in(record: Mapping[str, object]) -> list[Slip]:
    """What is wrong between the fields of a petition, validated or not: questions, languages, official days."""
    official = record.get("official")
    days = day_slips(official) if isinstance(official, Mapping) else []
    return [*_question_slips(record), *_language_slips(record), *((("official", *path), told) for path, told in days)]


def _question_slips(record: Mapping[str, object]) -> list[Slip]:
    questions = record.get("questions")
    if not isinstance(questions, Mapping):
        return []
    slips: list[Slip] = []
    if questions.get("name") != "required":
        slips.append((("questions", "name"), 'must be "required": a signature has a name'))
    slips += [
        (("questions", way), 'must not be "required": nobody has to give a way to be reached in order to sign')
        for way in ("email", "phone")
        if questions.get(way) == "required"
    ]
    return slips


def _language_slips(record: Mapping[str, object]) -> list[Slip]:
    listed = record.get("languages")
    languages = [code for code in LANGUAGES if isinstance(listed, list | tuple) and code in listed]
    slips: list[Slip] = []
    for path in _WORDS_AT if languages else ():
        words: object = record
        for name in path:
            words = words.get(name) if isinstance(words, Mapping) else None
        if not isinstance(words, Mapping):
            continue
        slips += [((*path, code), "is missing, and languages lists it") for code in languages if code not in words]
        stray = [code for code in LANGUAGES if code in words and code not in languages]
        slips += [((*path, code), "is given, but languages does not list it") for code in stray]
    return slips


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
    email: Email


class Colours(_Part):
    """The pack's two colours: `primary` behind white text, `action` behind dark text."""

    primary: Annotated[Colour, AfterValidator(_behind_white)] = "#0b3d78"
    action: Annotated[Colour, AfterValidator(_behind_dark)] = "#ffd500"


class Picture(_Part):
    """A picture for the first screen, and what it shows, for those who cannot see it."""

    file: Literal["picture.jpg", "picture.png"]
    text: Words


class Texts(_Part):
    """The Markdown of one language; `update` and `after` may be empty."""

    letter: Markdown
    request: Markdown
    privacy: Markdown
    update: str = ""
    after: str = ""


class Petition(_Part):
    """A petition in all its languages."""

    format: Literal[1]
    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{2,63}$")]
    version: Annotated[int, Field(ge=1, le=1_000_000_000)]
    languages: Languages
    title: Words
    addressee: Words
    as_of: Words
    goals: Goals
    questions: dict[Question, Need]
    consent: Consents
    organizer: Organizer
    retention: date
    official: OfficialPetition | None = None
    parliament: PaperPetition | None = None
    colours: Colours = Colours()
    picture: Picture | None = None
    texts: dict[Language, Texts]

    @model_validator(mode="after")
    def _whole(self) -> "Petition":
        slips = slips_in(self.model_dump(exclude={"texts"}))
        slips += [(("texts", code), "is missing") for code in self.languages if code not in self.texts]
        if slips:
            raise Slips(slips)
        return self

    @property
    def asked(self) -> Mapping[Question, Need]:
        """What a signer is asked: the pack's questions, and the country where the address depends on it."""
        depends = {"province", "postal_code"} & set(self.questions)
        return {"country": "optional", **self.questions} if depends else self.questions

    def goal(self, count: int) -> int:
        """The next number to reach; past the last step, the next multiple of it."""
        last = self.goals[-1]
        return next((goal for goal in self.goals if goal > count), (count // last + 1) * last)
