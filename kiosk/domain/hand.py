"""How a person puts their name to a petition: drawn, or in one of the ways of those who cannot draw on glass."""

from dataclasses import dataclass, field, replace

from kiosk.domain import rules
from kiosk.domain.ink import Ink
from kiosk.domain.rules import Problem
from kiosk.domain.signature import Method
from kiosk.domain.text import clean


@dataclass(frozen=True, slots=True)
class Hand:
    """The way chosen, and what belongs to it.

    `ink` a handwritten signature; `mark` any mark at all; `typed` the name as it was typed; `witnessed` a volunteer's
    name and a note of how the person agreed, with a mark where they could make one.
    """

    method: Method = "ink"
    ink: Ink | None = field(default=None, repr=False)
    witness: str = field(default="", repr=False)
    note: str = field(default="", repr=False)

    def kept(self) -> "Hand | dict[str, Problem]":
        """What of this is recorded; or the problems, under `ink`, `witness` and `witness_note`."""
        drawn = self.ink if self.ink is not None and self.ink.strokes else None
        match self.method:
            case "typed":
                return Hand("typed")
            case "witnessed":
                return self._witnessed(drawn)
            case "mark":
                return Hand("mark", drawn) if drawn else {"ink": Problem("mark_missing")}
            case "ink":
                return Hand("ink", drawn) if drawn and not drawn.is_blank else {"ink": Problem("ink_blank")}

    def _witnessed(self, drawn: Ink | None) -> "Hand | dict[str, Problem]":
        answers = {
            "witness": _line(self.witness, rules.LONGEST["witness"]),
            "witness_note": _line(self.note, rules.LONGEST["witness_note"]),
        }
        if not isinstance(answers["witness"], Problem):
            answers["witness"] = rules.name(answers["witness"])
        problems = {key: answer for key, answer in answers.items() if isinstance(answer, Problem)}
        if problems:
            return problems
        return replace(self, ink=drawn, witness=str(answers["witness"]), note=str(answers["witness_note"]))


USUAL = Hand()


def _line(text: str, longest: int) -> str | Problem:
    kept = clean(text)
    if not kept:
        return Problem("missing")
    return kept if len(kept) <= longest else Problem("too_long")
