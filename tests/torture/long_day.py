"""A kiosk that takes one signature after another, ink included, as its screen would hand them over.

Run as `python -m tests.torture.long_day FOLDER PEOPLE FAULT`, where FAULT is one that a test plants, or "none".
"""

import ctypes
import gc
import json
import os
import random
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from kiosk import paths
from kiosk.ballast import Ballast
from kiosk.domain.signature import Signature
from kiosk.installing import KioskInstaller
from kiosk.packs.load import load_pack
from kiosk.recording import LedgerRecorder
from kiosk.sealing.device import DeviceKey
from kiosk.second_copy import opened_with_copies
from kiosk.settings import load
from kiosk.ui.installer import Choices
from kiosk.ui.recorder import Recorder, Warned
from tests.export.conftest import signature, signature_like_ink

EVENT = "Rally"
_PADS = 50  # different signatures by hand; everything else of a person is a new one each time
_LOOKS = 10


@dataclass(frozen=True, slots=True)
class Day:
    """What a day took: milliseconds of each recording, and the memory at each tenth of the day, in bytes."""

    waits: list[float]
    memory: list[int]

    @property
    def growth(self) -> float:
        """How much larger the program was at the end than after the first tenth, as a share."""
        return self.memory[-1] / self.memory[0] - 1


@dataclass
class Hoarder:
    """A recorder with a fault: it keeps a picture of every pad."""

    recorder: Recorder
    kept: list[bytes] = field(default_factory=list)

    def count(self) -> int:
        return self.recorder.count()

    def warning(self) -> Warned:
        return self.recorder.warning()

    def record(self, signature: Signature) -> None:
        self.kept.append(os.urandom(200_000))
        self.recorder.record(signature)

    def withdraw(self, signature_id: UUID) -> None:
        self.recorder.withdraw(signature_id)

    def note_pen(self, signature_id: UUID) -> None:
        self.recorder.note_pen(signature_id)


def set_up(root: Path) -> paths.DataFolder:
    pack, data = paths.bundled_pack(), paths.DataFolder(root)
    installer = KioskInstaller(data, pack, load_pack(pack), date(2026, 11, 23))
    installer.install(Choices(EVENT, "Table 1", ("en", "fr", "uk"), "240824", "six words nobody would think of"))
    installer.complete()
    return data


@contextmanager
def recording(data: paths.DataFolder) -> Iterator[LedgerRecorder]:
    """The recorder of a kiosk with its ledger and the copy beside it, as the program builds it."""
    settings, petition = load(data.settings), load_pack(data.pack)
    device = DeviceKey.read(data.device, settings.kiosk_id)
    with opened_with_copies(data, settings, petition.id) as (ledger, copies):
        ballast, keys = Ballast(data.ballast).laid(), settings.public_keys
        yield LedgerRecorder(ledger, copies, ballast, keys, device, settings.event, lambda: datetime.now(UTC))


def spend(recorder: Recorder, people: int) -> Day:
    """So many people sign, one after the other, and the count on the first page is asked for after each."""
    pads = [signature_like_ink(random.Random(number)) for number in range(_PADS)]  # noqa: S311 - a repeatable choice
    day, tenth = Day([], []), max(1, people // _LOOKS)
    for number in range(1, people + 1):
        person = replace(signature(), id=UUID(int=number), event=EVENT, ink=pads[number % _PADS])
        begun = time.perf_counter()
        recorder.record(person)
        day.waits.append((time.perf_counter() - begun) * 1000)
        recorder.count()
        if number % tenth == 0:
            day.memory.append(_memory())
    return day


def _memory() -> int:
    """Bytes in use: what was given back and only kept at hand is let go of first, or it would hide what grows."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize()


def main(root: Path, people: int, fault: str) -> None:
    """Spend a day, and tell of it in JSON."""
    with recording(paths.DataFolder(root)) as recorder:
        day = spend(Hoarder(recorder) if fault == "keeps all" else recorder, people)
    json.dump(asdict(day), sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
