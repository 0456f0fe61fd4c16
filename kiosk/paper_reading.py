"""Whether typed recovery words bring back the key that a kiosk seals to: the screens' PaperReader."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.shares import WrongRecoveryWords, recover, sheets_missing, words_that_begin
from kiosk.ui.papers import Judged


@dataclass(frozen=True, slots=True)
class RecoveryPapers:
    """Reads papers for a kiosk or a desk; `recipients` are the fingerprints of the keys that its entries are sealed to.

    Where there are none nothing was sealed yet, and any whole words are right.
    """

    recipients: Callable[[], Collection[str]]

    def words_that_begin(self, letters: str) -> list[str]:
        return words_that_begin(letters)

    def judge(self, sheets: Sequence[str]) -> Judged:
        try:
            if missing := sheets_missing(sheets):
                return Judged(missing)
            self.key(sheets)
        except WrongRecoveryWords as wrong:
            return Judged(problem=wrong.problem)
        return Judged()

    def key(self, sheets: Sequence[str]) -> OrganizerKey:
        """The key itself, once it is known to be one that the kiosk seals to; WrongRecoveryWords otherwise."""
        key, known = recover(sheets), self.recipients()
        if known and key.public_key.fingerprint not in known:
            told = "These words are whole, but they belong to another organizer key than this kiosk's."
            raise WrongRecoveryWords("key", told)
        return key
