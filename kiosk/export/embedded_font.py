"""One TrueType font inside a PDF: only the letters used, two bytes a letter, each of them readable as text."""

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from kiosk.export.pdf_file import PdfFile

BOX = "□"
_SYMBOLIC = 4
_MOST_IN_A_BLOCK = 100  # entries of one bfchar block (Adobe Technical Note 5014)


class EmbeddedFont:
    """A composite font (ISO 32000-1, 9.7) whose letters are numbered in the order in which they are first used."""

    def __init__(self, name: str, face: Any) -> None:  # noqa: ANN401 - reportlab's TTFontFace ships no types
        self.name = name
        self.codes: dict[str, str] = {}
        self.widths: dict[str, int] = {}
        self._face = face
        self._letters: list[str] = []
        self._glyphs = [0]
        # The subsetter numbers glyphs as they come, each once; letters may share one (space and no-break space).
        self._order = {0: 0}
        self._box: tuple[str, int] | None = None

    @property
    def is_used(self) -> bool:
        return bool(self._letters)

    def has(self, character: str) -> bool:
        """Whether the font has a glyph of its own for a character."""
        return bool(self._face.charToGlyph.get(ord(character)))

    def take(self, character: str) -> tuple[str, int]:
        """The code of a character in hexadecimal, and its width in thousandths of the size."""
        if character not in self.codes:
            glyph = self._face.charToGlyph[ord(character)]
            number = self._order.setdefault(glyph, len(self._order))
            self.codes[character] = self._number(character, number)
            self.widths[character] = round(self._face.charWidths[ord(character)])
        return self.codes[character], self.widths[character]

    def take_box(self) -> tuple[str, int]:
        """The same for □: the glyph every font has for what it does not know (OpenType, glyph 0)."""
        if self._box is None:
            self._box = self._number(BOX, 0), round(self._face.defaultWidth)
        return self._box

    def put_in(self, pdf: PdfFile) -> int:
        """Write the subset and all that describes it; the number of the font."""
        points = [ord(letter) for letter, glyph in zip(self._letters, self._glyphs[1:], strict=True) if glyph]
        subset = self._face.makeSubset(points or [0x20])
        name = self._subset_name(subset)
        descendant = pdf.put(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            b"/Supplement 0>>/FontDescriptor %d 0 R/DW %d/W[1[%b]]/CIDToGIDMap %d 0 R>>"
            % (
                name,
                self._put_descriptor(pdf, name, subset),
                round(self._face.defaultWidth),
                " ".join(str(self._width(letter)) for letter in self._letters).encode(),
                pdf.put_stream(b"".join(glyph.to_bytes(2) for glyph in self._glyphs)),
            )
        )
        return pdf.put(
            b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            % (name, descendant, pdf.put_stream("\n".join(self._to_unicode()).encode()))
        )

    def _number(self, character: str, glyph: int) -> str:
        self._letters.append(character)
        self._glyphs.append(glyph)
        return f"{len(self._letters):04X}"

    def _width(self, letter: str) -> int:
        return self.widths.get(letter) or round(self._face.defaultWidth)

    def _subset_name(self, subset: bytes) -> bytes:
        tag = bytes(65 + byte % 26 for byte in blake2b(subset, digest_size=6).digest())
        plain: bytes = self._face.name
        return tag + b"+" + plain

    def _put_descriptor(self, pdf: PdfFile, name: bytes, subset: bytes) -> int:
        face = self._face
        return pdf.put(
            b"<</Type/FontDescriptor/FontName/%b/Flags %d/FontBBox[%b]/ItalicAngle %d/Ascent %d/Descent %d"
            b"/CapHeight %d/StemV %d/FontFile2 %d 0 R>>"
            % (
                name,
                _SYMBOLIC,
                " ".join(str(round(side)) for side in face.bbox).encode(),
                face.italicAngle,
                face.ascent,
                face.descent,
                face.capHeight,
                face.stemV,
                pdf.put_stream(subset, b"/Length1 %d" % len(subset)),
            )
        )

    def _to_unicode(self) -> Iterator[str]:
        yield "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap"
        yield "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
        yield "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def"
        yield "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange"
        entries = [
            f"<{code:04X}><{letter.encode('utf-16-be').hex().upper()}>" for code, letter in enumerate(self._letters, 1)
        ]
        for start in range(0, len(entries), _MOST_IN_A_BLOCK):
            block = entries[start : start + _MOST_IN_A_BLOCK]
            yield f"{len(block)} beginbfchar"
            yield from block
            yield "endbfchar"
        yield "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
