"""The rally itself: set-up, one attendee after another, the volunteer who closes; a picture of each screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.demo.people import Person
from kiosk.demo.visitor import Visitor

EVENT = "Rally at City Hall"
KIOSK = "Table 1"
PIN = "240824"


@dataclass(frozen=True, slots=True)
class Album:
    """Pictures of the screens, one of each kind and language."""

    folder: Path

    def keep(self, visitor: Visitor, screen: str, language: str) -> None:
        picture = self.folder / f"{screen}-{language}.png"
        if not picture.exists():
            visitor.photographs(picture)


def set_up(visitor: Visitor, album: Album) -> str:
    """Go through the first-run pages by touch; returns the passphrase that was offered."""
    visitor.waits_for("offer.en")
    album.keep(visitor, "1-set-up-petition", "en")
    visitor.taps("forward")
    visitor.answers("setup.event", EVENT)
    visitor.types(KIOSK)
    visitor.presses(Qt.Key.Key_Return)
    album.keep(visitor, "2-set-up-event", "en")
    visitor.taps("forward")
    visitor.answers("setup.pin", PIN)
    visitor.types(PIN)
    visitor.presses(Qt.Key.Key_Return)
    album.keep(visitor, "3-set-up-pin", "en")
    visitor.taps("forward")
    passphrase = visitor.reads("setup.passphrase")
    album.keep(visitor, "4-set-up-passphrase", "en")
    visitor.taps("forward")
    visitor.answers("setup.repeat", passphrase)
    visitor.taps("forward")
    visitor.waits_for("folder.0")
    visitor.taps("folder.0")
    visitor.waits_for("setup.sheet")
    album.keep(visitor, "5-set-up-recovery", "en")
    visitor.taps("forward")
    visitor.waits_for("paper.word")
    visitor.taps("forward")  # who sees the paper for the first time tries it later
    visitor.waits_until(lambda: not visitor.sees("paper.word"), "the last page of the set-up")
    album.keep(visitor, "6-set-up-ready", "en")
    visitor.taps("forward")
    return passphrase


def come_to_check(visitor: Visitor, person: Person, album: Album) -> int:
    """From Welcome to the page before the last tap; how many taps it took for what is required."""
    language = person.language
    visitor.waits_for("start")
    before = visitor.taps_given
    if language != "en":  # which is on screen
        visitor.taps(f"language.{language}")
    album.keep(visitor, "10-welcome", language)
    visitor.taps("start")
    visitor.waits_for("forward")
    album.keep(visitor, "11-appeal", language)
    visitor.taps("forward")
    give_details(visitor, person)
    required = visitor.taps_given
    give_more(visitor, person)
    before += visitor.taps_given - required
    album.keep(visitor, "12-details", language)
    visitor.taps("forward")
    visitor.waits_for("pad")
    visitor.draws("pad", person.strokes)
    album.keep(visitor, "13-signature", language)
    visitor.taps("forward")
    visitor.waits_for("sign")
    album.keep(visitor, "14-check", language)
    return visitor.taps_given - before


def sign(visitor: Visitor, person: Person, album: Album) -> int:
    """One attendee's minute, from Welcome to Thank you and back.

    Returns how many taps the required answers and the way took, beside typing and drawing.
    """
    taken = come_to_check(visitor, person, album)
    visitor.taps("sign")
    visitor.waits_for("done")
    album.keep(visitor, "15-thank-you", person.language)
    visitor.taps("done")
    visitor.waits_for("start")
    return taken + 1


def close(visitor: Visitor, album: Album) -> None:
    """The volunteer holds the corner, types the PIN, reads the counts and closes the kiosk."""
    visitor.holds_until("corner", "pin.OK")
    album.keep(visitor, "20-pin", "en")
    for digit in PIN:
        visitor.taps(f"pin.{digit}")
    visitor.taps("pin.OK")
    visitor.waits_for("askClose")
    album.keep(visitor, "21-volunteer", "en")
    visitor.taps("askOrganizer")
    visitor.waits_for("passphrase")
    album.keep(visitor, "22-organizer", "en")
    visitor.taps("back")
    visitor.taps("askClose")
    visitor.taps("close")


def play(visitor: Visitor, crowd: Sequence[Person], album: Album) -> list[int]:
    """All of them, one after the other, and the close; how many taps each needed for what is required."""
    taps = [sign(visitor, person, album) for person in crowd]
    close(visitor, album)
    return taps


def give_details(visitor: Visitor, person: Person) -> None:
    """Answer what has to be answered."""
    visitor.answers("name", person.name)  # Enter leads on to the next line
    visitor.types(person.city)
    visitor.presses(Qt.Key.Key_Return)
    visitor.types(person.postal_code)
    # The province is a button: with the cursor in no line the keyboard goes by itself.
    visitor.presses(Qt.Key.Key_Return)
    if person.province == "NT":  # the code leaves two territories open, and the list opens
        visitor.taps(f"province.{person.province}")
        visitor.waits_until(lambda: not visitor.sees("province.NT"), "the page without its list")
    visitor.leaves_the_keyboard()


def give_more(visitor: Visitor, person: Person) -> None:
    given = {question: getattr(person, question) for question in ("street", "email", "phone", "comment")}
    for question, answer in given.items():
        if answer:
            visitor.answers(question, answer)
    # Typing ends where the person touches no line: on the empty side of the page.
    visitor.leaves_the_keyboard()
    if person.contact:
        visitor.taps("contactConsent")
