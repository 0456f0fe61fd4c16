"""Bookmarks: what a reader lists beside the pages (ISO 32000-1, 12.3.3)."""

from dataclasses import dataclass, field

from kiosk.export.pdf_file import PdfFile, text_string


@dataclass(slots=True)
class Bookmark:
    """A title that leads to a height on a page, and what is listed under it."""

    title: str
    page: int
    top: float
    under: list["Bookmark"] = field(default_factory=list)


def put_outline(pdf: PdfFile, bookmarks: list[Bookmark]) -> int:
    """Write bookmarks, those under others folded away; the number of the outline."""
    root = pdf.reserve()
    first, last = _put_all(pdf, root, bookmarks)
    return pdf.put(b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (first, last, len(bookmarks)), root)


def _put_all(pdf: PdfFile, parent: int, bookmarks: list[Bookmark]) -> tuple[int, int]:
    numbers = [pdf.reserve() for _ in bookmarks]
    for at, (number, bookmark) in enumerate(zip(numbers, bookmarks, strict=True)):
        around = b"/Prev %d 0 R" % numbers[at - 1] if at else b""
        if number != numbers[-1]:
            around += b"/Next %d 0 R" % numbers[at + 1]
        if bookmark.under:
            first, last = _put_all(pdf, number, bookmark.under)
            around += b"/First %d 0 R/Last %d 0 R/Count -%d" % (first, last, len(bookmark.under))
        place = b"[%d 0 R/XYZ null %.2f null]" % (bookmark.page, bookmark.top)
        pdf.put(
            b"<</Title%b/Parent %d 0 R/Dest%b%b>>" % (text_string(bookmark.title), parent, place, around),
            number,
        )
    return numbers[0], numbers[-1]
