"""What is signed goes to the hub by itself: behind everybody's back, and in nobody's way."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Literal, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.pace import Pace
from kiosk.ui.job import Cancelled, Job, Progress
from kiosk.ui.network import Network

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Policy = Literal["off", "unmetered", "any"]
POLICIES: tuple[Policy, ...] = ("off", "unmetered", "any")
_GOODBYE = 3.0  # seconds that a closing window waits for an answer; the hub keeps what it took all the same


@dataclass(frozen=True, slots=True)
class AtHub:
    """How kiosk and hub stand, in entries; times in ISO 8601, "" for never, and an empty address without a hub."""

    address: str = ""
    here: int = 0
    arrived: int = 0
    waiting: int = 0
    unsent: int = 0  # since the last time that everything was sent
    put_aside: int = 0
    revoked: bool = False
    astray: bool = False  # the hub holds entries signed with this kiosk's key that are not in its ledger
    clock_apart: bool = False
    succeeded_at: str = ""
    failed_at: str = ""
    failure: str = ""  # a code; "" where the last time went well
    total: int = 0  # all who signed on a screen, at all events, as the hub knew on `total_on`, a day
    total_on: str = ""


@dataclass(frozen=True, slots=True)
class Joining:
    """What came of joining a hub: "" or a code for what is in the way, and the place of a word that is wrong."""

    problem: str = ""
    word: int = 0


class Sender(Protocol):
    """What a kiosk does at its hub; `send` and `join` take their time."""

    def standing(self) -> AtHub: ...
    def policy(self) -> Policy: ...
    def keep_policy(self, policy: Policy) -> None: ...
    def send(self, progress: Progress) -> None: ...
    def join(self, invitation: str) -> Joining: ...


@QmlElement
@QmlUncreatable("made in Python")
class Sending(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """Waits, sends, and waits again: a while after somebody signed, now and then, and in vain ever more slowly."""

    changed = Signal()
    progressChanged = Signal()
    joined = Signal()

    def __init__(self, sender: Sender, network: Network, pace: Pace, chance: Callable[[], float]) -> None:
        super().__init__()
        self._sender = sender
        self._network = network
        self._pace = pace
        self._chance = chance
        self._standing = sender.standing()
        self._policy = sender.policy()
        self._failures = self._done = 0
        self._doing = ""
        self._joining = Joining()
        self._stopped = False
        self._job = Job()  # no child of ours: a thread that still waits for an answer must find it
        self._job.progressed.connect(self._progress)
        self._job.ended.connect(self._ended)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._send)
        network.cameBack.connect(self._came_back)

    @property
    def is_stopped(self) -> bool:
        return self._stopped

    @property
    def standing(self) -> AtHub:
        return self._standing

    @Property(dict, notify=changed)
    def atHub(self) -> dict[str, object]:
        """The fields of AtHub."""
        return asdict(self._standing)

    @Property(str, notify=changed)
    def doing(self) -> str:
        """`sending`, `joining`, or nothing."""
        return self._doing

    @Property(str, notify=changed)
    def policy(self) -> str:
        """`off`: nothing is ever sent; `unmetered`: not where bytes may cost money; `any`."""
        return self._policy

    @Property(bool, notify=changed)
    def held(self) -> bool:
        """Whether the policy forbids it here and now."""
        return self._policy == "off" or (self._policy == "unmetered" and self._network.is_metered)

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the hub could not be joined, as a code."""
        return self._joining.problem

    @Property(int, notify=changed)
    def wrongWord(self) -> int:
        return self._joining.word

    @Property(int, notify=progressChanged)
    def done(self) -> int:
        return self._done

    def begin(self) -> None:
        """From now on send by itself, where the kiosk belongs to a hub."""
        self._stopped = False
        if self._standing.address:
            self._network.watch()
            self._wait(self._pace.soon)

    def stop(self) -> None:
        """Send nothing more: what is here is about to go."""
        self._stopped = True
        self._next.stop()
        self._job.cancel()

    def wait(self) -> None:
        self.stop()
        self._job.wait(_GOODBYE)

    @Slot()
    def wrote(self) -> None:
        """Somebody signed, or took it back: it goes soon, unless the hub was just asked in vain."""
        if self._failures == 0 and self._next.isActive() and self._next.remainingTime() > self._pace.soon * 1000:
            self._wait(self._pace.soon)

    @Slot()
    def look(self) -> None:
        """Say how things stand now."""
        self._standing, self._joining = self._sender.standing(), Joining()
        self.changed.emit()

    @Slot()
    def syncNow(self) -> None:
        self._failures = 0
        self._send()

    @Slot(str)
    def choose(self, policy: str) -> None:
        """When to send from now on; what is being sent is stopped where it may not be."""
        chosen = next((known for known in POLICIES if known == policy), self._policy)
        self._sender.keep_policy(chosen)
        self._policy = chosen
        if self.property("held"):
            self._job.cancel()
        self.changed.emit()
        if self._standing.address:
            self._wait(self._pace.first)

    @Slot(str)
    def join(self, invitation: str) -> None:
        """Have the hub know this kiosk, by the line that it showed."""
        if not self._doing:
            self._work("joining", lambda _progress: self._sender.join(invitation))

    def _send(self) -> None:
        if self._stopped or self._doing or not self._standing.address:
            return
        if self.property("held"):
            self._wait(self._pace.regularly)
        else:
            self._work("sending", self._sender.send)

    def _work(self, what: str, work: Callable[[Progress], object]) -> None:
        self._next.stop()
        self._doing, self._joining = what, Joining()
        self._progress(0)
        self.changed.emit()
        self._job.start(work)

    def _ended(self, result: object) -> None:
        if isinstance(result, Exception) and not isinstance(result, Cancelled):
            raise result
        did, self._doing = self._doing, ""
        if not self._stopped:
            self._standing = self._sender.standing()
        if isinstance(result, Joining):
            self._joining = result
        if did == "joining":
            self._failures = 0
            self.begin()
            if not self._joining.problem:
                self.joined.emit()
        elif self._standing.failure:
            self._failures += 1
            self._wait(self._pace.in_vain(self._failures, self._chance()))
        else:
            self._failures = 0
            self._wait(self._pace.soon if self._standing.unsent else self._pace.regularly)
        self.changed.emit()

    def _came_back(self) -> None:
        self._failures = 0
        if self._standing.address and not self._doing:
            self._wait(self._pace.first)
        self.changed.emit()

    def _wait(self, seconds: float) -> None:
        if not self._stopped:
            self._next.start(round(seconds * 1000))

    def _progress(self, done: int) -> None:
        self._done = done
        self.progressChanged.emit()
