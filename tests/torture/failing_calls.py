"""A process under `strace -f` in which one call, the Nth of its kind, fails: `failing_calls.py CASES.json`.

It forks a child for each case. strace counts, in every process by itself, the calls that touch certain files, and makes
the same one fail in each; a child makes so many idle calls first that this is the one it was asked for. For that every
kiosk stands in the same place while people sign on it. What they were told goes over a socket, where nothing fails.
"""

import json
import os
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from uuid import uuid4

from installed import NOON, signature_of

from kiosk import paths
from kiosk.ballast import Ballast
from kiosk.commands.worlds_faults import WORLDS_FAULTS
from kiosk.demo.people import people
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.packs.load import load_pack
from kiosk.recording import LedgerRecorder
from kiosk.sealing.device import DeviceKey
from kiosk.second_copy import opened_with_copies
from kiosk.settings import load
from kiosk.ui.recorder import NotRecorded

FAILS_AT = 150  # the call of each process that strace makes fail
TRIES = 3
_LEDGER = [f"ledger.sqlite3{part}" for part in ("", "-wal", "-shm", ".sums", ".sums.new", ".new", ".new-wal", ".lock")]
_ASIDE = [f"ledger.sqlite3.damaged-1{part}" for part in ("", "-wal", "-shm", ".sums")]
WATCHED = ("", "settings.toml", "device.key", "mirror.entries", "ballast", "idle", "nothing", *_LEDGER, *_ASIDE)


def idle_calls(folder: Path) -> dict[str, Callable[[], object]]:
    """For each kind of call one that touches a watched file and changes nothing."""
    file = os.open(folder / "idle", os.O_RDWR | os.O_CREAT)
    return {
        "openat": lambda: os.close(os.open(folder / "idle", os.O_RDONLY)),
        "write": lambda: os.write(file, b""),
        "pwrite64": lambda: os.pwrite(file, b"", 0),
        "fsync": lambda: os.fsync(file),
        "fdatasync": lambda: os.fdatasync(file),
        "ftruncate": lambda: os.ftruncate(file, 0),
        "rename": lambda: (folder / "idle").rename(folder / "idle"),
        "unlink": (folder / "nothing").unlink,
    }


@cache
def petition() -> Petition:
    return load_pack(paths.bundled_pack())


@cache
def crowd() -> list[Signature]:
    """Who signs: those who were there before, then those who meet the fault. The ids are the same in every process."""
    signed = [signature_of(person, petition()) for person in people(6, seed=4)]
    return [replace(signature, id=type(signature.id)(int=number)) for number, signature in enumerate(signed, start=1)]


BEFORE = 3


@contextmanager
def recording(folder: Path) -> Iterator[LedgerRecorder]:
    """The recorder of a kiosk, without reading its petition again."""
    data = paths.DataFolder(folder)
    settings = load(data.settings)
    device = DeviceKey.read(data.device, settings.kiosk_id)
    with opened_with_copies(data, settings, petition().id) as (ledger, copies):
        ballast, keys = Ballast(data.ballast), settings.public_keys
        yield LedgerRecorder(ledger, copies, ballast, keys, device, settings.event, lambda: NOON)


def honest(recorder: LedgerRecorder, signature: Signature) -> bool:
    """Tap Sign, and where it was not saved, Try again."""
    for _ in range(TRIES):
        with suppress(NotRecorded):
            recorder.record(signature)
            return True
    return False


def careless(recorder: LedgerRecorder, signature: Signature) -> bool:
    """A planted fault: thanks whatever the disk says."""
    with suppress(NotRecorded):
        recorder.record(signature)
    return True


def forgetful(recorder: LedgerRecorder, signature: Signature) -> bool:
    """A planted fault: thanks are believed lost with the first disturbance, and the next try is another signature."""
    for _ in range(TRIES):
        before = recorder.count()
        recorder.record(replace(signature, id=uuid4()))
        if recorder.count() != before + 1:
            return True
    return True


ATTEND: dict[str, Callable[[LedgerRecorder, Signature], bool]] = {
    "honest": honest,
    "careless": careless,
    "forgetful": forgetful,
}


def attend(folder: Path, attended: str, thank: Callable[[str], None]) -> None:
    """People sign on a kiosk whose disk fails somewhere; every other exception than the world's faults is a bug."""
    try:
        with recording(folder) as recorder:
            for signature in crowd()[BEFORE:]:
                if ATTEND[attended](recorder, signature):
                    thank(f"thanked {signature.id.int}")
    except WORLDS_FAULTS as error:
        thank(f"said {error}")
    except OSError as error:  # the command says it as "FILE: why."
        thank(f"said {error.strerror}.")
    except BaseException as error:  # noqa: BLE001 - whatever else came out is what the test is for
        thank(f"bug {type(error).__name__}: {error}")


def sign_on(place: Path, call: str, nth: int, attended: str, there: socket.socket) -> None:
    """In a process of its own: the nth call of that kind is the one that fails."""
    idle = idle_calls(place)[call]
    for _ in range(FAILS_AT - nth):
        with suppress(OSError):
            idle()
    attend(place, attended, lambda told: print_to(there, told))


def print_to(there: socket.socket, told: str) -> None:
    there.send(told.encode())


def main(cases: list[tuple[str, str, int]], attended: str) -> None:
    """Each case is the folder of a kiosk, a kind of call, and which of them fails."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    crowd()  # warms every table that a child would read
    for folder, call, nth in cases:
        place = Path(folder).parent / "kiosk"
        Path(folder).rename(place)
        if (child := os.fork()) == 0:
            sign_on(place, call, nth, attended, there)
            os._exit(0)
        os.waitpid(child, 0)
        place.rename(folder)
        answers = []
        with suppress(BlockingIOError):
            while True:
                answers.append(here.recv(4096, socket.MSG_DONTWAIT).decode())
        (Path(folder) / "answers.json").write_text(json.dumps(answers), "utf-8")


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text("utf-8")), sys.argv[2])
