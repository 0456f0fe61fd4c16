"""The pages of a PDF: compressed on another core while the next one is set, written in their order."""

import zlib
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.export.pdf_file import PdfFile

_MOST_WAITING = 4  # pages in memory at once
_CHILDREN = 256  # pages under one node: readers walk a flat list of 50,000 slowly


@dataclass(frozen=True, slots=True)
class Paper:
    """Width and height in points."""

    width: float
    height: float


class Pages:
    """A tree of pages that share paper and resources."""

    def __init__(self, pdf: PdfFile, compressor: ThreadPoolExecutor) -> None:
        self._pdf = pdf
        self._compressor = compressor
        self._waiting: deque[Future[bytes]] = deque()
        self._nodes: list[int] = []
        self._children: list[int] = []
        self._root = pdf.reserve()
        self.count = 0

    def add(self, content: bytes) -> None:
        """Add a page with these operators."""
        self.count += 1
        self._waiting.append(self._compressor.submit(zlib.compress, content))
        if len(self._waiting) > _MOST_WAITING:
            self._write_one()

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
        content = self._pdf.put_packed(self._waiting.popleft().result())
        if not self._children:
            self._nodes.append(self._pdf.reserve())
        page = b"<</Type/Page/Parent %d 0 R/Contents %d 0 R>>" % (self._nodes[-1], content)
        self._children.append(self._pdf.put(page))
        if len(self._children) == _CHILDREN:
            self._close_node()

    def _close_node(self) -> None:
        if self._children:
            kids = " ".join(f"{page} 0 R" for page in self._children).encode()
            node = b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>" % (self._root, len(self._children), kids)
            self._pdf.put(node, self._nodes[-1])
            self._children.clear()


@contextmanager
def paged(pdf: PdfFile) -> Iterator[Pages]:
    """Pages and the threads that compress them; zlib lets go of the interpreter's lock while it works."""
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="sheets") as compressor:
        yield Pages(pdf, compressor)
