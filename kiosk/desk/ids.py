"""Ids as people type them: whole, or as few characters of one as tell it from all others."""

from collections import Counter
from collections.abc import Collection
from uuid import UUID

SHORTEST = 8


class UnclearId(Exception):
    """What was typed is nobody's id, or the beginning of several; the message says which."""


def id_of(typed: str, known: Collection[UUID], what: str = "signature") -> UUID:
    """The one id that begins as typed; UnclearId where there is none, or more than one."""
    begins = typed.strip().lower()
    if len(begins) < SHORTEST:
        raise UnclearId(f"{typed}: please give at least the first {SHORTEST} characters of an id.")
    found = [each for each in known if str(each).startswith(begins)]
    if not found:
        raise UnclearId(f"{typed}: no {what} here has this id.")
    if len(found) > 1:
        raise UnclearId(f"{typed}: the ids of {len(found)} begin like this; please give a whole one.")
    return found[0]


def short_ids(known: Collection[UUID]) -> dict[UUID, str]:
    """Each id as its first characters, or whole where others begin alike."""
    many = Counter(str(each)[:SHORTEST] for each in known)
    return {each: str(each)[:SHORTEST] if many[str(each)[:SHORTEST]] == 1 else str(each) for each in known}
