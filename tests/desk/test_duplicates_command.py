"""The organizer asks at her desk who signed twice, and what she reads is enough to settle it."""

from dataclasses import replace
from pathlib import Path

from kiosk import paths
from kiosk.ledger.opening import open_ledger
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.envelope import seal
from tests.desk.test_duplicates import OLENA, signed
from tests.desk.test_gather import run
from tests.desk.test_roll import ORGANIZER


def desk_of(folder: Path, *tables: list[dict[str, str]]) -> Path:
    """A desk that gathered what people signed at several tables."""
    petition = paths.bundled_pack().name
    for table, people in enumerate(tables, start=1):
        device = DeviceKey(bytes([table]) * 32)
        ledger_file = folder / f"table-{table}" / "ledger.sqlite3"
        ledger_file.parent.mkdir()
        with open_ledger(ledger_file, petition=petition, kiosk=device.kiosk_id) as ledger:
            for number, answers in enumerate(people, start=1):
                record = signed(table * 100 + number, **answers).signature
                record = replace(record, petition=petition, kiosk=f"Table {table}")
                ledger.append(seal(record, ledger.position("Rally"), (ORGANIZER.public_key,), device))
        assert run("gather", ledger_file, "--desk", folder / "desk")[0] == 0
    return folder / "desk"


def test_the_organizer_reads_who_perhaps_signed_twice_and_where(tmp_path: Path, key: list[object]) -> None:
    taras = {**OLENA, "name": "Taras [b]Shevchenko[/b]"}
    desk = desk_of(tmp_path, [taras, OLENA], [{**OLENA, "name": "Olena Shevchenko", "phone": "", "street": ""}])
    code, told = run("duplicates", "--data", desk, *key)
    assert code == 1
    assert [line.strip() for line in told.splitlines()] == [
        "Perhaps one person, 2 signatures:",
        "entry 2 of Table 1, 2026-05-17, 00000000-0000-0000-0000-000000000066: Олена Шевченко",
        "entry 1 of Table 2, 2026-05-17, 00000000-0000-0000-0000-0000000000c9: Olena Shevchenko",
        "like entry 2 of Table 1, 29 bits: same_name_other_script, same_email, same_postal_code, same_town",
        "kiosk decide keep|merge|different 00000000-0000-0000-0000-000000000066 00000000-0000-0000-0000-0000000000c9",
        "3 signatures; people who perhaps signed more than once: 1.",
    ]


def test_where_everybody_signed_once_nobody_is_named(tmp_path: Path, key: list[object]) -> None:
    desk = desk_of(tmp_path, [OLENA, {**OLENA, "name": "Taras Shevchenko"}])
    code, told = run("duplicates", "--data", desk, *key)
    assert (code, told.strip()) == (0, "2 signatures; people who perhaps signed more than once: 0.")


def test_a_word_with_letters_of_two_scripts_is_shown(tmp_path: Path, key: list[object]) -> None:
    code, told = run("duplicates", "--data", desk_of(tmp_path, [{**OLENA, "name": "Cергій [Коваль]"}]), *key)
    assert code == 1
    assert "Letters of two scripts in one word: entry 1 of Table 1" in told
    assert "Cергій [Коваль]" in told
