"""On every page somebody changes the language and turns the screen: what they gave is what is kept."""

from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.commands.pictures import signing_stage
from kiosk.demo.stations import SIGNING
from kiosk.domain.words import LANGUAGES, Language
from kiosk.exporting import open_key, open_kiosk
from tests.ui.conftest import PASSPHRASE

_LANGUAGES: tuple[Language, ...] = (*LANGUAGES[1:], LANGUAGES[0])
_SIZES = ((800, 1280), (1280, 800))


def test_whoever_changes_the_language_and_turns_the_screen_on_every_page_loses_nothing(
    qtbot: QtBot, data: paths.DataFolder
) -> None:
    del qtbot
    turned = 0
    with signing_stage(data, "en", PASSPHRASE, ask_clock=True) as stage:
        visitor, person = stage.visitor, stage.person
        for station in SIGNING:
            station.comes(stage)
            for language in _LANGUAGES:
                if visitor.sees(f"language.{language}"):
                    visitor.taps(f"language.{language}")
                    assert stage.language.current == language
                    turned += 1
                for size in _SIZES:
                    visitor.window.resize(*size)
                    visitor.rests()
            if station.name == "thanks-announced":
                break
    (signed,) = open_kiosk(data, open_key(data, PASSPHRASE), lambda _done: None).roll.signatures
    given = (person.name, person.city, person.province, person.postal_code, person.street, person.email, person.comment)
    kept = (signed.name, signed.city, signed.province, signed.postal_code, signed.street, signed.email, signed.comment)
    assert kept == given
    assert signed.phone.endswith("".join(filter(str.isdigit, person.phone))[-7:])
    assert signed.ink is not None
    assert len(signed.ink.strokes) == len(person.strokes)
    assert turned > 30
