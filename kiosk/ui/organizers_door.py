"""What an organizer can ask of a kiosk, and what the kiosk answers."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from kiosk.ui.job import Progress
from kiosk.ui.papers import PaperReader


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, for the page to say; `trouble` is a code where it wrote nothing."""

    folder: str = ""
    files: tuple[str, ...] = ()
    signatures: int = 0
    unopened: int = 0
    missing_glyphs: int = 0
    trouble: str = ""
    detail: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Names:
    """What this event and this kiosk are called."""

    event: str
    kiosk: str


@dataclass(frozen=True, slots=True)
class Version:
    """A version of this kiosk's petition, and the folder that it is in."""

    number: int
    folder: str


class OrganizersDoor(Protocol):
    """What an organizer can ask of a kiosk. Answers in words are "" or a code for what is in the way."""

    def keeps_key(self) -> bool: ...
    def unlock(self, passphrase: str) -> str: ...
    def unlock_with(self, sheets: Sequence[str]) -> None: ...
    def shut(self) -> None: ...
    def papers(self) -> PaperReader: ...
    def offer_passphrase(self) -> str: ...
    def new_passphrase(self, passphrase: str) -> str: ...
    def new_pin(self, pin: str) -> str: ...
    def names(self) -> Names: ...
    def rename(self, names: Names) -> str: ...
    def version(self) -> int: ...
    def newer_versions(self) -> list[Version]: ...
    def take_version(self, version: Version) -> str: ...
    def export(self, progress: Progress) -> Exported: ...
