"""What goes wrong at events, done for real to a kiosk of generated people, and how a volunteer sees it mended."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk import app, exporting, paths
from kiosk.demo.people import people
from kiosk.demo.rally import PIN, Album, come_to_check, sign
from kiosk.demo.stage import Calendar, Disk
from kiosk.demo.visitor import Visitor
from kiosk.installing import KioskInstaller
from kiosk.packs.load import load_pack
from kiosk.sealing.shares import recovery_words
from kiosk.ui.installer import Choices

PASSPHRASE = "six words nobody else would think of"  # noqa: S105 - of a kiosk that lives for its pictures
_TEN_YEARS = timedelta(days=3653)
Seen = tuple[str, Visitor]


@dataclass
class Mishaps:
    """A kiosk at an event, and everything that happens to it in turn."""

    root: Path
    ahead: timedelta = timedelta()
    taken: int = 0

    def __post_init__(self) -> None:
        self.data, self.stick, self.pulled = paths.DataFolder(self.root / "kiosk"), self.root / "STICK", self.root / "x"
        self.disk, self.album = Disk(), Album(self.root / "pictures")
        self.stick.mkdir(parents=True)
        pack = paths.bundled_pack()
        installer = KioskInstaller(self.data, pack, load_pack(pack), self.now().date())
        installer.install(Choices("Rally at City Hall", "Table 1", ("en", "fr", "uk"), PIN, PASSPHRASE))
        installer.complete()
        self.crowd = iter([person for person in people(100, seed=5) if person.language == "en"])

    def happen(self) -> Iterator[Seen]:
        """Each screen worth a picture, by name, with somebody in front of it."""
        for mishap in (self.the_stick_is_pulled, self.the_disk_is_full, self.the_ledger_is_damaged):
            yield from mishap()
        yield from self.the_passphrase_is_forgotten()
        yield from self.the_clock_is_ten_years_off()

    def the_stick_is_pulled(self) -> Iterator[Seen]:
        """In the middle of a write: the last line on it is torn."""
        with self._opened() as kiosk:
            visitor = self._comes(kiosk)
            self._signs(visitor)
            self._enters(visitor)
            visitor.taps("askStick")
            visitor.taps("stick.0")
            visitor.waits_for("staff.copy")
            yield "stick-1-chosen", visitor
            visitor.taps("back")
            self.stick.rename(self.pulled)
            self._signs(visitor)
            yield "stick-2-pulled", visitor
            (copy,) = self.pulled.iterdir()
            copy.write_bytes(copy.read_bytes()[:-100])
            self.pulled.rename(self.stick)
            self._enters(visitor)
            yield "stick-3-back", visitor

    def the_disk_is_full(self) -> Iterator[Seen]:
        with self._opened() as kiosk:
            visitor = self._comes(kiosk)
            self.disk.warns = "full"
            kiosk.session.look_again()
            yield "full-1-warned", visitor
            self.disk.refuses = True
            come_to_check(visitor, next(self.crowd), self.album)
            visitor.taps("sign")
            visitor.waits_for("retry")
            yield "full-2-not-saved", visitor
            self.disk.refuses, self.disk.warns = False, ""
            visitor.taps("retry")
            visitor.waits_for("done")
            self.taken += 1
            yield "full-3-saved", visitor

    def the_ledger_is_damaged(self) -> Iterator[Seen]:
        raw = bytearray(self.data.ledger.read_bytes())
        for at in range(4096, len(raw), 997):
            raw[at] ^= 255
        self.data.ledger.write_bytes(raw)
        with self._opened() as kiosk:
            visitor = self._comes(kiosk)
            self._enters(visitor)
            visitor.waits_for("staff.setAside")
            yield "damaged-1-mended", visitor

    def the_passphrase_is_forgotten(self) -> Iterator[Seen]:
        """Two of three sheets are at hand."""
        sheets = recovery_words(exporting.open_key(self.data, PASSPHRASE), 3)
        with self._opened() as kiosk:
            visitor = self._comes(kiosk)
            self._enters(visitor)
            visitor.taps("askOrganizer")
            visitor.taps("askWords")
            visitor.taps_line("paper.word")
            visitor.types(sheets[0][:3])
            yield "passphrase-1-words", visitor
            visitor.clears_line("paper.word")
            visitor.pastes(f"{sheets[0]} ")
            visitor.waits_for("paper.more")
            yield "passphrase-2-one-sheet", visitor
            visitor.pastes(f"{sheets[2]} ")
            visitor.waits_for("recovering.passphrase")
            yield "passphrase-3-two-sheets", visitor
            visitor.taps("recovering.passphrase")
            self.passphrase = visitor.reads("recovering.chosen")
            yield "passphrase-4-new", visitor
            visitor.taps("recovering.forward")
            visitor.answers("recovering.again", self.passphrase)
            visitor.leaves_the_keyboard()
            visitor.taps("recovering.forward")
            visitor.waits_for("recovering.done")
            yield "passphrase-5-done", visitor

    def the_clock_is_ten_years_off(self) -> Iterator[Seen]:
        self.ahead = _TEN_YEARS
        with self._opened(ask_clock=True) as kiosk:
            visitor = self._comes(kiosk, "clock.right")
            yield "clock-1-asked", visitor
            visitor.taps("clock.wrong")
            yield "clock-2-help", visitor
            visitor.taps("clock.right")
            visitor.waits_for("warning")
            self._signs(visitor)
            yield "clock-3-signing-goes-on", visitor

    def now(self) -> datetime:
        return Calendar().now() + self.ahead

    def _opened(self, *, ask_clock: bool = False) -> AbstractContextManager[app.Kiosk]:
        return app.opened_kiosk(
            self.data,
            exports=self.root / "exports",
            now=self.now,
            engines=(),
            through=self.disk.before,
            find_sticks=lambda: [self.stick],
            ask_clock=ask_clock,
        )

    def _comes(self, kiosk: app.Kiosk, first: str = "start") -> Visitor:
        kiosk.window.show(1280, 800)
        kiosk.comfort.setProperty("still", True)  # noqa: FBT003 - how Qt sets a property
        visitor = Visitor(kiosk.window.quick)
        visitor.waits_for(first)
        return visitor

    def _signs(self, visitor: Visitor) -> None:
        sign(visitor, next(self.crowd), self.album)
        self.taken += 1

    def _enters(self, visitor: Visitor) -> None:
        visitor.holds_until("corner", "pin.OK")
        for digit in PIN:
            visitor.taps(f"pin.{digit}")
        visitor.taps("pin.OK")
        visitor.waits_for("staff.total")
