"""One attendee's minute on the real pages, by touch."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.ink import UNITS_PER_PIXEL
from kiosk.domain.words import Language
from tests.ui.conftest import NOW, Scene
from tests.ui.journeys import INK, comes_to_check, comes_to_details, comes_to_pad, fills_in, signs


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Ada O'Brien"), ("fr", "Maëlle L’Heureux"), ("uk", "Соломія Дем’яненко-Ґонта")]
)
def test_an_attendee_signs_in_their_language_and_the_organizer_can_read_it(
    scene: Scene, language: Language, name: str
) -> None:
    scene.visitor.taps(f"language.{language}")
    signs(scene.visitor, name)

    (signature,) = scene.roll().signatures
    assert (signature.name, signature.language, signature.event) == (name, language, "Rally")
    assert (signature.city, signature.postal_code, signature.province) == ("Ottawa", "K1P 5M7", "ON")
    assert signature.signed_at == NOW
    assert [consent.purpose for consent in signature.consents] == ["signing"]


def test_the_ink_that_is_kept_is_the_ink_that_was_drawn(scene: Scene) -> None:
    comes_to_pad(scene.visitor)
    pad = scene.visitor.waits_for("pad")
    width, height = pad.width(), pad.height()
    scene.visitor.draws("pad", INK)
    scene.visitor.taps("forward")
    scene.visitor.taps("sign")
    scene.visitor.waits_for("done")

    (signature,) = scene.roll().signatures
    assert signature.ink is not None
    assert [len(stroke) for stroke in signature.ink.strokes] == [len(stroke) for stroke in INK]
    for stroke, drawn in zip(signature.ink.strokes, INK, strict=True):
        for point, (x, y) in zip(stroke, drawn, strict=True):
            assert point.x / UNITS_PER_PIXEL == pytest.approx(x * width, abs=1)
            assert point.y / UNITS_PER_PIXEL == pytest.approx(y * height, abs=1)


def test_the_next_attendee_sees_an_empty_form_a_clean_pad_and_the_first_language(scene: Scene) -> None:
    visitor = scene.visitor
    visitor.taps("language.uk")
    signs(visitor, "Соломія")
    visitor.taps("done")

    visitor.waits_until(lambda: visitor.reads("start") == "Read and sign", "Welcome in the first language")
    comes_to_details(visitor)
    assert [visitor.reads(name) for name in ("name", "city", "postal_code", "email")] == ["", "", "", ""]
    assert scene.kiosk.session.signs.ink.ink() is None


def test_somebody_who_changes_language_half_way_keeps_what_they_typed(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    fills_in(visitor, "Марія")
    for language in ("fr", "uk", "en", "uk"):
        visitor.taps(f"language.{language}")
        assert visitor.reads("name") == "Марія"
    visitor.taps("forward")
    visitor.draws("pad", INK)
    visitor.taps("language.fr")
    visitor.taps("forward")
    visitor.taps("language.uk")
    visitor.taps("sign")
    visitor.waits_for("done")

    (signature,) = scene.roll().signatures
    assert (signature.name, signature.language) == ("Марія", "uk")
    assert signature.consents[0].language == "uk"


def test_somebody_who_forgets_an_answer_is_told_beside_it(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.taps("forward")
    for question in ("name", "city", "postal_code", "province"):
        assert visitor.reads(f"{question}.problem") != ""
    assert not visitor.sees("email.problem")
    assert not visitor.sees("pad")


@pytest.mark.parametrize(
    ("question", "typed"),
    [("postal_code", "W1A 1A1"), ("postal_code", "12345"), ("email", "ada@home"), ("phone", "12"), ("name", "007")],
)
def test_somebody_who_mistypes_is_told_when_they_leave_the_line(scene: Scene, question: str, typed: str) -> None:
    comes_to_details(scene.visitor)
    scene.visitor.answers(question, typed)
    assert scene.visitor.reads(f"{question}.problem") != ""


def test_a_postal_code_of_another_province_is_pointed_out(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.taps("province")
    visitor.taps("province.QC")
    visitor.waits_until(lambda: not visitor.sees("province.QC"), "the page without its list")
    fills_in(visitor, code="T6E 7V7")
    assert visitor.reads("postal_code.problem") != ""


def test_somebody_who_leaves_the_pad_blank_or_makes_a_dot_is_asked_kindly(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_pad(visitor)
    visitor.taps("forward")
    assert visitor.reads("ink.problem") != ""
    visitor.draws("pad", [[(0.5, 0.5), (0.505, 0.5)]])
    visitor.taps("forward")
    assert visitor.reads("ink.problem") != ""
    assert visitor.sees("pad")


def test_a_stroke_can_be_undone_and_the_pad_cleared(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_pad(visitor)
    visitor.draws("pad", INK)
    visitor.taps("undo")
    assert len(scene.kiosk.session.signs.ink.drawn) == 1
    visitor.draws("pad", INK)
    visitor.taps("clear")
    assert scene.kiosk.session.signs.ink.ink() is None


def test_going_back_loses_nothing(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_check(visitor, "Ada")
    visitor.taps("back")
    visitor.waits_for("pad")
    assert len(scene.kiosk.session.signs.ink.drawn) == len(INK)
    visitor.taps("back")
    assert visitor.reads("name") == "Ada"


def test_consent_to_be_contacted_is_asked_only_of_the_reachable_and_never_pre_ticked(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    fills_in(visitor)
    assert not visitor.sees("contactConsent")
    visitor.answers("email", "ada@example.ca")
    visitor.leaves_the_keyboard()
    assert visitor.reads("contactConsent", "checked") == "False"
    visitor.taps("contactConsent")
    visitor.taps("forward")
    visitor.draws("pad", INK)
    visitor.taps("forward")
    visitor.taps("sign")
    visitor.waits_for("done")

    (signature,) = scene.roll().signatures
    assert signature.contact_consent
    assert "@" in next(c.wording for c in signature.consents if c.purpose == "contact")


def test_two_hasty_taps_on_sign_make_one_signature(scene: Scene) -> None:
    comes_to_check(scene.visitor)
    for _ in range(2):
        scene.kiosk.session.sign()
    assert len(scene.roll().signatures) == 1


def test_somebody_who_takes_it_back_is_counted_no_more(scene: Scene) -> None:
    visitor = scene.visitor
    signs(visitor)
    assert scene.kiosk.session.property("count") == 1
    visitor.taps("back")
    visitor.waits_until(lambda: scene.kiosk.session.property("page") == "withdrawn", "the page that says it is gone")
    assert scene.kiosk.session.property("count") == 0
    roll = scene.roll()
    assert (roll.signatures, roll.withdrawn) == ((), 1)


def test_somebody_can_type_on_the_keyboard_in_the_window(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.taps("name")
    visitor.waits_for("keyboard")
    for key in ("a", "d", "a"):
        visitor.taps_key(key)
    visitor.waits_until(lambda: visitor.reads("name").casefold() == "ada", "a name typed key by key")


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (800, 1280)])
def test_the_keyboard_never_covers_the_line_in_use(scene: Scene, size: tuple[int, int]) -> None:
    visitor = scene.visitor
    scene.kiosk.window.show(*size)
    comes_to_details(visitor)
    for question in ("name", "city", "postal_code", "street", "email", "phone", "comment"):
        visitor.taps_line(question)
        visitor.waits_until(lambda: visitor.sees("keyboard"), f"the keyboard for {question}")
        visitor.waits_until(lambda q=question: visitor.is_whole(q), f"{question} above the keyboard")  # type: ignore[misc]  # mypy cannot type a lambda's default
        visitor.presses(Qt.Key.Key_Escape)
        visitor.leaves_the_keyboard()
