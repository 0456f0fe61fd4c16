"""An organizer reviews who perhaps signed twice, decides, and can undo what she decided."""

from kiosk.commands.afternoon import ORGANIZER
from kiosk.desk.roll import Roll
from kiosk.export.progress import unwatched
from kiosk.exporting import open_kiosk
from tests.ui.conftest import DeskScene


def roll_of(scene: DeskScene) -> Roll:
    """What the desk's folder holds, read anew."""
    return open_kiosk(scene.data, ORGANIZER, unwatched).roll


def comes_to_the_review(scene: DeskScene) -> None:
    scene.comes_in()
    scene.gathers()
    scene.clerk.taps("section.review")
    scene.rests()
    scene.clerk.waits_for("card.0")


def test_of_one_persons_signatures_one_is_kept_and_the_others_no_longer_count(at_desk: DeskScene) -> None:
    comes_to_the_review(at_desk)
    clerk = at_desk.clerk
    before = len(roll_of(at_desk).signed)
    three = sum(clerk.sees(f"card.{at}") for at in range(3))
    clerk.taps("card.1")
    clerk.taps("verdict.keep")
    assert f"{three - 1} signatures will no longer count." in clerk.reads("review.effect")
    clerk.taps("review.why")
    clerk.types("Signed at both tables")
    clerk.taps("review.confirm")
    clerk.waits_until(lambda: not clerk.sees("review.confirm"), "the next case")
    roll = roll_of(at_desk)
    assert len(roll.signed) == before - (three - 1)
    (decision,) = roll.decisions
    assert (decision.verdict, decision.reason) == ("keep", "Signed at both tables")
    assert decision.chosen == decision.of[1]
    clerk.taps("section.signatures")
    clerk.waits_for("row.0")
    assert clerk.reads("signatures.shown") == "150 of 150"


def test_whoever_goes_back_has_decided_nothing(at_desk: DeskScene) -> None:
    comes_to_the_review(at_desk)
    at_desk.clerk.taps("verdict.invalid")
    at_desk.clerk.taps("review.dismiss")
    at_desk.clerk.waits_for("verdict.invalid")
    assert roll_of(at_desk).decisions == ()


def test_people_who_are_only_alike_do_not_come_up_again(at_desk: DeskScene) -> None:
    comes_to_the_review(at_desk)
    clerk = at_desk.clerk
    for _case in range(3):
        clerk.taps("verdict.different")
        clerk.taps("review.confirm")
    clerk.waits_for("review.empty")
    assert len(roll_of(at_desk).signed) == 150
    clerk.taps("desk.lock")
    at_desk.comes_in()
    at_desk.rests()
    clerk.taps("section.review")
    at_desk.rests()
    assert clerk.reads("review.empty") == "Nothing is left to review."


def test_what_was_decided_is_undone_and_stands_to_be_reviewed_again(at_desk: DeskScene) -> None:
    comes_to_the_review(at_desk)
    clerk = at_desk.clerk
    clerk.taps("verdict.merge")
    clerk.taps("review.confirm")
    clerk.taps("review.back")
    clerk.taps("decision.0.undo")
    at_desk.rests()
    clerk.waits_until(lambda: not clerk.sees("decision.0"), "the decision gone")
    assert len(roll_of(at_desk).signed) == 150
    clerk.taps("review.back")
    clerk.waits_for("card.0")
