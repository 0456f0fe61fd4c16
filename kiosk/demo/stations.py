"""Every screen by name, and how a person comes to it from the one before: for pictures, and for tests of the look."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from kiosk.demo.people import Person, people
from kiosk.demo.rally import EVENT, KIOSK, PIN, give_details, give_more
from kiosk.demo.stage import TODAY, Dress, Signing, Stage
from kiosk.domain.words import Language as Code

S = TypeVar("S", bound=Stage)


@dataclass(frozen=True, slots=True)
class Station(Generic[S]):
    """A screen, and the way to it from the station before."""

    name: str
    comes: Callable[[S], object]


def walk(stage: S, stations: Sequence[Station[S]], language: Code) -> Iterator[Station[S]]:
    """Come to each station in turn, as a person does; in between, the caller may dress the stage as it likes."""
    for station in stations:
        stage.wears(Dress(language=language))
        station.comes(stage)
        yield station


def signer(language: Code) -> Person:
    """Somebody of that language who answers every question."""
    return next(
        person
        for person in people(1000, seed=3)
        if person.language == language and all((person.street, person.email, person.phone, person.comment))
    )


def _reads_to_the_end(stage: Signing) -> None:
    while stage.visitor.sees("more"):
        stage.visitor.taps("more")


def _leaves_all_empty(stage: Signing) -> None:
    stage.visitor.taps("forward")
    stage.visitor.waits_until(lambda: stage.visitor.reads("name.problem") != "", "what is wrong with the name")


def _answers_everything(stage: Signing) -> None:
    give_details(stage.visitor, stage.person)
    give_more(stage.visitor, stage.person)


def _opens_the_provinces(stage: Signing) -> None:
    stage.visitor.taps("province")
    stage.visitor.waits_for("province.QC")


def _opens_the_countries(stage: Signing) -> None:
    stage.visitor.taps(f"province.{stage.person.province}")
    stage.visitor.waits_until(lambda: not stage.visitor.sees("province.QC"), "the page without its list")
    stage.visitor.taps("country")
    stage.visitor.waits_for("country.CA")


def _asks_what_becomes_of_details(stage: Signing) -> None:
    stage.visitor.taps("country.away")
    stage.visitor.waits_until(lambda: not stage.visitor.sees("country.away"), "the page without its list")
    stage.visitor.taps("privacy")


def _comes_to_the_pad(stage: Signing) -> None:
    stage.visitor.taps("forward")
    stage.visitor.waits_for("pad")


def _signs_on_nothing(stage: Signing) -> None:
    stage.visitor.taps("forward")
    stage.visitor.waits_until(lambda: stage.visitor.reads("ink.problem") != "", "what is wrong with the ink")


def _draws(stage: Signing) -> None:
    for _page in ("witness", "other ways"):
        stage.visitor.taps("back")
    stage.visitor.draws("pad", stage.person.strokes)


def _finds_the_disk_full(stage: Signing) -> None:
    stage.disk.refuses = True
    stage.visitor.taps("sign")
    stage.visitor.waits_for("retry")


def _is_thanked(stage: Signing) -> None:
    stage.disk.refuses = False
    stage.visitor.taps("retry")
    stage.visitor.waits_for("done")
    stage.day(date(2018, 9, 1))


def _walks_away(stage: Signing) -> None:
    stage.visitor.taps("done")
    stage.visitor.taps("start")
    while not stage.idle.property("seconds"):
        stage.idle.pass_a_second()
    stage.visitor.waits_for("stay")


def _misses_the_stick(stage: Signing) -> None:
    stage.visitor.taps("stay")
    stage.disk.warns = "away"
    stage.visitor.taps("back")
    stage.visitor.waits_for("warning")


def _knocks(stage: Signing) -> None:
    stage.disk.warns = ""
    stage.visitor.holds("corner", 2300)
    stage.visitor.waits_for("pin.OK")


def _types_pin(stage: Signing, pin: str) -> None:
    for digit in pin:
        stage.visitor.taps(f"pin.{digit}")
    stage.visitor.taps("pin.OK")


def _mistypes_pin(stage: Signing) -> None:
    _types_pin(stage, "000000")
    stage.visitor.waits_for("pin.refused")


def _comes_to_the_desk(stage: Signing) -> None:
    _types_pin(stage, PIN)
    stage.visitor.waits_for("staff.total")


def _looks_for_a_stick(stage: Signing) -> None:
    stage.visitor.taps("askStick")
    stage.visitor.waits_for("stick.0")


def _asks_for_an_export(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("askExport")
    stage.visitor.waits_for("passphrase")


def _exports(stage: Signing) -> None:
    stage.visitor.answers("passphrase", stage.passphrase)
    stage.visitor.waits_for("exported")


def _asks_to_close(stage: Signing) -> None:
    stage.visitor.taps("exported")
    stage.visitor.taps("askClose")
    stage.visitor.waits_for("close")


SIGNING: tuple[Station[Signing], ...] = (
    Station("welcome", lambda stage: stage.visitor.waits_for("start")),
    Station("appeal", lambda stage: stage.visitor.taps("start")),
    Station("appeal-end", _reads_to_the_end),
    Station("details", lambda stage: stage.visitor.taps("forward")),
    Station("details-problems", _leaves_all_empty),
    Station("details-keyboard", lambda stage: stage.visitor.taps_line("name")),
    Station("details-answered", _answers_everything),
    Station("details-provinces", _opens_the_provinces),
    Station("details-countries", _opens_the_countries),
    Station("details-privacy", _asks_what_becomes_of_details),
    Station("signature", _comes_to_the_pad),
    Station("signature-refused", _signs_on_nothing),
    Station("other-ways", lambda stage: stage.visitor.taps("otherWays")),
    Station("witness", lambda stage: stage.visitor.taps("way.witnessed")),
    Station("signature-drawn", _draws),
    Station("check", lambda stage: stage.visitor.taps("forward")),
    Station("check-privacy", lambda stage: stage.visitor.taps("privacy")),
    Station("trouble", _finds_the_disk_full),
    Station("thanks-announced", _is_thanked),
    Station("thanks-open", lambda stage: stage.day(date(2018, 10, 1))),
    Station("thanks-closed", lambda stage: stage.day(date(2019, 1, 10))),
    Station("thanks-presented", lambda stage: stage.day(date(2019, 2, 10))),
    Station("thanks-answered", lambda stage: stage.day(TODAY)),
    Station("thanks-none", lambda stage: stage.has_no_official_petition()),
    Station("withdrawn", lambda stage: stage.visitor.taps("back")),
    Station("still-there", _walks_away),
    Station("welcome-warning", _misses_the_stick),
    Station("pin", _knocks),
    Station("pin-refused", _mistypes_pin),
    Station("staff", _comes_to_the_desk),
    Station("staff-stick", _looks_for_a_stick),
    Station("staff-export", _asks_for_an_export),
    Station("staff-exported", _exports),
    Station("staff-close", _asks_to_close),
)


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
    Station("set-up-ready", lambda stage: stage.visitor.taps("forward")),
)

NAMES = (*(station.name for station in SETTING_UP), *(station.name for station in SIGNING))
