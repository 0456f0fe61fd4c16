"""The order and the meaning of what is on the pages, for programs that read aloud (ISO 32000-1, 14.7 and 14.8).

A page's elements are written with the page: of a document of a million signatures, only numbers are kept.
"""

from array import array
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.export.pdf_file import PdfFile, text_string

_LEAVES = 256  # entries under one node of the tree of parents


class Element(NamedTuple):
    """Part of a page: its role, the place of the element it is in (-1: none on this page), what else is said of it.

    `mark` is the number of the marked content that it is; -1 where it is made of other elements.
    """

    role: str
    within: int
    mark: int
    more: str = ""


class Tags:
    """The tree of a document: parts, each in a language, and in them the elements of their pages in reading order."""

    def __init__(self, pdf: PdfFile) -> None:
        self._pdf = pdf
        self._root, self._document = pdf.reserve(), pdf.reserve()
        self._parts: list[tuple[int, bytes, array[int]]] = []
        self._parents = array("Q")

    def begin_part(self, locale: str) -> None:
        """What comes is a part of its own, in a language as in BCP 47."""
        self._parts.append((self._pdf.reserve(), text_string(locale), array("Q")))

    def of_page(self, page: int, first: int, elements: Sequence[Element]) -> list[bytes]:
        """Objects numbered from the first: the list of what each mark of the page is, and the elements."""
        part, _, within_part = self._parts[-1]
        self._parents.append(first)
        own = range(first + 1, first + 1 + len(elements))
        kids: list[list[int]] = [[] for _ in elements]
        for number, element in zip(own, elements, strict=True):
            if element.within < 0:
                within_part.append(number)
            else:
                kids[element.within].append(number)
        marks = [number for number, element in zip(own, elements, strict=True) if element.mark >= 0]
        bodies = [f"[{' '.join([f'{number} 0 R' for number in marks])}]"]
        for (role, within, mark, more), parts in zip(elements, kids, strict=True):
            parent = part if within < 0 else own[within]
            inside = f"/Pg {page} 0 R/K {mark}" if mark >= 0 else f"/K[{' '.join([f'{kid} 0 R' for kid in parts])}]"
            bodies.append(f"<</S/{role}/P {parent} 0 R{inside}{more}>>")
        return [body.encode("ascii") for body in bodies]

    def finish(self) -> int:
        """Write what stands above the pages; the number of the root."""
        for number, locale, kids in self._parts:
            listed = " ".join(f"{kid} 0 R" for kid in kids).encode()
            body = b"<</S/Sect/P %d 0 R/Lang%b/K[%b]>>" % (self._document, locale, listed)
            self._pdf.put(body, number)
        parts = b" ".join(b"%d 0 R" % number for number, _, _ in self._parts)
        self._pdf.put(b"<</S/Document/P %d 0 R/K[%b]>>" % (self._root, parts), self._document)
        nodes = [self._put_node(first) for first in range(0, len(self._parents), _LEAVES)]
        tree = self._pdf.put(b"<</Kids[%b]>>" % b" ".join(b"%d 0 R" % node for node in nodes))
        return self._pdf.put(
            b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (self._document, tree, len(self._parents)),
            self._root,
        )

    def _put_node(self, first: int) -> int:
        leaves = self._parents[first : first + _LEAVES]
        listed = " ".join(f"{key} {leaf} 0 R" for key, leaf in enumerate(leaves, first)).encode()
        return self._pdf.put(b"<</Limits[%d %d]/Nums[%b]>>" % (first, first + len(leaves) - 1, listed))
