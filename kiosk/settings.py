"""What was decided at set-up: one frozen object, read once; an unknown key is an error."""

import sys
import tomllib
from pathlib import Path
from typing import Annotated, Literal

import tomlkit
from pydantic import AfterValidator, Base64Bytes, BaseModel, ConfigDict, Field, ValidationError

from kiosk.domain.toml_lines import MOST_DOTS, first_slip, too_dotted
from kiosk.domain.words import Language, Line
from kiosk.sealing.canonical import bytes_of
from kiosk.sealing.device import PUBLIC_LENGTH
from kiosk.sealing.durable import read_small, write_durably
from kiosk.sealing.keys import PublicKey

_LONGEST_NAME = 80
_LONGEST_FILE = 65_536
Duty = Literal["signing", "outOfOrder", "hidden"]
Network = Literal["off", "unmetered", "any"]


def _sealed_to(raw: bytes) -> bytes:
    """ValueError where nothing could be sealed to it: told at the start, not by the first person who signs."""
    return PublicKey.from_raw(raw).raw


def _a_signer(text: str) -> str:
    if text:
        bytes_of(text, length=PUBLIC_LENGTH)
    return text


def _short(name: str) -> str:
    if len(name) > _LONGEST_NAME:
        raise ValueError(f"has {len(name)} characters; {_LONGEST_NAME} are the most")
    return name


Name = Annotated[Line, AfterValidator(_short)]
Recipient = Annotated[Base64Bytes, AfterValidator(_sealed_to)]


class BadSettings(Exception):
    """The settings file cannot be used; the message says where and why."""


class Settings(BaseModel):
    """One kiosk at one event."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Annotated[int, Field(ge=1, le=1)] = 1
    kiosk_id: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    kiosk_name: Name
    event: Name
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    recipients: Annotated[tuple[Recipient, ...], Field(min_length=1)]
    # Who signed the petition, as compared by eye at set-up (an Ed25519 public key, base64); "" where nobody did, and
    # the organizer key was made here.
    signer: Annotated[str, AfterValidator(_a_signer)] = ""
    reduced_motion: bool = False
    # A speech service of Linux that does not answer would hold the screen still: there, somebody tries it first.
    read_aloud: bool = not sys.platform.startswith("linux")
    idle_seconds: Annotated[int, Field(ge=20, le=3600)] = 60
    # An unwatched staff page goes away after so long without a touch.
    staff_idle_seconds: Annotated[int, Field(ge=20, le=3600)] = 120
    # How long the corner is held before it asks for the PIN: long enough for nobody to find it by chance.
    corner_seconds: Annotated[float, Field(ge=0.2, le=10)] = 2
    # What the kiosk does for passers-by, also after it was switched off and on: somebody may have hidden it in danger.
    duty: Duty = "signing"
    drilled_on: str = ""  # the day on which the recovery words were last typed from paper and opened; ISO 8601
    second_copy: str = ""  # a folder on another drive; "" where the only copy is beside the ledger
    # When what is signed goes to the hub, where there is one: never, not where bytes may cost money, or always.
    network: Network = "any"
    # So long after the last person the program starts anew, unseen: its memory then holds nothing of anybody.
    rest_seconds: Annotated[int, Field(ge=1, le=86_400)] = 600

    @property
    def public_keys(self) -> tuple[PublicKey, ...]:
        """To whom everything is sealed."""
        return tuple(map(PublicKey.from_raw, self.recipients))


def load(path: Path) -> Settings:
    """The settings in a file; BadSettings with the file and the reason otherwise."""
    if not path.exists():
        raise BadSettings(f"No kiosk has been set up in {path.parent}.")
    try:
        text = read_small(path, _LONGEST_FILE).decode("utf-8")
        if (line := too_dotted(text)) is not None:
            raise BadSettings(f"{path}: the settings cannot be read (line {line} has more than {MOST_DOTS} dots).")
        return Settings.model_validate(tomllib.loads(text))
    except ValidationError as error:
        raise BadSettings(f"{path}: {first_slip(error)}") from error
    except (OSError, ValueError, RecursionError) as error:  # tomllib lets int() refuse a number, and goes to any depth
        raise BadSettings(f"{path}: the settings cannot be read ({error}).") from error


def save(path: Path, settings: Settings) -> None:
    """Write the settings durably and all at once: a kiosk without this file has not been set up."""
    write_durably(path, tomlkit.dumps(settings.model_dump(mode="json")).encode())


def change(path: Path, **decided: object) -> Settings:
    """Decide some things anew, in the file and in what is returned; OSError where the disk says no."""
    settings = Settings.model_validate(load(path).model_dump() | decided)
    save(path, settings)
    return settings
