"""How long a large gathering takes to gather and to open, beside raw HPKE opening on all cores; and the memory.

Run it with `.venv/bin/python bench/desk.py [SIGNATURES]`. The promise is a roll within three times the raw opening.
"""

import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from uuid import UUID

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "torture"), str(ROOT / "tests" / "sealing")]

from dataclasses import replace  # noqa: E402 - after the paths, as what follows

from installed import NOON, signature_of  # noqa: E402

from kiosk import paths  # noqa: E402
from kiosk.demo.people import people  # noqa: E402
from kiosk.desk.all_cores import open_lines  # noqa: E402
from kiosk.desk.gather import gather  # noqa: E402
from kiosk.desk.roll import roll_of  # noqa: E402
from kiosk.ledger.gathered import open_gathering  # noqa: E402
from kiosk.packs.load import load_pack  # noqa: E402
from kiosk.sealing.device import DeviceKey  # noqa: E402
from kiosk.sealing.entry import Entry, Position, genesis  # noqa: E402
from kiosk.sealing.envelope import _INFO, SUITE, seal  # noqa: E402
from kiosk.sealing.keys import OrganizerKey  # noqa: E402

KEY = OrganizerKey(bytes(32))
KIOSKS = 10


def kiosk(number: int, many: int) -> bytes:
    """The bundle of one kiosk."""
    device, petition = DeviceKey(bytes([number + 1]) * 32), load_pack(paths.bundled_pack())
    signed = [signature_of(person, petition, now=NOON) for person in people(200, seed=number)]
    last, lines = genesis(petition.id, device.kiosk_id), []
    for at in range(many):
        record = replace(signed[at % len(signed)], id=UUID(int=number * 10_000_000 + at + 1))
        entry = seal(record, Position(petition.id, device.kiosk_id, "Rally", at + 1, last), (KEY.public_key,), device)
        last = entry.hash
        lines.append(entry.line())
    return b"".join(lines)


def raw(lines: list[bytes]) -> float:
    """Seconds in which a core opens nothing but the boxes."""
    entries = [Entry.from_line(line) for line in lines]
    begun = time.perf_counter()
    for entry in entries:
        SUITE.decrypt(entry.boxes[0].sealed, KEY.hpke, info=_INFO + entry.header)
    return time.perf_counter() - begun


def every_line(bundles: list[Path]) -> Iterator[bytes]:
    for bundle in bundles:
        with bundle.open("rb") as file:
            yield from file


def main() -> None:
    """Make the bundles, gather them, open them."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    cores, context = os.cpu_count() or 1, multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory(dir=ROOT) as throwaway, ProcessPoolExecutor(cores, mp_context=context) as pool:
        folder = Path(throwaway)
        made = pool.map(kiosk, range(KIOSKS), [many // KIOSKS] * KIOSKS)
        bundles = [folder / f"{number}.bundle" for number in range(KIOSKS)]
        for bundle, lines in zip(bundles, made, strict=True):
            bundle.write_bytes(lines)
        sample = list(islice(every_line(bundles), 4000))
        halves = list(pool.map(raw, [sample[core::cores] for core in range(cores)]))
        bare = max(halves) * many / len(sample)
        with open_gathering(folder / "gathered.sqlite3", load_pack(paths.bundled_pack()).id) as gathering:
            begun = time.perf_counter()
            for bundle in bundles:
                gather(gathering, bundle, lambda _done: None)
            gathered = time.perf_counter()
            roll = roll_of(open_lines(gathering.kept(), KEY))
            opened = time.perf_counter()
    print(f"{len(roll.signatures):,} signatures of {KIOSKS} kiosks, {cores} cores")
    print(f"gathered in {gathered - begun:.1f} s, {many / (gathered - begun):,.0f} a second")
    print(f"opened in {opened - gathered:.1f} s; raw opening on all cores would take {bare:.1f} s")
    print(f"times the raw opening: {(opened - gathered) / bare:.1f}")
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


if __name__ == "__main__":
    main()
