"""The official paper petition of a pack: held against the House's rules, and printed blank where it keeps them."""

from datetime import date
from pathlib import Path

from kiosk import paths
from kiosk.domain.paper_petition import HouseLanguage, PaperPetition
from kiosk.export.paper_sheets import LEAST_ROWS, PaperSet, PaperText, has_room, write_paper_sheets
from kiosk.packs.check import examine
from kiosk.packs.fault import BadPack, Fault
from kiosk.packs.files import TOML, read_files
from kiosk.packs.house_rules import faults_in
from kiosk.packs.keys import lines_of, nearest

SHEETS = "parliament.pdf"

# What no check can say for the House.
TRUTHS = (
    "Have a Member's office look at a draft before anybody signs: nobody can promise that it is accepted.",
    "Gather 30 to 35 signatures or more: 25 have to be valid, and some are always set aside.",
    "Print on US Letter at 100 %, on one side. Everybody signs with a pen; what is signed on a screen does not count.",
)


class NotInThatLanguage(Exception):
    """The paper petition is not written in the language asked for."""

    def __init__(self, language: HouseLanguage) -> None:
        super().__init__(f"The pack has no paper petition in {'English' if language == 'en' else 'French'}.")


def check_paper(folder: Path) -> list[Fault]:
    """Everything wrong with a pack and with its paper petition; the rules of the House come after those of a pack."""
    return _examined(folder)[0]


def write_blank_sheets(
    folder: Path, path: Path, languages: tuple[HouseLanguage, ...], sheets: int | None, today: date
) -> list[PaperSet]:
    """Write the blank sheets of the pack in a folder, all its languages where none is asked for.

    BadPack where a rule is broken: nothing is printed that a Member could not present. NotInThatLanguage, ExportFailed.
    """
    faults, paper = _examined(folder)
    if paper is None or any(fault.severity == "fault" for fault in faults):
        raise BadPack(faults)
    for code in languages:
        if code not in paper.languages:
            raise NotInThatLanguage(code)
    path.parent.mkdir(parents=True, exist_ok=True)
    texts = [PaperText.of(paper, code) for code in languages or paper.languages]
    return write_paper_sheets(path, texts, sheets, fonts=paths.fonts(), made_on=today)


def _examined(folder: Path) -> tuple[list[Fault], PaperPetition | None]:
    finding = examine(folder)
    faults = list(finding.faults)
    if finding.petition is None:
        return faults, None
    paper = finding.petition.parliament
    if paper is None:
        faults.append(Fault(TOML, 1, "has no [parliament] table: a paper petition needs one"))
        return faults, None
    lines = lines_of(read_files(folder).texts[TOML])
    faults += faults_in(paper, lines)
    for code in paper.languages:
        if not has_room(PaperText.of(paper, code), paths.fonts()):
            told = f"parliament.text.{code} leaves no room for {LEAST_ROWS} signatures on the first sheet; shorten it"
            faults.append(Fault(TOML, nearest(lines, ("parliament", "text", code)), told))
    return faults, paper
