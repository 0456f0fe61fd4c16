"""What makes a file of pages a document: its fonts, title, author, language and date, and parts drawn once for all."""

from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from kiosk.export.fonts import Lettering
from kiosk.export.pdf_file import PdfFile, text_string
from kiosk.export.pdf_pages import Paper

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{locale}</rdf:li></rdf:Bag></dc:language>
<dc:identifier>{identity}</dc:identifier>
<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
<xmp:CreatorTool>petition-kiosk</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class About:
    """What a reader shows of a document; `locale` as in BCP 47. `one_sided`: nothing may be printed on the back.

    `identity` tells the document from any other, where it has such a name.
    """

    title: str
    author: str
    locale: str
    made_on: date
    one_sided: bool = False
    identity: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """Numbers of what stands around the pages: the fonts' reserved one, the tree of pages; bookmarks and tags, if any.

    A document with tags is read aloud as they say.
    """

    fonts: int
    pages: int
    outline: int = 0
    tags: int = 0


def put_form(pdf: PdfFile, content: bytes, paper: Paper, fonts: int) -> int:
    """A part drawn once and shown on many pages (ISO 32000-1, 8.10); `fonts` is the number of their dictionary."""
    box = b"%.2f %.2f" % (paper.width, paper.height)
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 %b]/Resources<</Font %d 0 R>>" % (box, fonts)
    return pdf.put_stream(content, entries)


def finish_document(pdf: PdfFile, lettering: Lettering, about: About, parts: Parts) -> None:
    """Write the fonts, then all that stands around the pages."""
    used = b"".join(b"/%b %d 0 R" % (font.name.encode(), font.put_in(pdf)) for font in lettering.embedded)
    pdf.put(b"<<%b>>" % used, parts.fonts)
    more = b"/Outlines %d 0 R/PageMode/UseOutlines" % parts.outline if parts.outline else b""
    more += b"/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>" % parts.tags if parts.tags else b""
    catalog = pdf.put(
        b"<</Type/Catalog/Pages %d 0 R/Lang%b/Metadata %d 0 R/ViewerPreferences<</DisplayDocTitle true%b>>%b>>"
        % (
            parts.pages,
            text_string(about.locale),
            _put_metadata(pdf, about),
            b"/Duplex/Simplex" if about.one_sided else b"",
            more,
        )
    )
    day = f"{about.made_on:%Y%m%d}".encode()
    info = pdf.put(
        b"<</Title%b/Author%b/Creator(petition-kiosk)/CreationDate(D:%b000000Z)/ModDate(D:%b000000Z)>>"
        % (text_string(about.title), text_string(about.author), day, day)
    )
    pdf.finish(catalog, info)


def _put_metadata(pdf: PdfFile, about: About) -> int:
    """The same once more as XMP (ISO 16684-1), uncompressed, as programs that sort files look for it."""
    said = _XMP.format(
        title=escape(about.title),
        author=escape(about.author),
        locale=about.locale,
        identity=about.identity,
        day=f"{about.made_on:%Y-%m-%d}T00:00:00Z",
    ).encode()
    return pdf.put(b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%b\nendstream" % (len(said), said))
