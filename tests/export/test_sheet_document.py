"""Sheets are a document to hand in: read aloud in order, listed by bookmarks, known by their fingerprint."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

import pikepdf
import pytest
from pypdf import PdfReader

from kiosk.domain.ink import InkPoint
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.domain.words import LANGUAGES, Language
from kiosk.export.cover_wording import COVER_WORDINGS
from kiosk.export.plain_text import paragraphs
from kiosk.export.sheets import write_sheets
from kiosk.export.wording import WORDINGS
from tests.export.conftest import MakeOptions, MakePeople, MakeSignature
from tests.export.pdf_text import page_texts, tightly

DRAWS = {"Tj", "TJ", "f", "S", "Do"}


def elements(element: Any) -> Iterator[Any]:  # noqa: ANN401 - whatever a PDF holds
    """An element and all within it, in the order in which they are read aloud."""
    yield element
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else []:
        yield from elements(kid)


def marks_of(page: pikepdf.Page) -> list[int]:
    """The numbers of a page's marked contents; whatever it draws is in one of them, or is told to be no content."""
    found: list[int] = []
    depth = 0
    for operands, operator in pikepdf.parse_content_stream(page):  # type: ignore[misc] # yields pairs
        if str(operator) == "BDC" and "/MCID" in cast("pikepdf.Dictionary", operands[1]):
            found.append(int(cast("Any", operands[1])["/MCID"]))
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
        assert depth or str(operator) not in DRAWS
    return found


def test_sheets_are_read_aloud_in_order_each_part_in_its_language(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    people = [
        make_signature(n, method="typed" if n == 3 else "ink", ink=None) if n == 3 else make_signature(n)
        for n in range(25)
    ]
    write_sheets(tmp_path / "s.pdf", petition, people, options(languages=("fr", "uk")))
    with pikepdf.open(tmp_path / "s.pdf") as pdf:
        root: Any = pdf.Root
        assert bool(root.MarkInfo.Marked)
        parts = list(root.StructTreeRoot.K.K)
        assert [str(part.Lang) for part in parts] == ["fr-CA", "uk-UA", "fr-CA"]
        letter = [str(one.S) for one in elements(parts[0])]
        assert letter[:3] == ["/Sect", "/H1", "/P"]
        roles = Counter(str(one.S) for one in elements(parts[2]))
        assert (roles["/Figure"], roles["/Table"], roles["/H2"]) == (24, 5, 3)
        tables = [one for one in elements(parts[2]) if one.S == "/Table"][:2]
        rows = [list(row.K) for table in tables for row in table.K]
        assert [len(row) for row in rows] == [5] * 27
        assert [str(cell.S) for cell in rows[0]] == ["/TH"] * 5
        assert {str(one.Alt) for one in elements(parts[2]) if one.S == "/Figure"} == {WORDINGS["fr"].ink}


def test_every_mark_on_a_page_leads_to_its_element(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    write_sheets(tmp_path / "s.pdf", petition, make_people(600), options())
    with pikepdf.open(tmp_path / "s.pdf") as pdf:
        root: Any = pdf.Root
        numbers = pikepdf.NumberTree(root.StructTreeRoot.ParentTree)
        for number, page in enumerate(pdf.pages):
            assert int(cast("Any", page.obj).StructParents) == number
            owners: Any = numbers[number]
            assert marks_of(page) == list(range(len(owners)))
            assert [(int(one.K), one.Pg.objgen) for one in owners] == [(m, page.objgen) for m in range(len(owners))]


def test_a_letter_goes_on_over_as_many_pages_as_it_needs(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    letter = "\n\n".join(f"Sentence no. {n}. {'We will not be silent. ' * 12}" for n in range(40))
    texts = {**petition.texts, "en": petition.texts["en"].model_copy(update={"letter": letter})}
    longer = petition.model_copy(update={"texts": texts})
    report = write_sheets(tmp_path / "s.pdf", longer, [make_signature()], options())
    pages = page_texts(tmp_path / "s.pdf")
    assert report.pages > 4
    assert [n for n in range(40) if f"Sentence no. {n}." not in " ".join(pages)] == []
    assert tightly(COVER_WORDINGS["en"].truth) in tightly("".join(pages[:-2]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_letter_has_the_whole_letter_and_says_who_asks_whom(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople, language: Language
) -> None:
    write_sheets(tmp_path / "s.pdf", petition, make_people(5), options(languages=("uk", "fr", "en")))
    cover = page_texts(tmp_path / "s.pdf")[("uk", "fr", "en").index(language)]
    text = petition.texts[language]
    said = [*paragraphs(text.letter), *paragraphs(text.request), petition.addressee[language]]
    said += [petition.organizer.name[language], petition.organizer.address, petition.organizer.email]
    assert [words for words in said if tightly(words) not in tightly(cover)] == []


def test_bookmarks_lead_to_the_letter_every_hundred_names_and_the_totals(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    people = [replace(person, name=f"Person no. {n}.", ink=None) for n, person in enumerate(make_people(250), 1)]
    write_sheets(tmp_path / "s.pdf", petition, people, options())
    reader = PdfReader(tmp_path / "s.pdf")
    letter, names, hundreds, totals = cast("list[Any]", reader.outline)
    assert [one["/Title"] for one in (letter, names, totals)] == ["Letter", "Signatures", "Summary"]
    assert [one["/Title"] for one in hundreds] == ["1–100", "101–200", "201–250"]
    pages = page_texts(tmp_path / "s.pdf")
    for bookmark, first in zip(hundreds, (1, 101, 201), strict=True):
        assert f"Person no. {first}." in pages[cast("int", reader.get_destination_page_number(bookmark))]


def test_programs_that_sort_files_know_the_sheets(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    strange = petition.model_copy(update={"title": {**petition.title, "en": "Free <all> & Volodymyr"}})
    report = write_sheets(tmp_path / "s.pdf", strange, [make_signature()], options())
    with pikepdf.open(tmp_path / "s.pdf") as pdf, pdf.open_metadata() as said:
        assert said["dc:title"] == "Free <all> & Volodymyr"
        assert said["dc:creator"] == [petition.organizer.name["en"]]
        assert said["xmp:CreateDate"] == "2018-10-14T00:00:00Z"
        assert str(said["dc:identifier"]).startswith(report.fingerprint.replace(" ", "").lower())


def fingerprint_by_hand(petition: Petition, people: list[Signature]) -> str:
    """As docs/format.md says."""
    text = petition.texts["en"]
    printed: list[object] = [
        petition.title["en"],
        petition.addressee["en"],
        petition.as_of["en"],
        petition.organizer.name["en"],
    ]
    printed += [paragraphs(text.letter), paragraphs(text.request)]
    lines: list[list[Any]] = [["petition-kiosk sheets 1", petition.id, 1, ["en"], [printed], "2018-10-14", 1, 1, "", 1]]
    for person in people:
        assert person.ink
        # As a record has them: what each point adds to the one before.
        both = [pair for s in person.ink.strokes for pair in zip([(0, 0, 0, 0), *s], s, strict=False)]
        steps = [now - then for before, point in both for then, now in zip(before, point, strict=True)]
        points = b"".join(step.to_bytes(4, "little", signed=True) for step in steps)
        drawn = [14400, 4800, [len(stroke) for stroke in person.ink.strokes], sha256(points).hexdigest()]
        where = [person.city, person.province, person.country, "2018-10-06", person.event, person.language]
        lines.append([str(person.id), person.name, *where, "ink", "", drawn])
    joined = "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines)
    return sha256(joined.encode()).hexdigest()


def test_a_fingerprint_can_be_made_again_from_the_roll(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_people: MakePeople
) -> None:
    people = make_people(3)
    report = write_sheets(tmp_path / "s.pdf", petition, people, options())
    by_hand = fingerprint_by_hand(petition, people).upper()
    assert report.fingerprint == " ".join(by_hand[at : at + 4] for at in (0, 4, 8, 12))


def test_one_other_letter_or_one_other_point_of_ink_is_another_document(
    tmp_path: Path, petition: Petition, options: MakeOptions, make_signature: MakeSignature
) -> None:
    person = make_signature()
    assert person.ink
    moved = [[InkPoint(p.x + 1, p.y, p.t, p.p) for p in stroke] for stroke in person.ink.strokes]
    others = [person, replace(person, name="Ada Simple"), replace(person, ink=type(person.ink)(14400, 4800, moved))]
    known = {write_sheets(tmp_path / "s.pdf", petition, [one], options()).fingerprint for one in others}
    known.add(write_sheets(tmp_path / "s.pdf", petition, [person], options(streets=True)).fingerprint)
    assert len(known) == 4
