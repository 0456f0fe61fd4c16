"""At the end of an event everything signed is seen to be whole elsewhere: on a stick, or with the organizer."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk import paths
from kiosk.clearing import begin_clearing, finish_clearing
from kiosk.export.finished_file import reason_of
from kiosk.export.progress import Progress, unwatched
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.log import log_event
from kiosk.sealing.canonical import bytes_of
from kiosk.sealing.entry import genesis, head_code
from kiosk.second_copy import SecondCopies
from kiosk.settings import Settings
from kiosk.transfer.bundle import bundle_name, read_back, save_bundle
from kiosk.transfer.faults import NoHub
from kiosk.transfer.membership import Membership
from kiosk.transfer.receipts import confirmed
from kiosk.transfer.standing import Standing
from kiosk.ui.closing import Carried


@dataclass(frozen=True, slots=True)
class KioskCarrier:
    """Carries one kiosk's entries away; clears the kiosk once they are elsewhere."""

    data: paths.DataFolder
    settings: Settings
    ledger: Ledger
    copies: SecondCopies
    find_sticks: Callable[[], list[Path]]

    def sticks(self) -> list[str]:
        """The drives that are plugged in."""
        return [str(stick) for stick in self.find_sticks()]

    def carry(self, folder: str, progress: Progress) -> Carried:
        """Write a bundle and read it back from the drive; a code in `trouble` says why that could not be done."""
        try:
            here = self._here()
            path = Path(folder) / here.file
            written = save_bundle(self.ledger.entries(), path, progress)
            return replace(here, written=written, read_back=self._read_back(path, progress), file=str(path))
        except OSError as trouble:
            log_event(f"bundle not saved: {reason_of(trouble)}")
            return Carried(trouble=reason_of(trouble))
        except LedgerError:
            return Carried(trouble="damaged")

    def with_organizer(self) -> Carried:
        """How much of what is here she holds, by a receipt that came through the hub and is signed with her own key."""
        try:
            membership = Membership.read(self.data.hub)
            here = self._here()
            held = Standing.read(self.data.standing, membership.hub, self.settings.kiosk_id).held
            signer = self.settings.signer
            known = confirmed(self.ledger, held.receipt, bytes_of(signer)) if held is not None and signer else 0
        except NoHub:
            return Carried()
        except OSError as trouble:
            return Carried(trouble=reason_of(trouble))
        except LedgerError:
            return Carried(trouble="damaged")
        return replace(here, confirmed=known, joined=True)

    def clear(self, carried: Carried) -> str:
        """Take everything off this kiosk, if all that is here now is still elsewhere as it was when that was asked."""
        try:
            here = self._here()
            path = Path(carried.file)
            if carried.is_confirmed:
                if not self.with_organizer().is_confirmed:
                    return "unconfirmed"
            elif self._read_back(path, unwatched) != here.here or path.name != here.file:
                return "changed"
            begin_clearing(self.data)
        except OSError as trouble:
            return reason_of(trouble)
        except LedgerError:
            return "damaged"
        log_event(f"cleared after {here.here} entries, {here.code}")
        self.copies.close()
        self.ledger.close()
        with suppress(OSError):  # then the next start does the rest
            finish_clearing(self.data)
        return ""

    def _here(self) -> Carried:
        place = self.ledger.position("")
        code = head_code(place.previous)
        name = bundle_name(place.kiosk, code)
        return Carried(signatures=self.ledger.counts().total, here=place.number - 1, code=code, file=name)

    def _read_back(self, path: Path, progress: Progress) -> int:
        """How many entries come back from the drive, each following the one before it."""
        place = self.ledger.position("")
        found = read_back(path, genesis(place.petition, place.kiosk), progress)
        whole = found.entries == place.number - 1
        return 0 if whole and found.last != place.previous else found.entries
