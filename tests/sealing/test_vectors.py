"""Another program, written from docs/format.md alone, opens what a kiosk sealed."""

import json
from pathlib import Path
from typing import Any

import pytest
from independent_reader import lines_of, record_in, secret_in
from signers import DEVICE, KIOSK, ORGANIZER, PETITION, signature

from kiosk.domain.signature import to_json
from kiosk.ledger.opening import open_ledger
from kiosk.sealing.entry import Entry, genesis
from kiosk.sealing.envelope import open_entry, seal
from kiosk.sealing.keyfile import public_half, unlock
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.shares import recover

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text(encoding="utf-8"))
SECRET = bytes.fromhex(VECTORS["secret"])


@pytest.mark.parametrize("name", ["key_file_cheap", "key_file"])
def test_key_files_of_earlier_kiosks_open_here_and_elsewhere(name: str) -> None:
    assert secret_in(VECTORS[name], VECTORS["passphrase"]) == SECRET
    assert unlock(VECTORS[name].encode(), VECTORS["passphrase"]).secret == SECRET


def test_recovery_words_of_earlier_kiosks_still_work() -> None:
    assert recover(VECTORS["recovery_words"]).secret == SECRET


def test_the_public_key_follows_from_the_secret() -> None:
    public = OrganizerKey(SECRET).public_key
    assert (public.raw.hex(), public.fingerprint) == (VECTORS["public"], VECTORS["fingerprint"])
    assert public_half(VECTORS["key_file"].encode()) == public


def test_entries_of_earlier_kiosks_open_here_and_elsewhere() -> None:
    previous = genesis(PETITION, KIOSK)
    assert previous.hex() == VECTORS["genesis"]
    for vector in VECTORS["entries"]:
        line = vector["line"].encode()
        entry = Entry.from_line(line)
        assert entry.previous == previous
        assert entry.hash.hex() == vector["hash"]
        # What records gained later is empty in an earlier one.
        opened = json.loads(to_json(open_entry(entry, OrganizerKey(SECRET))))
        assert opened == {**dict.fromkeys(opened.keys() & {"witness", "witness_note"}, ""), **vector["record"]}
        assert record_in(line, SECRET) == vector["record"]
        previous = entry.hash


def test_another_program_opens_a_real_ledger(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with open_ledger(path, petition=PETITION, kiosk=KIOSK) as ledger:
        for number in range(1, 4):
            record = signature(number)
            ledger.append(seal(record, ledger.position(record.event), (ORGANIZER.public_key,), DEVICE))
    names = [record_in(line, ORGANIZER.secret)["name"] for line in lines_of(path)]
    assert names == [signature().name] * 3
