"""The organizer decides about signatures, and what she decided holds for whatever is read or written afterwards."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kiosk.desk.settling import Settled, settle
from kiosk.desk.signed import Signed
from kiosk.domain.decision import Correction, Decision, Verdict
from kiosk.domain.signature import Consent
from tests.desk.test_roll import NOON, signature

ASKED = Consent("contact", "1", "en", "You may write to me.", NOON)
FOUR = tuple(Signed(number, signature(number), "") for number in (1, 2, 3, 4))


def ids(*numbers: int) -> tuple[UUID, ...]:
    return tuple(UUID(int=number) for number in numbers)


def decision(number: int, verdict: Verdict, of: tuple[int, ...], chosen: int | None = None, **more: object) -> Decision:
    """The decision of that number, one minute later than the one before it."""
    taken = NOON + timedelta(minutes=number)
    made = Decision(UUID(int=500 + number), taken, verdict, ids(*of), None if chosen is None else UUID(int=chosen))
    return replace(made, **more)  # type: ignore[arg-type]  # what a test adds is right


def numbers(settled: Settled) -> list[int]:
    return [each.number for each in settled.standing]


def test_of_one_persons_signatures_the_chosen_one_stands() -> None:
    settled = settle(FOUR, [decision(1, "keep", (1, 3), chosen=3)])
    assert numbers(settled) == [2, 3, 4]
    assert [(each.signed.number, each.decision.verdict) for each in settled.set_aside] == [(1, "keep")]


def test_what_the_chosen_one_left_blank_is_taken_from_the_others_and_nothing_else() -> None:
    one = Signed(1, replace(signature(1), city="Ottawa"), "")
    two = Signed(2, replace(signature(2), city="Toronto", postal_code="K1A 0A6", email="z@example.org"), "")
    two = replace(two, signature=replace(two.signature, consents=(ASKED,)))
    (merged,) = settle([one, two], [decision(1, "merge", (1, 2), chosen=1)]).standing
    assert (merged.signature.id, merged.signature.city, merged.signature.postal_code) == (
        UUID(int=1),
        "Ottawa",
        "K1A 0A6",
    )
    assert (merged.signature.email, merged.signature.contact_consent) == ("z@example.org", True)


def test_nobody_is_written_to_at_an_address_for_which_they_gave_no_leave() -> None:
    one = Signed(1, replace(signature(1), email="one@example.org"), "")
    two = Signed(2, replace(signature(2), email="two@example.org", consents=(ASKED,)), "")
    (merged,) = settle([one, two], [decision(1, "merge", (1, 2), chosen=1)]).standing
    assert (merged.signature.email, merged.signature.contact_consent) == ("one@example.org", False)


def test_people_who_are_only_alike_all_count() -> None:
    assert numbers(settle(FOUR, [decision(1, "different", (1, 2))])) == [1, 2, 3, 4]


def test_an_undone_decision_never_was() -> None:
    taken = [decision(1, "invalid", (1, 2)), decision(2, "withdrawn", (3,)), decision(3, "undo", (), chosen=501)]
    settled = settle(FOUR, taken)
    assert numbers(settled) == [1, 2, 4]
    assert [each.verdict for each in settled.in_force] == ["withdrawn"]


def test_what_was_erased_does_not_come_back_by_an_undo() -> None:
    assert numbers(settle(FOUR, [decision(1, "erase", (1,)), decision(2, "undo", (), chosen=501)])) == [2, 3, 4]


def test_a_corrected_answer_is_read_as_corrected_and_the_rest_as_signed() -> None:
    right = decision(1, "correct", (2,), corrections=(Correction("city", "Winnipeg"),))
    settled = settle(FOUR, [right])
    assert settled.standing[1].signature == replace(signature(2), city="Winnipeg")


def test_the_last_word_about_a_signature_holds() -> None:
    taken = [decision(1, "invalid", (1,)), decision(2, "keep", (1, 2), chosen=1)]
    assert numbers(settle(FOUR, taken)) == [1, 3, 4]
    assert numbers(settle(FOUR, [*taken, decision(3, "withdrawn", (1,))])) == [3, 4]


def test_a_decision_about_somebody_whose_stick_has_not_come_yet_sets_nobody_aside() -> None:
    assert numbers(settle(FOUR, [decision(1, "keep", (2, 77), chosen=77)])) == [1, 2, 3, 4]


VERDICTS: st.SearchStrategy[Verdict] = st.sampled_from(get_args(Verdict))
SOME = st.lists(st.integers(1, 6), min_size=1, max_size=4, unique=True).map(tuple)


@given(
    st.lists(st.tuples(VERDICTS, SOME, st.integers(0, 8)), max_size=8).map(
        lambda taken: [
            decision(number, verdict, of, 500 + undone if verdict == "undo" else of[undone % len(of)])
            for number, (verdict, of, undone) in enumerate(taken)
        ]
    ),
    st.randoms(),
)
def test_everybody_either_counts_or_is_set_aside_and_the_order_of_gathering_changes_nothing(
    taken: list[Decision], chance: object
) -> None:
    settled = settle(FOUR, taken)
    shuffled = list(taken)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands over a random.Random
    assert settle(FOUR, shuffled) == settled
    assert sorted([*numbers(settled), *(each.signed.number for each in settled.set_aside)]) == [1, 2, 3, 4]
