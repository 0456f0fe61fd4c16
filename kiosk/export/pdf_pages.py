"""The pages of a PDF: compressed on another core while the next one is set, written in their order."""

import zlib
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.export.pdf_file import PdfFile, packed_together
from kiosk.export.pdf_tags import Element, Tags

_MOST_WAITING = 4  # pages in memory at once
_CHILDREN = 256  # pages under one node: readers walk a flat list of 50,000 slowly

_Packed = tuple[bytes, tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Paper:
    """Width and height in points."""

    width: float
    height: float


class Pages:
    """A tree of pages that share paper and resources; with tags, every page says what its parts are."""

    def __init__(self, pdf: PdfFile, compressor: ThreadPoolExecutor, tags: Tags | None = None) -> None:
        self._pdf = pdf
        self._compressor = compressor
        self._tags = tags
        self._waiting: deque[tuple[int, int, Future[_Packed]]] = deque()
        self._nodes: list[int] = []
        self._children: list[int] = []
        self._root = pdf.reserve()
        self.count = 0

    def add(self, content: bytes, elements: Sequence[Element] = ()) -> int:
        """Add a page with these operators, tagged as these elements; its number."""
        if not self._children:
            self._nodes.append(self._pdf.reserve())
        contents = self._pdf.reserve()
        page = self._pdf.reserve_together(2 + len(elements) if self._tags else 1)
        shown = f"<</Type/Page/Parent {self._nodes[-1]} 0 R/Contents {contents} 0 R"
        if self._tags:
            bodies = [f"{shown}/StructParents {self.count}/Tabs/S>>".encode()]
            bodies += self._tags.of_page(page, page + 1, elements)
        else:
            bodies = [f"{shown}>>".encode()]
        self._waiting.append((contents, page, self._compressor.submit(_packed, content, page, bodies)))
        self.count += 1
        if len(self._waiting) > _MOST_WAITING:
            self._write_one()
        self._children.append(page)
        if len(self._children) == _CHILDREN:
            self._close_node()
        return page

    def finish(self, paper: Paper, resources: bytes) -> int:
        """Write what waits and the tree; the number of its root."""
        while self._waiting:
            self._write_one()
        self._close_node()
        kids = " ".join(f"{node} 0 R" for node in self._nodes).encode()
        box = b"%.2f %.2f" % (paper.width, paper.height)
        return self._pdf.put(
            b"<</Type/Pages/Count %d/Kids[%b]/MediaBox[0 0 %b]/Resources%b>>" % (self.count, kids, box, resources),
            self._root,
        )

    def _write_one(self) -> None:
        contents, page, packed = self._waiting.popleft()
        content, together = packed.result()
        self._pdf.put_packed(content, number=contents)
        self._pdf.put_together(together, page)

    def _close_node(self) -> None:
        if self._children:
            kids = " ".join(f"{page} 0 R" for page in self._children).encode()
            node = b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>" % (self._root, len(self._children), kids)
            self._pdf.put(node, self._nodes[-1])
            self._children.clear()


def _packed(content: bytes, page: int, bodies: Sequence[bytes]) -> _Packed:
    # Numbers of ink hardly repeat: not looking for short matches takes half the time, and less room than level 6 does.
    packer = zlib.compressobj(level=4, memLevel=9, strategy=zlib.Z_FILTERED)
    return packer.compress(content) + packer.flush(), packed_together(page, bodies)


@contextmanager
def paged(pdf: PdfFile, tags: Tags | None = None) -> Iterator[Pages]:
    """Pages and the threads that compress them; zlib lets go of the interpreter's lock while it works."""
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="sheets") as compressor:
        yield Pages(pdf, compressor, tags)
