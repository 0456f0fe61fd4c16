"""The kiosks and the desk of one campaign: what people use, with a line to the hub that may break at any answer."""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from hubs import AHub
from rally import NOON, ORGANIZER, PETITION, signature

from kiosk.ballast import Ballast
from kiosk.carrying import KioskCarrier
from kiosk.clearing import finish_clearing
from kiosk.deciding import decide, erased_for_good
from kiosk.desk.all_cores import Checking
from kiosk.desk.gather import gather, sources_in
from kiosk.desk.roll import Roll, open_roll
from kiosk.domain.decision import Decision
from kiosk.export.progress import unwatched
from kiosk.ledger.gathered import Gathering, kept_entry, open_gathering
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reading import read_entries
from kiosk.paths import DataFolder
from kiosk.recording import LedgerRecorder
from kiosk.sealing.canonical import base64_of
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from kiosk.second_copy import SecondCopies, opened_with_copies
from kiosk.settings import Settings, load, save
from kiosk.transfer.client import Caller, Client
from kiosk.transfer.delivering import KioskAtHub, bring, join
from kiosk.transfer.faults import HubAway, HubRefused
from kiosk.transfer.membership import Membership
from kiosk.transfer.messages import Enrolled, Held, KioskHeld, Receipt, Taken
from kiosk.transfer.pulling import DeskAtHub, Pulled, confirm, pull
from kiosk.transfer.standing import Standing

EVENT = "Rally"


@dataclass(frozen=True, slots=True)
class Parts:
    """What a planted fault can take the place of."""

    carrier: type[KioskCarrier] = KioskCarrier
    gathering: Callable[[Path, str], AbstractContextManager[Gathering]] = open_gathering


USUAL = Parts()


@dataclass
class Line:
    """Holds for so many lines of entries and answers more, and then breaks; None: it holds."""

    left: int | None = None

    def passes(self, wanted: int = 1) -> int:
        """How many of so many still get through."""
        if self.left is None:
            return wanted
        through = min(wanted, self.left)
        self.left -= through
        return through

    def answers(self) -> None:
        """What was asked was done, whether or not anybody hears of it."""
        if not self.passes():
            raise HubAway


class KioskOnALine(KioskAtHub):
    def __init__(self, client: Client, kiosk: str, line: Line) -> None:
        super().__init__(client, kiosk)
        self._line = line

    def held(self, entries: int) -> Held:
        found = super().held(entries)
        self._line.answers()
        return found

    def take(self, lines: bytes, entries: int) -> Taken:
        whole = lines.splitlines(keepends=True)
        through = self._line.passes(len(whole))
        taken = super().take(b"".join(whole[:through]), entries)
        if through < len(whole):
            raise HubAway
        self._line.answers()
        return taken

    def hand_over(self, successor: DeviceKey) -> Enrolled:
        found = super().hand_over(successor)
        self._line.answers()
        return found


class DeskOnALine(DeskAtHub):
    def __init__(self, client: Client, line: Line) -> None:
        super().__init__(client, PETITION)
        self._line = line

    def kiosks(self) -> tuple[KioskHeld, ...]:
        found = super().kiosks()
        self._line.answers()
        return found

    def lines(self, kiosk: str, after: int) -> Generator[bytes, None, None]:
        for line in super().lines(kiosk, after):
            self._line.answers()
            yield line

    def confirm(self, receipt: Receipt) -> None:
        super().confirm(receipt)
        self._line.answers()


@dataclass
class Table:
    """A kiosk, set up in a folder; down until it is started, and after it was killed."""

    data: DataFolder
    up: LedgerRecorder | None = None
    _running: ExitStack = field(default_factory=ExitStack)

    @classmethod
    def set_up(cls, folder: Path, number: int) -> "Table":
        data, device = DataFolder(folder), DeviceKey(bytes([number + 1]) * 32)
        folder.mkdir()
        device.write(data.device)
        made = {
            "kiosk_id": device.kiosk_id,
            "kiosk_name": f"Table {number + 1}",
            "event": EVENT,
            "languages": ("en",),
            "recipients": (base64_of(ORGANIZER.public_key.raw),),
            "signer": base64_of(ORGANIZER.signer),
        }
        save(data.settings, Settings.model_validate(made))
        return cls(data)

    @property
    def device(self) -> DeviceKey:
        return DeviceKey.read(self.data.device, self.id)

    @property
    def id(self) -> str:
        return load(self.data.settings).kiosk_id

    def start(self) -> None:
        finish_clearing(self.data)
        settings = load(self.data.settings)
        ledger, copies = self._running.enter_context(opened_with_copies(self.data, settings, PETITION))
        ballast, keys = Ballast(self.data.ballast), settings.public_keys
        self.up = LedgerRecorder(ledger, copies, ballast, keys, self.device, settings.event, lambda: NOON)

    def stop(self) -> None:
        self.up = None
        self._running.close()

    @property
    def here(self) -> tuple[Ledger, SecondCopies]:
        assert self.up is not None
        return self.up.ledger, self.up.copies

    def record(self, number: int) -> bytes:
        """Somebody signs and is thanked; the hash of the entry."""
        assert self.up is not None
        self.up.record(signature(number, EVENT))
        return self.up.ledger.position("").previous

    def take_back(self, of: UUID) -> bytes:
        assert self.up is not None
        self.up.withdraw(of)
        return self.up.ledger.position("").previous

    def is_killed_before_the_thanks(self, number: int) -> bytes:
        """The entry is in the ledger, and not yet in its copy."""
        assert self.up is not None
        ledger = self.up.ledger
        entry = seal(signature(number, EVENT), ledger.position(EVENT), self.up.recipients, self.up.device)
        ledger.append(entry)
        ledger.abandon()
        self.stop()
        return entry.hash

    def carrier(self, kind: type[KioskCarrier] = KioskCarrier) -> KioskCarrier:
        return kind(self.data, load(self.data.settings), *self.here, list)

    def join(self, hub: AHub) -> None:
        join(hub.invitation("Table"), PETITION, self.device, time.time).write(self.data.hub)

    @contextmanager
    def at_hub(self, line: Line, device: DeviceKey | None = None) -> Iterator[KioskOnALine]:
        device = device or self.device
        with Client(Membership.read(self.data.hub), Caller.kiosk(device), time.time) as client:
            yield KioskOnALine(client, device.kiosk_id, line)

    def sync(self, line: Line) -> Standing:
        """What a kiosk does now and then by itself, or `kiosk sync` while it is down."""
        if self.data.device_before.exists():
            with self.at_hub(line, DeviceKey.read(self.data.device_before)) as hub, suppress(HubRefused):
                hub.hand_over(self.device)
            self.data.device_before.unlink()
        before = Standing.read(self.data.standing, Membership.read(self.data.hub).hub, self.id)
        with read_entries(self.data.ledger) as reading, self.at_hub(line) as hub:
            found = bring(reading, hub, before, unwatched)
        found.write(self.data.standing)
        return found


@dataclass
class Desk:
    """The organizer's, with her key in it."""

    data: DataFolder
    membership: Membership
    parts: Parts

    def _gathering(self) -> AbstractContextManager[Gathering]:
        return self.parts.gathering(self.data.gathered, PETITION)

    def gather(self, stick: Path) -> None:
        with self._gathering() as gathering, Checking() as checking:
            for source in sources_in(stick):
                gather(gathering, source, unwatched, checking)

    def pull(self, line: Line) -> list[Pulled]:
        """What `kiosk pull` does."""
        organizer = Caller.organizer(ORGANIZER, PETITION)
        with self._gathering() as gathering, Client(self.membership, organizer, time.time) as client:
            hub = DeskOnALine(client, line)
            found = pull(gathering, hub, self.data.pulled, unwatched)
            confirm(gathering, hub, found, ORGANIZER)
            return found

    def open(self) -> Roll:
        with self._gathering() as gathering:
            return erased_for_good(gathering, open_roll((kept_entry(*kept) for kept in gathering.kept()), ORGANIZER))

    def decide(self, decision: Decision) -> None:
        decide(self.data, PETITION, ORGANIZER, self.open(), decision)
