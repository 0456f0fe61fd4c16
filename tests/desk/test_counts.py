"""An organizer is told how many signed, by whatever she is asked about, and nobody is counted twice or forgotten."""

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import get_args
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import cli
from kiosk.commands.afternoon import EVENTS, ORGANIZER, PASSPHRASE, Afternoon
from kiosk.deciding import decide
from kiosk.desk.counts import count
from kiosk.desk.roll import Roll
from kiosk.desk.settling import settle
from kiosk.desk.signed import Signed
from kiosk.domain.decision import Decision, Verdict
from kiosk.domain.signature import Consent
from kiosk.export.progress import unwatched
from kiosk.exporting import open_kiosk
from tests.desk.test_roll import NOON, signature

AGREED = Consent("contact", "1", "en", "Write to me.", NOON)
MOUNTAIN, KYIV = timezone(timedelta(hours=-6)), timezone(timedelta(hours=3))
VERDICTS: st.SearchStrategy[Verdict] = st.sampled_from(get_args(Verdict))


@st.composite
def people(draw: st.DrawFn) -> tuple[Signed, ...]:
    moments = st.datetimes(datetime(2026, 5, 1), datetime(2026, 5, 4), timezones=st.sampled_from([UTC, MOUNTAIN, KYIV]))  # noqa: DTZ001 - its zone is drawn
    found = []
    for number in range(draw(st.integers(0, 25))):
        kiosk = draw(st.sampled_from("abc"))
        one = replace(
            signature(number),
            event=draw(st.sampled_from(["Rally", "Fête", "Церква"])),
            kiosk=f"Table {kiosk}",
            signed_at=draw(moments),
            province=draw(st.sampled_from(["", "AB", "NL"])),
            country=draw(st.sampled_from(["CA", "NL", "UA"])),
            language=draw(st.sampled_from(["en", "fr", "uk"])),
            consents=(AGREED,) if draw(st.booleans()) else (),
        )
        found.append(Signed(number, one, kiosk))
    return tuple(found)


@st.composite
def rolls(draw: st.DrawFn) -> Roll:
    found = draw(people())
    ids = st.integers(0, 30).map(lambda number: UUID(int=number))
    decisions = tuple(
        Decision(UUID(int=500 + at), NOON, draw(VERDICTS), tuple(draw(st.sets(ids, max_size=3))), draw(ids))
        for at in range(draw(st.integers(0, 6)))
    )
    taken_back = tuple(Signed(at, signature(900 + at), "") for at in range(draw(st.integers(0, 3))))
    return Roll(found, taken_back, (), decisions)


@given(rolls())
def test_each_count_is_what_somebody_would_find_who_looks_at_one_thing_at_a_time(roll: Roll) -> None:
    found = count(roll)
    standing = settle(roll.given, roll.decisions).standing
    signatures = [each.signature for each in standing]
    assert found.events == Counter(each.event for each in signatures)
    assert found.days == Counter(each.signed_at.date() for each in signatures)
    assert found.hours == Counter(each.signed_at.hour for each in signatures)
    assert found.languages == Counter(each.language for each in signatures)
    assert found.provinces == Counter(
        each.province if each.country == "CA" else f"abroad.{each.country}" for each in signatures
    )
    assert found.contact == sum(AGREED in each.consents for each in signatures)
    assert {each.kiosk: each.count for each in found.kiosks} == Counter(each.kiosk for each in standing)
    assert all(each.name == f"Table {each.kiosk}" for each in found.kiosks)
    assert list(found.days) == sorted(found.days)
    assert list(found.hours) == sorted(found.hours)


@given(rolls())
def test_everybody_who_signed_is_in_one_total_and_in_no_other(roll: Roll) -> None:
    totals = count(roll).totals
    erased = {each for decision in roll.decisions if decision.verdict == "erase" for each in decision.of}
    here = {each.signature.id for each in roll.given}
    assert totals.given == len(here | erased) + roll.withdrawn
    assert totals.given == totals.counting + sum(totals.set_aside.values()) + totals.taken_back + totals.erased
    assert "erase" not in totals.set_aside


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Afternoon:
    """A desk to which three sticks came."""
    afternoon = Afternoon(tmp_path_factory.mktemp("desk"))
    afternoon.begins()
    (afternoon.root / "passphrase.txt").write_text(PASSPHRASE, "utf-8")
    sticks = map(str, afternoon.sticks())
    assert CliRunner().invoke(cli, ["gather", *sticks, "--desk", f"{afternoon.root}/desk"]).exit_code == 0
    return afternoon


def asked(afternoon: Afternoon, *words: str) -> str:
    mine = ["--data", f"{afternoon.root}/desk", "--key", str(afternoon.key_file)]
    done = CliRunner().invoke(cli, ["counts", *words, *mine, "--passphrase-file", f"{afternoon.root}/passphrase.txt"])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_the_counts_of_three_sticks_are_read_by_a_person_and_by_a_program(desk: Afternoon) -> None:
    data = paths.DataFolder(desk.root / "desk")
    roll = open_kiosk(data, ORGANIZER, unwatched).roll
    first, second = (each.signature.id for each in roll.given[:2])
    roll = decide(
        data, "free-ukrainian-political-prisoners", ORGANIZER, roll, Decision(UUID(int=1), NOON, "invalid", (first,))
    )
    decide(data, "free-ukrainian-political-prisoners", ORGANIZER, roll, Decision(UUID(int=2), NOON, "erase", (second,)))
    told = json.loads(asked(desk, "--json"))
    everybody = (
        sum(many for *_place, many in EVENTS) + 6
    )  # three came again to the second kiosk, and three to the third
    assert (told["given"], told["counting"]) == (everybody, everybody - 2)
    assert (told["set_aside"], told["erased"]) == ({"invalid": 1}, 1)
    assert told["events"] == {"Rally at City Hall": 106, "St. Andrew’s": 42}
    read = asked(desk)
    assert "106  Rally at City Hall" in read
    assert "1  Set aside: invalid" in read
