"""Whatever is typed, pasted or planted: nothing hidden is kept, nothing runs in a spreadsheet, no □ goes untold."""

import csv
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from uuid import UUID

import uharfbuzz as hb
from nasty_texts import NastyTexts

from kiosk import paths
from kiosk.domain.form import QUESTIONS, SignatureForm
from kiosk.domain.petition import Question
from kiosk.domain.rules import LONGEST
from kiosk.domain.signature import Signature
from kiosk.domain.text import clean, compared
from kiosk.export.csv_file import guarded_cell, write_csv
from kiosk.export.fonts import Lettering, Setting
from kiosk.export.sheets import SheetOptions, write_sheets
from tests.domain.rally import petition, signed

STRINGS = int(os.environ.get("KIOSK_STRINGS", "5000"))
BATCH = 5_000
ON_A_SHEET = 200  # one text in so many is printed, too
PETITION = petition()
SOMEBODY = replace(signed(), ink=None)

# What follows is written from Unicode's own tables and not from the program's, so that the two can disagree.
_EVERYTHING = [chr(code) for code in range(0x110000)]
_JOINERS = "\u200c\u200d"
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
HIDDEN = frozenset(c for c in _EVERYTHING if unicodedata.category(c) in _UNSEEN or c in _FILLERS) - set(_JOINERS)
MARKS = frozenset(c for c in _EVERYTHING if unicodedata.category(c)[0] == "M")
_TWINS = {f"<{kind}> {ord(sign):04X}" for kind in ("wide", "small") for sign in "=+-@"}
STARTERS = frozenset("=+-@−\t\r\n") | {c for c in _EVERYTHING if unicodedata.decomposition(c) in _TWINS}
SPACES = "".join(c for c in _EVERYTHING if c.isspace() and c not in "\t\r\n")


def is_kept_well(kept: str) -> bool:
    """One composed line without anything hidden, and no more than eight marks on a base."""
    if not HIDDEN.isdisjoint(kept) or kept != " ".join(kept.split()) or not unicodedata.is_normalized("NFC", kept):
        return False
    marks = 0
    for character in kept if not MARKS.isdisjoint(kept) else "":
        if character not in _JOINERS:
            marks = marks + 1 if character in MARKS else 0
        if marks > 8:
            return False
    return True


def ill_kept(texts: Iterable[str], keep: Callable[[str], str]) -> list[str]:
    """The texts that were kept badly, or otherwise when they were kept once more, or no more the same text."""
    pairs = [(text, keep(text)) for text in texts]
    return [
        text for text, kept in pairs if not is_kept_well(kept) or keep(kept) != kept or compared(kept) != compared(text)
    ]


def answered(number: int, text: str) -> Signature:
    """What a text becomes in every line of the form: an answer that is kept well, or a problem with a code."""
    answers: dict[Question, str] = dict.fromkeys(QUESTIONS, text)
    if number % 2:  # whoever lives in Canada meets other rules than the rest of the world
        del answers["country"]
    kept = SignatureForm(answers).kept(PETITION)
    taken = {str(question): answer for question, answer in kept.items() if isinstance(answer, str)}
    wrong = [name for name, answer in taken.items() if not is_kept_well(answer) or len(answer) > LONGEST[name]]
    assert not wrong, (wrong, ascii(text))
    return replace(SOMEBODY, id=UUID(int=number), **taken)  # type: ignore[arg-type] # questions are fields of it


def formulas_in(path: Path) -> list[str]:
    """The cells of a CSV that a spreadsheet could take for a formula."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = chain.from_iterable(csv.reader(file, strict=True))
        return [cell for cell in cells if cell.lstrip(SPACES)[:1] in STARTERS and cell]


def pasted(person: Signature, text: str) -> Signature:
    """Somebody whose texts came past our screens: in another program's entry, say. Half a letter never gets so far."""
    whole = "".join(c for c in text if not "\ud800" <= c <= "\udfff")
    return replace(person, street=whole, comment=whole, witness=whole)


def read_back(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["comment"] for row in csv.DictReader(file, strict=True)]


class Letters:
    """What the fonts in a folder can draw, asked of the fonts themselves."""

    def __init__(self, folder: Path) -> None:
        faces = [hb.Face(hb.Blob.from_file_path(file)) for file in folder.glob("*.ttf")]
        self.known = frozenset(chr(code) for face in faces for code in face.unicodes)
        self.lettering = Lettering(folder, system_folders=())

    def untold(self, texts: Iterable[str], setting_of: Callable[[str], Setting] | None = None) -> list[str]:
        """The texts with a letter that is drawn as □, or not at all, and not reported."""
        set_up = setting_of or self.lettering.setting
        return [text for text in texts if not self._is_told(text, set_up(text))]

    def _is_told(self, text: str, setting: Setting) -> bool:
        missing = set(setting.missing)
        shown = "".join("□" if c in missing else c for c in text)
        # What runs to the left is drawn in another order.
        drawn_whole = sorted(self._drawn(setting)) == sorted(shown)
        return drawn_whole and all(c in self.known or c in missing for c in text)

    def _drawn(self, setting: Setting) -> str:
        fonts = {font.name: font._letters for font in self.lettering.embedded}
        runs = [(fonts[name], "".join(re.findall("<(.*?)>", shown))) for name, shown, _ in setting.runs if "<" in shown]
        return "".join(
            letters[int(codes[at : at + 4], 16) - 1] for letters, codes in runs for at in range(0, len(codes), 4)
        )


def batches(count: int) -> Iterator[tuple[int, list[str]]]:
    """So many texts in a few at a time, each batch with the number of its first."""
    nasty = NastyTexts(seed=16)
    for first in range(0, count, BATCH):
        yield first, nasty.some(min(BATCH, count - first))


def test_no_text_hides_runs_or_goes_missing_in_silence(tmp_path: Path) -> None:
    letters, path, printed = Letters(paths.fonts()), tmp_path / "roll.csv", list[Signature]()
    for first, texts in batches(STRINGS):
        assert not ill_kept(texts, clean)
        people = [answered(number, text) for number, text in enumerate(texts, first)]
        write_csv(path, people)
        assert not formulas_in(path)
        raw = [pasted(person, text) for person, text in zip(people, texts, strict=True)]
        write_csv(path, raw)
        assert not formulas_in(path)
        write_csv(path, raw, for_databases=True)
        assert read_back(path) == [unicodedata.normalize("NFC", person.comment) for person in raw]
        assert not letters.untold(person.comment for person in people)
        printed += people[::ON_A_SHEET]
    report = write_sheets(tmp_path / "sheets.pdf", PETITION, printed, SheetOptions(date(2026, 11, 23), paths.fonts()))
    told = {(missing.signature, missing.character) for missing in report.missing}
    lettering = Lettering(paths.fonts())  # with the fonts of this machine, as the sheets have them
    boxes = {(person.id, c) for person in printed for c in lettering.setting(person.name + person.city).missing}
    assert boxes
    assert boxes <= told


def test_the_test_would_notice_a_line_that_keeps_what_turns_the_text_around() -> None:
    """The negative control: everything is done but for the characters that reorder a line."""

    def keep(text: str) -> str:
        return clean(text) + "".join(c for c in text if c in "\u202e\u2066")[:1]

    assert ill_kept(NastyTexts(seed=1).some(1_000), keep)


def test_the_test_would_notice_a_guard_that_forgets_the_wide_signs(tmp_path: Path) -> None:
    """The negative control: =1+1 is kept from running, ＝1+1 is not."""
    path = tmp_path / "roll.csv"
    plain = [cell.encode("utf-8", "ignore").decode() for cell in NastyTexts(seed=1).some(1_000)]
    cells = [guarded_cell(cell) if cell.lstrip()[:1] not in "＝＋－＠" else cell for cell in plain]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([cell] for cell in cells)
    assert formulas_in(path)


def test_the_test_would_notice_a_box_that_nobody_is_told_of() -> None:
    """The negative control: of the letters that no font has, one is left out of the report."""
    letters = Letters(paths.fonts())

    def forgetful(text: str) -> Setting:
        setting = letters.lettering.setting(text)
        return replace(setting, missing=setting.missing.replace("\uac00", ""))

    assert letters.untold(["Ada \uac00"], forgetful)
    assert not letters.untold(["Ada \uac00"])
