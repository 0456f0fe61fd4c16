"""A kiosk with somebody in front of it, in a process of its own: it says when it is ready, and who was thanked.

Run as `python -m tests.torture.kiosk_on_screen FOLDER FAULT`, where FAULT is one that a test plants, or "none".
"""

import sys
from pathlib import Path
from uuid import UUID

from kiosk import paths
from kiosk.app import opened_kiosk
from kiosk.demo.visitor import Visitor
from kiosk.domain.signature import Signature
from kiosk.ui.recorder import Recorder, Warned
from kiosk.ui.signing import SigningSession
from kiosk.ui.window import make_application, prepare
from tests.ui.journeys import comes_to_check, comes_to_details

DRAFTED = ("name", "city", "postal_code", "street", "email", "phone", "comment")


def say(what: str) -> None:
    print(what, flush=True)  # noqa: T201 - the test in the other process reads it


class SaidAloud:
    """A recorder that says when it begins; the one with a fault writes down who signed when the next person signs."""

    def __init__(self, recorder: Recorder, *, too_early: bool) -> None:
        self._recorder = recorder
        self._too_early = too_early
        self._waiting: list[Signature] = []
        self.last = UUID(int=0)

    def count(self) -> int:
        return self._recorder.count()

    def warning(self) -> Warned:
        return self._recorder.warning()

    def record(self, signature: Signature) -> None:
        say("recording")
        self.last = signature.id
        late, self._waiting = self._waiting, [signature] if self._too_early else []
        for each in late if self._too_early else [signature]:
            self._recorder.record(each)

    def withdraw(self, signature_id: UUID) -> None:
        self._recorder.withdraw(signature_id)

    def note_pen(self, signature_id: UUID) -> None:
        self._recorder.note_pen(signature_id)


class Busy(Visitor):
    """A visitor who says that something was touched or typed."""

    def _tap(self, at: object) -> None:
        super()._tap(at)  # type: ignore[arg-type]
        say("tapped")

    def _key(self, key: int, text: str) -> None:
        super()._key(key, text)
        say("typed")


def looks_around(visitor: Visitor, session: SigningSession) -> None:
    """Say what the first person finds: the page, how many signed, and what stands in the lines already."""
    visitor.waits_for("start")
    say(f"ready {session.property('page')} {session.property('count')}")
    comes_to_details(visitor)
    say("found" + "".join(f" {name}={visitor.reads(name)}" for name in DRAFTED if visitor.sees(name)))
    visitor.taps("back")
    visitor.taps("back")
    visitor.waits_for("start")


def signs(visitor: Visitor, recorder: SaidAloud) -> None:
    """One person after another, each thanked by the page that says so."""
    while True:
        comes_to_check(visitor)
        visitor.taps("sign")
        visitor.waits_for("done")
        say(f"thanked {recorder.last}")
        visitor.taps("done")
        visitor.waits_for("start")


def main(folder: Path, fault: str) -> None:
    """Run until killed."""
    prepare(offscreen=True)
    application = make_application(paths.fonts())
    recorders: list[SaidAloud] = []

    def through(recorder: Recorder) -> Recorder:
        recorders.append(SaidAloud(recorder, too_early=fault == "thanks too early"))
        return recorders[0]

    say("opening")
    with opened_kiosk(paths.DataFolder(folder), exports=folder, engines=(), through=through) as kiosk:
        kiosk.window.show(1280, 800)
        if fault == "keeps a draft":
            kiosk.session.given.asked["name"].edit("Ada O’Brien")
        visitor = Busy(kiosk.window.quick)
        looks_around(visitor, kiosk.session)
        signs(visitor, recorders[0])
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
