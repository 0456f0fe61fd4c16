"""What would have a paper petition set aside is told before anybody has signed it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.paper_petition import check_paper
from tests.packs.paper import PAPER, with_paper

TellRules = Callable[[], list[tuple[int, str, str]]]


@pytest.fixture
def told(pack: Path) -> TellRules:
    """Line, severity and sentence of all that is said of the paper petition."""
    return lambda: [(f.line, f.severity, f.message) for f in check_paper(pack) if "parliament" in f.message]


ASKS = "We ask the House of Commons to fill the lake."
PLANTED = [
    ("a demand", ASKS, "We demand that the House of Commons fill the lake.", "fault", "demands, with “demand”"),
    ("an order", ASKS, "The House must fill the lake, we ask.", "fault", "demands, with “must”"),
    ("a French demand", "Nous prions", "Nous exigeons et prions", "fault", "demands, with “exigeons”"),
    ("a demand behind", ASKS, "We ask that they demand water.", "notice", "says “demand”"),
    ("no request", ASKS, "The lake is empty.", "fault", "asks for nothing"),
    ("no French request", "Nous prions la Chambre", "La Chambre", "fault", "asks for nothing"),
    ("an empty request", ASKS, "", "fault", "request.en must not be empty"),
    ("a web address", "The lake is empty.", "See lake.ca today.", "fault", "a phone at “lake.ca”"),
    ("a link", "The lake is empty.", "See https://x/y now.", "fault", "at “https://x/y”"),
    ("an e-mail", "The lake is empty.", "Write to a@b.", "fault", "at “a@b.”"),
    ("a phone", "The lake is empty.", "Call (780) 555-0100.", "fault", "at “(780) 555-0100.”"),
    ("a picture", "The lake is empty.", "![a](b)", "fault", "without Markdown, pictures"),
    ("stress", "The lake is empty.", "The lake is **empty**.", "fault", "without Markdown"),
    ("a blank", "The lake is empty.", "{organizer} saw it.", "fault", "blanks"),
    ("a smile", "The lake is empty.", "Empty \U0001f622.", "fault", "U+1F622 CRYING FACE"),
    ("another language", "Le lac est vide.", "Озеро порожнє.", "fault", "is in English or French"),
    ("example words", "The lake is empty.", "EXAMPLE: why", "fault", "example words"),
    ("heated words", "The lake is empty.", "The liars drank it.", "notice", "temperate"),
    ("heated French", "Le lac est vide.", "Des menteurs l’ont bu.", "notice", "temperate"),
    ("many words", "en = [", 'en = ["' + "Dry " * 240 + '",', "notice", "electronic petition may have 250"),
]


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted[0])
def test_each_rule_that_is_broken_is_told_with_its_line(
    told: TellRules, pack: Path, planted: tuple[str, str, str, str, str]
) -> None:
    _, old, new, severity, sentence = planted
    assert PAPER.count(old) == 1
    start = with_paper(pack, PAPER.replace(old, new))
    line = start + PAPER[: PAPER.index(old)].count("\n")
    assert [(at, how) for at, how, message in told() if sentence in message] == [(line, severity)]
    assert len(told()) == 1


def test_a_text_that_leaves_no_room_for_three_people_is_told(told: TellRules, pack: Path) -> None:
    start = with_paper(pack, PAPER.replace('"The lake is empty."', ", ".join(['"' + "Dry, " * 190 + '"'] * 5)))
    line = start + PAPER[: PAPER.index("en = [")].count("\n")
    room = [(at, how) for at, how, message in told() if "no room for 3 signatures" in message]
    assert room == [(line, "fault")]


WRONG = [
    ("another addressee", '"house"', '"senate"', "parliament.addressee must be 'house', 'government', 'minister' or"),
    ("Ukrainian", "[parliament.request]", '[parliament.request]\nuk = "Просимо"', "uk is not known here; use 'en' or"),
    ("no request at all", "[parliament.request]", "[parliament.asked]", "parliament.request is missing"),
    ("another paper", 'addressee = "house"', 'addressee = "house"\npaper = "a4"', "parliament.paper is not a key"),
    ("a nameless minister", '"house"', '"minister"', "parliament.to.en is missing"),
    (
        "a renamed House",
        "[parliament.residents]",
        '[parliament.to]\nen = "x"\n[parliament.residents]',
        "only for a",
    ),
    ("no French request", 'fr = "Nous prions la Chambre des communes de remplir le lac."', "", "request.fr is missing"),
    ("a request in no other text", "fr = [", "x = [", "x is not known here; use 'en' or"),
    ("too long a sentence", "The lake is empty.", "Dry, " * 201, "1000 characters are the most"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), [w[1:] for w in WRONG], ids=[w[0] for w in WRONG])
def test_a_table_that_cannot_be_right_is_told_by_every_check(
    told: TellRules, pack: Path, old: str, new: str, sentence: str
) -> None:
    with_paper(pack, PAPER.replace(old, new))
    assert [how for _, how, message in told() if sentence in message][:1] == ["fault"]


def test_good_words_are_not_nagged_at(told: TellRules, pack: Path) -> None:
    with_paper(pack, PAPER)
    assert told() == []


def test_a_pack_without_a_paper_petition_says_where_to_begin(pack: Path) -> None:
    assert "petition.toml:1: has no [parliament] table: a paper petition needs one" in map(str, check_paper(pack))


def test_the_words_of_the_template_are_a_beginning(told: TellRules, pack: Path) -> None:
    """Without its "# ", and with a Minister's name, it has no fault but the example words."""
    file = pack / "petition.toml"
    before, rest = file.read_text("utf-8").split("# [parliament]\n")
    table, after = rest.split("\n\n", 1)
    plain = "\n".join(line.removeprefix("# ") for line in table.splitlines())
    plain = plain.replace('"house"', '"minister"')
    file.write_text(f"{before}[parliament]\n{plain}\n\n{after}", "utf-8")
    assert {message for _, how, message in told() if how == "fault"} == {
        f"parliament.{name}.{code} still has its example words: put your own"
        for name in ("text", "request")
        for code in ("en", "fr")
    }


def test_the_example_of_the_guide_keeps_the_rules(told: TellRules, pack: Path) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "packs.md").read_text("utf-8")
    with_paper(pack, guide.split("```toml\n")[1].split("```")[0])
    assert told() == []


@pytest.mark.parametrize(("day", "faults"), [("2030-03-31", 0), ('"in spring"', 1), ("2030-03-31T10:00:00", 1)])
def test_the_last_day_of_sheets_beside_the_kiosks_is_a_day_of_the_calendar(
    told: TellRules, pack: Path, day: str, faults: int
) -> None:
    addressee = 'addressee = "house"\n'
    start = with_paper(pack, PAPER.replace(addressee, f"{addressee}beside_kiosks_until = {day}\n"))
    assert [(line, severity) for line, severity, _ in told()] == [(start + 2, "fault")] * faults
