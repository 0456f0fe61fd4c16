"""An event as a program of its own: canaries sign on screen and by the thousand, the disk fails, and it crashes.

Run as: canary_event.py DATA SEEN COUNT PLANTED. What other programs could see of it is written into SEEN.
"""

import gc
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from canaries import SCRIPTS, form_of, signature_of
from installed import NOON, PASSPHRASE
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.app import Kiosk, opened_kiosk
from kiosk.demo.visitor import Visitor
from kiosk.domain.petition import Petition
from kiosk.exporting import open_key, open_kiosk
from kiosk.log import log_event, on_bug, start_log
from kiosk.packs.load import load_pack
from kiosk.shielding import shield
from kiosk.ui.recorder import NotRecorded, Recorder
from kiosk.ui.window import make_application, prepare
from tests.ui.journeys import INK, comes_to_details, fills_in


def signs_on_screen(qt: QGuiApplication, kiosk: Kiosk, number: int) -> None:
    """Person `number` goes through the pages."""
    visitor, name = Visitor(kiosk.window.quick), form_of(number).answers["name"]
    comes_to_details(visitor)
    fills_in(visitor, name)
    visitor.taps("forward")
    visitor.waits_for("pad")
    visitor.draws("pad", INK)
    visitor.taps("forward")
    visitor.waits_for("sign")
    visitor.taps("sign")
    visitor.waits_for("done")
    visitor.taps("done")
    visitor.waits_for("start")
    qt.processEvents()


def is_refused_by_the_disk(recorder: Recorder, number: int, petition: Petition) -> None:
    """No file may grow any more: the ledger, its copies and the log all fail."""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, usual[1]))
    try:
        recorder.record(signature_of(number, petition))
    except NotRecorded:
        log_event("not recorded")
    else:
        raise AssertionError("the disk took it")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


def sign(recorder: Recorder, people: range, petition: Petition) -> None:
    """All these people sign, and now and then the disk is full."""
    for number in people:
        if number % 500 == people[-1] % 500:
            is_refused_by_the_disk(recorder, number, petition)
        recorder.record(signature_of(number, petition))


def shows(seen: Path) -> None:
    """What other programs see of this one, and what each of our objects prints."""
    ours = [each for each in gc.get_objects() if str(type(each).__module__).startswith("kiosk")]
    # A point is a pair of numbers; the ink that it belongs to does not print it.
    told = {text for each in ours if not isinstance(each, tuple) for text in (repr(each), str(each))}
    (seen / "objects").write_text("\n".join(told), "utf-8", "surrogatepass")
    with (seen / "commands").open("wb") as commands, (seen / "environment").open("wb") as environment:
        environment.write(b"\n".join(name + b"=" + value for name, value in os.environb.items()))
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if os.getsid(int(process.name)) == os.getsid(0):
                    commands.write((process / "cmdline").read_bytes())
                    environment.write((process / "environ").read_bytes())


def crashes() -> None:
    """A bug while somebody is there: the error quotes them, and so do the variables around it."""
    form, signature = form_of(1), signature_of(1, load_pack(paths.bundled_pack()))
    try:
        raise RuntimeError(form.answers, signature.name, signature)  # noqa: TRY301 - as deep as bugs lie
    except RuntimeError as error:
        error.add_note(signature.email)
        sys.excepthook(type(error), error, error.__traceback__)


@dataclass(frozen=True)
class Leaky:
    """A planted fault: an object of ours that prints a name."""

    name: str


def leaks(data: paths.DataFolder, seen: Path, name: str) -> None:
    """A planted fault in every kind of place, each in another spelling."""
    word = name.split(maxsplit=1)[0]
    log_event(f"signed: {word}")
    sys.stdout.write(word.upper())
    sys.stdout.flush()
    os.environ["LAST_SIGNER"] = word
    with closing(sqlite3.connect(data.ledger)) as connection:
        connection.execute("CREATE TABLE leak (name TEXT)")
        connection.execute("INSERT INTO leak VALUES (?)", [word.encode().hex()])
        connection.commit()
        crash_copy = data.ledger.with_name(data.ledger.name + "-wal").read_bytes()
    (Path.cwd() / "core").write_bytes(bytes(4097) + form_of(1).answers["email"].encode("utf-16-le") + crash_copy[:100])
    with data.mirror.open("ab") as mirror:
        mirror.write(b'{"signed":"' + word.encode("unicode_escape") + b'"}\n')
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"x" + word.encode("utf-16-be"))
    Leaky.__module__ = "kiosk.planted"
    kept = Leaky(word)
    waiting = [sys.executable, "-c", "input()", word]
    with subprocess.Popen(waiting, stdin=subprocess.PIPE) as process:
        shows(seen)
        process.communicate(b"\n")
    del kept


def main() -> None:
    """Hold the event, and crash at its end."""
    data, seen, count = paths.DataFolder(Path(sys.argv[1])), Path(sys.argv[2]), int(sys.argv[3])
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
    shield()
    prepare(offscreen=True)
    qt = make_application(paths.fonts())
    start_log(data.log)
    on_bug(os.abort)
    recorders: list[Recorder] = []

    def through(recorder: Recorder) -> Recorder:
        recorders.append(recorder)
        return recorder

    petition, planted = load_pack(data.pack), sys.argv[4] == "planted"
    with opened_kiosk(data, exports=seen, now=lambda: NOON, engines=(), through=through) as kiosk:
        kiosk.window.show(1280, 800)
        for number in range(on_screen := 0 if planted else 1 + count // 1000):
            signs_on_screen(qt, kiosk, number)
        sign(recorders[0], range(on_screen, count), petition)
        opened = open_kiosk(data, open_key(data, PASSPHRASE), lambda _done: None)
        forms = [form_of(number) for number in range(len(SCRIPTS))]
        shows(seen)
        if planted:
            leaks(data, seen, forms[0].answers["name"])
        del opened
        crashes()


if __name__ == "__main__":
    main()
