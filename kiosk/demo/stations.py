"""Every screen in use, and how a person comes to it from the one before: for pictures, and for tests of the look."""

from datetime import date

from kiosk.demo.corner import CORNER
from kiosk.demo.first_run import LENDING, SETTING_UP
from kiosk.demo.rally import give_details, give_more
from kiosk.demo.stage import TODAY, Signing
from kiosk.demo.walk import Station


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


def _finds_the_paper_petition(stage: Signing) -> None:
    stage.day(date(2019, 1, 10))
    stage.lays_the_sheet_beside(until=date(2019, 1, 31))


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


SIGNING: tuple[Station[Signing], ...] = (
    Station("clock", lambda stage: stage.visitor.waits_for("clock.right")),
    Station("clock-wrong", lambda stage: stage.visitor.taps("clock.wrong")),
    Station("welcome", lambda stage: stage.visitor.taps("clock.right")),
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
    Station("thanks-closed", _finds_the_paper_petition),
    Station("thanks-presented", lambda stage: stage.day(date(2019, 2, 10))),
    Station("thanks-answered", lambda stage: stage.day(TODAY)),
    Station("thanks-none", lambda stage: stage.has_no_official_petition()),
    Station("withdrawn", lambda stage: stage.visitor.taps("back")),
    Station("still-there", _walks_away),
    Station("welcome-warning", _misses_the_stick),
    *CORNER,
)

NAMES = tuple(station.name for walked in (SETTING_UP, LENDING, SIGNING) for station in walked)
