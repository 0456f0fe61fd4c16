"""An organizer prints a paper petition that a Member can present, and is told the truth about it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from kiosk import paths
from kiosk.cli import cli
from kiosk.commands.worlds_faults import told_plainly
from kiosk.domain.paper_petition import PaperPetition
from kiosk.export.paper_sheets import LEAST_ROWS, PaperText, has_room, write_paper_sheets
from kiosk.packs.house_rules import faults_in
from kiosk.packs.load import load_pack
from kiosk.paper_petition import TRUTHS, check_paper
from tests.export.conftest import DAY, FONTS
from tests.export.pdf_text import page_texts, rows_to_sign, tightly
from tests.packs.paper import PAPER, with_paper

BUNDLED = paths.bundled_pack()


def says(*words: str) -> str:
    said = CliRunner().invoke(cli, [*words], catch_exceptions=False)
    assert said.exit_code == 0, said.output
    return said.output


def test_the_bundled_petition_keeps_the_rules_of_the_house() -> None:
    assert [str(fault) for fault in check_paper(BUNDLED) if "organizer." not in fault.message] == []
    said = says("pack", "check", "--parliament", str(BUNDLED))
    assert "0 faults" in said
    assert all(truth in said for truth in TRUTHS)


def test_blank_sheets_in_both_languages_come_one_set_after_the_other(tmp_path: Path) -> None:
    out = tmp_path / "sheets" / "p.pdf"
    said = says("export", "parliament", "--pack", str(BUNDLED), "--language", "both", "--out", str(out))
    assert all(truth in said for truth in TRUTHS)
    petition = load_pack(BUNDLED)
    assert petition.parliament is not None
    pages = page_texts(out)
    half = len(pages) // 2
    assert [tightly(petition.parliament.request["en"]) in tightly(page) for page in pages] == [True] * half + [
        False
    ] * half
    assert [tightly(petition.parliament.request["fr"]) in tightly(page) for page in pages] == [False] * half + [
        True
    ] * half


def test_no_campaign_no_contact_and_no_ukrainian_is_on_a_sheet(tmp_path: Path) -> None:
    says("export", "parliament", "--pack", str(BUNDLED), "--out", str(tmp_path / "p.pdf"))
    petition, text = load_pack(BUNDLED), " ".join(page_texts(tmp_path / "p.pdf"))
    foreign = [*petition.title.values(), *petition.organizer.name.values(), petition.organizer.email, "e-1825", "http"]
    assert [words for words in foreign if words in text] == []
    assert not [letter for letter in text if "\u0400" <= letter <= "\u04ff"]


@pytest.mark.parametrize(("language", "asked"), [("en", "undersigned, ask"), ("fr", "soussignés, prions")])
def test_one_language_and_a_number_of_sheets_can_be_chosen(tmp_path: Path, language: str, asked: str) -> None:
    said = says(
        *("export", "parliament", "--pack", str(BUNDLED), "--language", language, "--pages", "5"),
        *("--out", str(tmp_path / "p.pdf")),
    )
    assert f"5 blank sheets ({language})" in said
    assert [asked in page for page in page_texts(tmp_path / "p.pdf")] == [True] * 5


@pytest.mark.parametrize("words", [("--language", "uk"), ("--paper", "a4"), ("--pack", "a", "--data", "b")])
def test_ukrainian_and_other_papers_are_not_to_be_had(words: tuple[str, ...]) -> None:
    assert CliRunner().invoke(cli, ["export", "parliament", *words]).exit_code == 2


def test_a_petition_that_breaks_a_rule_is_never_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack = tmp_path / "lake"
    says("pack", "new", str(pack))
    with pytest.raises(SystemExit) as ended, told_plainly():
        says("export", "parliament", "--pack", str(pack), "--out", str(tmp_path / "p.pdf"))
    assert ended.value.code == 3
    assert "has no [parliament] table" in capsys.readouterr().err
    assert not (tmp_path / "p.pdf").exists()


def test_a_script_learns_that_a_rule_is_broken(tmp_path: Path) -> None:
    pack = tmp_path / "lake"
    says("pack", "new", str(pack))
    with_paper(pack, PAPER.replace("We ask the House of Commons to fill", "We demand that the House of Commons fill"))
    said = CliRunner().invoke(cli, ["pack", "check", "--parliament", str(pack)])
    assert said.exit_code == 1
    assert "fault: parliament.request.en demands, with “demand”" in said.output
    assert CliRunner().invoke(cli, ["pack", "check", str(pack)]).exit_code == 0


LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), max_codepoint=0x24F)
WORDS = st.one_of(st.text(LETTERS, max_size=40), st.sampled_from(("lake", "l’eau", "W" * 200, "a" * 60)))
SENTENCES = st.lists(WORDS, min_size=1, max_size=60).map(" ".join)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
@given(residents=SENTENCES, text=st.lists(SENTENCES, min_size=1, max_size=9), asked=SENTENCES)
def test_whatever_the_check_lets_pass_gives_sheets_that_keep_the_rules(
    tmp_path: Path, residents: str, text: list[str], asked: str
) -> None:
    said = {
        "addressee": "house",
        "residents": {"en": residents},
        "text": {"en": text},
        "request": {"en": f"We ask {asked}"},
    }
    try:
        paper = PaperPetition.model_validate(said)
    except ValueError:
        reject()
    assume(not [fault for fault in faults_in(paper, {}) if fault.severity == "fault"])
    words = PaperText.of(paper, "en")
    assume(has_room(words, FONTS))
    (written,) = write_paper_sheets(tmp_path / "p.pdf", [words], 2, fonts=FONTS, made_on=DAY)
    first, further = pages = [tightly(page) for page in page_texts(tmp_path / "p.pdf")]
    assert [part for part in (words.opening, *words.paragraphs) if tightly(part) not in first] == []
    assert all(tightly(words.request) in page and "□" not in page for page in pages)
    assert first.endswith("Page1of2")
    assert further.endswith("Page2of2")
    rows = rows_to_sign(tmp_path / "p.pdf")
    assert LEAST_ROWS <= rows[0] <= rows[1]
    assert sum(rows) == written.rows
