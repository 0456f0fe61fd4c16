"""The screens behind the volunteer's corner, each with the way to it from the one before."""

from PySide6.QtCore import Qt

from kiosk.demo.rally import PIN
from kiosk.demo.stage import Signing
from kiosk.demo.walk import Station


def _knocks(stage: Signing) -> None:
    stage.disk.warns = ""
    stage.visitor.holds_until("corner", "pin.OK")


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


def _looks_the_kiosk_over(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("askStart")
    stage.visitor.waits_for("check.ledger")


def _touches_every_spot(stage: Signing) -> None:
    stage.visitor.taps("mend.touch")
    for spot in range(4):
        stage.visitor.taps(f"spot.{spot}")
    stage.visitor.draws("touch.pad", stage.person.strokes)


def _comes_to_the_organizers_door(stage: Signing) -> None:
    stage.visitor.taps("spot.4")
    stage.visitor.taps("touch.done")
    stage.visitor.taps("back")
    stage.visitor.taps("askOrganizer")
    stage.visitor.waits_for("passphrase")


def _opens_the_recovery_words(stage: Signing) -> None:
    stage.visitor.taps("askWords")
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


def _chooses_another_pin(stage: Signing) -> None:
    stage.visitor.taps("recovering.forward")
    stage.visitor.taps("recovering.pin")
    stage.visitor.waits_for("recovering.pinNew")


def _looks_for_a_stick(stage: Signing) -> None:
    stage.visitor.taps("askStick")
    stage.visitor.waits_for("stick.0")


def _names_the_next_event(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("askNames")
    stage.visitor.waits_for("organizer.event")


def _looks_for_another_version(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("askPetition")
    stage.visitor.waits_for("lookAgain")


def _asks_for_an_export(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("askExport")
    stage.visitor.waits_for("export")


def _exports(stage: Signing) -> None:
    stage.visitor.taps("export")
    stage.visitor.waits_for("exported")


def _asks_to_close(stage: Signing) -> None:
    stage.visitor.taps("exported")
    stage.visitor.taps("recovering.forward")
    stage.visitor.taps("askClose")
    stage.visitor.waits_for("close")


def _ends_the_event(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.taps("askEnd")
    stage.visitor.waits_for("end.stick.0")


def _carries_everything_away(stage: Signing) -> None:
    stage.visitor.taps("end.stick.0")
    stage.visitor.waits_for("end.code")


def _practises(stage: Signing) -> None:
    stage.visitor.taps("end.done")
    stage.visitor.taps("practise")
    stage.visitor.waits_for("practice")


def _goes_out_of_order(stage: Signing) -> None:
    stage.visitor.taps("back")
    stage.visitor.holds_until("corner", "pin.OK")
    _types_pin(stage, PIN)
    stage.visitor.taps("outOfOrder.begin")
    stage.visitor.waits_for("outOfOrder")


def _comes_back_to_the_desk(stage: Signing) -> None:
    stage.visitor.holds_until("corner", "pin.OK")
    _types_pin(stage, PIN)
    stage.visitor.waits_for("desk.leave")


def _clears(stage: Signing) -> None:
    stage.visitor.taps("askEnd")
    stage.visitor.taps("end.stick.0")
    stage.visitor.taps("askClear")


def _is_cleared(stage: Signing) -> None:
    stage.visitor.taps("clear")
    stage.visitor.waits_for("end.cleared")


CORNER: tuple[Station[Signing], ...] = (
    Station("pin", _knocks),
    Station("pin-refused", _mistypes_pin),
    Station("staff", _comes_to_the_desk),
    Station("staff-stick", _looks_for_a_stick),
    Station("staff-start", _looks_the_kiosk_over),
    Station("staff-touch", _touches_every_spot),
    Station("organizer-door", _comes_to_the_organizers_door),
    Station("recovery-words", _opens_the_recovery_words),
    Station("recovery-typing", _types_a_few_letters),
    Station("recovery-one-more", _types_one_sheet),
    Station("recovery-mistake", _mistakes_a_word),
    Station("organizer", _corrects_it),
    Station("recovery-passphrase", _chooses_another_passphrase),
    Station("recovery-again", _types_it_again),
    Station("recovery-done", _has_a_new_passphrase),
    Station("recovery-pin", _chooses_another_pin),
    Station("organizer-names", _names_the_next_event),
    Station("organizer-petition", _looks_for_another_version),
    Station("organizer-export", _asks_for_an_export),
    Station("organizer-exported", _exports),
    Station("staff-close", _asks_to_close),
    Station("staff-end", _ends_the_event),
    Station("staff-carried", _carries_everything_away),
    Station("practice", _practises),
    Station("out-of-order", _goes_out_of_order),
    Station("staff-out-of-order", _comes_back_to_the_desk),
    Station("staff-clear", _clears),
    Station("staff-cleared", _is_cleared),
)
