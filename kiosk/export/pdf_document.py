"""What makes a file of pages a document: its fonts, title, author, language and date, and parts drawn once for all."""

from dataclasses import dataclass
from datetime import date

from kiosk.export.fonts import Lettering
from kiosk.export.pdf_file import PdfFile, text_string
from kiosk.export.pdf_pages import Paper


@dataclass(frozen=True, slots=True)
class About:
    """What a reader shows of a document; `locale` as in BCP 47. `one_sided`: nothing may be printed on the back."""

    title: str
    author: str
    locale: str
    made_on: date
    one_sided: bool = False


def put_form(pdf: PdfFile, content: bytes, paper: Paper, fonts: int) -> int:
    """A part drawn once and shown on many pages (ISO 32000-1, 8.10); `fonts` is the number of their dictionary."""
    box = b"%.2f %.2f" % (paper.width, paper.height)
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %b]/Resources<</Font %d 0 R>>" % (box, fonts)
    return pdf.put_stream(content, entries)


def finish_document(pdf: PdfFile, lettering: Lettering, about: About, numbers: tuple[int, int]) -> None:
    """Write the fonts under the first, reserved number, then all that stands around the tree of pages, the second."""
    fonts, pages = numbers
    used = b"".join(b"/%b %d 0 R" % (font.name.encode(), font.put_in(pdf)) for font in lettering.embedded)
    pdf.put(b"<<%b>>" % used, fonts)
    one_sided = b"/Duplex/Simplex" if about.one_sided else b""
    catalog = pdf.put(
        b"<</Type/Catalog/Pages %d 0 R/Lang%b/ViewerPreferences<</DisplayDocTitle true%b>>>>"
        % (pages, text_string(about.locale), one_sided)
    )
    day = f"{about.made_on:%Y%m%d}".encode()
    info = pdf.put(
        b"<</Title%b/Author%b/Creator(petition-kiosk)/CreationDate(D:%b000000Z)>>"
        % (text_string(about.title), text_string(about.author), day)
    )
    pdf.finish(catalog, info)
