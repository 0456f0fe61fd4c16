"""A whole day of two volunteers and two kiosks, by taps alone: from the checks at the door to two cleared kiosks."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from kiosk import app, paths
from kiosk.commands.small_drive import small_drive
from kiosk.demo.people import Person, people
from kiosk.demo.rally import PIN, Album, give_details, sign
from kiosk.demo.stage import Calendar
from kiosk.demo.visitor import Visitor
from kiosk.installing import KioskInstaller
from kiosk.packs.copying import copy_pack
from kiosk.packs.load import open_pack
from kiosk.packs.sign import sign_pack
from kiosk.sealing.keys import OrganizerKey
from kiosk.ui.installer import Choices

ORGANIZER = OrganizerKey(bytes(32))  # of a campaign that lives for its pictures
Seen = tuple[str, Visitor]


@dataclass
class EventDay:
    """Two kiosks that can only write, at a church door, and what their volunteers do; everything lies below `root`.

    `at_each`: how many people sign at each kiosk.
    """

    root: Path
    at_each: int = 20
    hours: int = 0
    sticks: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pack, self.stick = self.root / paths.bundled_pack().name, self.root / "STICK"
        copy_pack(paths.bundled_pack(), self.pack)
        sign_pack(self.pack, ORGANIZER)
        self.stick.mkdir()
        self.first, self.second = self._lent("Table 1"), self._lent("Table 2")
        self.crowd = iter(people(2 * self.at_each + 1, seed=11))
        self.album = Album(self.root / "pictures")

    def passes(self) -> Iterator[Seen]:
        """Each screen worth a picture, by name, with somebody in front of it."""
        yield from self.the_first_kiosk_is_looked_over()
        yield from self.people_sign_at_the_first()
        yield from self.the_second_kiosk_is_put_out_of_order()
        yield from self.the_first_is_carried_home_and_cleared()
        yield from self.so_is_the_second()

    def the_first_kiosk_is_looked_over(self) -> Iterator[Seen]:
        self.sticks.append(self.stick)
        with self._opened(self.first) as kiosk:
            visitor = self._comes(kiosk, "clock.right")
            yield "day-01-clock", visitor
            visitor.taps("clock.right")
            self._enters(visitor)
            visitor.taps("askStart")
            visitor.waits_for("check.ledger")
            yield "day-02-checks", visitor
            visitor.taps("mend.touch")
            for spot in range(5):
                visitor.taps(f"spot.{spot}")
            visitor.draws("touch.pad", [[(0.2, 0.3), (0.5, 0.25), (0.8, 0.3)]])
            yield "day-03-touch", visitor
            visitor.taps("touch.done")
            visitor.taps("mend.copy")
            yield "day-04-stick", visitor
            visitor.taps("stick.0")
            visitor.taps("practise")
            visitor.taps("forward")
            give_details(visitor, next(self.crowd))
            yield "day-05-practice", visitor
            visitor.taps("back")
            visitor.taps("back")
            visitor.waits_for("start")

    def people_sign_at_the_first(self) -> Iterator[Seen]:
        """Halfway through, strangers come too near."""
        self.hours = 2
        with self._opened(self.first) as kiosk:
            visitor = self._comes(kiosk, "clock.right")
            visitor.taps("clock.right")
            self._sign(visitor, self.at_each // 2)
            yield "day-06-signing", visitor
            visitor.taps("start")
            visitor.waits_for("forward")
            visitor.taps_thrice("corner")
            yield "day-07-hidden", visitor
            self._enters(visitor)
            yield "day-08-they-are-gone", visitor
            visitor.taps("back")
            self._sign(visitor, self.at_each - self.at_each // 2)

    def the_second_kiosk_is_put_out_of_order(self) -> Iterator[Seen]:
        """After everybody has signed its screen gets a crack."""
        with self._opened(self.second) as kiosk:
            visitor = self._comes(kiosk, "clock.right")
            visitor.taps("clock.right")
            self._sign(visitor, self.at_each)
            self._enters(visitor)
            visitor.taps("outOfOrder.begin")
            yield "day-09-out-of-order", visitor

    def the_first_is_carried_home_and_cleared(self) -> Iterator[Seen]:
        """On the first stick that is tried there is no room."""
        self.hours = 5
        with small_drive(self.root / "HOLIDAY", "4k") as full, self._opened(self.first) as kiosk:
            self.sticks[:] = [full]
            visitor = self._comes(kiosk, "clock.right")
            visitor.taps("clock.right")
            self._enters(visitor)
            visitor.taps("askEnd")
            visitor.taps("end.stick.0")
            visitor.waits_for("end.trouble")
            yield "day-10-no-room", visitor
            self.sticks[:] = [self.stick]
            visitor.taps("back")
            visitor.taps("end.stick.0")
            visitor.waits_for("end.code")
            yield "day-11-three-numbers", visitor
            visitor.taps("askClear")
            yield "day-12-clear", visitor
            visitor.taps("clear")
            visitor.waits_for("end.cleared")
            yield "day-13-cleared", visitor
            visitor.taps("end.close")

    def so_is_the_second(self) -> Iterator[Seen]:
        """It is still out of order, which is no hindrance."""
        with self._opened(self.second) as kiosk:
            visitor = self._comes(kiosk, "clock.right")
            visitor.taps("clock.right")
            self._enters(visitor)
            yield "day-14-the-second", visitor
            visitor.taps("askEnd")
            visitor.taps("end.stick.0")
            visitor.waits_for("end.code")
            visitor.taps("askClear")
            visitor.taps("clear")
            visitor.waits_for("end.cleared")

    def _lent(self, name: str) -> paths.DataFolder:
        data, opened = paths.DataFolder(self.root / name), open_pack(self.pack)
        installer = KioskInstaller(data, self.pack, opened.petition, self._now().date(), signed=opened.signed)
        installer.install(Choices("Church of St. Andrew, 1 May", name, ("en", "fr", "uk"), PIN, ""))
        installer.complete()
        return data

    def _now(self) -> datetime:
        return Calendar().now() + timedelta(hours=self.hours)

    @contextmanager
    def _opened(self, data: paths.DataFolder) -> Iterator[app.Kiosk]:
        with app.opened_kiosk(
            data,
            exports=self.root / "exports",
            now=self._now,
            engines=(),
            find_sticks=lambda: list(self.sticks),
            ask_clock=True,
        ) as kiosk:
            yield kiosk

    def _comes(self, kiosk: app.Kiosk, first: str) -> Visitor:
        kiosk.window.show(1280, 800)
        kiosk.comfort.setProperty("still", True)  # noqa: FBT003 - how Qt sets a property
        visitor = Visitor(kiosk.window.quick)
        visitor.waits_for(first)
        return visitor

    def _sign(self, visitor: Visitor, many: int) -> None:
        for _ in range(many):
            person: Person = next(self.crowd)
            sign(visitor, person, self.album)

    def _enters(self, visitor: Visitor) -> None:
        visitor.holds_until("corner", "pin.OK")
        for digit in PIN:
            visitor.taps(f"pin.{digit}")
        visitor.taps("pin.OK")
        visitor.waits_for("staff.total")
