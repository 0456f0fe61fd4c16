"""Answers how long what lies at a desk may be kept, and destroys it."""

from pathlib import Path

from kiosk import deciding
from kiosk.desk.retention import term_of
from kiosk.ledger.errors import LedgerError
from kiosk.log import log_event
from kiosk.office.office import Office
from kiosk.ui.desk.keeping import Kept


class KeepingOffice:
    """What lies at an office, sealed and in clear, and its end."""

    def __init__(self, office: Office, exports: Path) -> None:
        self._office = office
        self._exports = exports

    def kept(self) -> Kept:
        term = term_of(self._office.petition, self._office.now().date())
        files = sum(each.is_file() and each.name != "README.md" for each in self._exports.rglob("*"))
        return Kept(term.day.isoformat(), term.days_left, self._office.size(), files, str(self._exports))

    def destroy(self) -> str:
        """Destroy all that is sealed here; "" or a code for what is in the way."""
        try:
            destroyed = deciding.destroy_everything(self._office.data, self._office.petition.id)
        except LedgerError:
            return "disk"
        log_event(f"destroyed {destroyed}")
        return ""
