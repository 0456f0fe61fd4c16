"""What one person has a right to get: all that is held about their signature, for them to read and for programs."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter

from kiosk.domain.countries import country_names
from kiosk.domain.dates import long_date
from kiosk.domain.decision import Decision
from kiosk.domain.form import QUESTIONS
from kiosk.domain.held import Held
from kiosk.domain.petition import Petition, Question
from kiosk.domain.signature import Signature
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.finished_file import finished_file
from kiosk.export.ink_pictures import svg_picture
from kiosk.export.person_wording import PERSON_WORDINGS
from kiosk.export.province_names import PROVINCE_NAMES
from kiosk.export.wording import WORDINGS

TEXT, RECORD, INK = "signature.txt", "signature.json", "ink.svg"
_HELD = TypeAdapter(Held)


def write_person(folder: Path, held: Held, petition: Petition) -> tuple[str, ...]:
    """A text in the language of signing, the records in JSON, and the ink where there is any; the files' names.

    ExportFailed where the disk says no.
    """
    language = next((code for code in LANGUAGES if code == held.signature.language), petition.languages[0])
    ink = held.signature.ink
    # What was read since then has the same ink.
    record = _HELD.dump_json(held, exclude={"read": {"ink"}}) + b"\n"
    files = {TEXT: "\n".join(person_text(held, petition, language)).encode() + b"\n", RECORD: record}
    if ink is not None:
        files[INK] = svg_picture(ink).encode()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name, content in files.items():
        with finished_file(folder / name) as file:
            file.write(content)
    return tuple(files)


def person_text(held: Held, petition: Petition, language: Language) -> Iterator[str]:
    """Line by line what is held, in words; nothing in it that a terminal would obey."""
    for line in _lines(held, petition, language):
        yield "".join(letter if letter.isprintable() or letter == "\u00a0" else " " for letter in line)


def _lines(held: Held, petition: Petition, language: Language) -> Iterator[str]:
    words, sheet, signature = PERSON_WORDINGS[language], WORDINGS[language], held.signature
    why = words.standings.get(held.standing)
    yield from (words.title, "", words.counts_not.format(why=why) if why else words.counts, "")
    version = words.version.format(version=signature.petition_version)
    about = {
        sheet.petition: f"{petition.title.get(language, signature.petition)} ({signature.petition}, {version})",
        words.id: str(signature.id),
        words.signed_at: _moment(signature.signed_at, language),
        words.event: signature.event,
        words.kiosk: f"{signature.kiosk} ({words.entry.format(number=held.number, kiosk=held.kiosk_id)})",
        words.language: next((told for code, told in sheet.languages.items() if code == signature.language), ""),
    }
    yield from (words.line.format(label=label, text=text) for label, text in about.items())
    yield from ("", words.given)
    yield from (_answer(signature, question, language) for question in QUESTIONS)
    # A typed name has no drawing; a witness may have had a mark drawn beside it.
    hand = words.drawn.format(file=INK) if signature.ink else sheet.without_ink[signature.method]
    witnessed = {words.witness: signature.witness, words.witness_note: signature.witness_note}
    for label, text in {sheet.signature: hand, **witnessed}.items():
        yield from [f"  {words.line.format(label=label, text=text)}"] if text else []
    for said in held.penned:
        yield f"  {words.line.format(label=words.penned, text=_moment(said.penned_at, language))}"
    yield from ("", words.agreed)
    for consent in signature.consents:
        when = f"{words.purposes[consent.purpose]}, {_moment(consent.given_at, language)}"
        told = f"{when}, {words.version.format(version=consent.version)}"
        yield f"  {words.line.format(label=told, text=consent.wording)}"
    changed = [each for each in QUESTIONS if getattr(held.read, each) != getattr(signature, each)]
    if changed:
        yield from ("", words.read_now, *(_answer(held.read, question, language) for question in changed))
    yield from ("", words.decided)
    yield from [_decision(each, held, language) for each in held.decisions] or [f"  {words.undecided}"]


def _answer(signature: Signature, question: Question, language: Language) -> str:
    text: str = getattr(signature, question)
    names = {"province": PROVINCE_NAMES[language], "country": country_names(language)}.get(question, {})
    words = PERSON_WORDINGS[language]
    told = names.get(text, text) or WORDINGS[language].not_given
    return f"  {words.line.format(label=words.answers[question], text=told)}"


def _decision(decision: Decision, held: Held, language: Language) -> str:
    words = PERSON_WORDINGS[language]
    undone = "" if decision in held.in_force or decision.verdict == "undo" else f" {words.undone}"
    label = f"{_moment(decision.decided_at, language)}, {words.verdicts[decision.verdict]}{undone}"
    return f"  {words.line.format(label=label, text=decision.reason)}" if decision.reason else f"  {label}"


def _moment(when: datetime, language: Language) -> str:
    """A day and a time as the clock there stood, with its distance from UTC."""
    offset = f"{when:%z}"
    return f"{long_date(when.date(), language)}, {when:%H:%M} UTC{offset[:3]}:{offset[3:5]}"
