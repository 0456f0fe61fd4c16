"""One person after another at the same screen: nobody finds a word of the person before."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer

from kiosk.demo.visitor import Visitor
from tests.ui.conftest import Scene
from tests.ui.journeys import INK, comes_to_details, comes_to_pad, fills_in, signs

HAND_OVERS = int(os.environ.get("KIOSK_HAND_OVERS", "8"))  # hundreds take minutes
NAMES = "Аґнєшка", "Björk", "Cañon", "Đặng", "Ewa", "Фёкла", "Ґалаґан", "Ђорђе"


def words_left(scene: Scene) -> Iterator[str]:
    """Every text there is: of each item, seen or not, of everything behind the pages, of the screen reader's tree."""
    window = scene.kiosk.window.quick
    waiting: list[QObject] = [window, scene.kiosk.session]
    seen: set[int] = set()
    while waiting:
        each = waiting.pop()
        address = getCppPointer(each)[0]
        if address in seen:
            continue
        seen.add(address)
        meta = each.metaObject()
        properties = [meta.property(number) for number in range(meta.propertyCount())]
        # The stubs say bytes where Qt for Python gives text.
        named = {str(each_of.name()): str(each_of.typeName()) for each_of in properties}
        yield from (str(each.property(name)) for name, kind in named.items() if kind == "QString")
        waiting += each.children()
        waiting += each.childItems() if isinstance(each, QQuickItem) else []
    yield QGuiApplication.clipboard().text()
    root = QAccessible.queryAccessibleInterface(window)
    yield from spoken(root) if root is not None else ()


def spoken(item: QAccessibleInterface) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield item.text(kind)
    for number in range(item.childCount()):
        child = item.child(number)
        if child is not None and child.isValid():
            yield from spoken(child)


def signs_as(scene: Scene, canary: str) -> None:
    visitor = scene.visitor
    comes_to_pad(visitor, f"{canary} Canary")
    visitor.taps("otherWays")
    visitor.taps("way.witnessed")
    visitor.answers("witness", f"Witness {canary}")
    visitor.types(f"Note of {canary}")
    visitor.leaves_the_keyboard()
    QGuiApplication.clipboard().setText(canary)
    visitor.taps("forward")
    visitor.taps("sign")
    visitor.waits_for("done")
    visitor.taps("done")
    visitor.waits_for("start")


def test_nobody_finds_a_word_of_the_person_before(scene: Scene) -> None:
    for number in range(HAND_OVERS):
        # A word of its own for everybody, and no longer than a name may be.
        canary = f"{NAMES[number % len(NAMES)]}{''.join(chr(ord('a') + int(digit)) for digit in str(number))}"
        signs_as(scene, canary)
        left = [text for text in words_left(scene) if canary in text or "Canary" in text]
        assert left == []
    assert scene.kiosk.session.property("count") == HAND_OVERS


def test_the_search_for_words_finds_them_while_the_person_is_there(scene: Scene) -> None:
    comes_to_details(scene.visitor)
    fills_in(scene.visitor, "Canary McCanary")
    found = sum("Canary" in text for text in words_left(scene))
    assert found > 2, "the page, the form behind it and the screen reader all hold the name"


def words_on(visitor: Visitor) -> QImage:
    """A picture of Welcome without its artwork, which never stands still."""
    return visitor.window.grabWindow().copy(0, 0, 700, 800)


@pytest.mark.parametrize("at", ["appeal", "details", "signature", "otherWays", "witness", "check", "withdrawn"])
def test_somebody_who_leaves_any_page_leaves_the_screen_as_it_was(scene: Scene, at: str) -> None:
    visitor, idle = scene.visitor, scene.kiosk.idle
    visitor.waits_for("start")
    before = words_on(visitor)
    visitor.taps("language.fr")
    if at == "appeal":
        visitor.taps("start")
    elif at == "details":
        comes_to_details(visitor)
        visitor.taps_line("name")
        visitor.types("Canary")
    else:
        comes_to_pad(visitor, "Canary")
        visitor.taps("comfort.contrast")
        visitor.taps("otherWays") if at in {"otherWays", "witness"} else visitor.draws("pad", INK)
    if at == "witness":
        visitor.taps("way.witnessed")
        visitor.answers("witness", "Canary")
    if at in {"check", "withdrawn"}:
        visitor.taps("forward")
    if at == "withdrawn":
        visitor.taps("sign")
        visitor.waits_for("done")
        visitor.taps("back")
    visitor.waits_until(lambda: scene.kiosk.session.property("page") == at, at)
    for _ in range(90):
        idle.pass_a_second()
    visitor.waits_for("start")
    visitor.waits_until(lambda: words_on(visitor) == before, "the screen as it was")


def test_a_family_signs_without_typing_its_address_again(scene: Scene) -> None:
    visitor = scene.visitor
    visitor.taps("language.uk")
    signs(visitor, "Олена Ґалаґан")
    visitor.taps("family")
    assert [visitor.reads(name) for name in ("name", "city", "postal_code")] == ["", "Ottawa", "K1P 5M7"]
    assert scene.kiosk.session.signs.ink.ink() is None
    assert scene.kiosk.language.current == "uk"
    visitor.answers("name", "Петро Ґалаґан")
    visitor.leaves_the_keyboard()
    visitor.taps("forward")
    visitor.waits_for("pad")
    visitor.draws("pad", INK)
    visitor.taps("forward")
    visitor.taps("sign")
    visitor.waits_for("done")
    people = scene.roll().signatures
    assert [person.name for person in people] == ["Олена Ґалаґан", "Петро Ґалаґан"]
    assert len({(person.city, person.postal_code) for person in people}) == 1
    assert len({person.id for person in people}) == 2


def test_whoever_took_a_signature_back_leaves_no_address_behind(scene: Scene) -> None:
    visitor = scene.visitor
    signs(visitor)
    visitor.taps("back")
    visitor.waits_until(lambda: not visitor.sees("family"), "the page without the offer")
    scene.kiosk.session.sameAddress()
    assert scene.kiosk.session.property("page") == "withdrawn"


def test_the_thanks_do_not_wait_for_the_next_person_for_long(scene: Scene) -> None:
    signs(scene.visitor)
    for _ in range(20):
        scene.kiosk.idle.pass_a_second()
    scene.visitor.waits_for("stay")
    for _ in range(30):
        scene.kiosk.idle.pass_a_second()
    scene.visitor.waits_for("start")
