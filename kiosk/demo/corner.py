"""The screens behind the volunteer's corner, each with the way to it from the one before."""

from PySide6.QtCore import Qt

from kiosk.demo.rally import PIN
from kiosk.demo.stage import Signing
from kiosk.demo.walk import Station


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


def _opens_the_recovery_words(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("askRecovery")
    stage.visitor.waits_for("paper.word")


def _types_words(stage: Signing, words: list[str]) -> None:
    """The first four letters of each, and a space: that is enough to know a word by."""
    stage.visitor.pastes("".join(f"{word[:4]} " for word in words))


def _types_a_few_letters(stage: Signing) -> None:
    stage.visitor.taps_line("paper.word")
    _types_words(stage, stage.sheets[0].split()[:3])
    stage.visitor.types("a")
    stage.visitor.waits_for("paper.offer.0")


def _types_one_sheet(stage: Signing) -> None:
    stage.visitor.presses(Qt.Key.Key_Backspace)
    _types_words(stage, stage.sheets[0].split()[3:])
    stage.visitor.waits_for("paper.more")


def _mistakes_a_word(stage: Signing) -> None:
    words = stage.sheets[1].split()
    _types_words(stage, [*words[:-1], words[0]])
    stage.visitor.leaves_the_keyboard()
    stage.visitor.waits_for("paper.typed.33")


def _corrects_it(stage: Signing) -> None:
    stage.visitor.taps("paper.typed.33")
    stage.visitor.taps_line("paper.word")
    _types_words(stage, stage.sheets[1].split()[-1:])
    stage.visitor.waits_for("recovering.passphrase")


def _chooses_another_passphrase(stage: Signing) -> None:
    stage.visitor.taps("recovering.passphrase")
    stage.visitor.waits_for("recovering.chosen")
    stage.passphrase = stage.visitor.reads("recovering.chosen")


def _types_it_again(stage: Signing) -> None:
    stage.visitor.taps("recovering.forward")
    stage.visitor.waits_for("recovering.again")


def _has_a_new_passphrase(stage: Signing) -> None:
    stage.visitor.answers("recovering.again", stage.passphrase)
    stage.visitor.taps("recovering.forward")
    stage.visitor.waits_for("recovering.done")


def _comes_back_for_a_pin(stage: Signing) -> None:
    stage.visitor.taps("recovering.forward")
    stage.visitor.taps("askRecovery")
    stage.visitor.taps_line("paper.word")
    for sheet in stage.sheets[:2]:
        _types_words(stage, sheet.split())
    stage.visitor.taps("recovering.pin")
    stage.visitor.waits_for("recovering.pinNew")


def _looks_for_a_stick(stage: Signing) -> None:
    stage.visitor.taps("askStick")
    stage.visitor.waits_for("stick.0")


def _asks_for_an_export(stage: Signing) -> None:
    for _page in ("a new PIN", "what the words are for"):
        stage.visitor.taps("back" if stage.visitor.sees("back") else "recovering.forward")
    stage.visitor.taps("askExport")
    stage.visitor.waits_for("passphrase")


def _exports(stage: Signing) -> None:
    stage.visitor.answers("passphrase", stage.passphrase)
    stage.visitor.waits_for("exported")


def _asks_to_close(stage: Signing) -> None:
    stage.visitor.taps("exported")
    stage.visitor.taps("askClose")
    stage.visitor.waits_for("close")


CORNER: tuple[Station[Signing], ...] = (
    Station("pin", _knocks),
    Station("pin-refused", _mistypes_pin),
    Station("staff", _comes_to_the_desk),
    Station("staff-stick", _looks_for_a_stick),
    Station("recovery-words", _opens_the_recovery_words),
    Station("recovery-typing", _types_a_few_letters),
    Station("recovery-one-more", _types_one_sheet),
    Station("recovery-mistake", _mistakes_a_word),
    Station("recovery-proved", _corrects_it),
    Station("recovery-passphrase", _chooses_another_passphrase),
    Station("recovery-again", _types_it_again),
    Station("recovery-done", _has_a_new_passphrase),
    Station("recovery-pin", _comes_back_for_a_pin),
    Station("staff-export", _asks_for_an_export),
    Station("staff-exported", _exports),
    Station("staff-close", _asks_to_close),
)
