"""One person at the desk: found by what they typed, shown with all that is held, corrected by the kiosk's own rules."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from kiosk.desk.mailbox import mailbox
from kiosk.desk.roll import Roll
from kiosk.desk.spelling import sound, words
from kiosk.domain.decision import Correction
from kiosk.domain.form import QUESTIONS, Invalid, SignatureForm
from kiosk.domain.held import Held
from kiosk.domain.petition import Petition, Question
from kiosk.domain.rules import Problem
from kiosk.domain.signature import Signature
from kiosk.domain.text import compared

By = Literal["name", "witness", "email", "phone", "postal_code"]
_LEAST_DIGITS, _LEAST_CODE, _LEAST_ADDRESS = 4, 3, 3  # of what is searched: with fewer everybody would be found
_WHERE_ONE_LIVES: frozenset[Question] = frozenset({"country", "province", "postal_code"})


@dataclass(frozen=True, slots=True)
class Found:
    """A signature as it is read now, and in which answers the search met it."""

    signature: Signature
    by: tuple[By, ...]


def find(roll: Roll, text: str) -> tuple[Found, ...]:
    """Whose name, e-mail, phone or postal code a text is, or begins; in any spelling, by the time of signing.

    Those who do not count are found, too, and so are those who witnessed for somebody.
    """
    wanted = _Wanted(text)
    read = _read(roll)
    found = []
    for each in (*roll.given, *roll.taken_back):
        now = read[each.signature.id][0]
        by = dict.fromkeys((*wanted.met_in(now), *(wanted.met_in(each.signature) if now != each.signature else ())))
        if by:
            found.append(Found(now, tuple(by)))
    return tuple(sorted(found, key=lambda each: (each.signature.signed_at, each.signature.id)))


def held(roll: Roll, signature: UUID) -> Held:
    """All that is held about a signature of the roll; KeyError for another one."""
    signed = {each.signature.id: each for each in (*roll.given, *roll.taken_back)}[signature]
    about = [each for each in roll.decisions if signature in each.of]
    known = {each.id for each in about}
    about += [each for each in roll.decisions if each.verdict == "undo" and each.chosen in known]
    read, standing = _read(roll)[signature]
    return Held(
        signature=signed.signature,
        read=read,
        kiosk_id=signed.kiosk,
        number=signed.number,
        standing=standing,
        decisions=tuple(sorted(about, key=lambda each: (each.decided_at, each.id))),
        in_force=tuple(each for each in roll.settled.in_force if each.id in known),
        penned=tuple(each for each in roll.penned if each.of == signature),
    )


def corrections(of: Signature, answers: Mapping[Question, str], petition: Petition) -> tuple[Correction, ...] | Invalid:
    """What differs from a signature as it is read now, kept by the rules of the kiosk's form; or what is wrong.

    An optional answer may be emptied. What the petition no longer asks may be corrected all the same.
    """
    optional: dict[Question, Literal["optional"]] = dict.fromkeys(answers, "optional")
    asking = petition.model_copy(update={"questions": {**optional, **petition.questions}})
    before: dict[Question, str] = {question: getattr(of, question) for question in QUESTIONS}
    kept = SignatureForm({**before, **answers}).kept(asking)
    # A postal code fits its province, and both their country: one that changes puts the others to the test.
    touched = {*answers, *(_WHERE_ONE_LIVES if {"country", "province"} & set(answers) else ())}
    problems = {question: text for question, text in kept.items() if isinstance(text, Problem) and question in touched}
    if problems:
        return Invalid({str(question): problem for question, problem in problems.items()})
    return tuple(
        Correction(question, str(kept[question]))
        for question in QUESTIONS
        if question in touched and kept[question] != before[question]
    )


def _read(roll: Roll) -> dict[UUID, tuple[Signature, str]]:
    """Every signature as it is read now, and its standing."""
    settled = roll.settled
    read = {each.signature.id: (each.signature, "taken_back") for each in roll.taken_back}
    read |= {each.signature.id: (each.signature, "stands") for each in settled.standing}
    aside = ((each.signed.signature, each.decision.verdict) for each in settled.set_aside)
    return read | {signature.id: (signature, verdict) for signature, verdict in aside}


class _Wanted:
    """A text that is looked for, in the forms in which answers are compared."""

    def __init__(self, text: str) -> None:
        self._sounds = tuple(map(sound, words(text)))
        address = compared(text).replace(" ", "")
        self._address = address if len(address) >= _LEAST_ADDRESS else ""
        self._mailbox = mailbox(address) if "@" in address else ""
        digits = "" if any(map(str.isalpha, text)) else re.sub(r"\D", "", text).lstrip("0")
        self._digits = digits if len(digits) >= _LEAST_DIGITS else ""
        code = re.sub(r"[\W_]", "", address)
        self._code = code if len(code) >= _LEAST_CODE and any(map(str.isdigit, code)) else ""

    def met_in(self, signature: Signature) -> Iterator[By]:
        if self._is_name(signature.name):
            yield "name"
        if self._is_name(signature.witness):
            yield "witness"
        email = signature.email
        if (self._address and self._address in compared(email)) or (self._mailbox and self._mailbox == mailbox(email)):
            yield "email"
        if self._digits and self._digits in signature.phone:
            yield "phone"
        if self._code and re.sub(r"[\W_]", "", compared(signature.postal_code)).startswith(self._code):
            yield "postal_code"

    def _is_name(self, name: str) -> bool:
        """Whether every word that is looked for begins a word of the name."""
        heard = tuple(map(sound, words(name))) if self._sounds else ()
        return bool(heard) and all(any(one.startswith(each) for one in heard) for each in self._sounds)
