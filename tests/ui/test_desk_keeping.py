"""An organizer keeps the promise of the day by which everything is gone."""

from kiosk.commands.afternoon import ORGANIZER
from kiosk.export.progress import unwatched
from kiosk.exporting import open_kiosk
from tests.ui.conftest import DeskScene


def test_everything_is_destroyed_after_she_was_asked_twice_and_the_kiosks_counts_stay(at_desk: DeskScene) -> None:
    at_desk.comes_in()
    at_desk.gathers()
    clerk = at_desk.clerk
    clerk.taps("section.keeping")
    assert clerk.reads("keeping.sealed") == "150 sealed entries lie here."
    assert "December\u00a031, 2027. 403 days" in clerk.reads("keeping.term")
    clerk.taps("keeping.ask")
    clerk.taps("keeping.dismiss")
    assert len(open_kiosk(at_desk.data, ORGANIZER, unwatched).roll.signed) == 150
    clerk.taps("keeping.ask")
    clerk.taps("keeping.destroy")
    at_desk.rests()
    assert clerk.reads("keeping.sealed") == "Nothing sealed is left here."
    assert open_kiosk(at_desk.data, ORGANIZER, unwatched).roll.given == ()
    clerk.taps("section.gathering")
    assert clerk.reads("kiosk.0").split()[0] in {"42", "48", "60"}
