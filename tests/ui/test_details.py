"""The page of details: few keystrokes, the right keyboard, and nothing that typing could do to it."""

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.demo.visitor import Visitor
from kiosk.domain.petition import Question
from kiosk.domain.signature import Signature
from tests.ui.conftest import Scene
from tests.ui.journeys import INK, comes_to_details, commits, fills_in

SIZES = [(1280, 800), (1920, 1080), (800, 1280)]


def signs_from_details(scene: Scene) -> Signature:
    scene.visitor.leaves_the_keyboard()
    scene.visitor.taps("forward")
    scene.visitor.draws("pad", INK)
    scene.visitor.taps("forward")
    scene.visitor.taps("sign")
    scene.visitor.waits_for("done")
    return scene.roll().signatures[-1]


def key_named(visitor: Visitor, letter: str) -> bool:
    board = visitor.waits_for("keyboard")
    return any(str(item.property("displayText")).casefold() == letter for item in visitor.items(board))


def test_from_welcome_to_thank_you_takes_at_most_eight_taps_beside_typing(scene: Scene) -> None:
    visitor = scene.visitor
    visitor.taps("language.uk")
    comes_to_details(visitor)
    fills_in(visitor, "Соломія")
    signs_from_details(scene)
    assert visitor.taps_given <= 7


def test_a_postal_code_says_its_province_before_the_line_is_left_and_says_it_again_when_mended(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.taps_line("postal_code")
    visitor.types("k1p5m7")
    assert scene.kiosk.session.given.asked["province"].typed == "ON"
    visitor.clears_line("postal_code")
    visitor.types("h2x1y4")
    assert scene.kiosk.session.given.asked["province"].typed == "QC"


def test_a_code_that_leaves_the_province_open_opens_its_list(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.answers("postal_code", "x1a1a1")
    visitor.taps("province.NT")
    visitor.waits_for("name")
    assert scene.kiosk.session.given.asked["province"].typed == "NT"


def test_somebody_from_abroad_finds_their_country_and_needs_no_canadian_code(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.answers("name", "Zofia")
    visitor.types("Warszawa")
    visitor.taps("country")
    visitor.waits_for("country.search")
    visitor.types("pols")  # in any of the three languages
    assert not visitor.sees("country.CA")
    visitor.clears_line("country.search")
    visitor.types("POL")
    visitor.taps("country.PL")
    visitor.waits_for("name")
    assert not visitor.sees("province.problem")
    visitor.answers("province", "Mazowsze")
    signature = signs_from_details(scene)
    assert (signature.country, signature.province, signature.postal_code) == ("PL", "Mazowsze", "")


def test_going_abroad_and_back_keeps_what_was_typed_on_each_side(scene: Scene) -> None:
    given, visitor = scene.kiosk.session.given, scene.visitor
    comes_to_details(visitor)
    fills_in(visitor, code="H2X 1Y4")
    given.asked["country"].edit("US")
    given.asked["province"].edit("Vermont")
    given.asked["postal_code"].edit("05401")
    given.asked["country"].edit("UA")
    assert [given.asked[q].typed for q in ("province", "postal_code")] == ["Vermont", "05401"]
    given.asked["country"].edit("CA")
    assert [given.asked[q].typed for q in ("province", "postal_code")] == ["QC", "H2X 1Y4"]
    given.asked["country"].edit("US")
    assert [given.asked[q].typed for q in ("province", "postal_code")] == ["Vermont", "05401"]


def test_the_next_member_of_a_family_finds_the_address_and_nothing_else(scene: Scene) -> None:
    given, visitor = scene.kiosk.session.given, scene.visitor
    comes_to_details(visitor)
    fills_in(visitor, "Ada")
    for question in ("street", "email", "phone", "comment"):
        given.asked[question].edit("ada@gmail.con" if question == "email" else "6135550123")
        given.asked[question].leave()
    given.consentToContact(True)  # noqa: FBT003 - as the page calls it
    given.wipe_all_but_address()
    left = {question: field.typed for question, field in given.asked.items() if field.typed}
    assert left == {"city": "Ottawa", "postal_code": "K1P 5M7", "province": "ON", "street": "6135550123"}
    assert not given.property("contactConsent")
    assert not given.asked["email"].property("suggestion")


def test_a_slip_in_an_address_is_mended_with_one_tap(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.answers("email", "ada@gmial.com")
    visitor.leaves_the_keyboard()
    assert "ada@gmail.com" in visitor.reads("email.suggestion")
    visitor.taps("email.suggestion")
    assert visitor.reads("email") == "ada@gmail.com"
    assert not visitor.sees("email.suggestion")


def test_an_address_ends_with_one_tap_and_the_keyboard_stays(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.taps_line("email")
    visitor.waits_until(lambda: visitor.is_whole("email.@gmail.com"), "the endings above the keyboard")
    visitor.types("ada")
    visitor.taps("email.@gmail.com")
    assert visitor.reads("email") == "ada@gmail.com"
    assert visitor.waits_for("email").hasActiveFocus()


def test_a_number_is_grouped_as_it_is_typed_and_can_be_rubbed_out(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.taps_line("phone")
    visitor.types("6135550123")
    assert visitor.reads("phone") == "(613) 555-0123"
    for _ in range(4):
        visitor.presses(Qt.Key.Key_Backspace)
    assert visitor.reads("phone") == "(613) 555-"
    visitor.types("0199")
    assert visitor.reads("phone") == "(613) 555-0199"


def test_a_long_reason_is_told_how_much_room_is_left_and_then_how_much_too_much_it_is(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    commits(visitor, "comment", "Бо свобода не має кордонів. " * 13)
    assert "37" in visitor.reads("comment.room")
    commits(visitor, "comment", "Тому! " * 10)
    assert not visitor.sees("comment.room")
    assert "22" in visitor.reads("comment.problem")


def test_letters_on_the_keyboard_follow_the_language_and_the_line(scene: Scene) -> None:
    visitor = scene.visitor
    visitor.taps("language.uk")
    comes_to_details(visitor)
    for line, letter in (("name", "ї"), ("postal_code", "q"), ("comment", "ї"), ("email", "q"), ("phone", "#")):
        visitor.taps_line(line)
        visitor.waits_until(lambda wanted=letter: key_named(visitor, wanted), f"{letter} for {line}")  # type: ignore[misc]  # mypy cannot type a lambda's default
        visitor.leaves_the_keyboard()


def test_the_keyboard_offers_a_capital_for_each_part_of_a_name(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.taps_line("name")
    for key in "ada":
        visitor.taps_key(key)
    visitor.types(" ")
    visitor.waits_until(lambda: visitor.reads("name") == "Ada ", "a capital at the start")
    QTest.qWait(20)
    for key in "obr":
        visitor.taps_key(key)
    visitor.waits_until(lambda: visitor.reads("name") == "Ada Obr", "a capital after the space")


@pytest.mark.parametrize("name", ["van der Berg", "O’Brien", "de la Cruz", "bell hooks", "MACLEOD", "дем’яненко"])
def test_a_name_stays_as_it_was_typed(scene: Scene, name: str) -> None:
    comes_to_details(scene.visitor)
    fills_in(scene.visitor, name)
    assert scene.visitor.reads("name") == name


def test_somebody_with_a_keyboard_of_their_own_goes_through_without_a_touch(scene: Scene) -> None:
    visitor, window = scene.visitor, scene.kiosk.window.quick

    def hits(*keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(window, key)

    def writes(text: str) -> None:
        for character in text:
            QTest.keyClick(window, Qt.Key(ord(character.upper())))

    comes_to_details(visitor)
    while not visitor.waits_for("name").hasActiveFocus():
        hits(Qt.Key.Key_Tab)
    writes("Ada")
    assert not visitor.sees("keyboard")
    hits(Qt.Key.Key_Return)
    writes("Yellowknife")
    hits(Qt.Key.Key_Return)
    writes("x1a1a1")
    hits(Qt.Key.Key_Return)  # the list opens
    visitor.waits_for("province.NT")
    hits(Qt.Key.Key_Escape)
    visitor.waits_for("name")
    hits(Qt.Key.Key_Space)
    visitor.waits_for("province.NT")
    hits(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Return)
    visitor.waits_for("name")
    chosen = scene.kiosk.session.given.asked["province"].typed
    assert chosen
    hits(Qt.Key.Key_Return, Qt.Key.Key_Return)  # past the province, past the country
    assert visitor.waits_for("street").hasActiveFocus()
    for line in ("email", "phone", "comment"):
        hits(Qt.Key.Key_Return)
        assert visitor.waits_for(line).hasActiveFocus()
    hits(Qt.Key.Key_Backtab)
    assert visitor.waits_for("phone").hasActiveFocus()
    visitor.taps_line("street")
    visitor.waits_for("keyboard")


def test_a_finger_that_rolls_the_page_brings_no_keyboard(scene: Scene) -> None:
    scene.kiosk.window.show(800, 1280)
    visitor = scene.visitor
    comes_to_details(visitor)
    visitor.waits_for("comment")
    before = visitor.waits_for("comment").mapToScene(QPointF(0, 0)).y()
    visitor._swipe("comment")
    assert visitor.waits_for("comment").mapToScene(QPointF(0, 0)).y() < before
    assert not visitor.sees("keyboard")


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_a_line_in_use_is_seen_with_its_label_and_its_problem(
    scene: Scene, size: tuple[int, int], scale: float
) -> None:
    visitor = scene.visitor
    scene.kiosk.window.show(*size)
    comes_to_details(visitor)
    theme: QObject = scene.kiosk.window.engine.singletonInstance("Kiosk", "Theme")  # type: ignore[assignment]
    theme.setProperty("textScale", scale)
    mistakes: dict[Question, str] = {"name": "007", "email": "ada@gmail,com"}
    for line, wrong in mistakes.items():
        visitor.taps_line(line)
        visitor.types(wrong)
        scene.kiosk.session.given.asked[line].leave()
        for part in (line, f"{line}.problem", f"{line}.label"):
            visitor.waits_until(lambda seen=part: visitor.sees("keyboard") and visitor.is_whole(seen), part)  # type: ignore[misc]  # mypy cannot type a lambda's default
        visitor.leaves_the_keyboard()


def test_what_is_half_in_view_takes_a_tap_and_stays_under_the_finger(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_details(visitor)
    fills_in(visitor)
    visitor.answers("email", "ada@example.ca")
    visitor.leaves_the_keyboard()
    visitor.rests()
    visitor.taps("contactConsent")
    assert visitor.reads("contactConsent", "checked") == "True"
