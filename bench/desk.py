"""How long a large gathering takes from sticks to sheets, its opening beside raw HPKE opening on all cores; the memory.

Run it with `.venv/bin/python bench/desk.py [SIGNATURES]`. The promise is a roll within three times the raw opening,
and all of it within 1.5 GB.
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

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "torture"), str(ROOT / "tests" / "sealing")]

from dataclasses import replace  # noqa: E402 - after the paths, as what follows

from installed import NOON, signature_of  # noqa: E402

from kiosk import paths  # noqa: E402
from kiosk.demo.people import people  # noqa: E402
from kiosk.desk.all_cores import Checking, open_lines  # noqa: E402
from kiosk.desk.counts import count  # noqa: E402
from kiosk.desk.duplicates import find_duplicates  # noqa: E402
from kiosk.desk.gather import gather  # noqa: E402
from kiosk.desk.roll import roll_of  # noqa: E402
from kiosk.export.csv_file import write_csv  # noqa: E402
from kiosk.export.progress import unwatched  # noqa: E402
from kiosk.export.sheets import SheetOptions, write_sheets  # noqa: E402
from kiosk.exporting import drawing  # noqa: E402
from kiosk.ledger.gathered import open_gathering  # noqa: E402
from kiosk.packs.load import load_pack  # noqa: E402
from kiosk.sealing.device import DeviceKey  # noqa: E402
from kiosk.sealing.entry import Entry, Position, genesis  # noqa: E402
from kiosk.sealing.envelope import _INFO, SUITE, seal  # noqa: E402
from kiosk.sealing.keys import OrganizerKey  # noqa: E402
from tests.desk.known_duplicates import known_roll  # noqa: E402

KEY = OrganizerKey(bytes(32))
KIOSKS = 10
ANSWERS = ("id", "language", "name", "street", "city", "province", "postal_code", "email", "phone")


def kiosk(bundle: Path, number: int, many: int) -> None:
    """Write the bundle of one kiosk: nobody's answers twice but of those who signed again, ink of two hundred hands."""
    device, petition = DeviceKey(bytes([number + 1]) * 32), load_pack(paths.bundled_pack())
    drawn = [signature_of(person, petition, now=NOON) for person in people(200, seed=number)]
    last = genesis(petition.id, device.kiosk_id)
    with bundle.open("wb") as file:
        for at, each in enumerate(known_roll(many, seed=number).signed):
            answers = {name: getattr(each.signature, name) for name in ANSWERS}
            record = replace(drawn[at % len(drawn)], **answers)
            entry = seal(
                record, Position(petition.id, device.kiosk_id, "Rally", at + 1, last), (KEY.public_key,), device
            )
            last = entry.hash
            file.write(entry.line())


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
        bundles = [folder / f"{number}.bundle" for number in range(KIOSKS)]
        list(pool.map(kiosk, bundles, range(KIOSKS), [many // KIOSKS] * KIOSKS))
        sample = list(islice(every_line(bundles), 4000))
        halves = list(pool.map(raw, [sample[core::cores] for core in range(cores)]))
        bare = max(halves) * many / len(sample)
        print(f"{many:,} signatures of {KIOSKS} kiosks, {cores} cores; raw opening would take {bare:.1f} s")
        for name, seconds in timed(folder, bundles):
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
            print(f"{name:>9}: {seconds:6.1f} s, {many / seconds:8,.0f} a second; memory at most {memory:.0f} MB")
            if name == "opened":
                print(f"           {seconds / bare:.1f} times raw opening")


def timed(folder: Path, bundles: list[Path]) -> Iterator[tuple[str, float]]:
    """Each step of an organizer's way, and the seconds that it takes."""
    petition, begun = load_pack(paths.bundled_pack()), time.perf_counter()

    def since() -> float:
        nonlocal begun
        took, begun = time.perf_counter() - begun, time.perf_counter()
        return took

    with open_gathering(folder / "gathered.sqlite3", petition.id) as gathering, Checking() as checking:
        for bundle in bundles:
            gather(gathering, bundle, unwatched, checking)
        yield "gathered", since()
        roll = roll_of(open_lines(gathering.kept(), KEY))
        yield "opened", since()
    counted = count(roll)
    yield "counted", since()
    found = find_duplicates(roll.signed)
    yield "compared", since()
    write_csv(folder / "table.csv", roll.signatures)
    yield "table", since()
    with drawing(len(roll.signatures)) as draw:
        options = SheetOptions(NOON.date(), paths.fonts(), draw=draw)
        write_sheets(folder / "sheets.pdf", petition, roll.signatures, options)
    yield "sheets", since()
    if counted.totals.counting != len(roll.signed) or not found.clusters:
        sys.exit("Somebody was lost: this measured nothing.")


if __name__ == "__main__":
    main()
