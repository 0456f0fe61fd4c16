"""How long a signature takes to be safe: sealed, in the ledger, in the copy, and both synced; beside two bare syncs.

Run it with `.venv/bin/python bench/save.py [SIGNATURES]`. The promise is p95 <= 50 ms and p99 <= 150 ms.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "torture")]  # the people of a long day are those of its test

from long_day import recording, set_up, spend  # noqa: E402 - found through the lines above

_LINE = 8_000  # bytes: about what a sealed signature adds to each of the two files
_WARM = 20


def two_syncs(folder: Path, runs: int) -> list[float]:
    """Milliseconds for what no kiosk can do without: a line appended to two files, each synced."""
    waits = []
    with (folder / "one").open("ab", buffering=0) as one, (folder / "two").open("ab", buffering=0) as two:
        for _ in range(runs):
            begun = time.perf_counter()
            for file in (one, two):
                file.write(os.urandom(_LINE))
                os.fsync(file.fileno())
            waits.append((time.perf_counter() - begun) * 1000)
    return waits


def say(what: str, waits: list[float]) -> list[float]:
    """Print and return p50, p95 and p99."""
    cuts = statistics.quantiles(waits, n=100)
    found = [cuts[49], cuts[94], cuts[98]]
    print(f"{what}: p50 {found[0]:.1f} ms, p95 {found[1]:.1f} ms, p99 {found[2]:.1f} ms, {len(waits)} runs")
    return found


def main() -> None:
    """Measure both in one run, on the same drive."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory(dir=ROOT) as throwaway:
        data = set_up(Path(throwaway) / "kiosk")
        with recording(data) as recorder:
            saves = spend(recorder, runs + _WARM).waits[_WARM:]
        bare = two_syncs(Path(throwaway), runs)
    whole, least = say("Seal, save and both syncs", saves), say("two bare syncs", bare)
    ratios = ", ".join(f"{w / b:.1f}" for w, b in zip(whole, least, strict=True))
    print(f"times as long as the bare syncs (p50, p95, p99): {ratios}")


if __name__ == "__main__":
    main()
