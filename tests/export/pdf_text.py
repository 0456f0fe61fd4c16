"""A PDF as other programs read it: pdftotext where there is one, pypdf everywhere, and the ink drawn on a page."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, cast

import pikepdf
from pypdf import PdfReader

Point = tuple[float, float]
PDFTOTEXT = shutil.which("pdftotext")
QPDF = shutil.which("qpdf")
BODY = (200, 700)  # points from the top: above and below are words that are nobody's name


def page_texts(pdf: Path) -> list[str]:
    """The text of each page, spaces and line ends made one space."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages]


def tightly(text: str) -> str:
    """Without spaces: where a text wraps, a reader may see a line end inside it."""
    return "".join(text.split())


def rows_to_sign(pdf: Path) -> list[int]:
    """How many rows a pen has room in on each page of a paper petition: rules across it, 33 points or more apart."""
    found = []
    with pikepdf.open(pdf) as document:
        for page in document.pages:
            bars = []
            for operands, operator in pikepdf.parse_content_stream(page):  # type: ignore[misc] # yields pairs
                if str(operator) == "re":
                    bars.append([float(cast("float", n)) for n in operands])
            heights = [y for _, y, width, height in bars if width > 500 and height <= 1]
            assert all(above - below >= 33 for above, below in pairwise(heights))
            found.append(len(heights) - 1)
    return found


def poppler_text(pdf: Path) -> str:
    """The text of the whole file by another program."""
    assert PDFTOTEXT
    run = subprocess.run([PDFTOTEXT, "-raw", "-enc", "UTF-8", pdf, "-"], capture_output=True, check=True)
    return " ".join(run.stdout.decode().split())


class Line(NamedTuple):
    """Where a line of text starts, and its size."""

    x: float
    y: float
    size: float


def lines_and_rules(pdf: Path) -> tuple[list[Line], list[float]]:
    """The lines of text of a first sheet that is not full, and the heights of its table's rules, from the top."""
    lines, rules = [], []
    x = y = 0.0
    with pikepdf.open(pdf) as document:
        for operands, operator in pikepdf.parse_content_stream(document.pages[1]):  # type: ignore[misc] # pairs
            if str(operator) == "Td":
                x, y = (float(cast("float", n)) for n in operands)
            elif str(operator) == "Tf":
                lines.append(Line(x, y, float(cast("float", operands[1]))))
            elif str(operator) == "re":
                rules.append(float(cast("float", operands[1])))
    return lines, rules


def lines_in_row(lines: list[Line], rules: list[float], row: int) -> list[Line]:
    """The lines whose baseline is in a row, counted from 0."""
    return [line for line in lines if rules[row + 1] <= line.y <= rules[row]]


def widest_words(pdf: Path, left: float, right: float) -> list[float]:
    """Where the words of the first sheet that start between two x end; empty without pdftotext."""
    if PDFTOTEXT is None:
        return []
    run = subprocess.run([PDFTOTEXT, "-bbox", "-f", "2", "-l", "2", pdf, "-"], capture_output=True, check=True)
    found = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"', run.stdout.decode())
    return [
        float(end)
        for start, down, end in found
        if left - 1 < float(start) < right - 1 and BODY[0] < float(down) < BODY[1]
    ]


def drawn_ink(pdf: Path) -> Iterator[list[list[Point]]]:
    """For each signature in turn, the points of each stroke where they land on paper, in points."""
    with pikepdf.open(pdf) as document:
        for page in document.pages:
            yield from _inks_of(page)


def _inks_of(page: pikepdf.Page) -> Iterator[list[list[Point]]]:
    a, d, e, f = 1.0, 1.0, 0.0, 0.0
    strokes: list[list[Point]] = []
    for operands, operator in pikepdf.parse_content_stream(page):  # type: ignore[misc] # yields pairs
        numbers = [float(cast("float", n)) for n in operands] if str(operator) in {"cm", "m", "l"} else []
        if str(operator) == "cm":
            a, _, _, d, e, f = numbers
            strokes = []
        elif str(operator) == "m":
            place = (a * numbers[0] + e, d * numbers[1] + f)
            # Where the width changes, a stroke goes on from where its last line ended.
            if not strokes or strokes[-1][-1] != place:
                strokes.append([place])
        elif str(operator) == "l":
            strokes[-1].append((a * numbers[0] + e, d * numbers[1] + f))
        elif str(operator) == "Q":
            yield strokes
