"""An organizer's afternoon at her desk, by mouse and keyboard: from three sticks to sheets in hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk import paths
from kiosk.demo.clerk import Clerk
from kiosk.demo.people import people, signature_of
from kiosk.demo.stage import Calendar
from kiosk.domain.form import Occasion
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.export.progress import unwatched
from kiosk.office.window import opened_desk
from kiosk.packs.load import load_pack
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.durable import write_durably
from kiosk.sealing.entry import Entry, Position, genesis, head_code
from kiosk.sealing.envelope import seal
from kiosk.sealing.keyfile import Cost, lock
from kiosk.sealing.keys import OrganizerKey
from kiosk.transfer.bundle import bundle_name, save_bundle

ORGANIZER = OrganizerKey(bytes(range(32)))
PASSPHRASE = "apple harbour velvet cousin marble lantern"  # noqa: S105 - of an organizer who does not exist
EVENTS = (("Rally at City Hall", "Table 1", 60), ("Rally at City Hall", "Table 2", 45), ("St. Andrew’s", "Foyer", 39))
Seen = tuple[str, Clerk]
_CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)  # of a key file that protects nobody


@dataclass(frozen=True, slots=True)
class Afternoon:
    """A folder with three sticks, and the organizer's key file."""

    root: Path

    @property
    def key_file(self) -> Path:
        return self.root / "organizer.key"

    @property
    def exports(self) -> Path:
        return self.root / "exports"

    def sticks(self) -> list[Path]:
        return sorted(self.root.glob("STICK-*"))

    def begins(self) -> None:
        """Everybody signs; some of them twice, at another table or another day."""
        petition = load_pack(paths.bundled_pack())
        write_durably(self.key_file, lock(ORGANIZER, PASSPHRASE, cost=_CHEAP))
        for number, signed in enumerate(_signed(petition), start=1):
            stick = self.root / f"STICK-{number}"
            stick.mkdir()
            entries = list(_entries(signed, DeviceKey(bytes([number]) * 32)))
            name = bundle_name(entries[-1].kiosk, head_code(entries[-1].hash))
            save_bundle(entries, stick / name, unwatched)

    def passes(self) -> Iterator[Seen]:
        """From the locked desk to the folder that is handed in; each page worth a picture, by name."""
        self.begins()
        data = paths.DataFolder(self.root / "desk")
        with opened_desk(
            data, pack=None, key_file=self.key_file, now=Calendar().now, find_sticks=self.sticks, exports=self.exports
        ) as opened:
            opened.window.show(1280, 800)
            clerk = Clerk(opened.window.quick)
            clerk.waits_for("passphrase")
            yield "desk-01-door", clerk
            clerk.answers("passphrase", PASSPHRASE)
            clerk.waits_for("gather.look")
            for step in (self._gathers, self._looks, self._reviews, self._finds_somebody, self._counts_paper):
                yield from step(clerk)
            yield from self._hands_in(clerk)

    def _gathers(self, clerk: Clerk) -> Iterator[Seen]:
        for stick in range(len(EVENTS)):
            clerk.taps(f"gather.stick.{stick}")
            _rests(clerk)
        yield "desk-02-gathered", clerk

    def _looks(self, clerk: Clerk) -> Iterator[Seen]:
        clerk.taps("section.overview")
        yield "desk-03-overview", clerk

    def _reviews(self, clerk: Clerk) -> Iterator[Seen]:
        clerk.taps("section.review")
        _rests(clerk)
        clerk.waits_for("card.0")
        yield "desk-04-perhaps-one-person", clerk
        clerk.taps("verdict.keep")
        clerk.taps_line("review.why")
        clerk.types("Signed at both tables")
        yield "desk-05-what-it-changes", clerk
        clerk.taps("review.confirm")
        clerk.waits_until(lambda: not clerk.sees("review.confirm"), "the next case")
        clerk.taps("verdict.different")
        clerk.taps("review.confirm")
        clerk.waits_until(lambda: not clerk.sees("review.confirm"), "the next case")
        clerk.taps("review.back")
        yield "desk-06-what-was-decided", clerk

    def _finds_somebody(self, clerk: Clerk) -> Iterator[Seen]:
        clerk.taps("section.signatures")
        clerk.waits_for("row.0")
        clerk.taps("signatures.search")
        clerk.types("олена toronto")
        clerk.waits_until(lambda: clerk.sees("row.0") and not clerk.sees("row.1"), "the one who was meant")
        yield "desk-07-found", clerk
        clerk.taps("row.0")
        clerk.waits_for("person.back")
        yield "desk-08-one-person", clerk
        clerk.taps("person.back")

    def _counts_paper(self, clerk: Clerk) -> Iterator[Seen]:
        clerk.taps("section.paper")
        clerk.taps("paper.official")
        for name, text in {"name": "Sheet 1", "count": "31", "struckOut": "2"}.items():
            clerk.taps_line(f"paper.{name}")
            clerk.clears_line(f"paper.{name}")
            clerk.types(text)
        clerk.taps("paper.keep")
        clerk.waits_for("paper.official")
        yield "desk-09-on-paper", clerk

    def _hands_in(self, clerk: Clerk) -> Iterator[Seen]:
        clerk.taps("section.handin")
        clerk.waits_for("handin.table")
        yield "desk-10-hand-in", clerk
        for thing in ("table", "sheets", "slips", "receipt"):
            clerk.taps(f"handin.{thing}")
            if thing == "table":
                clerk.taps("handin.look")
                clerk.waits_for("handin.write")
                yield "desk-11-first-rows", clerk
            clerk.waits_for("handin.write")
            clerk.taps("handin.write")
            _rests(clerk)
            clerk.waits_for("handin.written")
        yield "desk-12-handed-over", clerk


def _rests(clerk: Clerk) -> None:
    clerk.waits_until(lambda: not clerk.sees("busy.title"), "the desk at rest")


def everybody() -> list[Signature]:
    """All signatures of the three kiosks."""
    return [signature for signed in _signed(load_pack(paths.bundled_pack())) for signature in signed]


def _signed(petition: Petition) -> Iterator[list[Signature]]:
    crowd = iter(people(sum(many for *_place, many in EVENTS), seed=7))
    number, earlier = 0, list[Signature]()
    for day, (event, kiosk, many) in enumerate(EVENTS):
        signed = []
        for minute in range(many):
            person, number = next(crowd), number + 1
            at: datetime = Calendar().now() + timedelta(days=day, minutes=4 * minute)
            occasion = Occasion(UUID(int=number), at, event, kiosk, person.language)
            signed.append(signature_of(person, petition, occasion))
        # Three of those who signed before come by once more.
        again = [
            replace(one, id=UUID(int=9000 + 10 * day + at), event=event, kiosk=kiosk, signed_at=signed[-1].signed_at)
            for at, one in enumerate(earlier[3:33:12])
        ]
        earlier += signed
        yield [*signed, *again]


def _entries(signed: Sequence[Signature], device: DeviceKey) -> Iterator[Entry]:
    last = genesis(signed[0].petition, device.kiosk_id)
    for number, signature in enumerate(signed, start=1):
        place = Position(signature.petition, device.kiosk_id, signature.event, number, last)
        entry = seal(signature, place, (ORGANIZER.public_key,), device)
        last = entry.hash
        yield entry
