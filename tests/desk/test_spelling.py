"""One name in two spellings sounds the same; two names do not."""

import pytest

from kiosk.desk.mailbox import mailbox
from kiosk.desk.spelling import mixes_scripts, sound, words


def heard(text: str) -> list[str]:
    return [sound(word) for word in words(text)]


@pytest.mark.parametrize(
    ("typed", "others"),
    [
        ("Олена", "Olena OLENA"),
        ("Юрій", "Yurii Yuriy Iurii Jurij Yuri"),
        ("Мар’яна", "Мар'яна Марʼяна Мар`яна Mariana Maryana Marjana"),
        ("Щербак", "Shcherbak Šcerbak"),
        ("Їжакевич", "Yizhakevych Jizhakevych"),
        ("Згурський", "Zghurskyi Zgurskyy"),
        ("Ґалина", "Галина Halyna Galyna"),
        ("Ковальчук", "Kovalchuk Kowalchuk"),
        ("Софія", "Sofiia Sofiya Sofia"),
        ("Лук’яненко", "Lukianenko Lukyanenko Lukjanenko"),
        ("Élodie", "Elodie E\u0301lodie"),
        ("O’Brien", "O'Brien OBrien"),
    ],
)
def test_one_name_is_heard_in_every_spelling(typed: str, others: str) -> None:
    assert [heard(other) for other in others.split()] == [heard(typed)] * len(others.split())


@pytest.mark.parametrize(
    "pair", ["Анна Яна", "Diana Dana", "Maria Mara", "Іван Іванка", "राम रोम", "Ева Єва", "André Andrée", "11 1"]
)
def test_two_names_stay_two(pair: str) -> None:
    one, other = heard(pair)
    assert one != other


def test_a_hyphen_is_as_good_as_a_space() -> None:
    assert heard("Jean-François Lévesque‑Gagné") == heard("Jean Francois  Levesque Gagne")


@pytest.mark.parametrize("name", ["Oлена Шевченко", "Олена Шевчeнко", "Аdа Baker"])
def test_a_letter_of_another_script_is_noticed_and_heard_as_it_looks(name: str) -> None:
    assert mixes_scripts(name)
    assert heard(name) in (heard("Олена Шевченко"), heard("Ada Baker"))


@pytest.mark.parametrize("name", ["Олена Baker", "Олена-Ada", "山田さくら", "O’Brien", "Ada 2"])
def test_two_scripts_in_two_words_are_nothing_to_notice(name: str) -> None:
    assert not mixes_scripts(name)


@pytest.mark.parametrize(
    ("typed", "reaches"),
    [
        ("O.Lena+vote@GoogleMail.com", "olena@gmail.com"),
        ("o.lena+vote@outlook.com", "o.lena@outlook.com"),
        ("o_lena-k@pm.me", "olenak@proton.me"),
        ("lena@me.com", "lena@icloud.com"),
        ("o.lena+vote@example.org", "o.lena+vote@example.org"),
        ("+@gmail.com", "+@gmail.com"),
        ("", ""),
    ],
)
def test_spellings_of_one_mailbox_are_known_where_its_house_says_so(typed: str, reaches: str) -> None:
    assert mailbox(typed) == reaches
