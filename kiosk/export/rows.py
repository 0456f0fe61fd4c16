"""What stands in the columns of a table, and how signatures become its cells; every cell is text."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import Any
from unicodedata import is_normalized, normalize
from uuid import UUID

from kiosk.domain.signature import Signature
from kiosk.export.ink_path import svg_path

_BATCH = 512

Cells = Sequence[Sequence[str]]
"""Some rows of a table, column by column."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what stands above it, the field of a Signature that it holds, and how that becomes text."""

    header: str
    field: str
    text: Callable[[Any], str] | None = None
    dialled: bool = False  # a plain telephone number goes without the guard: it is for a program that dials


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table, in their order."""

    columns: tuple[Column, ...]

    @property
    def header(self) -> tuple[str, ...]:
        return tuple(column.header for column in self.columns)

    def batches(self, signatures: Iterable[Signature]) -> Iterator[Cells]:
        """Every cell in NFC, some rows at a time, so that memory stays flat however many signed."""
        fields = attrgetter(*[column.field for column in self.columns])
        waiting = iter(signatures)
        while batch := list(islice(waiting, _BATCH)):
            yield [_cells(*both) for both in zip(self.columns, zip(*map(fields, batch), strict=True), strict=True)]

    def rows(self, signatures: Iterable[Signature]) -> Iterator[Sequence[str]]:
        """The same, row by row."""
        for cells in self.batches(signatures):
            yield from zip(*cells, strict=True)


def _cells(column: Column, values: Sequence[Any]) -> Sequence[str]:
    cells = values if column.text is None else [column.text(value) for value in values]
    # One look tells whether any cell of a column has letters in pieces, and most columns have none.
    joined = "\x1f".join(cells)
    return cells if joined.isascii() or is_normalized("NFC", joined) else [normalize("NFC", cell) for cell in cells]


def yes_or_no(value: object) -> str:
    """A consent as a word."""
    return "yes" if value else "no"


SIGNATURES = Table(
    (
        Column("id", "id", str),
        Column("signed_at", "signed_at", lambda when: when.isoformat()),
        *(Column(field, field) for field in ("event", "kiosk", "language", "name", "street", "city", "province")),
        *(Column(field, field) for field in ("postal_code", "country", "email", "phone")),
        Column("contact_consent", "contact_consent", yes_or_no),
        *(Column(field, field) for field in ("comment", "method", "witness", "witness_note")),
    )
)
WITH_INK = Table((*SIGNATURES.columns, Column("ink", "ink", lambda ink: svg_path(ink.strokes) if ink else "")))


def with_on_paper(table: Table, on_paper: Container[UUID]) -> Table:
    """The same with a last column: whose signature is of a person who signed the official paper sheet, too."""
    return Table((*table.columns, Column("on_paper", "id", lambda each: yes_or_no(each in on_paper))))
