"""People of twelve scripts whose words are easy to look for, and the search for these words in any spelling."""

import base64
import unicodedata
from collections.abc import Iterator
from uuid import uuid4

from installed import NOON

from kiosk.domain.form import Occasion, SignatureForm
from kiosk.domain.hand import Hand
from kiosk.domain.ink import Ink, InkPoint
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature

# No word of any language: whoever finds one of these found somebody who signed.
SCRIPTS = {
    "Latin": "Žwÿxqâñkêvéř",
    "Cyrillic": "Ґжыщъэйфц",
    "Greek": "Ψύξηλθώρφ",
    "Arabic": "ضظغثقذخطش",
    "Hebrew": "קטצגזסעפ",
    "Devanagari": "घझढठछभधऔ",
    "Han": "鑫龘驫麤",
    "Hangul": "꿻뷁쀍홟",
    "Georgian": "ჭჯჰჟღყწძ",
    "Armenian": "ՃջռցփքֆձՁ",
    "Thai": "ฬฮฌฒฑฐฎฏ",
    "Ethiopic": "ፙጿቯዃጧፇ",
}
_ADDRESS, _AREA = "zwyxqvkanary", "+1416555"
_FIRST, _LAST = InkPoint(4711, 1147, 0, 512), InkPoint(6203, 2938, 16, 600)
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "cp1251", "iso8859-7", "unicode_escape")
_SHORTEST = 8  # bytes: anything shorter turns up in sealed text by chance


def form_of(number: int) -> SignatureForm:
    """What person `number` typed and drew: a canary in every answer, abroad, where any postal code is taken."""
    letters = list(SCRIPTS.values())[number % len(SCRIPTS)]
    word = letters + "".join(letters[int(digit, 8) % len(letters)] for digit in f"{number:o}")
    ink = Ink(8000, 3000, ((_FIRST, _LAST),))
    return SignatureForm(
        {
            "name": f"{word} {word}",
            "city": word,
            "province": word,
            "postal_code": word[:20],
            "country": "DE",
            "street": word,
            "email": f"{_ADDRESS}{number}@example.org",
            "phone": f"{_AREA}0{100 + number % 100}",
            "comment": f"{word} {word} {word}",
        },
        contact_consent=True,
        hand=Hand("witnessed", ink, witness=word, note=word),
    )


def signature_of(number: int, petition: Petition) -> Signature:
    signature = form_of(number).validate(petition, Occasion(uuid4(), NOON, "Rally", "Table 1", "en"))
    assert isinstance(signature, Signature), signature
    return signature


def is_canary(signature: Signature) -> bool:
    return any(marker in signature.name for marker in SCRIPTS.values())


class Search:
    """Finds every canary in any bytes; it looks at every fourth place, for each of four pieces of every needle."""

    def __init__(self) -> None:
        self._pieces: dict[bytes, list[tuple[int, bytes, str]]] = {}
        for needle, whose in needles():
            for at in range(4):
                self._pieces.setdefault(needle[at : at + 5], []).append((at, needle, whose))

    def found(self, data: bytes) -> set[str]:
        """The scripts, or the kinds of answers, of which something stands in the data."""
        pieces, whose = self._pieces, set[str]()
        for at in range(0, len(data) - 4, 4):
            for off, needle, script in pieces.get(data[at : at + 5], ()):
                if at >= off and data.startswith(needle, at - off):
                    whose.add(script)
        return whose


def needles() -> Iterator[tuple[bytes, str]]:
    """Each canary word in every spelling, with the name of its script."""
    # The ink as it is kept (differences from the point before), and as its points would print.
    (x, y, *more), last = _FIRST, _LAST
    drawn = (
        f"{x},{y},{more[0]},{more[1]}",
        f"{x}, {y}, {more[0]}, {more[1]}",
        f"x={x}, y={y}",
        f"x={last.x}, y={last.y}",
    )
    words = [
        *SCRIPTS.items(),
        *(("e-mail", _ADDRESS), ("phone", _AREA), ("phone", "416-555-01"), ("phone", "(416) 555-01")),
        *(("ink", text) for text in drawn),
    ]
    for whose, word in words:
        for raw in {raw for raw in _spelled(word) if len(raw) >= _SHORTEST}:
            yield raw, whose
            yield raw.hex().encode(), whose
            yield raw.hex().upper().encode(), whose
            yield from ((piece, whose) for piece in _base64(raw))


def _spelled(word: str) -> Iterator[bytes]:
    for form in {word, word.lower(), word.upper(), word.casefold(), word.title()}:
        for composed in {unicodedata.normalize(kind, form) for kind in ("NFC", "NFD", "NFKC")}:
            yield from (composed.encode(encoding, "ignore") for encoding in _ENCODINGS)
            yield "".join(f"%{byte:02X}" for byte in composed.encode()).encode()
            yield "".join(f"&#{ord(letter)};" for letter in composed).encode()


def _base64(raw: bytes) -> Iterator[bytes]:
    """What of the bytes stands in base64 text wherever they begin, whatever is before and after them."""
    for before in range(3):
        text = base64.b64encode(bytes(before) + raw)
        yield text[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6]
