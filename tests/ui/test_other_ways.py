"""Who cannot draw a signature, or not on glass, signs in another way, and the record says which."""

from kiosk.demo.visitor import Visitor
from kiosk.domain.signature import Signature
from tests.ui.conftest import Scene
from tests.ui.journeys import INK, comes_to_pad

X = (((0.4, 0.4), (0.6, 0.6)), ((0.6, 0.4), (0.4, 0.6)))
DOT = (((0.5, 0.5), (0.5, 0.5)),)


def recorded(scene: Scene) -> Signature:
    """Sign on the last page; what the organizer reads afterwards."""
    scene.visitor.taps("sign")
    scene.visitor.waits_for("done")
    (signature,) = scene.roll().signatures
    return signature


def comes_to_other_ways(visitor: Visitor) -> None:
    comes_to_pad(visitor, "Ada O’Brien")
    visitor.taps("otherWays")
    visitor.waits_for("way.typed")


def test_an_attendee_signs_with_the_name_she_typed(scene: Scene) -> None:
    comes_to_other_ways(scene.visitor)
    scene.visitor.taps("way.typed")
    assert scene.visitor.reads("signedHow") == "Ada O’Brien"
    signature = recorded(scene)
    assert (signature.method, signature.name, signature.ink) == ("typed", "Ada O’Brien", None)


def test_a_mark_counts_even_if_it_is_only_a_dot(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_other_ways(visitor)
    visitor.taps("way.mark")
    visitor.taps("forward")
    assert "mark" in visitor.reads("ink.problem")
    visitor.draws("pad", DOT)
    visitor.taps("forward")
    visitor.waits_for("sign")
    signature = recorded(scene)
    assert signature.method == "mark"
    assert signature.ink is not None


def test_a_volunteer_witnesses_for_somebody_who_cannot_sign(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_other_ways(visitor)
    visitor.taps("way.witnessed")
    visitor.taps("forward")
    assert visitor.reads("witness.problem") != ""
    visitor.answers("witness", "Olha Kovalenko")
    visitor.types("Her hand is in plaster. I read it to her, and she said yes.")
    visitor.leaves_the_keyboard()
    visitor.taps("forward")
    assert "Olha Kovalenko" in visitor.reads("signedHow")
    signature = recorded(scene)
    assert (signature.method, signature.witness) == ("witnessed", "Olha Kovalenko")
    assert signature.witness_note.startswith("Her hand is in plaster.")


def test_an_attendee_who_looks_at_the_other_ways_can_still_draw(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_other_ways(visitor)
    visitor.taps("back")
    visitor.draws("pad", INK)
    visitor.taps("forward")
    visitor.waits_for("sign")
    assert recorded(scene).method == "ink"


def test_an_attendee_changes_a_typed_name_into_a_drawn_signature(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_other_ways(visitor)
    visitor.taps("way.typed")
    visitor.taps("change.ink")
    visitor.taps("back")
    visitor.draws("pad", X)
    visitor.taps("forward")
    visitor.waits_for("sign")
    assert recorded(scene).method == "ink"


def test_the_next_person_does_not_see_who_was_the_witness(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_other_ways(visitor)
    visitor.taps("way.witnessed")
    visitor.answers("witness", "Olha Kovalenko")
    visitor.leaves_the_keyboard()
    scene.kiosk.session.finish()
    comes_to_other_ways(visitor)
    visitor.taps("way.witnessed")
    assert visitor.reads("witness") == ""
