"""What the first-run pages decide, and what they ask of whoever carries it out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kiosk.domain.words import Language as Code
from kiosk.ui.papers import PaperReader

SHORTEST_PIN, LONGEST_PIN = 6, 12
SHORTEST_PASSPHRASE = 16  # characters; the one offered is far longer


@dataclass(frozen=True, slots=True)
class Choices:
    """What was decided on the pages; the secrets do not print."""

    event: str
    kiosk_name: str
    languages: tuple[Code, ...]
    pin: str = field(repr=False)
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class MadeKey:
    """The organizer key that set-up made: how it is known, and the words for one recovery sheet, and for three."""

    fingerprint: str
    shares: Mapping[int, tuple[str, ...]] = field(repr=False)


class SetUpFailed(Exception):
    """The world stopped the set-up: one plain sentence, and `reason`, the word that the pages put into their own."""

    def __init__(self, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason


class Installer(Protocol):
    """What the set-up pages can ask for."""

    def title(self) -> dict[Code, str]: ...
    def six_words(self) -> str: ...
    def offer_passphrase(self) -> str: ...
    def recovery_folders(self) -> list[Path]: ...
    def install(self, choices: Choices) -> MadeKey | None: ...
    def save_recovery(self, folder: Path, key: MadeKey, language: Code, sheets: int) -> Path: ...
    def complete(self) -> None: ...
    def show_for_printing(self, sheet: Path) -> bool: ...
    def papers(self) -> PaperReader: ...
    def note_drill(self) -> None: ...
