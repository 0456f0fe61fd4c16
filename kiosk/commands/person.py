"""The commands `kiosk person …`: somebody asks what is held about them, to have it, mended, or gone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console

from kiosk import deciding
from kiosk.commands.decide import Sure, Why, new_decision, put, signatures
from kiosk.commands.opening import opened_desk, opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile
from kiosk.commands.plaintext import Yes, ask_before_a_stick, plain
from kiosk.desk.ids import id_of, short_ids
from kiosk.desk.person import corrections, find, held
from kiosk.desk.roll import Roll
from kiosk.domain.decision import Correction
from kiosk.domain.form import Invalid
from kiosk.domain.petition import Question
from kiosk.domain.rules import ProblemCode
from kiosk.export.person_file import RECORD, person_text, write_person
from kiosk.packs.fault import FolderTaken

commands = typer.Typer(
    help="What is held about one person: find it, show it, hand it over, correct it, erase it.", no_args_is_help=True
)
NOT_UNDERSTOOD = 2
_out, _err = Console(soft_wrap=True, highlight=False), Console(stderr=True, soft_wrap=True, highlight=False)
_WORD = "erase"

Id = Annotated[str, typer.Argument(metavar="ID", help="A signature's id, or the first 8 characters.")]

_ANSWERS: tuple[Question, ...] = (
    *("name", "street", "city", "province", "postal_code"),
    *("country", "email", "phone", "comment"),
)
_PROBLEMS: dict[ProblemCode, str] = {
    "missing": "This cannot be empty.",
    "too_long": "This is too long.",
    "name_letters": "A name is written in letters.",
    "place_letters": "A city or town is written in letters.",
    "postal_form": "A Canadian postal code looks like K1A 0B1.",
    "postal_letters": "Postal codes do not use some of these letters.",
    "postal_province": "This postal code is not in the province; please give both.",
    "province_unknown": "In Canada this is one of the thirteen codes, as AB or QC.",
    "country_unknown": "This is a code of two letters, as CA or UA.",
    "email_form": "An e-mail looks like name@example.ca.",
    "phone_form": "This is no telephone number; is its area code there?",
}


@commands.command("find")
def find_person(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A name in any spelling, e-mail, phone or postal code.")],
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Find somebody by name, e-mail, phone or postal code, in any alphabet, whether they count or not.

    Example: kiosk person find Olena --data my-desk --key organizer.key
    """
    opened = opened_roll(data, key, passphrase_file)
    found = find(opened.roll, text)
    named = short_ids(_ids(opened.roll))
    for each in found:
        signature = each.signature
        place = " ".join(filter(None, (signature.city, signature.province, signature.postal_code)))
        met = ", ".join(each.by).replace("postal_code", "postal code")
        day = f"{signature.signed_at:%Y-%m-%d}"
        told = f"{named[signature.id]}  {day}  {signature.name}, {place or 'no place'} (found by {met})"
        _out.print(plain(told), markup=False, emoji=False)
    _out.print(f"Signatures found: {len(found)}.")
    tell_unopened(opened)


@commands.command("show")
def show_person(identity: Id, data: Data = None, key: KeyFile = None, passphrase_file: PassphraseFile = None) -> None:
    """Show all that is held about a signature, where it is from, and what was decided about it.

    Example: kiosk person show 3f2a91bc --data my-desk --key organizer.key
    """
    opened = opened_roll(data, key, passphrase_file)
    about = held(opened.roll, id_of(identity, _ids(opened.roll)))
    for line in person_text(about, opened.petition, "en"):
        _out.print(line, markup=False, emoji=False)


@commands.command("export")
def export_person(
    identity: Id,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="A new folder, for this one signature.")],
    *,
    yes: Yes = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write all that is held about a signature, for the person: a text in their language, the record, and the ink.

    Example: kiosk person export 3f2a91bc --out for-olena --data my-desk --key organizer.key
    """
    if out.exists() and any(out.iterdir()):
        raise FolderTaken(f"{out} is not empty; what is for one person goes into a folder of its own.")
    ask_before_a_stick(out, yes=yes)
    opened = opened_roll(data, key, passphrase_file)
    about = held(opened.roll, id_of(identity, _ids(opened.roll)))
    for name in write_person(out, about, opened.petition):
        _out.print(f"{out / name}", markup=False)
    if any(decision.reason for decision in about.decisions):
        _err.print(f"Read the reasons in {RECORD} before you hand it over: they may speak of somebody else.")


@commands.command("correct")
def correct_person(
    identity: Id,
    name: Annotated[str | None, typer.Option(help="The name as it should be.")] = None,
    street: Annotated[str | None, typer.Option(help='"" empties it, as with every answer nobody has to give.')] = None,
    city: Annotated[str | None, typer.Option(help="The city or town.")] = None,
    province: Annotated[str | None, typer.Option(help="In Canada its code, as AB.")] = None,
    postal_code: Annotated[str | None, typer.Option(help="The postal code.")] = None,
    country: Annotated[str | None, typer.Option(help="Its code, as CA.")] = None,
    email: Annotated[str | None, typer.Option(help="The e-mail address.")] = None,
    phone: Annotated[str | None, typer.Option(help="The telephone number.")] = None,
    comment: Annotated[str | None, typer.Option(help="The reason for signing.")] = None,
    why: Why = "",
    *,
    yes: Sure = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Correct what somebody gave, by the rules of the kiosk's form; what was signed stays beside it.

    Example: kiosk person correct 3f2a91bc --city Winnipeg --province MB --postal-code "R3C 1A5" --data my-desk
    """
    at = opened_desk(data, key, passphrase_file)
    about = held(at.roll, *signatures(at, [identity]))
    texts = (name, street, city, province, postal_code, country, email, phone, comment)
    answers = {question: text for question, text in zip(_ANSWERS, texts, strict=True) if text is not None}
    kept = _kept(corrections(about.read, answers, at.opened.petition))
    for each in kept:
        before, after = getattr(about.read, each.answer) or "nothing", each.text or "nothing"
        _out.print(plain(f"{each.answer}: {before} → {after}"), markup=False, emoji=False)
    if kept:
        put(at, new_decision("correct", (about.signature.id,), why, corrections=kept), yes=yes)


@commands.command("erase")
def erase_person(
    identities: Annotated[
        list[str], typer.Argument(metavar="ID…", help="The person's signatures: ids, or their first 8 characters.")
    ],
    why: Why,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the word.")] = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Destroy what is held here about a person, for good; it does not come back with a stick.

    Example: kiosk person erase 3f2a91bc --why "asked by letter, 3 May" --data my-desk
    """
    at = opened_desk(data, key, passphrase_file)
    of = tuple(dict.fromkeys(id_of(each, _ids(at.roll)) for each in identities))
    decision = new_decision("erase", of, why)
    gone = deciding.goes_with(at.roll, decision)
    for each in of:
        read = held(at.roll, each).read
        _out.print(plain(f"{each}, {read.signed_at:%Y-%m-%d}: {read.name}, {read.city}"), markup=False, emoji=False)
    for line in _told_before_erasing(gone):
        _out.print(line)
    if not yes and typer.prompt(f'Type "{_WORD}" to go on', err=True).strip().lower() != _WORD:
        raise typer.Abort
    deciding.decide(at.data, at.opened.petition.id, at.key, at.roll, decision)
    _out.print(f"Erased. Signatures: {len(of)}.")


def _told_before_erasing(gone: deciding.GoesWith) -> Iterator[str]:
    yield "Erased here, for good: all that is sealed of them."
    if gone.notes:
        yield f"Decisions about nobody else that go with it: {len(gone.notes)}."
    yield "Stays here: which numbers of a kiosk they had, so that nothing seems lost; this decision with its reason."
    if gone.shared:
        yield f"Decisions about others, too, that stay with their reasons: {gone.shared}. See: kiosk decide list"
    if gone.same_person:
        also = " ".join(map(str, gone.same_person))
        yield f"You decided that these are of the same person; they stay unless you name them, too: {also}"
    yield "Yours to destroy: tables, sheets and files written before or handed out, and backups of these."
    yield "Sealed still: on sticks, on kiosks not cleared, at a hub, at another desk until it gathers this one."
    yield "Nothing of it comes back here."


def _kept(result: tuple[Correction, ...] | Invalid) -> tuple[Correction, ...]:
    """What is to be corrected; where the form refuses it, each problem is told, and the command ends."""
    if isinstance(result, Invalid):
        for question, problem in result.problems.items():
            _err.print(f"--{question.replace('_', '-')}: {_PROBLEMS[problem.code]}")
        raise typer.Exit(NOT_UNDERSTOOD)
    if not result:
        _out.print("It is read like this already; nothing was changed.")
    return result


def _ids(roll: Roll) -> list[UUID]:
    """Those taken back at a kiosk are held, too."""
    return [each.signature.id for each in (*roll.given, *roll.taken_back)]
