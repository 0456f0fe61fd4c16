"""What was decided at set-up: one frozen object, read once; an unknown key is an error."""

import tomllib
from pathlib import Path
from typing import Annotated

import tomlkit
from pydantic import Base64Bytes, BaseModel, ConfigDict, Field, ValidationError

from kiosk.domain.words import Language, Line
from kiosk.sealing.durable import write_durably

Name = Annotated[Line, Field(max_length=80)]


class BadSettings(Exception):
    """The settings file cannot be used; the message says where and why."""


class Settings(BaseModel):
    """One kiosk at one event."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Annotated[int, Field(ge=1, le=1)] = 1
    kiosk_id: Annotated[str, Field(pattern=r"^[0-9a-f]{12}$")]
    kiosk_name: Name
    event: Name
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    recipients: Annotated[tuple[Base64Bytes, ...], Field(min_length=1)]
    idle_seconds: Annotated[int, Field(ge=20, le=3600)] = 60


def load(path: Path) -> Settings:
    """The settings in a file; BadSettings with the file and the reason otherwise."""
    try:
        return Settings.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettings(f"{path}: the settings cannot be read ({error}).") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadSettings(f"{path}: {where}: {first['msg']}.") from error


def save(path: Path, settings: Settings) -> None:
    """Write the settings durably and all at once: a kiosk without this file has not been set up."""
    write_durably(path, tomlkit.dumps(settings.model_dump(mode="json")).encode())
