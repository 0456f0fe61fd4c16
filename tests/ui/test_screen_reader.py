"""Somebody who does not see the screen signs through a screen reader: everything has a name, and is done by name."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.desk.roll import Roll
from kiosk.exporting import open_key, open_kiosk
from tests.ui.accessibility_bus import Listener, listening_to, wait_until
from tests.ui.conftest import PASSPHRASE

_CONTROLS = {"push button", "radio button", "check box", "text", "canvas", "list"}


@pytest.fixture
def listener(data: paths.DataFolder, tmp_path: Path) -> Iterator[Listener]:
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(data.root)]
    with listening_to(command, tmp_path / "kiosk.log") as heard:
        heard.presses("Yes, start")  # the clock is right
        yield heard


def roll(data: paths.DataFolder) -> Roll:
    return open_kiosk(data, open_key(data, PASSPHRASE), lambda _done: None).roll


def nameless(listener: Listener) -> list[str]:
    return [
        thing.role for thing in listener.hears() if thing.role in _CONTROLS | {"label", "heading"} and not thing.name
    ]


def test_somebody_who_cannot_see_signs_by_what_a_screen_reader_says(listener: Listener, data: paths.DataFolder) -> None:
    listener.presses("Read and sign")
    listener.finds("Our request", "heading")
    unnamed = nameless(listener)
    listener.presses("Sign")
    listener.finds("Your details", "heading")
    listener.presses("Continue")
    wait_until(lambda: "fill this in" in listener.finds("Your full name").description, "what is missing")
    listener.writes("Your full name", "Ада О’Браєн")
    listener.writes("City or town", "Ottawa")
    listener.writes("Postal code", "k1p5m7")
    listener.finds("Province or territory: Ontario", "button")
    unnamed += nameless(listener)
    listener.presses("Continue")
    listener.finds("Signature pad", "canvas")
    unnamed += nameless(listener)
    listener.presses("I can’t sign on a screen")
    listener.presses("Use my typed name")
    listener.finds("Ottawa, ON, K1P 5M7")
    unnamed += nameless(listener)
    listener.presses("Sign")
    listener.finds("Thank you. Your signature is recorded.", "heading")
    listener.finds("1 has signed. Let’s get to 1,000!")
    unnamed += nameless(listener)
    assert unnamed == []
    (signature,) = roll(data).signatures
    assert (signature.name, signature.method) == ("Ада О’Браєн", "typed")


def test_a_screen_reader_hears_the_language_that_was_chosen(listener: Listener) -> None:
    listener.presses("Read and sign")
    listener.finds("Українська", "radio").press()
    listener.finds("Підписати", "button").press()
    listener.finds("Ваші дані", "heading")
    assert "Your details" not in {thing.name for thing in listener.hears()}
    assert nameless(listener) == []
