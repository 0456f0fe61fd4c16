"""Every word on screen in every language of the kiosk: none missing, none left in English, each set as it should be."""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtQml import QQmlComponent

from kiosk import paths
from tests.ui.conftest import Scene
from tests.ui.journeys import comes_to_check

WORDS = paths.resources() / "i18n"
TRANSLATED = ("fr", "uk")
FORMS = {"en": 2, "fr": 2, "uk": 3}
# What is written alike in English and French.
SAME = {
    "fr": {
        "%Ln signatures",
        "Alberta",
        "Manitoba",
        "Nunavut",
        "Ontario",
        "Saskatchewan",
        "Signatures",
        "Table 1",
        "Yukon",
    },
    "uk": set(),
}
PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)|</?\w+>|\n")


@dataclass(frozen=True, slots=True)
class Message:
    """A source text, how a page tells it from others alike, and its translations: several where a number decides."""

    key: tuple[str, str, str]
    source: str
    said: tuple[str, ...]
    plural: bool
    state: str


def messages(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (context.findtext("name", ""), source, comment)
            yield Message(key, source, tuple(forms), "numerus" in message.attrib, translation.get("type", ""))


def of(language: str) -> list[Message]:
    return list(messages(WORDS / f"kiosk_{language}.ts"))


def both(holds: Callable[[Message, str], bool], language: str) -> list[tuple[str, str]]:
    """The source and translation of each that does not hold."""
    return [(message.source, said) for message in of(language) for said in message.said if not holds(message, said)]


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_the_translators_files_hold_just_what_the_pages_say(language: str, tmp_path: Path) -> None:
    gathered = tmp_path / f"kiosk_{language}.ts"
    shutil.copy(WORDS / gathered.name, gathered)
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    plurals = ["-pluralonly"] if language == "en" else []
    pages = str(Path(__file__).parents[2] / "kiosk" / "ui")
    options = ["-silent", "-no-obsolete", "-extensions", "py,qml", "-locations", "none", "-source-language", "en"]
    subprocess.run([tool, *options, *plurals, pages, "-ts", gathered], check=True)
    assert {message.key for message in messages(gathered)} == {message.key for message in of(language)}


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_nothing_waits_for_a_translator(language: str) -> None:
    assert len(of(language)) > 5
    assert [message.source for message in of(language) if message.state or not all(message.said)] == []


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_every_number_has_all_its_forms(language: str) -> None:
    plural = [message for message in of(language) if message.plural]
    assert plural
    assert [message.source for message in plural if len(message.said) != FORMS[language]] == []


@pytest.mark.parametrize("language", ["en", *TRANSLATED])
def test_no_translation_loses_a_place_for_a_number_or_a_name(language: str) -> None:
    def holds(message: Message, said: str) -> bool:
        return Counter(PLACEHOLDER.findall(said)) == Counter(PLACEHOLDER.findall(message.source))

    assert both(holds, language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_begins_or_ends_otherwise_than_its_source(language: str) -> None:
    def ends(text: str) -> str:
        return re.sub(r"^(\s*).*?(…?)(\s*)$", r"\1|\2\3", text, flags=re.DOTALL)

    assert both(lambda message, said: ends(said) == ends(message.source), language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: str) -> None:
    def holds(message: Message, said: str) -> bool:
        return said != message.source or message.source in SAME[language] or not re.search("[a-z]{2}", said)

    assert both(holds, language) == []


def test_french_is_set_as_in_canada() -> None:
    """A no-break space before a colon and inside guillemets, none before ; ! ?, and curled apostrophes."""
    wrong = re.compile(r"[^\u00a0]:|[\s\u00a0][;!?]|«[^\u00a0]|[^\u00a0]»|\w'\w|\"|\.\.\.|  ")
    assert both(lambda _message, said: not wrong.search(said), "fr") == []


def test_ukrainian_has_its_own_letters_apostrophe_and_quotation_marks() -> None:
    wrong = re.compile(r"['\"“”ыэъёЫЭЪЁ]|\.\.\.|  ")
    assert both(lambda _message, said: not wrong.search(said), "uk") == []
    # Latin letters belong to what is Latin everywhere: a file's kind, a plug, an address.
    latin = re.compile(r"\b(?!USB|PDF|PIN|QR|CSV|name|example|ca|e|K\dA|B\d)[A-Za-z]{2,}")
    assert both(lambda _message, said: not latin.search(PLACEHOLDER.sub(" ", said)), "uk") == []


COUNTS = {
    "en": {0: "0 have", 1: "1 has", 2: "2 have", 21: "21 have", 1234: "1,234 have"},
    "fr": {0: "0 personne a", 1: "1 personne a", 2: "2 personnes ont", 21: "21 personnes ont", 1234: "1 234 personnes"},
    "uk": {
        1: "1 підпис.",
        2: "2 підписи.",
        5: "5 підписів.",
        11: "11 підписів.",
        21: "21 підпис.",
        22: "22 підписи.",
        112: "112 підписів.",
        1234: "1 234 підписи.",
    },
}


@pytest.mark.parametrize("language", COUNTS)
def test_a_passer_by_reads_how_many_signed_as_her_language_says_it(scene: Scene, language: str) -> None:
    scene.visitor.taps(f"language.{language}")
    component = QQmlComponent(scene.kiosk.window.engine, "Kiosk", "GoalBar")
    for count, said in COUNTS[language].items():
        locale = scene.kiosk.language.property("locale")
        bar = component.createWithInitialProperties({"count": count, "goal": 2500, "locale": locale})
        shown = " ".join(str(child.property("text")) for child in bar.findChildren(type(bar)) if child.objectName())
        shown = re.sub(r"[\u00a0\u202f]", " ", shown)
        assert said in shown
        assert {"en": "2,500", "fr": "2 500", "uk": "2 500"}[language] in shown
        bar.deleteLater()


def test_a_date_is_written_as_each_language_writes_it(scene: Scene) -> None:
    visitor = scene.visitor
    comes_to_check(visitor)
    for language, day in {"en": "December 31, 2027", "fr": "31 décembre 2027", "uk": "31 грудня 2027"}.items():
        visitor.taps(f"language.{language}")
        shown = " ".join(str(item.property("text")) for item in visitor.items())
        assert day in re.sub(r"[\u00a0\u202f]", " ", shown)
