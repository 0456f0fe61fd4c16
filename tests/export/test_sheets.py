"""A Minister can read who signed, in every script, and sees each person's own ink."""

import re
import stat
import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.cover_wording import COVER_WORDINGS
from kiosk.export.finished_file import ExportFailed
from kiosk.export.progress import Cancelled
from kiosk.export.province_names import PROVINCE_NAMES
from kiosk.export.sheets import write_sheets
from kiosk.export.wording import WORDINGS
from tests.export.conftest import MakeOptions, MakePeople, MakeSignature
from tests.export.pdf_text import (
    PDFTOTEXT,
    QPDF,
    lines_and_rules,
    lines_in_row,
    page_texts,
    poppler_text,
    tightly,
    widest_words,
)

NAMES = (
    "Лариса Косач-Квітка",
    "Мар’яна Їжакевич",
    "Мар'яна Ґудзь",
    "Марʼян Єфремов",
    "Françoise Noël d’Œuvre",
    "Seán O'Brien",
    "Łukasz Żółć",
    "Ngô Đình Diễm",
    "ffi Waffle Office",
    "ᐊᖏᒡᖢᒃ",
    "გიორგი",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_printed_as_it_was_signed(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, name: str
) -> None:
    report = write_sheets(tmp_path / "s.pdf", petition, [make_signature(name=name)], options())
    assert name in page_texts(tmp_path / "s.pdf")[1]
    assert report.missing == ()
    if PDFTOTEXT:
        assert name in poppler_text(tmp_path / "s.pdf")


@pytest.mark.parametrize("shown", [("en", "Netherlands"), ("fr", "Pays-Bas"), ("uk", "Нідерланди")])
def test_somebody_from_abroad_is_printed_and_counted_with_their_country(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, shown: tuple[Language, str]
) -> None:
    language, name = shown
    abroad = make_signature(city="Gouda", province="Zuid-Holland", country="NL")
    home = make_signature(2, city="Gander", province="NL")
    write_sheets(tmp_path / "s.pdf", petition, [abroad, home], options(languages=(language,)))
    _, rows, *closing = page_texts(tmp_path / "s.pdf")
    assert f"Gouda,Zuid-Holland,{tightly(name)}" in tightly(rows)
    assert f"{name} 1" in closing[-1]
    assert f"{PROVINCE_NAMES[language]['NL']} 1" in closing[-1]


@pytest.mark.parametrize("case", list(product(LANGUAGES, ("letter", "a4"))))
def test_every_page_says_what_is_asked_of_whom_and_that_it_is_a_campaign(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople, case: tuple[Language, str]
) -> None:
    language, paper = case
    people = make_people(45)
    report = write_sheets(tmp_path / "s.pdf", petition, people, options(languages=(language,), paper=paper))
    pages = page_texts(tmp_path / "s.pdf")
    assert len(pages) == report.pages
    for number, page in enumerate(pages, 1):
        assert petition.title[language] in page
        assert tightly(petition.addressee[language]) in tightly(page)
        assert tightly(petition.texts[language].request.replace("**", "")) in tightly(page)
        what_they_are = WORDINGS[language].notice if number > 1 else COVER_WORDINGS[language].truth
        assert tightly(what_they_are) in tightly(page)
        assert report.fingerprint in page
        assert WORDINGS[language].page.format(page=number, pages=report.pages) in page
    assert [p.name for p in people if tightly(p.name) not in tightly("".join(pages))] == []


def test_a_street_is_never_printed(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    private = {"street": "12 Secret Street", "email": "ada@example.org", "phone": "+17805550100", "comment": "Hidden."}
    write_sheets(tmp_path / "s.pdf", petition, [make_signature(postal_code="T5J 0K7", **private)], options())
    text = page_texts(tmp_path / "s.pdf")[1]
    assert "Edmonton, AB" in text
    assert [value for value in (*private.values(), "T5J 0K7") if value in text] == []


def test_a_thousand_people_fill_numbered_pages(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    people = make_people(1000)
    seen: list[int] = []
    report = write_sheets(tmp_path / "s.pdf", petition, people, options(), seen.append)
    pages = page_texts(tmp_path / "s.pdf")
    assert report.pages == len(pages) == len(seen) + 2
    assert 15 <= 1000 / len(seen) <= 20
    assert seen[-1] == report.signatures == 1000
    assert [re.findall(r"Page (\d+) of (\d+)", page) for page in pages] == [
        [(str(n), str(len(pages)))] for n in range(1, len(pages) + 1)
    ]
    assert all("1,000 signatures" in page for page in pages[1:])
    told = [re.findall(r"Sheet (\d+) of (\d+)", page) for page in pages[1:-1]]
    assert told == [[(str(n), str(len(seen)))] for n in range(1, len(seen) + 1)]
    read = tightly("".join(pages))
    assert [person.name for person in people if tightly(person.name) not in read] == []


def test_the_closing_page_counts_by_event_province_and_language(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    people = [make_signature(n, event="Rally", province="QC", language="fr") for n in range(1, 4)]
    people += [make_signature(2000, event="Concert", province="", language="uk")]
    write_sheets(tmp_path / "s.pdf", petition, people, options(languages=("fr",)))
    closing = page_texts(tmp_path / "s.pdf")[-1]
    for line in ("4 signatures", "Rally 3", "Concert 1", "Québec 3", "Non indiqué 1", "Français 3", "Ukrainien 1"):
        assert line in closing.replace("\u00a0", " ")
    assert "Première signature 6 octobre 2018" in closing.replace("\u00a0", " ")
    assert "Dernière signature 10 octobre 2018" in closing.replace("\u00a0", " ")


def test_two_hundred_events_take_as_many_closing_pages_as_they_need(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    people = [make_signature(n, event=f"Town hall no. {n}") for n in range(1, 201)]
    report = write_sheets(tmp_path / "s.pdf", petition, people, options())
    pages = page_texts(tmp_path / "s.pdf")
    told = " ".join(pages[-4:])
    assert [n for n in range(1, 201) if f"Town hall no. {n} 1" not in told] == []
    assert f"Page {report.pages} of {report.pages}" in pages[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_anybody_signed_one_page_says_so(
    tmp_path: Path, petition: Petition, options: MakeOptions, language: Language
) -> None:
    report = write_sheets(tmp_path / "s.pdf", petition, [], options(languages=(language,)))
    _, page = page_texts(tmp_path / "s.pdf")
    assert (report.pages, report.signatures) == (2, 0)
    assert WORDINGS[language].none_yet in page


def test_a_letter_no_font_has_is_a_box_and_is_reported(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    people = [make_signature(1), make_signature(2, name="Ada \U00013080 ꦏꦱ")]
    report = write_sheets(tmp_path / "s.pdf", petition, people, options())
    assert [(m.signature, m.character) for m in report.missing] == [(people[1].id, c) for c in "\U00013080ꦏꦱ"]
    assert "Ada □ □□" in page_texts(tmp_path / "s.pdf")[1]
    assert "\U00013080" not in repr(report)


def test_a_letter_missing_in_the_petition_itself_is_reported_too(
    tmp_path: Path, petition: Petition, options: MakeOptions
) -> None:
    strange = petition.model_copy(update={"title": {**petition.title, "en": "Free \U00013080"}})
    report = write_sheets(tmp_path / "s.pdf", strange, [], options())
    assert [(m.signature, m.character) for m in report.missing] == [(None, "\U00013080")]


LONG = (
    "Jean-François Saint-Pierre d’Youville de la Bruère-Montarville Ó hUiginn",
    "Wolfeschlegelsteinhausenbergerdorff" * 3,
    "Ж" * 120,
    "W" * 400,
)


@pytest.mark.parametrize("name", LONG)
def test_a_long_name_stays_in_its_row(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, name: str
) -> None:
    people = [make_signature(1), make_signature(2, name=name), make_signature(3)]
    write_sheets(tmp_path / "s.pdf", petition, people, options())
    assert tightly(name) in tightly(page_texts(tmp_path / "s.pdf")[1])
    lines, rules = lines_and_rules(tmp_path / "s.pdf")
    named = [line for line in lines if line.x == lines_in_row(lines, rules, 0)[0].x]
    for row in range(3):
        for line in lines_in_row(named, rules, row):
            assert rules[row + 1] < line.y - 0.24 * line.size
            assert line.y + 0.78 * line.size < rules[row]
    places = lines_in_row(lines, rules, 0)[1].x
    assert [word for word in widest_words(tmp_path / "s.pdf", named[0].x, places) if word > places - 5] == []


def test_fonts_are_embedded_as_subsets(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    write_sheets(tmp_path / "s.pdf", petition, make_people(30), options())
    with pikepdf.open(tmp_path / "s.pdf") as document:
        fonts: Any = document.pages[0].resources.Font
        assert len(fonts.keys()) == 2
        for font in fonts.values():
            assert re.fullmatch(r"/[A-Z]{6}\+NotoSans-(Regular|Bold)", str(font.BaseFont))
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
    assert (tmp_path / "s.pdf").stat().st_size < 120_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_says_its_title_author_and_language(
    tmp_path: Path, petition: Petition, options: MakeOptions, language: Language
) -> None:
    write_sheets(tmp_path / "s.pdf", petition, [], options(languages=(language,)))
    reader = PdfReader(tmp_path / "s.pdf")
    assert reader.metadata is not None
    assert reader.metadata.title == petition.title[language]
    assert reader.metadata.author == petition.organizer.name[language]
    assert str(reader.root_object["/Lang"]) == {"en": "en-CA", "fr": "fr-CA", "uk": "uk-UA"}[language]


@pytest.mark.skipif(QPDF is None, reason="qpdf is not installed")
@pytest.mark.parametrize("count", [0, 1, 600 * 19])
def test_qpdf_finds_nothing_wrong(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature, count: int
) -> None:
    person = make_signature(ink=None)
    people = [replace(person, event="") for _ in range(count)]
    write_sheets(tmp_path / "s.pdf", petition, people, options())
    run = subprocess.run([str(QPDF), "--check", tmp_path / "s.pdf"], capture_output=True, check=False)
    assert (run.returncode, run.stderr) == (0, b"")


def test_the_same_roll_prints_the_same_bytes(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    for name in ("one.pdf", "two.pdf"):
        write_sheets(tmp_path / name, petition, make_people(100), options())
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_petition_without_the_language_is_printed_in_its_own(
    tmp_path: Path, petition: Petition, options: MakeOptions
) -> None:
    english = petition.model_copy(update={"languages": ("en",)})
    write_sheets(tmp_path / "s.pdf", english, [], options(languages=("uk",)))
    _, page = page_texts(tmp_path / "s.pdf")
    assert petition.title["en"] in page
    assert WORDINGS["uk"].none_yet in page


def test_a_request_that_leaves_no_room_for_people_is_refused(
    tmp_path: Path, petition: Petition, options: MakeOptions
) -> None:
    texts = {**petition.texts, "en": petition.texts["en"].model_copy(update={"request": "We ask again. " * 2000})}
    with pytest.raises(ExportFailed, match="too long"):
        write_sheets(tmp_path / "s.pdf", petition.model_copy(update={"texts": texts}), [], options())
    assert [file.name for file in tmp_path.iterdir()] == []


def test_cancelling_leaves_nothing_and_only_the_owner_reads_the_rest(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    people: list[Signature] = make_people(100)

    def stop(done: int) -> None:
        if done > 40:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_sheets(tmp_path / "s.pdf", petition, people, options(), stop)
    assert [file.name for file in tmp_path.iterdir()] == []
    write_sheets(tmp_path / "s.pdf", petition, people, options())
    assert stat.S_IMODE((tmp_path / "s.pdf").stat().st_mode) == 0o600


def test_missing_fonts_are_told_in_one_sentence(tmp_path: Path, petition: Petition, options: MakeOptions) -> None:
    with pytest.raises(ExportFailed, match="font"):
        write_sheets(tmp_path / "s.pdf", petition, [], options(fonts=tmp_path))
    assert [file.name for file in tmp_path.iterdir()] == []
