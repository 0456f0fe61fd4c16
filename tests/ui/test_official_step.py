"""After the thanks a person is told the truth about the official petition, whatever day it is."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.commands.pictures import signing_stage
from kiosk.demo.stage import TODAY, Signing
from kiosk.domain.words import Language
from kiosk.export.progress import unwatched
from kiosk.exporting import open_key, open_kiosk
from tests.ui.conftest import PASSPHRASE, Scene
from tests.ui.journeys import INK, fills_in, signs

PRESENTED, ANSWERED = "January 29, 2019", "March 18, 2019"
# The day, whether the code is shown, what is said, and what is not said yet.
DAYS = (
    (date(2018, 9, 3), False, "cannot be signed before", (PRESENTED, ANSWERED, "2 January")),
    (date(2018, 9, 4), True, "Its last day is January 2, 2019", (PRESENTED, ANSWERED)),
    (date(2019, 1, 2), True, "It needs 500 signatures", (PRESENTED, ANSWERED)),
    (date(2019, 1, 3), False, "It can no longer be signed.", (PRESENTED, ANSWERED)),
    (date(2019, 1, 29), False, "It was presented in the House on January 29, 2019.", (ANSWERED,)),
    (date(2019, 3, 18), False, "The government’s response was tabled on March 18, 2019.", ()),
)


def said(stage: Signing) -> str:
    """All that stands on the page, spaces made plain."""
    texts = (item.property("text") for item in stage.visitor.items() if item.inherits("QQuickText"))
    return " ".join(str(text) for text in texts)


def test_the_official_petition_is_told_as_it_is_on_each_day(qtbot: QtBot, data: paths.DataFolder) -> None:
    del qtbot
    with signing_stage(data, "en", PASSPHRASE) as stage:
        signs(stage.visitor)
        for day, open_, told, not_yet in DAYS:
            stage.day(day)
            stage.visitor.rests()
            assert stage.visitor.sees("officialCode") is open_, day
            assert told in stage.visitor.reads("official"), day
            assert not [word for word in not_yet if word in said(stage).replace(" ", " ")], day
            assert stage.visitor.sees("after") is not open_, day


def test_an_appeal_without_an_official_petition_asks_to_be_passed_on(qtbot: QtBot, data: paths.DataFolder) -> None:
    del qtbot
    with signing_stage(data, "en", PASSPHRASE) as stage:
        signs(stage.visitor)
        stage.has_no_official_petition()
        stage.visitor.rests()
        assert not stage.visitor.sees("officialCode")
        assert not stage.visitor.sees("official")
        assert "Share this appeal" in stage.visitor.reads("after")
        assert "There is none for this appeal." in said(stage)


@pytest.mark.parametrize(
    ("language", "kinds"),
    [
        ("en", ("Campaign petition", "Official e-petition", "Official paper petition")),
        ("fr", ("Pétition de campagne", "Pétition électronique officielle", "Pétition papier officielle")),
        ("uk", ("Петиція кампанії", "Офіційна електронна петиція", "Офіційна паперова петиція")),
    ],
)
def test_what_was_signed_here_is_told_apart_from_what_parliament_counts(
    qtbot: QtBot, data: paths.DataFolder, language: Language, kinds: tuple[str, ...]
) -> None:
    del qtbot
    with signing_stage(data, "en", PASSPHRASE) as stage:
        signs(stage.visitor)
        stage.language.choose(language)
        for day in (date(2018, 9, 1), date(2018, 10, 1), date(2026, 11, 23)):
            stage.day(day)
            stage.visitor.rests()
            assert [kind for kind in kinds if kind not in said(stage)] == [], day


def test_the_privacy_notice_is_one_tap_from_the_first_question(qtbot: QtBot, data: paths.DataFolder) -> None:
    del qtbot
    with signing_stage(data, "en", PASSPHRASE) as stage:
        stage.visitor.taps("start")
        stage.visitor.taps("forward")
        assert "no later than December 31, 2027" in said(stage)
        assert not stage.visitor.sees("privacyText")
        stage.visitor.taps("privacy")
        stage.visitor.waits_for("privacyText")
        assert "Who holds your details" in stage.visitor.reads("privacyText")


def test_the_paper_petition_is_offered_only_while_its_sheets_lie_beside_the_kiosk(
    qtbot: QtBot, data: paths.DataFolder
) -> None:
    del qtbot
    with signing_stage(data, "en", PASSPHRASE) as stage:
        signs(stage.visitor)
        assert not stage.visitor.sees("penned"), "the pack has a paper petition, and does not say that it lies here"
        stage.lays_the_sheet_beside(date(2018, 10, 1))
        for day, offered in ((date(2018, 9, 1), True), (date(2018, 10, 1), True), (date(2018, 10, 2), False)):
            stage.day(day)
            stage.visitor.rests()
            assert stage.visitor.sees("penned") is offered, day


def test_somebody_who_signed_the_sheet_too_says_so_once_and_is_not_counted_again(
    qtbot: QtBot, data: paths.DataFolder
) -> None:
    del qtbot
    with signing_stage(data, "en", PASSPHRASE) as stage:
        stage.lays_the_sheet_beside(TODAY)
        visitor = stage.visitor
        signs(visitor, "Ada")
        stage.disk.refuses = True
        visitor.taps("penned")
        assert visitor.reads("pennedTold") == "This could not be noted. Your signature is safe."
        stage.disk.refuses = False
        visitor.taps("penned")
        assert visitor.reads("pennedTold") == "Noted. Thank you."
        assert not visitor.sees("penned")
        assert stage.disk.count() == 1
        visitor.taps("done")
        signs(visitor, "Ben")
        assert visitor.sees("penned"), "the next person is asked anew"
        visitor.taps("penned")
        visitor.taps("back")
        visitor.waits_until(lambda: not visitor.sees("penned"), "the page after taking it back")
    roll = open_kiosk(data, open_key(data, PASSPHRASE), unwatched).roll
    (ada,) = roll.signatures
    assert (ada.name, roll.on_paper, len(roll.penned), roll.unopened) == ("Ada", frozenset({ada.id}), 2, ())


def test_of_somebody_who_only_practises_nothing_is_noted(scene: Scene) -> None:
    scene.kiosk.session.practise()
    visitor = scene.visitor
    visitor.waits_for("forward")
    visitor.taps("forward")
    visitor.waits_for("name")
    fills_in(visitor)
    visitor.taps("forward")
    visitor.draws("pad", INK)
    visitor.taps("forward")
    visitor.taps("sign")
    visitor.waits_for("done")
    scene.kiosk.session.sheet.sign()
    assert scene.kiosk.session.sheet.property("state") == "noted"
    assert (scene.roll().penned, scene.roll().given) == ((), ())
