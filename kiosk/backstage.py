"""What the volunteer's pages can ask of the kiosk: the PIN, counts and health, a second copy, what to do for people."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk import paths
from kiosk.carrying import KioskCarrier
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import MirrorOfAnother
from kiosk.ledger.recovery import set_aside
from kiosk.log import log_event
from kiosk.recording import clock_jumped
from kiosk.sealing.entry import head_code
from kiosk.sealing.pin import Accepted, Locked, PinLock, PinUnavailable, Refused
from kiosk.second_copy import SecondCopies
from kiosk.self_test import ledger_found, self_test
from kiosk.settings import Duty, Settings, change, load
from kiosk.ui.pin_entry import PinAnswer
from kiosk.ui.self_test import Found
from kiosk.ui.staff import Health
from kiosk.ways_out.look import ways_out
from kiosk.ways_out.world import World


@dataclass(frozen=True, slots=True)
class KioskBackstage:
    """Behind the staff page of one running kiosk; a wait after a wrong PIN goes by `steady`, which nobody can set."""

    data: paths.DataFolder
    settings: Settings
    ledger: Ledger
    copies: SecondCopies
    now: Callable[[], datetime]
    find_sticks: Callable[[], list[Path]]
    steady: Callable[[], datetime]

    def try_pin(self, pin: str) -> PinAnswer:
        try:
            verdict = PinLock(self.data.pin).check(pin, now=self.steady())
        except (PinUnavailable, OSError):
            return PinAnswer(accepted=False)
        log_event(f"pin {type(verdict).__name__.lower()}")
        match verdict:
            case Accepted():
                return PinAnswer(accepted=True)
            case Refused(wait_seconds=wait):
                return PinAnswer(accepted=False, wait_seconds=wait)
            case Locked():
                return PinAnswer(accepted=False, locked=True)

    def carrier(self) -> KioskCarrier:
        """Who carries everything away at the end."""
        return KioskCarrier(self.data, self.settings, self.ledger, self.copies, self.find_sticks)

    def health(self) -> Health:
        self.copies.follow()
        counts, place = self.ledger.counts(), self.ledger.position(self.settings.event)
        return Health(
            event=self.settings.event,
            kiosk=self.settings.kiosk_name,
            total=counts.total,
            this_event=counts.by_event.get(self.settings.event, 0),
            free_megabytes=shutil.disk_usage(self.data.root).free // 1_000_000,
            clock=self.now().isoformat(),
            kiosk_code=self.settings.kiosk_id[:4],
            entries=place.number - 1,
            head=head_code(place.previous),
            copy=self.copies.state,
            set_aside=len(set_aside(self.data.ledger)),
            keeps_key=not self.settings.signer,
            drilled_on=load(self.data.settings).drilled_on,
            clock_odd=clock_jumped(self.ledger, self.now()),
        )

    def duty(self) -> Duty:
        """What the kiosk was doing for passers-by when it was last told."""
        return self.settings.duty

    def keep_duty(self, duty: Duty) -> None:
        """Do the same after the kiosk was switched off and on; where the disk says no, until then."""
        log_event(f"duty {duty}")
        with suppress(OSError):
            change(self.data.settings, duty=duty)

    def sticks(self) -> list[str]:
        """The drives on which a second copy could be kept."""
        return [str(stick) for stick in self.find_sticks()]

    def keep_copy(self, folder: str) -> str:
        """Keep a second copy there from now on; "" or a code for what is in the way."""
        try:
            self.copies.choose(Path(folder))
        except MirrorOfAnother:
            return "other"
        except LedgerError:
            return "away"
        return ""

    def look_over(self) -> Callable[[], list[Found]]:
        """What a volunteer looks at before the first person signs; what is returned takes its time."""
        found = list(self_test(self.health(), ways_out(World.here(self.data.root))))
        return lambda: [*found, ledger_found(self.data)]
