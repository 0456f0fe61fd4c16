"""Every fault of a pack, with its file and line, found in one reading of its folder."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from pydantic import ValidationError

from kiosk.domain.petition import Petition, slips_in
from kiosk.domain.toml_lines import MOST_DOTS, too_dotted
from kiosk.domain.words import LANGUAGES, Language
from kiosk.packs import letters, pictures, wording
from kiosk.packs.contact import contact_of, filled, filled_markdown, unknown_blanks
from kiosk.packs.fault import Fault
from kiosk.packs.files import NEEDED, OPTIONAL, TOML, Shelf, read_files
from kiosk.packs.keys import lines_of, nearest
from kiosk.packs.notices import notices_in
from kiosk.packs.signed import Signed, signed

Record = dict[str, object]


_AT_A_SITTING = 200  # faults of petition.toml: whoever mends those is told the next


@dataclass(frozen=True, slots=True)
class Finding:
    """What a folder holds: all that is wrong with it, and the petition where nothing stops it."""

    faults: tuple[Fault, ...]
    petition: Petition | None
    signed: Signed | None = None


def check(folder: Path) -> list[Fault]:
    """Everything wrong with the pack in a folder, petition.toml first, then by file and line; empty: a good pack."""
    return list(examine(folder).faults)


def examine(folder: Path, *, of_signature: bool = True) -> Finding:
    """One reading of a pack: its faults, and its petition where no finding is a fault."""
    shelf = read_files(folder)
    faults = list(shelf.faults)
    signature = signed(shelf) if of_signature else None
    if isinstance(signature, Fault):
        faults.append(signature)
    record: Record | None = None
    if TOML in shelf.texts:
        record, found = _record_of(shelf.texts[TOML])
        faults += found
    elif not any(fault.file == TOML and fault.severity == "fault" for fault in faults):
        faults.append(Fault(TOML, 1, "is missing"))
    languages = _languages_of(record, shelf.texts)
    texts = {code: _filled(shelf.texts, record or {}, code) for code in languages}
    unread = {fault.file for fault in shelf.faults}
    faults += [fault for fault in letters.faults_in(texts) if fault.file not in unread]
    if record is not None:
        faults += _toml_faults(shelf, record, folder.resolve().name)
        faults += pictures.faults_in(record, shelf.pictures)
    if any(fault.severity == "fault" for fault in faults) or record is None:
        return Finding(_in_order(faults), None)
    return Finding(_in_order(faults), _petition_of(record, texts), signature if isinstance(signature, Signed) else None)


def _in_order(faults: list[Fault]) -> tuple[Fault, ...]:
    once = dict.fromkeys(faults)
    return tuple(sorted(once, key=lambda fault: (fault.file != TOML, fault.file, fault.line)))


def _record_of(text: str) -> tuple[Record | None, list[Fault]]:
    if (line := too_dotted(text)) is not None:
        return None, [Fault(TOML, line, f"holds more than {MOST_DOTS} dots on one line")]
    try:
        return tomllib.loads(text), []
    except tomllib.TOMLDecodeError as error:
        return None, [letters.toml_fault(text, str(error))]
    except RecursionError:
        return None, [Fault(TOML, 1, "holds lists within lists, deeper than anyone can read")]
    except ValueError:
        # tomllib lets int() refuse a number of thousands of digits.
        return None, [Fault(TOML, 1, "holds a number that is too long")]


def _languages_of(record: Record | None, texts: Mapping[str, str]) -> list[Language]:
    """The languages a pack lists; where it lists none, those it has texts for."""
    listed = record.get("languages") if record else None
    found = [code for code in LANGUAGES if isinstance(listed, list) and code in listed]
    return found or [code for code in LANGUAGES if any(name.startswith(f"{code}/") for name in texts)]


def _filled(texts: Mapping[str, str], record: Record, language: Language) -> letters.Letters:
    contact = contact_of(record, language)
    return {
        # A request goes to paper as it is written, so nothing is put into it.
        name: texts[file] if name == "request" else filled_markdown(texts[file], contact)
        for name in (*NEEDED, *OPTIONAL)
        if (file := f"{language}/{name}.md") in texts
    }


def _toml_faults(shelf: Shelf, record: Record, folder: str) -> Iterator[Fault]:
    lines = lines_of(shelf.texts[TOML])
    for path, message in chain(_sentences(record), pictures.slips_in(record, shelf.pictures)):
        yield Fault(TOML, nearest(lines, path), message)
    for path, message in notices_in(record, folder):
        yield Fault(TOML, nearest(lines, path), message, "notice")


def _sentences(record: Record) -> Iterator[tuple[wording.Path, str]]:
    for path, told in slips_in(record):
        yield path, wording.named(path, told)
    if "texts" in record:
        yield ("texts",), "texts is not a key of a pack; texts stand in their own files"
    try:
        Petition.model_validate({**record, "texts": {}})
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_input=False)[:_AT_A_SITTING]:
            yield from (said for said in wording.sentences(detail) if said[0][:1] != ("texts",))
    for purpose, code, wording_text in _consents(record):
        path = ("consent", purpose, "text", code)
        for blank in unknown_blanks(wording_text):
            yield path, wording.named(path, f"holds {{{blank}}}, and nothing is known to put there")


def _consents(record: Record) -> Iterator[tuple[str, Language, str]]:
    consent = record.get("consent")
    for purpose in ("signing", "contact") if isinstance(consent, Mapping) else ():
        part = consent.get(purpose) if isinstance(consent, Mapping) else None
        words = part.get("text") if isinstance(part, Mapping) else None
        for code in LANGUAGES if isinstance(words, Mapping) else ():
            text = words.get(code) if isinstance(words, Mapping) else None
            if isinstance(text, str):
                yield purpose, code, text


def _petition_of(record: Record, texts: Mapping[Language, letters.Letters]) -> Petition:
    petition = Petition.model_validate({**record, "texts": {code: dict(found) for code, found in texts.items()}})
    said = petition.model_dump()
    for purpose, code, text in _consents(said):
        said["consent"][purpose]["text"][code] = filled(text, contact_of(record, code))
    return Petition.model_validate(said)
