"""What the organizer decided, applied to what was signed: who counts, who does not, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from kiosk.desk.signed import Signed
from kiosk.domain.decision import Decision
from kiosk.domain.signature import Consent, Signature

_BLANKS = ("street", "city", "province", "postal_code", "comment")


@dataclass(frozen=True, slots=True)
class SetAside:
    """A signature that does not count, and the decision that says so."""

    signed: Signed
    decision: Decision


@dataclass(frozen=True, slots=True)
class Settled:
    """Who counts, corrected and merged, and who does not, each in the order of signing; and the decisions that hold."""

    standing: tuple[Signed, ...]
    set_aside: tuple[SetAside, ...]
    in_force: tuple[Decision, ...]


def settle(given: Iterable[Signed], decisions: Iterable[Decision]) -> Settled:
    """Apply decisions in the order in which they were taken; a later one about the same signature has the last word."""
    found = {each.signature.id: each for each in given}
    in_force = _in_force(decisions)
    aside: dict[UUID, Decision] = {}
    for decision in in_force:
        match decision.verdict:
            case "keep" | "merge" if decision.chosen in found:
                aside.update(dict.fromkeys(decision.of, decision))
                aside.pop(decision.chosen, None)
                if decision.verdict == "merge":
                    others = [found[each] for each in decision.of if each in found and each != decision.chosen]
                    found[decision.chosen] = _merged(found[decision.chosen], others)
            case "invalid" | "withdrawn" | "erase":
                aside.update(dict.fromkeys(decision.of, decision))
            case "correct":
                found.update({each: _corrected(found[each], decision) for each in decision.of if each in found})
    return Settled(
        tuple(each for known, each in found.items() if known not in aside),
        tuple(SetAside(each, aside[known]) for known, each in found.items() if known in aside),
        in_force,
    )


def _in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those that were not undone, by time; the same in whatever order they were gathered."""
    taken = sorted(decisions, key=lambda each: (each.decided_at, each.id))
    undone = {each.chosen for each in taken if each.verdict == "undo"}
    # What was erased is gone: an undo cannot bring it back.
    return tuple(
        each for each in taken if each.verdict == "erase" or (each.verdict != "undo" and each.id not in undone)
    )


def _merged(chosen: Signed, others: Sequence[Signed]) -> Signed:
    signature = chosen.signature
    for other in (each.signature for each in others):
        blanks = {field: getattr(other, field) for field in _BLANKS if not getattr(signature, field)}
        signature = replace(signature, **blanks)
        # A consent to be contacted was given for one address: it comes along with that address, or not at all.
        if not signature.email and not signature.phone:
            signature = replace(signature, email=other.email, phone=other.phone, consents=_joined(signature, other))
    return replace(chosen, signature=signature)


def _joined(one: Signature, other: Signature) -> tuple[Consent, ...]:
    return one.consents + tuple(consent for consent in other.consents if consent.purpose == "contact")


def _corrected(signed: Signed, decision: Decision) -> Signed:
    answers: dict[str, Any] = {correction.answer: correction.text for correction in decision.corrections}
    return replace(signed, signature=replace(signed.signature, **answers))
