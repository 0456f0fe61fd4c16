"""An organizer counts pen sheets by hand, and pen, screen and elsewhere are never taken for one another."""

import os
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from typer.testing import CliRunner

from kiosk.cli import cli
from kiosk.commands.afternoon import Afternoon
from kiosk.commands.worlds_faults import told_plainly
from kiosk.desk.hand_tally import BadTally, Elsewhere, HandTally, PenSheet, load_tally, save_tally

DAY = date(2026, 5, 3)
NAMES = st.text("abВї «»'\"\\#=.[]0", min_size=1, max_size=12).filter(str.strip)
SHEETS = st.builds(
    PenSheet,
    track=st.sampled_from(["official", "campaign"]),
    name=NAMES,
    valid=st.integers(0, 40),
    struck_out=st.integers(0, 9),
    entered_on=st.dates(),
)
REPORTS = st.builds(Elsewhere, source=NAMES, count=st.integers(0, 10**9), as_of=st.dates())


def sheet(name: str, valid: int, *, official: bool = True, later: int = 0) -> PenSheet:
    track = "official" if official else "campaign"
    return PenSheet.model_validate(
        {"track": track, "name": name, "valid": valid, "struck_out": 1, "entered_on": DAY + timedelta(days=later)}
    )


def tally_of(*sheets: PenSheet) -> HandTally:
    tally = HandTally()
    for each in sheets:
        tally = tally.with_sheet(each)
    return tally


@given(sheets=st.lists(SHEETS, max_size=6), reports=st.lists(REPORTS, max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_entered_is_read_again_as_it_was(
    tmp_path: Path, sheets: list[PenSheet], reports: list[Elsewhere]
) -> None:
    tally = tally_of(*sheets)
    for report in reports:
        tally = tally.with_elsewhere(report)
    save_tally(tmp_path / "tally.toml", tally)
    assert load_tally(tmp_path / "tally.toml") == tally


def test_nobody_is_in_the_file_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    save_tally(tmp_path / "tally.toml", tally_of(sheet("3", 8)))
    fields = {line.split(" = ")[0] for line in (tmp_path / "tally.toml").read_text().splitlines() if " = " in line}
    assert fields == {"format", "track", "name", "valid", "struck_out", "entered_on"} | {"elsewhere"}
    assert os.stat(tmp_path / "tally.toml").st_mode & 0o777 == 0o600  # noqa: PTH116 - as another program asks


def test_the_official_sheets_and_the_campaigns_own_are_added_up_apart() -> None:
    tally = tally_of(sheet("1", 8), sheet("2", 9, later=2), sheet("1", 30, official=False))
    official, campaign = tally.pen("official"), tally.pen("campaign")
    assert (official.sheets, official.valid, official.struck_out, official.as_of) == (2, 17, 2, DAY + timedelta(days=2))
    assert (campaign.sheets, campaign.valid, campaign.as_of) == (1, 30, DAY)
    assert HandTally().pen("official").as_of is None


def test_a_sheet_that_is_entered_once_more_is_a_correction() -> None:
    tally = tally_of(sheet("Church", 8), sheet(" church ", 9))
    assert [(each.name, each.valid) for each in tally.sheets] == [("church", 9)]


@pytest.mark.parametrize(("valid", "margin"), [(24, "short"), (25, "thin"), (29, "thin"), (30, "safe")])
def test_the_organizer_knows_whether_parliament_will_have_enough(valid: int, margin: str) -> None:
    assert tally_of(sheet("1", 0), sheet("2", valid)).pen("official").margin == margin


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("format = 1\nnames = ['Ada']\n", "names: Extra inputs"),
        ("format = 2\n", "format: "),
        ("[[sheets]]\ntrack = 'official'\nname = '1'\nvalid = -1\nentered_on = 2026-05-03\n", "sheets.0.valid: "),
        ("[[sheets]]\ntrack = 'online'\nname = '1'\nvalid = 1\nentered_on = 2026-05-03\n", "sheets.0.track: "),
        (f"{'.'.join('a' * 200)} = 1\n", "more than 100 dots"),
        ("what", "it cannot be read"),
        ("[[elsewhere]]\nsource = 'A'\ncount = 1\nas_of = 2026-05-03\n" * 2, "a source twice"),
    ],
)
def test_a_file_that_somebody_spoilt_is_named_with_what_is_wrong(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "tally.toml").write_text(text, "utf-8")
    with pytest.raises(BadTally, match=told):
        load_tally(tmp_path / "tally.toml")


def test_a_sheet_without_a_name_is_none() -> None:
    with pytest.raises(ValidationError):
        sheet("  ", 1)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    afternoon = Afternoon(tmp_path_factory.mktemp("desk"))
    afternoon.begins()
    sticks = map(str, afternoon.sticks())
    assert CliRunner().invoke(cli, ["gather", *sticks, "--desk", f"{afternoon.root}/desk"]).exit_code == 0
    return afternoon.root / "desk"


def said(desk: Path, *words: str) -> str:
    done = CliRunner().invoke(cli, ["tally", *words, "--data", str(desk)])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_screen_paper_and_elsewhere_stand_side_by_side_each_as_of_its_day(desk: Path) -> None:
    said(desk, "sheet", "official", "1", "--valid", "8", "--struck-out", "2", "--on", "2026-05-03")
    said(desk, "sheet", "official", "2", "--valid", "14", "--on", "2026-05-05")
    said(desk, "sheet", "campaign", "Café", "--valid", "12", "--on", "2026-05-04")
    said(desk, "elsewhere", "Our page [online]", "--count", "1200", "--as-of", "2026-05-01")
    told = said(desk, "show")
    assert "On screen: 150, sealed and not looked through yet" in told
    assert "the official paper petition: 22 valid, 2 struck out, sheets: 2, as of 2026-05-05." in told
    assert "needs 25 valid ones: 3 more. Gather 30 to 35" in told
    assert "the campaign's own sheets: 12 valid, 0 struck out, sheets: 1, as of 2026-05-04." in told
    assert "1,200 as of 2026-05-01  Our page [online]" in told
    assert "not added up" in told


def test_what_was_entered_by_mistake_is_taken_back_once(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(desk, "sheet", "campaign", "A slip", "--valid", "99")
    assert "A slip" not in said(desk, "remove", "campaign", "a slip")
    with pytest.raises(SystemExit) as ended, told_plainly():
        CliRunner().invoke(cli, ["tally", "remove", "campaign", "A slip", "--data", str(desk)], catch_exceptions=False)
    assert ended.value.code == 3
    assert "Nothing called “A slip” was entered there." in capsys.readouterr().err


def test_a_name_that_is_none_is_refused_and_nothing_changes(desk: Path) -> None:
    before = (desk / "tally.toml").read_bytes() if (desk / "tally.toml").exists() else b""
    done = CliRunner().invoke(cli, ["tally", "sheet", "campaign", "a\nb", "--valid", "1", "--data", str(desk)])
    assert done.exit_code == 2
    assert "name: must be one line" in done.output
    assert before == ((desk / "tally.toml").read_bytes() if before else b"")


def test_a_folder_in_which_nothing_was_gathered_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended, told_plainly():
        CliRunner().invoke(cli, ["tally", "show", "--data", str(tmp_path)], catch_exceptions=False)
    assert ended.value.code == 3
    assert "Nothing was gathered in this folder yet." in capsys.readouterr().err
