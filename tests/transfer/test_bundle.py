"""What is carried on a stick: everything, in order, and what comes back is counted only as far as it is whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from installed import install, recording, signature_of

from kiosk.demo.people import people
from kiosk.export.progress import unwatched
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.mirror import read_mirror
from kiosk.packs.load import load_pack
from kiosk.sealing.entry import Entry, genesis
from kiosk.transfer.bundle import read_back, save_bundle

MANY = 7


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    data = install(tmp_path_factory.mktemp("kiosk") / "kiosk")
    with recording(data) as recorder:
        for person in people(MANY, seed=2):
            recorder.record(signature_of(person, load_pack(data.pack)))
        yield recorder.ledger


@pytest.fixture(scope="module")
def bundle(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stick") / "a.bundle"
    assert save_bundle(ledger.entries(), path, unwatched) == MANY
    return path


def start_of(ledger: Ledger) -> bytes:
    place = ledger.position("")
    return genesis(place.petition, place.kiosk)


def test_everybody_who_signed_is_in_the_bundle_and_comes_back(ledger: Ledger, bundle: Path) -> None:
    found = read_back(bundle, start_of(ledger), unwatched)
    assert (found.entries, found.last) == (MANY, ledger.position("").previous)
    ours = [entry.hash for entry in ledger.entries() if isinstance(entry, Entry)]
    assert [entry.hash for entry in read_mirror(bundle) if isinstance(entry, Entry)] == ours


@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_stick_that_changed_one_bit_does_not_pass_for_whole(
    ledger: Ledger, bundle: Path, tmp_path: Path, at: float, bit: int
) -> None:
    raw = bytearray(bundle.read_bytes())
    raw[int(at * len(raw))] ^= 1 << bit
    (tmp_path / "b.bundle").write_bytes(raw)
    assert read_back(tmp_path / "b.bundle", start_of(ledger), unwatched).entries < MANY


@given(order=st.permutations(range(MANY)), kept=st.integers(0, MANY))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_only_what_follows_from_the_first_on_is_counted(
    ledger: Ledger, bundle: Path, tmp_path: Path, order: list[int], kept: int
) -> None:
    lines = bundle.read_bytes().splitlines(keepends=True)
    (tmp_path / "b.bundle").write_bytes(b"".join(lines[at] for at in order[:kept]))
    in_order = next((n for n, at in enumerate(order[:kept]) if n != at), kept)
    assert read_back(tmp_path / "b.bundle", start_of(ledger), unwatched).entries == in_order


def test_nothing_is_left_of_a_bundle_that_somebody_stopped(ledger: Ledger, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop_at_three(done: int) -> None:
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        save_bundle(ledger.entries(), tmp_path / "a.bundle", stop_at_three)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_through_a_link_that_somebody_put_there(ledger: Ledger, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("not ours")
    (tmp_path / "a.bundle.part").symlink_to(other)
    (tmp_path / "a.bundle").symlink_to(other)
    save_bundle(ledger.entries(), tmp_path / "a.bundle", unwatched)
    assert other.read_text() == "not ours"
    assert read_back(tmp_path / "a.bundle", start_of(ledger), unwatched).entries == MANY
