"""The recovery sheet (being written)."""

from datetime import date
from pathlib import Path

from kiosk.domain.words import Language


def write_recovery_sheet(
    path: Path, *, petition_title: str, words: tuple[str, ...], fingerprint: str, made_on: date, language: Language
) -> None:
    path.write_bytes(b"")
