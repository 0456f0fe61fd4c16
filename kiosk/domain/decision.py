"""What the organizer decided about signatures afterwards: a record of its own, never a change to what was signed."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal
from uuid import UUID

Verdict = Literal["keep", "merge", "different", "invalid", "withdrawn", "correct", "erase", "undo"]
Answer = Literal["name", "street", "city", "province", "postal_code", "country", "email", "phone", "comment"]


@dataclass(frozen=True, slots=True)
class Correction:
    """An answer as it is to be read from now on."""

    answer: Answer
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision about the signatures `of`, by their ids, and why.

    keep: they are one person's, and `chosen` stands for all. merge: the same, and what `chosen` left blank is taken
    from the others. different: people who are only alike. invalid, withdrawn, erase: none of them counts.
    correct: each is to be read with `corrections`. undo: the decision `chosen` holds no more.
    """

    id: UUID
    decided_at: datetime
    verdict: Verdict
    of: tuple[UUID, ...]
    chosen: UUID | None = None
    reason: str = field(default="", repr=False)
    corrections: tuple[Correction, ...] = field(default=(), repr=False)
