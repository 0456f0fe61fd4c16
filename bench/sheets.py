"""How fast sheets are written, beside a plain reportlab canvas: `python bench/sheets.py [COUNT]`."""

import math
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import UUID

from reportlab.lib.pagesizes import LETTER
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.ink import PLAIN_PRESSURE, Ink, InkPoint
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.domain.thinning import thinned
from kiosk.export.sheets import SheetOptions, write_sheets
from kiosk.exporting import drawing

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
RUNS = 3
SAMPLES = 72  # of a stroke: each takes 0.3 s
ROWS_A_PAGE = 20
NAMES = ("Anne-Marie Lévesque", "Олена Ковальчук", "John O’Brien", "Мар’яна Ґудзь", "François d’Amours", "Ivan Franko")
REQUEST = (
    "We call on the Government of Canada to demand the immediate release of the Ukrainian political prisoners whom the "
    "Russian government holds illegally, and to use every possible economic and diplomatic sanction to free them."
)


def ink(chance: random.Random) -> Ink:
    """A hand's three strokes as a finger leaves them at 240 Hz, then thinned as the kiosk keeps them: about 150 points.

    A pad of 900 x 300 pixels; no two signers alike.
    """
    phase, loops = chance.random() * 6, 3 + chance.random()
    strokes = []
    for third in range(3):
        times = [(third + at / SAMPLES) / 3 for at in range(SAMPLES)]
        trace = [
            InkPoint(
                round(1800 + 9500 * t + 700 * math.cos(phase + t * loops * 6.28)),
                round(2400 + 900 * math.sin(phase * 2 + t * loops * 6.28) * (1.2 - t)),
                round(t * 3 * SAMPLES * 1000 / 240),
                PLAIN_PRESSURE,
            )
            for t in times
        ]
        strokes.append(thinned(trace, 300 * 16))
    return Ink(900 * 16, 300 * 16, tuple(strokes))


def signatures(count: int) -> list[Signature]:
    """So many signatures, the same on every run."""
    chance = random.Random(1825)  # noqa: S311 - the same people on every run
    start = datetime(2018, 9, 4, 12, tzinfo=UTC)
    return [
        Signature(
            id=UUID(int=number, version=4),
            petition="bench",
            petition_version=1,
            event="Legislature Grounds",
            kiosk="north-gate",
            language=("en", "uk", "fr")[number % 3],
            signed_at=start + timedelta(minutes=number),
            name=f"{NAMES[number % len(NAMES)]} {number}",
            street="12 Main Street",
            city=("Edmonton", "Montréal", "Toronto")[number % 3],
            province=("AB", "QC", "ON")[number % 3],
            postal_code="T5J 0K7",
            country="CA",
            email=f"person{number}@example.org",
            phone="+1 780 555 0100",
            comment="",
            consents=(),
            method="ink",
            ink=ink(chance),
        )
        for number in range(count)
    ]


def petition() -> Petition:
    """The least petition that can be printed."""
    words = {"en": "Agreed."}
    wording = {"version": "1", "text": words}
    return Petition.model_validate(
        {
            "format": 1,
            "id": "bench",
            "version": 1,
            "languages": ["en"],
            "title": {"en": "Free Ukrainian Political Prisoners"},
            "addressee": {"en": "the Minister of Foreign Affairs of Canada"},
            "as_of": {"en": "autumn 2018"},
            "goals": [1000],
            "questions": {"name": "required"},
            "consent": {"signing": wording, "contact": wording},
            "organizer": {"name": words, "address": "Edmonton", "email": "organizer@example.org"},
            "retention": date(2030, 1, 1),
            "texts": {"en": {"letter": "Letter.", "request": REQUEST, "privacy": "Privacy."}},
        }
    )


def plain_canvas(path: Path, roll: Sequence[Signature]) -> None:
    """The peer: drawString and path objects, compressed, as reportlab's guide does it."""
    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(name, str(FONTS / f"NotoSans-{name}.ttf")))
    canvas = Canvas(str(path), pagesize=LETTER, pageCompression=1)
    for at, signature in enumerate(roll):
        y = 620 - 27.5 * (at % ROWS_A_PAGE)
        if at % ROWS_A_PAGE == 0:
            canvas.setFont("Bold", 21)
            canvas.drawString(48, 740, "Free Ukrainian Political Prisoners")
            canvas.setFont("Regular", 9)
            for line, start in enumerate(range(0, len(REQUEST), 105)):
                canvas.drawString(48, 710 - 12 * line, REQUEST[start : start + 105])
        canvas.setFont("Regular", 10)
        canvas.drawString(48, y, str(at + 1))
        canvas.drawString(90, y, signature.name)
        canvas.drawString(240, y, f"{signature.city}, {signature.province}")
        canvas.drawString(360, y, f"{signature.signed_at:%b %d, %Y}")
        _draw_ink(canvas, signature.ink, y)
        canvas.line(48, y - 9, 564, y - 9)
        if at % ROWS_A_PAGE == ROWS_A_PAGE - 1:
            canvas.showPage()
    canvas.save()


def _draw_ink(canvas: Canvas, drawn: Ink | None, y: float) -> None:
    path = canvas.beginPath()
    for stroke in drawn.strokes if drawn else ():
        path.moveTo(430 + stroke[0].x * 0.008, y + 22 - stroke[0].y * 0.008)
        for point in stroke[1:]:
            path.lineTo(430 + point.x * 0.008, y + 22 - point.y * 0.008)
    canvas.drawPath(path)


def on_all_cores(path: Path, asked: Petition, roll: Sequence[Signature]) -> None:
    with drawing(len(roll)) as draw:
        write_sheets(path, asked, roll, SheetOptions(date(2018, 10, 14), FONTS, draw=draw))


def seconds(work: Callable[[], object]) -> float:
    """The median time of a few runs."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> None:
    """Print signatures a second of both, the ratio, the bytes a signature and the memory."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    roll, asked = signatures(count), petition()
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder, "ours.pdf"), Path(folder, "theirs.pdf")
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        took = seconds(lambda: on_all_cores(ours, asked, roll))
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        peer = seconds(lambda: plain_canvas(theirs, roll))
        points = sum(len(stroke) for one in roll if one.ink for stroke in one.ink.strokes) / count
        print(f"{points:.0f} points of ink each")
        print(f"sheets         {count / took:9,.0f} signatures/s  {ours.stat().st_size / count:6.0f} bytes each")
        print(f"plain canvas   {count / peer:9,.0f} signatures/s  {theirs.stat().st_size / count:6.0f} bytes each")
        print(f"ratio          {peer / took:9.2f}               memory grew {grown / 1024:.1f} MB")


if __name__ == "__main__":
    main()
