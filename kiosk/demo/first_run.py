"""The screens of the first run, each with the way to it from the one before."""

from PySide6.QtCore import Qt

from kiosk.demo.rally import EVENT, KIOSK, PIN
from kiosk.demo.stage import Stage
from kiosk.demo.walk import Station


def _names_the_event(stage: Stage) -> None:
    stage.visitor.answers("setup.event", EVENT)
    stage.visitor.types(KIOSK)
    stage.visitor.presses(Qt.Key.Key_Return)
    stage.visitor.taps("forward")
    stage.visitor.waits_for("setup.pin")


def _chooses_a_pin(stage: Stage) -> None:
    stage.visitor.answers("setup.pin", PIN)
    stage.visitor.types(PIN)
    stage.visitor.presses(Qt.Key.Key_Return)
    stage.visitor.taps("forward")
    stage.passphrase = stage.visitor.reads("setup.passphrase")


def _repeats_the_passphrase(stage: Stage) -> None:
    stage.visitor.answers("setup.repeat", stage.passphrase)
    stage.visitor.taps("forward")
    stage.visitor.waits_for("folder.0")


def _saves_the_sheet(stage: Stage) -> None:
    stage.visitor.taps("folder.0")
    stage.visitor.waits_for("setup.sheet")


SETTING_UP: tuple[Station[Stage], ...] = (
    Station("set-up-petition", lambda stage: stage.visitor.waits_for("offer.en")),
    Station("set-up-event", lambda stage: stage.visitor.taps("forward")),
    Station("set-up-event-problem", lambda stage: stage.visitor.taps("forward")),
    Station("set-up-pin", _names_the_event),
    Station("set-up-passphrase", _chooses_a_pin),
    Station("set-up-repeat", lambda stage: stage.visitor.taps("forward")),
    Station("set-up-recovery", _repeats_the_passphrase),
    Station("set-up-recovery-saved", _saves_the_sheet),
    Station("set-up-drill", lambda stage: stage.visitor.taps("forward")),
    Station("set-up-ready", lambda stage: stage.visitor.taps("forward")),
)


def _sees_that_they_differ(stage: Stage) -> None:
    stage.visitor.taps("setup.differ")
    stage.visitor.waits_for("setup.problem")


def _sets_a_lent_kiosk_up(stage: Stage) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("forward")
    stage.visitor.taps("forward")
    _names_the_event(stage)
    stage.visitor.answers("setup.pin", PIN)
    stage.visitor.types(PIN)
    stage.visitor.presses(Qt.Key.Key_Return)
    stage.visitor.taps("forward")
    stage.visitor.waits_for("setup.way")


# With a petition that its organizer signed.
LENDING: tuple[Station[Stage], ...] = (
    Station("set-up-signed", lambda stage: stage.visitor.waits_for("offer.en")),
    Station("set-up-six-words", lambda stage: stage.visitor.taps("forward")),
    Station("set-up-six-words-differ", _sees_that_they_differ),
    Station("set-up-only-writes", _sets_a_lent_kiosk_up),
)
