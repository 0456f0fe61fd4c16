"""What five kiosks took is gathered: in any order, twice, cut, forged, of somebody else, and nobody is lost."""

import csv
import json
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from signers import CHEAP
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import cli
from kiosk.desk.all_cores import Checking
from kiosk.desk.chains import KioskChain, chains
from kiosk.desk.gather import Taken, gather, sources_in
from kiosk.desk.roll import open_roll
from kiosk.domain.signature import Withdrawal
from kiosk.export.progress import unwatched
from kiosk.ledger.errors import LedgerError
from kiosk.ledger.gathered import Gathering, kept_entry, open_gathering
from kiosk.ledger.opening import open_ledger
from kiosk.ledger.reading import read_entries
from kiosk.ledger.rows import Unreadable, entry_of
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.entry import Entry
from kiosk.sealing.envelope import seal
from kiosk.sealing.keyfile import lock
from kiosk.transfer.bundle import save_bundle
from tests.desk.test_roll import NOON, ORGANIZER, signature

PETITION = "free-them"
AT_EACH = 6


def kiosk_at(folder: Path, number: int, *, petition: str = PETITION, many: int = AT_EACH) -> Path:
    """The ledger of a kiosk at which so many signed; the last but one took it back."""
    device = DeviceKey(bytes([number]) * 32)
    folder.mkdir(parents=True)
    path = folder / "ledger.sqlite3"
    with open_ledger(path, petition=petition, kiosk=device.kiosk_id) as ledger:
        for each in range(1, many + 1):
            record = replace(signature(number * 100 + each), petition=petition, event=f"Rally {number}")
            ledger.append(seal(record, ledger.position(f"Rally {number}"), (ORGANIZER.public_key,), device))
        back = Withdrawal(UUID(int=9000 + number), UUID(int=number * 100 + many - 1), NOON)
        ledger.append(seal(back, ledger.position(f"Rally {number}"), (ORGANIZER.public_key,), device))
    return path


def bundle_of(ledger: Path, to: Path) -> Path:
    with read_entries(ledger) as reading:
        save_bundle(reading.entries(), to, unwatched)
    return to


@pytest.fixture(scope="module")
def sticks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What came home: five kiosks' files, one of them twice, one cut, one forged, one of another petition."""
    root = tmp_path_factory.mktemp("sticks")
    whole = {number: kiosk_at(root / f"kiosk-{number}", number) for number in (1, 2, 3, 4)}
    other = kiosk_at(root / "kiosk-5", 5, petition="save-the-lake")
    home = root / "home"
    home.mkdir()
    bundle_of(whole[1], home / "one.bundle")
    bundle_of(whole[1], home / "one-again.bundle")
    cut = bundle_of(whole[2], home / "two.bundle")
    cut.write_bytes(cut.read_bytes()[:-700])
    forged = bundle_of(whole[3], home / "three.bundle")
    lines = forged.read_bytes().splitlines(keepends=True)
    fields = json.loads(lines[2])
    fields["event"] = "Another rally"
    lines[2] = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"
    forged.write_bytes(b"".join(lines))
    bundle_of(other, home / "five.bundle")
    (home / "four").mkdir()
    whole[4].rename(home / "four" / "ledger.sqlite3")
    (home / "holiday.bundle").write_text("a picture of a beach\n")
    return home


def gathered(folder: Path, sources: list[Path]) -> tuple[list[Taken], list[KioskChain], list[UUID]]:
    with open_gathering(folder / "gathered.sqlite3", PETITION) as gathering:
        taken = [gather(gathering, source, unwatched, Checking()) for source in sources]
        roll = open_roll((entry_of(*line) for line in gathering.lines()), ORGANIZER)
        return taken, chains(gathering.links(), PETITION), [each.id for each in roll.signatures]


def test_whatever_is_wrong_is_named_by_its_file_and_the_rest_is_gathered(sticks: Path, tmp_path: Path) -> None:
    taken, found, ids = gathered(tmp_path, sources_in(sticks))
    named = {anomaly.source.name: anomaly.code for each in taken for anomaly in each.anomalies}
    assert named == {
        "two.bundle": "damaged",
        "three.bundle": "forged",
        "five.bundle": "foreign",
        "holiday.bundle": "empty",
    }
    by_kiosk = {chain.events[0]: chain for chain in found}
    assert by_kiosk["Rally 1"].is_whole
    assert by_kiosk["Rally 4"].is_whole
    assert by_kiosk["Rally 3"].gaps == ((3, 3),)
    assert (by_kiosk["Rally 2"].is_whole, by_kiosk["Rally 2"].last) == (True, AT_EACH), "its code tells that it is cut"
    expected = {number * 100 + each for number in (1, 3, 4) for each in range(1, AT_EACH + 1) if each != AT_EACH - 1}
    expected = expected - {303} | {200 + each for each in range(1, AT_EACH + 1)}
    assert {each.int for each in ids} == expected


@given(order=st.permutations(range(6)), again=st.lists(st.integers(0, 5), max_size=3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
def test_any_order_and_any_number_of_times_give_the_same_roll(
    sticks: Path, tmp_path_factory: pytest.TempPathFactory, order: list[int], again: list[int]
) -> None:
    sources = sources_in(sticks)
    usual = gathered(tmp_path_factory.mktemp("usual"), sources)
    other = gathered(tmp_path_factory.mktemp("other"), [sources[at] for at in [*order, *again]] + sources)
    assert usual[1:] == other[1:]


def test_two_different_entries_under_one_number_are_both_kept_and_named(sticks: Path, tmp_path: Path) -> None:
    thief = kiosk_at(tmp_path / "copy", 1, many=3)  # with the first kiosk's own key, and another end
    _, found, ids = gathered(tmp_path, [sticks / "one.bundle", thief])
    assert found[0].twice == (1, 2, 3, 4)
    assert "Two different entries under one number: 1, 2, 3, 4." in str(found[0])
    assert len(ids) == len(set(ids))


def test_a_file_that_is_gone_is_named_and_keeps_nobody_from_the_rest(sticks: Path, tmp_path: Path) -> None:
    taken, found, _ = gathered(tmp_path, [tmp_path / "gone.bundle", sticks / "one.bundle"])
    assert [anomaly.code for anomaly in taken[0].anomalies] == ["unreadable"]
    assert found[0].is_whole


def test_what_was_gathered_for_one_petition_takes_no_other(tmp_path: Path) -> None:
    with open_gathering(tmp_path / "gathered.sqlite3", PETITION):
        pass
    with pytest.raises(LedgerError, match="free-them"), open_gathering(tmp_path / "gathered.sqlite3", "another"):
        pass


def test_a_damaged_gathering_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "gathered.sqlite3").write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    with pytest.raises(LedgerError, match="damaged"), open_gathering(tmp_path / "gathered.sqlite3", PETITION):
        pass


def test_somebody_who_stops_in_the_middle_goes_on_where_it_was(
    tmp_path: Path,
) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int) -> None:
        if done:
            raise Stopped

    many = kiosk_at(tmp_path / "many", 8, many=300)
    with open_gathering(tmp_path / "gathered.sqlite3", PETITION) as gathering:
        with pytest.raises(Stopped):
            gather(gathering, many, stop, Checking())
        again = gather(gathering, many, unwatched, Checking())
        assert (again.known, again.new) == (256, 45)


def run(*words: object) -> tuple[int, str]:
    done = CliRunner().invoke(cli, [str(word) for word in words])
    return done.exit_code, done.output


def test_from_sticks_to_a_table_by_command(sticks: Path, tmp_path: Path) -> None:
    pack = paths.bundled_pack()
    own = kiosk_at(tmp_path / "kiosk", 7, petition=pack.name)
    (tmp_path / "stick").mkdir()
    code, told = run("bundle", tmp_path / "stick", "--data", own.parent)
    assert code == 0, told
    assert f"{AT_EACH + 1} entries here, {AT_EACH + 1} written, {AT_EACH + 1} read back" in told
    desk = tmp_path / "desk"
    assert run("gather", tmp_path / "stick", "--desk", desk)[0] == 0
    code, told = run("gather", tmp_path / "stick", sticks, "--desk", desk)
    assert code == 1
    assert f"{AT_EACH - 1} signatures of 1 kiosks" in told
    assert "another petition" in told
    (tmp_path / "organizer.key").write_bytes(lock(ORGANIZER, "six words nobody else would think of", cost=CHEAP))
    (tmp_path / "p.txt").write_text("six words nobody else would think of\n")
    key = ("--key", tmp_path / "organizer.key", "--passphrase-file", tmp_path / "p.txt")
    code, told = run("export", "csv", "--data", desk, "--out", tmp_path / "t.csv", *key)
    assert code == 0, told
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == AT_EACH - 1


def test_a_folder_without_anything_of_ours_is_said_to_be_one(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code, told = run("gather", tmp_path / "empty", "--desk", tmp_path / "desk")
    assert code == 1
    assert "no bundle, copy or ledger" in told


def test_a_gathering_holds_nothing_in_clear(sticks: Path, tmp_path: Path) -> None:
    gathered(tmp_path, sources_in(sticks))
    raw = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert "Zoé".encode() not in raw


def test_links_come_in_the_order_in_which_kiosks_numbered_them(sticks: Path, tmp_path: Path) -> None:
    with open_gathering(tmp_path / "gathered.sqlite3", PETITION) as gathering:
        assert isinstance(gathering, Gathering)
        gather(gathering, sticks / "one.bundle", unwatched, Checking())
        assert [link.number for link in gathering.links()] == list(range(1, AT_EACH + 2))


def test_a_byte_that_changes_on_the_desks_disk_is_named_and_opens_nothing(sticks: Path, tmp_path: Path) -> None:
    gathered(tmp_path, [sticks / "one.bundle"])
    with open_gathering(tmp_path / "gathered.sqlite3", PETITION) as gathering:
        kept = list(gathering.kept())
    whole = [kept_entry(*each) for each in kept]
    assert [each.hash for each in whole if isinstance(each, Entry)] == [known for _number, _line, known in kept]
    number, line, known = kept[1]
    assert isinstance(line, bytes)
    for at in range(0, len(line), 97):
        changed = line[:at] + bytes([line[at] ^ 1]) + line[at + 1 :]
        assert kept_entry(number, changed, known) == Unreadable(number, "it was changed after it was gathered")
