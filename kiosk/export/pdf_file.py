"""A PDF written from its first byte to its last: nothing but offsets is kept, so a million signatures need no memory.

A canvas that keeps every page until it saves would grow with the roll; the file is our own (ISO 32000-1, 7.5).
"""

import zlib
from array import array
from hashlib import blake2b
from typing import IO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class PdfFile:
    """Objects numbered from 1; a number may be reserved, referred to, and filled later."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._offsets = array("Q", [0])
        self._at = 0
        self._sum = blake2b(digest_size=16)
        self._write(_HEADER)

    def reserve(self) -> int:
        """The number of an object that is put later."""
        self._offsets.append(0)
        return len(self._offsets) - 1

    def put(self, body: bytes, number: int | None = None) -> int:
        """Write an object and return its number."""
        number = number or self.reserve()
        self._offsets[number] = self._at
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        return number

    def put_stream(self, content: bytes, entries: bytes = b"", number: int | None = None) -> int:
        """Compress and write a stream; `entries` go into its dictionary."""
        return self.put_packed(zlib.compress(content), entries, number)

    def put_packed(self, packed: bytes, entries: bytes = b"", number: int | None = None) -> int:
        """Write a stream that is compressed already."""
        head = b"<</Length %d/Filter/FlateDecode%b>>" % (len(packed), entries)
        return self.put(head + b"\nstream\n" + packed + b"\nendstream", number)

    def finish(self, catalog: int, info: int) -> None:
        """Write the table of offsets and the trailer; the file's id is a sum of its bytes: equal input, equal file."""
        start, identity = self._at, self._sum.hexdigest().encode()
        size = len(self._offsets)
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % size)
        for offset in self._offsets[1:]:
            self._write(b"%010d 00000 n \n" % offset)
        self._write(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]>>\n" % (size, catalog, info, identity, identity)
        )
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._sum.update(data)
        self._at += len(data)


def text_string(text: str) -> bytes:
    """Text for people in a dictionary, in any script (ISO 32000-1, 7.9.2.2)."""
    return b"<FEFF%b>" % text.encode("utf-16-be").hex().upper().encode()
