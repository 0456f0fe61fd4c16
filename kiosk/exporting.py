"""What the organizer takes away: entries opened with the key, written as a table and as sheets."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kiosk import paths
from kiosk.deciding import erased_for_good
from kiosk.desk.all_cores import WORTH_IT, open_lines, spreading
from kiosk.desk.roll import Roll, open_roll, roll_of
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.domain.words import Language
from kiosk.export.csv_file import write_csv
from kiosk.export.ink_pictures import write_ink_pictures
from kiosk.export.pdf_signing import sign
from kiosk.export.presets import PRESETS, PresetName, with_a_row
from kiosk.export.progress import unwatched, watched
from kiosk.export.rows import SIGNATURES, WITH_INK, Table, with_on_paper
from kiosk.export.selection import EVERYBODY, Selection
from kiosk.export.sheet_ink import Draw, all_drawn, one_by_one
from kiosk.export.sheets import SheetOptions, SheetsReport, Split, write_sheets, write_sheets_in_parts
from kiosk.export.xlsx_file import write_xlsx
from kiosk.ledger.gathered import Gathering, kept_entry, open_gathering
from kiosk.ledger.reading import read_entries
from kiosk.packs.load import load_pack
from kiosk.sealing.durable import read_small
from kiosk.sealing.keyfile import LONGEST_FILE, unlock
from kiosk.sealing.keys import OrganizerKey
from kiosk.ui.job import Progress
from kiosk.ui.organizers_door import Exported

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

Paper = Literal["letter", "a4"]
Form = Literal["csv", "xlsx"]
_WORTH_SPREADING = 8_000  # signatures; fewer are drawn before another process has begun
TABLE, SHEETS, INK = "signatures.csv", "sheets.pdf", "ink"


@dataclass(frozen=True, slots=True)
class SheetWish:
    """How the organizer wants her sheets: in which languages, the petition's first when not said; whole, or in parts.

    `streets`: with street and postal code. `signer`: every file gets its electronic signature.
    """

    paper: Paper = "letter"
    languages: tuple[Language, ...] = ()
    streets: bool = False
    split: Split | None = None
    signer: "SimpleSigner | None" = None


@dataclass(frozen=True, slots=True)
class TableWish:
    """How the organizer wants her table; the ink is in the full table only."""

    form: Form = "csv"
    preset: PresetName | None = None
    selection: Selection = EVERYBODY
    ink: bool = False
    for_databases: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """A table, whose rows it has, and how many were left out for which reason."""

    table: Table
    signatures: tuple[Signature, ...]
    left_out: dict[str, int]


@dataclass(frozen=True, slots=True)
class Opened:
    """A kiosk's petition and its roll, in memory only."""

    petition: Petition
    roll: Roll

    @property
    def event_names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(signature.event for signature in self.roll.signatures))


class NoKeyHere(Exception):
    """This kiosk can only write."""

    def __init__(self) -> None:
        super().__init__("This kiosk keeps no organizer key: it can only write. Where the key is kept, use --key FILE.")


def open_key(data: paths.DataFolder, passphrase: str, file: Path | None = None) -> OrganizerKey:
    """The organizer key from a file, the kiosk's own when not said.

    NoKeyHere, WrongPassphrase, KeyFileDamaged or OSError where it does not open.
    """
    if file is None and not data.key.exists():
        raise NoKeyHere
    return unlock(read_small(file or data.key, LONGEST_FILE), passphrase)


def open_kiosk(data: paths.DataFolder, key: OrganizerKey, progress: Progress) -> Opened:
    """Open every entry of a kiosk, or of all that was gathered at a desk.

    LedgerError or BadPack say in one sentence why that cannot be done.
    """
    petition = load_pack(data.pack)
    if data.gathered.exists():
        with open_gathering(data.gathered, petition.id) as gathering:
            return Opened(petition, erased_for_good(gathering, _roll_of(gathering, key, progress)))
    with read_entries(data.ledger) as reading:
        return Opened(petition, open_roll(watched(reading.entries(), progress), key))


def new_folder(parent: Path, today: date) -> Path:
    """A folder of its own for every export, so that no earlier one is overwritten."""
    names = (f"{today:%Y-%m-%d}" + (f"-{n}" if n > 1 else "") for n in range(1, 1000))
    folder = next(parent / name for name in names if not (parent / name).exists())
    folder.mkdir(parents=True)
    return folder


def write_all(opened: Opened, parent: Path, today: date, progress: Progress) -> Exported:
    """A table and sheets of everything, in a new folder named after the day; what was written, for the page to say."""
    folder = new_folder(parent, today)
    count = write_table(chosen(opened, TableWish()), folder / TABLE, TableWish(), progress)
    (report,) = write_sheets_of(opened, folder / SHEETS, SheetWish(), today, progress)
    return Exported(
        folder=str(folder),
        files=(TABLE, SHEETS),
        signatures=count,
        unopened=len(opened.roll.unopened),
        missing_glyphs=len(report.missing),
    )


def chosen(opened: Opened, wish: TableWish) -> Chosen:
    """What a table will hold and whom it leaves out, before anything is written."""
    selected = wish.selection.of(opened.roll.signatures)
    if wish.preset is None:
        table = with_on_paper(WITH_INK if wish.ink else SIGNATURES, opened.roll.on_paper)
        return Chosen(table, selected, {})
    preset = PRESETS[wish.preset]
    return Chosen(preset.table, *with_a_row(preset, selected))


def write_table(table: Chosen, path: Path, wish: TableWish, progress: Progress = unwatched) -> int:
    """A table as it was chosen; the number of its rows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if wish.form == "xlsx":
        return write_xlsx(path, table.signatures, table.table, progress=progress)
    return write_csv(path, table.signatures, table.table, for_databases=wish.for_databases, progress=progress)


def write_ink(opened: Opened, folder: Path, progress: Progress) -> int:
    """Each signature's ink as a picture of its own in a folder; how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    return write_ink_pictures(folder, opened.roll.signatures, progress)


def write_sheets_of(opened: Opened, path: Path, wish: SheetWish, today: date, progress: Progress) -> list[SheetsReport]:
    """Sheets of a roll as they are wished for: a file, or, where they are split, a folder of files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    languages = wish.languages or opened.petition.languages[:1]
    roll = opened.roll.signatures
    with drawing(len(roll)) as draw:
        options = SheetOptions(today, paths.fonts(), wish.paper, languages, wish.streets, wish.split, draw)
        if wish.split:
            reports = write_sheets_in_parts(path, opened.petition, roll, options, progress)
        else:
            reports = [write_sheets(path, opened.petition, roll, options, progress)]
    if wish.signer:
        for report in reports:
            sign(report.path, wish.signer)
    return reports


@contextmanager
def drawing(signatures: int) -> Iterator[Draw]:
    """How the ink of so many is drawn: by this process, or on all cores by others that end with the block."""
    if signatures < _WORTH_SPREADING:
        yield one_by_one
        return
    with spreading() as spread:
        yield partial(spread, all_drawn)


def _roll_of(gathering: Gathering, key: OrganizerKey, progress: Progress) -> Roll:
    if gathering.size() < WORTH_IT:
        return open_roll(watched((kept_entry(*each) for each in gathering.kept()), progress), key)
    return roll_of(watched(open_lines(gathering.kept(), key), progress))
