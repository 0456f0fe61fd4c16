"""A thief with every file, the device key and the PIN opens nothing, and cannot confirm that somebody signed."""

import hashlib
import hmac
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest
from installed import NOON, PASSPHRASE, PIN, install, recording, signature_of
from signers import CHEAP
from suspicion import Suspicion, blocks
from thief import Loot, keys_found, likely_keys, opened

from kiosk import paths
from kiosk.demo.people import people
from kiosk.domain.signature import Signature, to_json
from kiosk.exporting import open_key
from kiosk.packs.load import load_pack
from kiosk.recording import LedgerRecorder
from kiosk.sealing.entry import Box, Entry
from kiosk.sealing.envelope import open_entry, seal
from kiosk.sealing.keyfile import lock
from kiosk.sealing.keys import SUITE, OrganizerKey

STOLEN = int(os.environ.get("KIOSK_STOLEN", "20"))


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> paths.DataFolder:
    return install(tmp_path_factory.mktemp("thief") / "kiosk")


@pytest.fixture
def data(installed: paths.DataFolder, tmp_path: Path) -> paths.DataFolder:
    shutil.copytree(installed.root, tmp_path / "kiosk")
    return paths.DataFolder(tmp_path / "kiosk")


def signers(many: int) -> list[Signature]:
    """People whose every answer somebody knows; each left an address to be looked for."""
    petition = load_pack(paths.bundled_pack())
    each = (replace(person, email=person.email or f"{n}@example.org") for n, person in enumerate(people(many, seed=10)))
    return [signature_of(person, petition) for person in each]


def stolen(data: paths.DataFolder) -> Loot:
    """All of the folder, taken while the kiosk runs: what is in the write-ahead log is in it, too."""
    shutil.copytree(data.root, data.root.parent / "stolen")
    return Loot(paths.DataFolder(data.root.parent / "stolen"), PIN)


def in_pairs(signatures: list[Signature]) -> Iterator[tuple[int, Signature, Signature]]:
    """The number of each entry, who signed it, and somebody else whose record is as long to the block."""
    as_long: dict[int, Signature] = {}
    for number, signature in enumerate(signatures, start=1):
        yield number, signature, as_long.get(blocks(signature), signature)
        as_long[blocks(signature)] = signature


def test_a_thief_with_everything_opens_nothing_and_confirms_nobody(data: paths.DataFolder) -> None:
    signed = signers(STOLEN)
    with recording(data) as recorder:
        for signature in signed:
            recorder.record(signature)
        loot = stolen(data)
    assert [entry.id for entry in loot.entries] == [signature.id for signature in signed]
    assert loot.copied == loot.entries, "the copy has nothing that the ledger has not"
    assert keys_found(loot) == set()
    assert [entry.number for entry in loot.entries if opened(entry, likely_keys(loot, entry))] == []
    suspicion = Suspicion(loot)
    told = [(number, *suspicion.reasons(number, who, other)) for number, who, other in in_pairs(signed)]
    assert [reasons for reasons in told if len(reasons) > 1] == []
    assert open_entry(loot.entries[-1], open_key(data, PASSPHRASE)) == signed[-1], "the organizer does open it"


def test_the_thief_would_open_what_is_sealed_to_a_key_that_lies_in_the_folder(data: paths.DataFolder) -> None:
    device = bytes.fromhex(data.device.read_text())
    with recording(data, also=(OrganizerKey(device).public_key,)) as recorder:
        for signature in signers(3):
            recorder.record(signature)
        loot = stolen(data)
    keys = keys_found(loot)
    assert keys == {OrganizerKey(device)}
    assert all(opened(entry, keys) and opened(entry, likely_keys(loot, entry)) for entry in loot.entries)


def test_the_thief_would_open_everything_where_the_pin_is_the_passphrase(data: paths.DataFolder) -> None:
    key = open_key(data, PASSPHRASE)
    data.key.write_bytes(lock(key, PIN, cost=CHEAP))
    with recording(data) as recorder:
        recorder.record(signers(1)[0])
        loot = stolen(data)
    assert keys_found(loot) == {key}


@dataclass(frozen=True)
class Careless(LedgerRecorder):
    """A recorder with a planted fault: it spoils every entry."""

    spoil: Callable[[Entry, Signature], Entry] = lambda entry, _: entry

    def record(self, signature: Signature) -> None:
        entry = seal(signature, self.ledger.position(signature.event), self.recipients, self.device)
        spoilt = self.spoil(entry, signature)
        self.ledger.append(replace(spoilt, signature=self.device.sign(spoilt.signed_text)))


def as_it_is(entry: Entry, _: Signature) -> Entry:
    return entry


def stores_a_keyed_hash(entry: Entry, signature: Signature) -> Entry:
    """With the key of the device, in a field that looks random."""
    digest = hmac.digest(bytes(entry.device), signature.email.lower().encode(), "sha256")
    return replace(entry, boxes=(Box(digest.hex()[:32], entry.boxes[0].sealed),))


def tells_the_length(entry: Entry, signature: Signature) -> Entry:
    """With a block more for a long name."""
    plain = to_json(signature)
    more = plain.ljust(1024 * (4 + len(signature.name) % 3), b"\0")
    sealed = SUITE.encrypt(more, OrganizerKey(bytes(32)).public_key.hpke, info=b"")
    return replace(entry, boxes=(Box(entry.boxes[0].to, sealed),))


def hashed_event(signature: Signature) -> Signature:
    return replace(signature, event=hashlib.sha256(signature.email.encode()).hexdigest())


def derived_id(signature: Signature) -> Signature:
    return replace(signature, id=uuid5(NAMESPACE_URL, signature.email))


@pytest.mark.parametrize(
    ("change", "spoil", "reason"),
    [
        (hashed_event, as_it_is, "a digest of an answer is stored"),
        (derived_id, as_it_is, "a digest of an answer is stored"),
        (derived_id, as_it_is, "its id is not a random one"),
        (replace, stores_a_keyed_hash, "a digest of an answer is stored"),
        (replace, tells_the_length, "its length is that of this person and not of the other"),
    ],
)
def test_the_thief_would_notice_what_confirms_a_suspect(
    data: paths.DataFolder,
    change: Callable[[Signature], Signature],
    spoil: Callable[[Entry, Signature], Entry],
    reason: str,
) -> None:
    signed = [change(signature) for signature in signers(4)]
    with recording(data) as it:
        careless = Careless(it.ledger, it.copies, it.ballast, it.recipients, it.device, it.event, lambda: NOON, spoil)
        for signature in signed:
            careless.record(signature)
        loot = stolen(data)
    suspicion = Suspicion(loot)
    told = [list(suspicion.reasons(number, who, other)) for number, who, other in in_pairs(signed)]
    assert all(reason in reasons for reasons in told)
