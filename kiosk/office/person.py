"""Answers what the page of one person asks, from what an office has opened."""

from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from kiosk.deciding import goes_with
from kiosk.desk.person import corrections, held
from kiosk.domain.form import Invalid
from kiosk.domain.petition import Question
from kiosk.domain.words import Language
from kiosk.export.finished_file import ExportFailed, reason_of
from kiosk.export.person_file import person_text, write_person
from kiosk.exporting import new_folder
from kiosk.office.office import Office
from kiosk.ui.desk.person import Beside, Mended, Shown, Verdict


class PersonOffice:
    """What is held about one signature, and what becomes of it."""

    def __init__(self, office: Office, exports: Path) -> None:
        self._office = office
        self._exports = exports

    def shown(self, signature: UUID, language: Language) -> Shown | None:
        """None where it is not here any more."""
        if self._office.opened is None:
            return None
        try:
            about = held(self._office.opened.roll, signature)
        except KeyError:
            return None
        undoable = next((each.id for each in reversed(about.in_force) if each.verdict != "erase"), None)
        lines = tuple(person_text(about, self._office.petition, language))
        return Shown(lines, about.read, about.standing, undoable)

    def beside(self, signature: UUID) -> Beside:
        """What would stay if a signature were erased."""
        if self._office.opened is None:
            return Beside()
        gone = goes_with(self._office.opened.roll, self._office.draft("erase", (signature,)))
        return Beside(gone.shared, len(gone.same_person))

    def decide(self, verdict: Verdict, signature: UUID, reason: str) -> str:
        return self._office.decide(self._office.draft(verdict, (signature,), reason=reason))

    def undo(self, decision: UUID) -> str:
        return self._office.decide(self._office.draft("undo", (), chosen=decision))

    def mend(self, signature: UUID, answers: Mapping[Question, str]) -> Mended:
        """Correct answers by the rules of the kiosk's form; nothing is written where nothing was changed."""
        if self._office.opened is None:
            return Mended(trouble="damaged")
        read = held(self._office.opened.roll, signature).read
        changed = {question: text for question, text in answers.items() if text != getattr(read, question)}
        kept = corrections(read, changed, self._office.petition)
        if isinstance(kept, Invalid):
            return Mended({question: problem.code for question, problem in kept.problems.items()})
        if not kept:
            return Mended()
        return Mended(trouble=self._office.decide(self._office.draft("correct", (signature,), corrections=kept)))

    def save(self, signature: UUID) -> tuple[str, str]:
        """The folder with a text in their language, the record and the ink; or "" and what is in the way."""
        if self._office.opened is None:
            return "", "damaged"
        try:
            folder = new_folder(self._exports, self._office.now().date()) / str(signature)[:8]
            write_person(folder, held(self._office.opened.roll, signature), self._office.petition)
        except ExportFailed as error:
            return "", error.reason
        except OSError as error:
            return "", reason_of(error)
        return str(folder), ""
