"""What was counted by hand: pen signatures sheet by sheet, and what others report; counts only, never a name."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import tomlkit
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from kiosk.domain.paper_petition import GATHERED_BETTER, VALID_NEEDED
from kiosk.domain.text import compared
from kiosk.domain.toml_lines import MOST_DOTS, first_slip, too_dotted
from kiosk.domain.words import Line
from kiosk.sealing.durable import read_small, write_durably

Track = Literal["official", "campaign"]
"""Sheets of the official paper petition, or the campaign's own: what is on one of them is never on the other."""

Margin = Literal["short", "thin", "safe"]

_LONGEST_FILE = 4 << 20
_MOST_LINES = 10_000
Name = Annotated[Line, StringConstraints(max_length=120)]
Number = Annotated[int, Field(ge=0, le=1_000_000_000)]


class BadTally(Exception):
    """What was counted by hand cannot be read or changed so; the message says why."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class PenSheet(_Part):
    """One sheet signed with a pen: rows that hold a valid signature, rows struck out, and when somebody counted."""

    track: Track
    name: Name
    valid: Number
    struck_out: Number = 0
    entered_on: date


class Elsewhere(_Part):
    """A count that others report, such as an online petition's; nobody here has seen its signatures."""

    source: Name
    count: Number
    as_of: date


@dataclass(frozen=True, slots=True)
class PenCount:
    """The sheets of one track together; `as_of` is the day of the latest, None where there is none."""

    sheets: int
    valid: int
    struck_out: int
    as_of: date | None

    @property
    def margin(self) -> Margin:
        """Of an official petition: too few valid rows, just enough, or enough when some are set aside."""
        if self.valid < VALID_NEEDED:
            return "short"
        return "thin" if self.valid < GATHERED_BETTER[0] else "safe"


class HandTally(_Part):
    """All that was counted by hand, in the order in which it was entered; a sheet and a source are there once."""

    format: Literal[1] = 1
    sheets: Annotated[tuple[PenSheet, ...], Field(max_length=_MOST_LINES, strict=False)] = ()
    elsewhere: Annotated[tuple[Elsewhere, ...], Field(max_length=_MOST_LINES, strict=False)] = ()

    @model_validator(mode="after")
    def _each_once(self) -> "HandTally":
        named: list[tuple[str, str]] = [(sheet.track, compared(sheet.name)) for sheet in self.sheets]
        named += [("elsewhere", compared(each.source)) for each in self.elsewhere]
        if len(set(named)) < len(named):
            raise ValueError("has a sheet or a source twice")
        return self

    def pen(self, track: Track) -> PenCount:
        """The sheets of a track, added up."""
        own = [sheet for sheet in self.sheets if sheet.track == track]
        return PenCount(
            sheets=len(own),
            valid=sum(sheet.valid for sheet in own),
            struck_out=sum(sheet.struck_out for sheet in own),
            as_of=max((sheet.entered_on for sheet in own), default=None),
        )

    def with_sheet(self, sheet: PenSheet) -> "HandTally":
        """With a sheet; one of the same track and name is counted anew."""
        return self._with(sheets=(*self._other_sheets(sheet.track, sheet.name), sheet))

    def with_elsewhere(self, report: Elsewhere) -> "HandTally":
        """With what a source reports now, instead of what it reported before."""
        return self._with(elsewhere=(*self._other_sources(report.source), report))

    def without(self, kind: Track | Literal["elsewhere"], name: str) -> "HandTally":
        """Without a sheet or a source; BadTally where there is none of that name."""
        if kind == "elsewhere":
            fewer = self._with(elsewhere=self._other_sources(name))
        else:
            fewer = self._with(sheets=self._other_sheets(kind, name))
        if fewer == self:
            raise BadTally(f"Nothing called “{name}” was entered there.")
        return fewer

    def _with(self, **lines: object) -> "HandTally":
        return HandTally.model_validate({**dict(self), **lines})

    def _other_sheets(self, track: Track, name: str) -> tuple[PenSheet, ...]:
        return tuple(each for each in self.sheets if (each.track, compared(each.name)) != (track, compared(name)))

    def _other_sources(self, source: str) -> tuple[Elsewhere, ...]:
        return tuple(each for each in self.elsewhere if compared(each.source) != compared(source))


def load_tally(path: Path) -> HandTally:
    """What was counted by hand so far, nothing where there is no file; BadTally with file and reason otherwise."""
    if not path.exists():
        return HandTally()
    try:
        text = read_small(path, _LONGEST_FILE).decode("utf-8")
        if (line := too_dotted(text)) is not None:
            raise BadTally(f"{path}: line {line} has more than {MOST_DOTS} dots.")
        return HandTally.model_validate(tomllib.loads(text))
    except ValidationError as error:
        raise BadTally(f"{path}: {first_slip(error)}") from error
    except (OSError, ValueError, RecursionError) as error:
        raise BadTally(f"{path}: it cannot be read ({error}).") from error


def save_tally(path: Path, tally: HandTally) -> None:
    """On return it is on disk, in place of what was there; OSError where the disk says no."""
    write_durably(path, tomlkit.dumps(tally.model_dump()).encode())
