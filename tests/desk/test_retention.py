"""Everybody who signed was promised a day by which everything is gone; the organizer keeps the promise."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import cli
from kiosk.deciding import destroy_everything
from kiosk.desk.chains import chains
from kiosk.desk.retention import term_of
from kiosk.ledger.gathered import open_gathering
from kiosk.packs.load import load_pack
from tests.desk.test_duplicates import OLENA
from tests.desk.test_duplicates_command import desk_of
from tests.desk.test_gather import run
from tests.desk.test_person import PETITION, entries, pieces_left


def with_last_day(pack: Path, day: date) -> None:
    """The petition of a desk promises another day."""
    text = (pack / "petition.toml").read_text("utf-8")
    (pack / "petition.toml").write_text(text.replace(str(PETITION.retention), str(day)), "utf-8")
    assert load_pack(pack).retention == day


def test_the_days_that_are_left_are_counted_to_the_last_day() -> None:
    last = PETITION.retention
    told = {days: str(term_of(PETITION, last + timedelta(days))) for days in (-9, 0, 1)}
    assert "Days left: 9." in told[-9]
    assert "Days left: 0." in told[0]
    assert "Days since then: 1." in told[1]
    assert [term_of(PETITION, last + timedelta(days)).is_due for days in (-1, 0, 1)] == [False, True, True]
    assert [term_of(PETITION, last + timedelta(days)).is_over for days in (-1, 0, 1)] == [False, False, True]


def test_what_is_destroyed_is_in_no_file_and_the_counts_stay(tmp_path: Path, key: list[object]) -> None:
    desk = desk_of(tmp_path, [OLENA, OLENA], [OLENA])
    code, told = run("decide", "invalid", UUID(int=201), "--why", "twice", "--yes", "--data", desk, *key)
    assert code == 0, told
    with_last_day(desk / "pack", date(2000, 5, 18))
    code, told = run("retention", "--data", desk)
    assert (code, "Everything was to be destroyed by 2000-05-18" in told, "4 sealed entries" in told) == (1, True, True)
    sealed = list(entries(["--data", desk]).values())
    assert min(pieces_left(["--data", desk], entry) for entry in sealed) > 0.9
    with open_gathering(desk / "gathered.sqlite3", PETITION.id) as gathering:
        before = chains(gathering.links(), PETITION.id)

    words = ["retention", "--data", str(desk), "--delete"]
    assert CliRunner().invoke(cli, words, input="\n\n").exit_code == 1
    assert len(entries(["--data", desk])) == 4
    destroyed = CliRunner().invoke(cli, words, input="destroy\n")
    assert (destroyed.exit_code, "Destroyed here: 4 entries." in destroyed.output) == (0, True)
    assert max(pieces_left(["--data", desk], entry) for entry in sealed) == 0
    code, told = run("gather", tmp_path / "table-1", "--desk", desk)
    assert "0 new entries, 2 known." in told
    assert "See: kiosk retention" in told, "a desk past its day says so"
    with open_gathering(desk / "gathered.sqlite3", PETITION.id) as gathering:
        assert chains(gathering.links(), PETITION.id) == before
    code, told = run("retention", "--data", desk)
    assert (code, "Nothing sealed is left here." in told) == (0, True)


def test_before_the_day_nothing_is_destroyed_by_mistake(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, [OLENA])
    with_last_day(desk / "pack", date(9000, 1, 1))
    assert "See: kiosk retention" not in run("gather", tmp_path / "table-1", "--desk", desk)[1]
    code, told = run("retention", "--data", desk, "--delete", "--yes")
    assert (code, "--early" in told, len(entries(["--data", desk]))) == (2, True, 1)
    assert run("retention", "--data", desk, "--delete", "--early", "--yes")[0] == 0
    assert entries(["--data", desk]) == {}


def test_a_kiosk_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="kiosk gather"):
        destroy_everything(paths.DataFolder(tmp_path), PETITION.id)
