"""A PDF written from its first byte to its last: nothing but offsets is kept, so a million signatures need no memory.

A canvas that keeps every page until it saves would grow with the roll; the file is our own (ISO 32000-1, 7.5).
"""

import zlib
from array import array
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from itertools import accumulate
from typing import IO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER = 1 << 63  # marks a slot of objects that share a stream
_NEXT, _CARRY = b"\x02\0\0\0\0\0\0\0\x01", b"\x02\0\0\0\0\0\0\x01\x01"  # a row that is one more than the row above


class PdfFile:
    """Objects numbered from 1; a number may be reserved, referred to, and filled later.

    Small objects can share a stream, and take a few bytes each.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._size = 1
        self._at = 0
        # In the order of numbers: an offset; or, for objects of one stream, its number and how many they are.
        self._slots = array("Q")
        self._open: dict[int, int] = {}
        self._sum = blake2b(digest_size=16)
        self._write(_HEADER)

    def reserve(self) -> int:
        """The number of an object that is put later."""
        return self._reserve(0, 1)

    def reserve_together(self, count: int) -> int:
        """The first of so many numbers, of objects that are put later with `put_together`."""
        return self._reserve(_TOGETHER | count, count)

    def put(self, body: bytes, number: int | None = None) -> int:
        """Write an object and return its number."""
        number = number or self.reserve()
        self._slots[self._open.pop(number)] = self._at
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        return number

    def put_stream(self, content: bytes, entries: bytes = b"", number: int | None = None) -> int:
        """Compress and write a stream; `entries` go into its dictionary."""
        return self.put_packed(zlib.compress(content), entries, number)

    def put_packed(self, packed: bytes, entries: bytes = b"", number: int | None = None) -> int:
        """Write a stream that is compressed already."""
        head = b"<</Length %d/Filter/FlateDecode%b>>" % (len(packed), entries)
        return self.put(head + b"\nstream\n" + packed + b"\nendstream", number)

    def put_together(self, together: tuple[bytes, bytes], first: int) -> None:
        """Write objects that `packed_together` made ready, under numbers from the first, which was reserved."""
        packed, entries = together
        stream = self.put_packed(packed, entries)
        self._slots[self._open.pop(first)] |= stream << 16

    def finish(self, catalog: int, info: int) -> None:
        """Write where all objects are; the file's id is a sum of its bytes: equal input, equal file."""
        start, identity = self._at, self._sum.hexdigest().encode()
        number = self.reserve()
        self._slots[-1] = start
        packer = zlib.compressobj()
        packed = b"".join(packer.compress(rows) for rows in self._rows()) + packer.flush()
        self.put_packed(
            packed,
            b"/Type/XRef/Size %d/W[1 5 2]/DecodeParms<</Predictor 12/Columns 8>>/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]"
            % (self._size, catalog, info, identity, identity),
            number,
        )
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _reserve(self, slot: int, count: int) -> int:
        number = self._size
        self._open[number] = len(self._slots)
        self._slots.append(slot)
        self._size += count
        return number

    def _rows(self) -> Iterator[bytes]:
        """A row for each number: its kind, its offset or its stream, its place in it; each less the row above."""
        above = b"\0\0\0\0\0\0\xff\xff"
        yield b"\x02" + above
        for slot in self._slots:
            together = slot & _TOGETHER
            count = slot & 0xFFFF if together else 1
            row = b"%c%b\0\0" % (2 if together else 1, (slot >> 16 & (1 << 40) - 1 if together else slot).to_bytes(5))
            yield b"\x02" + bytes((new - old) & 255 for new, old in zip(row, above, strict=True))
            yield b"".join(_NEXT if at & 255 else _CARRY for at in range(1, count))
            above = row[:6] + (count - 1).to_bytes(2)

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._sum.update(data)
        self._at += len(data)


def packed_together(first: int, bodies: Sequence[bytes]) -> tuple[bytes, bytes]:
    """Objects that are no streams, compressed as one (ISO 32000-1, 7.5.7): a stream, and what its dictionary says."""
    starts = accumulate(map(len, bodies), initial=0)
    head = b" ".join(b"%d %d" % place for place in zip(range(first, first + len(bodies)), starts, strict=False))
    return zlib.compress(head + b"".join(bodies)), b"/Type/ObjStm/N %d/First %d" % (len(bodies), len(head))


def text_string(text: str) -> bytes:
    """Text for people in a dictionary, in any script (ISO 32000-1, 7.9.2.2)."""
    return b"<FEFF%b>" % text.encode("utf-16-be").hex().upper().encode()
