"""How well and how fast people who signed twice are found: `python bench/duplicates.py [SMALL] [LARGE] [SEED]`.

The promise is precision >= 0.98 and recall >= 0.95 among people whose errors are known (10,000 unless told), and time
that grows with the roll, not with its square, up to 200,000 in less than 1.5 GB.
"""

import resource
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # the people are those of its test

from kiosk.desk.duplicates import find_duplicates
from tests.desk.known_duplicates import judged, known_roll


def megabytes() -> float:
    """The most memory this process has had, the roll included."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(count: int, seed: int) -> float:
    """Print what was found among so many people, and return the seconds it took."""
    known = known_roll(count, seed)
    before = megabytes()
    begun = time.perf_counter()
    found = find_duplicates(known.signed)
    took = time.perf_counter() - begun
    precision, recall, missed = judged(found, known)
    print(f"{count:,}, seed {seed}: precision {precision:.4f}, recall {recall:.4f}, {len(found.clusters):,} clusters")
    print(f"  {took:.1f} s, {megabytes():.0f} MB at most, {before:.0f} MB of it before the search")
    print("  not found:", ", ".join(f"{many} {error}" for error, many in Counter(missed).most_common(5)))
    return took


def main() -> None:
    """Measure a small roll and a large one."""
    small, large, seed = (int(word) for word in [*sys.argv[1:], "10000", "200000", "1"][:3])
    first, second = measure(small, seed), measure(large, seed)
    print(f"{large / small:.0f} times the people took {second / first:.0f} times as long")


if __name__ == "__main__":
    main()
