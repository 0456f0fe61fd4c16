"""Answers what the page of handing in asks: what can be wished for, a table's first rows, and writing each thing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from kiosk import exporting, handing_over, paper_petition
from kiosk.desk.counts import count
from kiosk.desk.hand_tally import BadTally
from kiosk.domain.paper_petition import HOUSE_LANGUAGES
from kiosk.domain.places import ABROAD
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.finished_file import ExportFailed, reason_of
from kiosk.export.presets import PRESETS
from kiosk.export.selection import Selection
from kiosk.ledger.errors import LedgerError
from kiosk.office.office import Office
from kiosk.packs.fault import BadPack
from kiosk.ui.desk.hand_in import Choices, Preview, Wishes, Written
from kiosk.ui.job import Progress

_SAMPLE = 5
_FOLDER = "hand-in-{day}"
_IN_THE_WAY: dict[type[Exception], str] = {
    handing_over.NothingToHandOver: "nothing",
    BadPack: "rules",
    BadTally: "damaged",
    LedgerError: "damaged",
}
_NOT_ASKED = "did not agree to be contacted"


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to write: from what, how, where to, and how far it is."""

    opened: exporting.Opened
    wishes: Wishes
    folder: Path
    today: date
    progress: Progress

    @property
    def language(self) -> Language:
        return _language(self.wishes.language) or self.opened.petition.languages[0]

    @property
    def paper(self) -> exporting.Paper:
        return "a4" if self.wishes.paper == "a4" else "letter"


class HandInOffice:
    """Writes what an office has opened; `exports` is where its usual folder lies."""

    def __init__(self, office: Office, exports: Path) -> None:
        self._office = office
        self._exports = exports

    def usual_folder(self) -> str:
        return str(self._exports / _FOLDER.format(day=self._office.now().date().isoformat()))

    def is_removable(self, folder: str) -> bool:
        return handing_over.is_removable(Path(folder), self._office.find_sticks())

    def choices(self) -> Choices:
        """What there is to choose from in what was opened."""
        petition, opened = self._office.petition, self._office.opened
        found = count(opened.roll) if opened else None
        return Choices(
            languages=petition.languages,
            house=petition.parliament.languages if petition.parliament else (),
            presets=tuple(PRESETS),
            events=tuple(found.events) if found else (),
            days=tuple(day.isoformat() for day in found.days) if found else (),
            provinces=tuple(sorted(each for each in found.provinces if each and ABROAD not in each)) if found else (),
        )

    def size(self) -> int:
        """How many signatures count."""
        return len(self._office.opened.roll.signed) if self._office.opened else 0

    def preview(self, wishes: Wishes) -> Preview:
        """What a table would hold; nothing of it is on a disk."""
        if self._office.opened is None:
            return Preview(0, {}, ())
        chosen = exporting.chosen(self._office.opened, _table(wishes))
        header = chosen.table.header
        rows = chosen.table.rows(islice(chosen.signatures, _SAMPLE))
        first = tuple(tuple(f"{name}: {cell}" for name, cell in zip(header, row, strict=True) if cell) for row in rows)
        left_out = {"consent" if why == _NOT_ASKED else "address": many for why, many in chosen.left_out.items()}
        return Preview(len(chosen.signatures), left_out, first)

    def write(self, thing: str, wishes: Wishes, folder: str, progress: Progress) -> Written:
        """Write one thing into a folder, which is made where it is not there."""
        opened = self._office.opened
        if opened is None:
            return Written(problem="damaged")
        errand = Errand(opened, wishes, Path(folder), self._office.now().date(), progress)
        try:
            return self._writers()[thing](errand)
        except (ExportFailed, OSError) as error:
            return Written(problem=error.reason if isinstance(error, ExportFailed) else reason_of(error))
        except tuple(_IN_THE_WAY) as error:
            return Written(problem=next(code for kind, code in _IN_THE_WAY.items() if isinstance(error, kind)))

    def _writers(self) -> dict[str, Callable[[Errand], Written]]:
        return {
            "table": _write_table,
            "sheets": _write_sheets,
            "parliament": self._write_blank_sheets,
            "slips": self._write_slips,
            "receipt": self._write_receipt,
        }

    def _write_blank_sheets(self, errand: Errand) -> Written:
        path = errand.folder / paper_petition.SHEETS
        wished = tuple(code for code in HOUSE_LANGUAGES if errand.wishes.house in {code, "both"})
        has = self._office.petition.parliament
        languages = tuple(code for code in wished if has and code in has.languages)
        done = paper_petition.write_blank_sheets(self._office.data.pack, path, languages, None, errand.today)
        return Written(str(path), sum(each.rows for each in done), sum(each.sheets for each in done))

    def _write_slips(self, errand: Errand) -> Written:
        path = errand.folder / handing_over.SLIPS
        language = _language(errand.wishes.slips) or "all"
        wish = handing_over.SlipWish(errand.today, errand.paper, language)
        handing_over.write_slips_of(self._office.data.pack, path, wish)
        return Written(str(path), pages=1)

    def _write_receipt(self, errand: Errand) -> Written:
        wish = handing_over.ReceiptWish(errand.folder, errand.today, errand.paper, errand.language)
        done = handing_over.hand_over(self._office.data, errand.opened, wish, errand.progress)
        return Written(str(done.receipt), len(done.files), done.pages)


def _write_table(errand: Errand) -> Written:
    wish = _table(errand.wishes)
    preset = f"-{wish.preset}" if wish.preset else ""
    path = errand.folder / f"signatures{preset}.{wish.form}"
    table = exporting.chosen(errand.opened, wish)
    return Written(str(path), exporting.write_table(table, path, wish, errand.progress))


def _write_sheets(errand: Errand) -> Written:
    path = errand.folder / exporting.SHEETS
    wish = exporting.SheetWish(errand.paper, (errand.language,))
    (report,) = exporting.write_sheets_of(errand.opened, path, wish, errand.today, errand.progress)
    return Written(str(path), report.signatures, report.pages)


def _table(wishes: Wishes) -> exporting.TableWish:
    form: exporting.Form = "xlsx" if wishes.form == "xlsx" else "csv"
    preset = next((each for each in PRESETS if each == wishes.preset), None)
    since, until = (date.fromisoformat(day) if day else None for day in (wishes.since, wishes.until))
    return exporting.TableWish(form, preset, Selection(wishes.event or None, since, until, wishes.province or None))


def _language(code: str) -> Language | None:
    return next((each for each in LANGUAGES if each == code), None)
