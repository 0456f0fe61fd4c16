"""At her desk the organizer settles who signed twice, sees beforehand what it changes, and takes it back."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from kiosk import exporting, paths
from kiosk.cli import cli
from kiosk.deciding import decide
from kiosk.desk.all_cores import Checking
from kiosk.desk.duplicates import Findings, find_duplicates
from kiosk.desk.gather import gather
from kiosk.desk.reviewing import still_open
from kiosk.desk.roll import Roll, open_roll
from kiosk.domain.decision import Decision
from kiosk.export.progress import unwatched
from kiosk.ledger.gathered import open_gathering
from kiosk.ledger.rows import entry_of
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Position, genesis
from kiosk.sealing.envelope import seal
from kiosk.transfer.bundle import save_bundle
from tests.desk.test_duplicates import OLENA, roll_of
from tests.desk.test_duplicates_command import desk_of
from tests.desk.test_gather import run
from tests.desk.test_roll import NOON, ORGANIZER
from tests.desk.test_settling import decision, ids

OLENA_AGAIN = {**OLENA, "name": "Olena Shevchenko"}
TARAS = {**OLENA, "name": "Taras Shevchenko", "email": "", "phone": ""}
FIRST, SECOND, THIRD = (f"00000000-0000-0000-0000-0000000000{end}" for end in ("65", "66", "67"))
PETITION = paths.bundled_pack().name


@pytest.fixture
def desk(tmp_path: Path, key: list[object]) -> list[object]:
    """Olena signed twice, and Taras once: the options of a desk that gathered it."""
    return ["--data", desk_of(tmp_path, [OLENA, OLENA_AGAIN, TARAS]), *key]


def decided(told: str) -> str:
    found = re.search(r"Decided: (\w{8})\.", told)
    assert found, told
    return found[1]


def opened(folder: Path) -> Roll:
    return exporting.open_kiosk(paths.DataFolder(folder), ORGANIZER, unwatched).roll


def test_who_signed_twice_counts_once_until_that_is_taken_back(desk: list[object]) -> None:
    code, told = run("decide", "keep", FIRST, SECOND, "--why", "one mailbox", "--yes", *desk)
    assert (code, told.splitlines()[0]) == (0, "1 signature stops counting; 2 of 3 will count.")
    assert run("duplicates", *desk)[0] == 0
    listed = run("decide", "list", *desk)[1]
    assert f"{decided(told)}  " in listed
    assert f"{FIRST} (counts) {SECOND}. one mailbox" in listed
    assert "Signatures that count: 2 of 3." in listed
    undone = run("decide", "undo", decided(told), "--yes", *desk)[1]
    assert undone.startswith("1 signature begins to count; 3 of 3 will count.")
    assert run("duplicates", *desk)[0] == 1
    assert "Decisions that hold: 0." in run("decide", "list", *desk)[1]


def test_the_one_that_is_chosen_counts(desk: list[object]) -> None:
    run("decide", "merge", FIRST, SECOND, "--chosen", SECOND, "--why", "the newer one", "--yes", *desk)
    assert [each.number for each in opened(Path(str(desk[1]))).signed] == [2, 3]


def test_whoever_thinks_better_of_it_changes_nothing(desk: list[object]) -> None:
    words = ["decide", "invalid", FIRST, THIRD, "--why", "not there", *map(str, desk)]
    refused = CliRunner().invoke(cli, words, input="n\n")
    assert (refused.exit_code, "2 signatures stop counting; 1 of 3 will count." in refused.output) == (1, True)
    assert opened(Path(str(desk[1]))).decisions == ()
    agreed = CliRunner().invoke(cli, words, input="y\n")
    assert agreed.exit_code == 0
    assert [each.number for each in opened(Path(str(desk[1]))).signed] == [2]


def test_people_who_are_only_alike_are_not_shown_again_before_another_comes(desk: list[object]) -> None:
    assert run("decide", "different", FIRST, SECOND, "--why", "twins", "--yes", *desk)[0] == 0
    assert run("duplicates", *desk)[0] == 0
    three = roll_of([OLENA, OLENA_AGAIN, OLENA])
    findings = find_duplicates(three)
    assert still_open(findings, [decision(1, "different", (1, 2))]) == findings
    assert still_open(findings, [decision(1, "different", (1, 2, 3, 4))]) == Findings((), ())


def test_a_name_in_two_scripts_is_settled_by_whoever_looked_at_it() -> None:
    findings = find_duplicates(roll_of([{**OLENA, "name": "Cергій Коваль"}]))
    assert still_open(findings, [decision(1, "keep", (2,), chosen=2)]).mixed_scripts
    assert not still_open(findings, [decision(1, "keep", (1,), chosen=1)]).mixed_scripts


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("invalid", "00000000"), "the ids of 3 begin like this"),
        (("invalid", "ffffffff"), "no signature here has this id"),
        (("invalid", "65"), "at least the first 8 characters"),
        (("undo", FIRST), "no decision here has this id"),
        (("keep", FIRST, SECOND, "--chosen", THIRD), "no signature here has this id"),
    ],
)
def test_an_id_that_is_not_clear_is_said_to_be_so(desk: list[object], words: tuple[str, ...], said: str) -> None:
    done = CliRunner().invoke(cli, ["decide", *words, "--why", "x", "--yes", *map(str, desk)])
    assert said in str(done.exception)


def test_nothing_is_decided_in_a_folder_where_nothing_was_gathered(tmp_path: Path, key: list[object]) -> None:
    done = CliRunner().invoke(cli, ["decide", "list", "--data", str(tmp_path), *map(str, key)])
    assert "kiosk gather" in str(done.exception)


def test_a_decision_that_a_stranger_sealed_to_the_organizer_is_named_and_changes_nothing(
    desk: list[object], tmp_path: Path
) -> None:
    stranger = DeviceKey(bytes(range(7, 39)))
    place = Position(PETITION, stranger.kiosk_id, "", 1, genesis(PETITION, stranger.kiosk_id))
    forged = Decision(ids(900)[0], NOON, "erase", ids(101, 102, 103))
    save_bundle([seal(forged, place, (ORGANIZER.public_key,), stranger)], tmp_path / "forged.bundle", unwatched)
    assert "Decisions among them: 1." in run("gather", tmp_path / "forged.bundle", "--desk", desk[1])[1]
    code, told = run("decide", "list", *desk)
    assert (code, "Signatures that count: 3 of 3." in told) == (0, True)
    assert "it is a decision that was not taken with the organizer key" in told


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two tables' ledgers, and the desks of one organizer at each of which something was decided."""
    root = tmp_path_factory.mktemp("two-desks")
    one = desk_of(root, [OLENA, OLENA_AGAIN], [TARAS])
    ledgers, two = sorted(root.glob("table-*/ledger.sqlite3")), root / "another"
    assert run("gather", *ledgers, "--desk", two)[0] == 0
    for folder, taken in (
        (one, [decision(1, "keep", (101, 102), chosen=101), decision(2, "erase", (201,))]),
        (two, [decision(3, "withdrawn", (102,)), decision(4, "undo", (), chosen=501)]),
    ):
        data = paths.DataFolder(folder)
        for each in taken:
            decide(data, PETITION, ORGANIZER, opened(folder), each)
    return [*ledgers, one / "gathered.sqlite3", two / "gathered.sqlite3"]


@given(order=st.permutations(range(4)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=6)
def test_decisions_of_two_desks_hold_at_a_third_in_whatever_order_they_come(
    everything: list[Path], tmp_path_factory: pytest.TempPathFactory, order: list[int]
) -> None:
    folder = tmp_path_factory.mktemp("third")
    with open_gathering(folder / "gathered.sqlite3", PETITION) as gathering:
        taken = {everything[at]: gather(gathering, everything[at], unwatched, Checking()) for at in order}
        roll = open_roll((entry_of(*line) for line in gathering.lines()), ORGANIZER)
    assert [taken[each].decisions for each in everything] == [0, 0, 2, 2]
    assert [taken[each].erased for each in everything] == [0, 0, 1, 0]
    assert not any(each.anomalies for each in taken.values())
    assert sorted(each.signature.id.int for each in roll.signed) == [101]
    assert [each.verdict for each in roll.settled.in_force] == ["erase", "withdrawn"]
