"""One TrueType font inside a PDF: only the shapes used, two bytes a shape, each of them readable as text."""

import struct
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path

import uharfbuzz as hb

from kiosk.export.finished_file import ExportFailed
from kiosk.export.pdf_file import PdfFile

BOX = "□"
_SYMBOLIC = 4
_MOST_IN_A_BLOCK = 100  # entries of one bfchar block (Adobe Technical Note 5014)
# What a PDF reader asks of no font: it is told glyphs, places and texts.
_UNREAD = [int.from_bytes(table) for table in (b"GSUB", b"GPOS", b"GDEF", b"name", b"OS/2", b"post", b"cmap", b"gasp")]


class EmbeddedFont:
    """A composite font (ISO 32000-1, 9.7) whose letters are numbered in the order in which they are first used.

    All lengths are thousandths of the size. ExportFailed where the file holds no TrueType outlines.
    """

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.codes: dict[str, str] = {}
        self.widths: dict[str, int] = {}
        try:
            self._face = hb.Face(hb.Blob.from_file_path(path))
        except hb.HarfBuzzError as error:
            raise ExportFailed("font") from error
        if "glyf" not in self._face.table_tags or not self._face.glyph_count:
            raise ExportFailed("font")
        self.shaper = hb.Font(self._face)
        self.shaper.scale = (1000, 1000)
        self._letters: list[str] = []
        self._glyphs: list[int] = []
        self._known: dict[tuple[int, str], tuple[str, int]] = {}

    @property
    def is_used(self) -> bool:
        return bool(self._letters)

    def has(self, character: str) -> bool:
        """Whether the font has a glyph of its own for a character."""
        return bool(self.shaper.get_nominal_glyph(ord(character)))

    def take(self, character: str) -> tuple[str, int]:
        """The code of a character in hexadecimal, and its width."""
        code, width = self.take_glyph(self.shaper.get_nominal_glyph(ord(character)), character)
        self.codes[character], self.widths[character] = code, width
        return code, width

    def take_box(self) -> tuple[str, int]:
        """The same for □: the glyph every font has for what it does not know (OpenType, glyph 0)."""
        return self.take_glyph(0, BOX)

    def take_glyph(self, glyph: int, text: str) -> tuple[str, int]:
        """The same for a shape that stands for a text: of several letters, or of none where it is part of another."""
        if (glyph, text) not in self._known:
            self._letters.append(text)
            self._glyphs.append(glyph)
            self._known[glyph, text] = f"{len(self._letters):04X}", self.shaper.get_glyph_h_advance(glyph)
        return self._known[glyph, text]

    def put_in(self, pdf: PdfFile) -> int:
        """Write the subset and all that describes it; the number of the font."""
        wish = hb.SubsetInput()
        wish.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        wish.glyph_set.update(self._glyphs)
        wish.drop_table_tag_set.update(_UNREAD)
        plan = hb.SubsetPlan(self._face, wish)
        subset = bytes(plan.execute().blob.data)
        place_of = dict(plan.old_to_new_glyph_mapping)
        places = b"".join(place_of[glyph].to_bytes(2) for glyph in (0, *self._glyphs))
        name = self._subset_name(subset)
        descendant = pdf.put(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%b/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
            b"/Supplement 0>>/FontDescriptor %d 0 R/DW %d/W[1[%b]]/CIDToGIDMap %d 0 R>>"
            % (
                name,
                self._put_descriptor(pdf, name, subset),
                self.shaper.get_glyph_h_advance(0),
                " ".join(str(self.shaper.get_glyph_h_advance(glyph)) for glyph in self._glyphs).encode(),
                pdf.put_stream(places),
            )
        )
        return pdf.put(
            b"<</Type/Font/Subtype/Type0/BaseFont/%b/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            % (name, descendant, pdf.put_stream("\n".join(self._to_unicode()).encode()))
        )

    def _subset_name(self, subset: bytes) -> bytes:
        tag = bytes(65 + byte % 26 for byte in blake2b(subset, digest_size=6).digest())
        plain = self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
        return tag + b"+" + "".join(c for c in plain if c.isascii() and (c.isalnum() or c == "-")).encode()

    def _put_descriptor(self, pdf: PdfFile, name: bytes, subset: bytes) -> int:
        extents = self.shaper.get_font_extents("ltr")
        box = struct.unpack_from(">4h", bytes(self._face.reference_table("head").data), 36)  # OpenType, head
        return pdf.put(
            b"<</Type/FontDescriptor/FontName/%b/Flags %d/FontBBox[%b]/ItalicAngle 0/Ascent %d/Descent %d"
            b"/CapHeight %d/StemV 80/FontFile2 %d 0 R>>"
            % (
                name,
                _SYMBOLIC,
                " ".join(str(round(side * 1000 / self._face.upem)) for side in box).encode(),
                extents.ascender,
                extents.descender,
                self.shaper.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT),
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
