"""The command `kiosk counts`: how many signed, by whatever an organizer is asked about."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.commands.opening import opened_roll, tell_unopened
from kiosk.commands.options import Data, KeyFile, PassphraseFile
from kiosk.desk.counts import Counts, count
from kiosk.domain.countries import country_names
from kiosk.domain.places import ABROAD
from kiosk.export.province_names import PROVINCE_NAMES

_out = Console(soft_wrap=True, highlight=False)
_LANGUAGES = {"en": "English", "fr": "French", "uk": "Ukrainian"}


def counts(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="For another program.")] = False,
    data: Data = None,
    key: KeyFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Count what was signed on screens: by event, day, hour, province, language, consent and kiosk.

    Example: kiosk counts --data my-desk --key my-key/organizer.key
    """
    opened = opened_roll(data, key, passphrase_file)
    found = count(opened.roll)
    if as_json:
        typer.echo(json.dumps(_plain(found), ensure_ascii=False, indent=2))
    else:
        _show(found)
    tell_unopened(opened)


def _plain(found: Counts) -> dict[str, object]:
    totals = found.totals
    return {
        "given": totals.given,
        "counting": totals.counting,
        "set_aside": dict(totals.set_aside),
        "taken_back": totals.taken_back,
        "erased": totals.erased,
        "on_paper": totals.on_paper,
        "events": dict(found.events),
        "days": {day.isoformat(): number for day, number in found.days.items()},
        "hours": {str(hour): number for hour, number in found.hours.items()},
        "provinces": dict(found.provinces),
        "languages": dict(found.languages),
        "contact": found.contact,
        "kiosks": [{"kiosk": each.kiosk, "name": each.name, "count": each.count} for each in found.kiosks],
    }


def _show(found: Counts) -> None:
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_column(justify="right")
    table.add_column()
    for heading, lines in _lists(found):
        if lines:
            table.add_row("", Text(heading, "bold"))
        for name, number in lines.items():
            table.add_row(f"{number:,}", Text(name))
    _out.print(table)


def _lists(found: Counts) -> Iterator[tuple[str, Mapping[str, int]]]:
    totals = found.totals
    also = {"Of these, signed the official sheet, too": totals.on_paper} if totals.on_paper else {}
    yield "On screen", {"Given": totals.given, "Counting": totals.counting, **also}
    aside = {f"Set aside: {verdict}": number for verdict, number in totals.set_aside.items()}
    yield "Not counting", {**aside, "Taken back at the kiosk": totals.taken_back, "Erased": totals.erased}
    yield "By event", found.events
    yield "By day", {_day(day): number for day, number in found.days.items()}
    yield "By hour", {f"{hour:02}:00": number for hour, number in found.hours.items()}
    yield "By province or country", {_place(place): number for place, number in found.provinces.items()}
    yield "By language", {_LANGUAGES.get(code, code): number for code, number in found.languages.items()}
    yield "May be contacted", {"Yes": found.contact, "No": totals.counting - found.contact}
    yield "By kiosk", {f"{each.name} ({each.kiosk[:8]})": each.count for each in found.kiosks}


def _day(day: date) -> str:
    return f"{day:%Y-%m-%d, %A}"


def _place(place: str) -> str:
    if place.startswith(ABROAD):
        code = place.removeprefix(ABROAD)
        return country_names("en").get(code, code)
    return PROVINCE_NAMES["en"].get(place, place) or "Not given"
