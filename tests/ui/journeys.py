"""What attendees do, in a few words, for tests to tell stories with."""

from PySide6.QtCore import Qt

from kiosk.demo.visitor import Visitor

INK = (((0.2, 0.5), (0.3, 0.3), (0.4, 0.6), (0.5, 0.3), (0.6, 0.6)), ((0.25, 0.7), (0.7, 0.68)))


def comes_to_details(visitor: Visitor) -> None:
    visitor.taps("start")
    visitor.taps("forward")
    visitor.waits_for("name")


def fills_in(visitor: Visitor, name: str = "Ada O’Brien", city: str = "Ottawa", code: str = "k1p5m7") -> None:
    """The required answers; the province comes from the postal code."""
    visitor.answers("name", name)
    visitor.types(city)
    visitor.presses(Qt.Key.Key_Return)
    visitor.types(code)
    visitor.presses(Qt.Key.Key_Return)
    visitor.leaves_the_keyboard()


def comes_to_pad(visitor: Visitor, name: str = "Ada O’Brien") -> None:
    comes_to_details(visitor)
    fills_in(visitor, name)
    visitor.taps("forward")
    visitor.waits_for("pad")


def comes_to_check(visitor: Visitor, name: str = "Ada O’Brien") -> None:
    comes_to_pad(visitor, name)
    visitor.draws("pad", INK)
    visitor.taps("forward")
    visitor.waits_for("sign")


def signs(visitor: Visitor, name: str = "Ada O’Brien") -> None:
    comes_to_check(visitor, name)
    visitor.taps("sign")
    visitor.waits_for("done")


def opens_staff_page(visitor: Visitor, pin: str) -> None:
    visitor.holds_until("corner", "pin.OK")
    for digit in pin:
        visitor.taps(f"pin.{digit}")
    visitor.taps("pin.OK")


def commits(visitor: Visitor, name: str, text: str) -> None:
    """Put a text into a line at once, as a paste or an input method does."""
    visitor.taps_line(name)
    visitor.pastes(text)
    visitor.presses(Qt.Key.Key_Return)
