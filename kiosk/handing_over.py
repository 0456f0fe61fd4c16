"""What the organizer counts, tells apart and hands over: on screen, on paper, elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from kiosk import paths
from kiosk.deciding import NotAtADesk
from kiosk.desk.chains import KioskChain, chains
from kiosk.desk.counts import Counts, count
from kiosk.desk.hand_tally import HandTally, Track, load_tally
from kiosk.desk.roll import Roll
from kiosk.domain.words import Language
from kiosk.export.file_sums import RECEIPT, SUMS, FileSum, file_sums, listed, sum_of, write_sums
from kiosk.export.handed import Handed, HandedKiosk, OnPaper, OnScreen, Reported
from kiosk.export.progress import Progress
from kiosk.export.receipt import ReceiptOptions, write_receipt
from kiosk.export.slips import Slip, SlipOptions, write_slips
from kiosk.exporting import Opened, Paper
from kiosk.ledger.gathered import open_gathering
from kiosk.packs.load import load_pack

# Where the systems put a drive that was plugged in; whoever asks knows of those elsewhere, if they can be written.
_PLUGGED_IN = tuple(map(Path, ("/media", "/run/media", "/Volumes")))
SLIPS = "slips.pdf"
SlipLanguage = Literal["en", "fr", "uk", "all"]


class NothingToHandOver(Exception):
    """A receipt for no file would say nothing."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder}: there is no file in it to hand over.")


@dataclass(frozen=True, slots=True)
class ReceiptWish:
    """Of which folder, and how, the organizer wants her receipt; in the petition's first language if not said."""

    folder: Path
    made_on: date
    paper: Paper = "letter"
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class SlipWish:
    """How the organizer wants her slips, and for which day; in the petition's first language if not said."""

    day: date
    paper: Paper = "letter"
    language: SlipLanguage | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What was written, and what it tells."""

    receipt: Path
    sums: Path
    files: tuple[FileSum, ...]
    pages: int


def is_removable(path: Path, sticks: Iterable[Path]) -> bool:
    """Whether a path leads onto a drive that was plugged in, links followed: names in clear get lost with it."""
    real = path.resolve()
    return any(real.is_relative_to(folder) for folder in (*_PLUGGED_IN, *sticks))


def gathered_chains(data: paths.DataFolder) -> list[KioskChain]:
    """Each kiosk's chain, as it was gathered; NotAtADesk, LedgerError or BadPack where that cannot be told."""
    if not data.gathered.exists():
        raise NotAtADesk
    petition = load_pack(data.pack).id
    with open_gathering(data.gathered, petition) as gathering:
        return chains(gathering.links(), petition)


def hand_over(data: paths.DataFolder, opened: Opened, wish: ReceiptWish, progress: Progress) -> HandedOver:
    """Write a receipt for every file in a folder, and the sums of all of them, into that folder.

    NotAtADesk, NothingToHandOver, BadTally, LedgerError, ExportFailed or OSError say why it cannot be done.
    """
    found = gathered_chains(data)
    files = file_sums(wish.folder, progress)
    if not files:
        raise NothingToHandOver(wish.folder)
    counts, tally = count(opened.roll), load_tally(data.tally)
    handed = Handed(
        on_screen=_on_screen(counts),
        campaign=_on_paper(tally, "campaign"),
        official=_on_paper(tally, "official"),
        elsewhere=tuple(Reported(each.source, each.count, each.as_of) for each in tally.elsewhere),
        files=tuple(listed(files)),
        kiosks=_kiosks(found, opened.roll),
    )
    options = ReceiptOptions(wish.made_on, paths.fonts(), wish.paper, wish.language or opened.petition.languages[0])
    receipt, sums = wish.folder / RECEIPT, wish.folder / SUMS
    pages = write_receipt(receipt, opened.petition, handed, options)
    write_sums(sums, [*files, sum_of(RECEIPT, receipt)])
    return HandedOver(receipt, sums, tuple(files), pages)


def write_slips_of(pack: Path, path: Path, wish: SlipWish) -> list[Slip]:
    """Write slips of the petition in a folder, and return what is on them; BadPack or ExportFailed say why not."""
    petition = load_pack(pack)
    languages = petition.languages if wish.language == "all" else (wish.language or petition.languages[0],)
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_slips(path, petition, languages, SlipOptions(wish.day, paths.fonts(), wish.paper))


def _on_screen(counts: Counts) -> OnScreen:
    totals = counts.totals
    return OnScreen(
        counting=totals.counting,
        given=totals.given,
        taken_back=totals.taken_back,
        set_aside=sum(totals.set_aside.values()),
        erased=totals.erased,
        events=counts.events,
        days=counts.days,
        hours=counts.hours,
        on_paper=totals.on_paper,
    )


def _on_paper(tally: HandTally, track: Track) -> OnPaper:
    pen = tally.pen(track)
    return OnPaper(pen.sheets, pen.valid, pen.struck_out, pen.as_of)


def _kiosks(found: list[KioskChain], roll: Roll) -> tuple[HandedKiosk, ...]:
    names = {each.kiosk: each.signature.kiosk for each in roll.given}
    return tuple(
        HandedKiosk(
            kiosk=chain.kiosk,
            name=names.get(chain.kiosk, ""),
            signatures=chain.signatures,
            entries=chain.entries,
            code=chain.code,
            missing=tuple(f"{first}" if first == last else f"{first}–{last}" for first, last in chain.gaps),
            is_doubtful=bool(chain.breaks or chain.twice),
        )
        for chain in found
    )
