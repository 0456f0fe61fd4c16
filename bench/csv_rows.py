"""How fast the CSV is written, beside csv.writer without any guard: `python bench/csv_rows.py [COUNT]`."""

import csv
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from sheets import seconds, signatures

from kiosk.domain.signature import Signature
from kiosk.export.csv_file import write_csv
from kiosk.export.rows import SIGNATURES


def row_of(signature: Signature) -> tuple[str, ...]:
    """A row as one writes it who thinks of nothing but the row."""
    return (
        str(signature.id),
        signature.signed_at.isoformat(),
        signature.event,
        signature.kiosk,
        signature.language,
        signature.name,
        signature.street,
        signature.city,
        signature.province,
        signature.postal_code,
        signature.country,
        signature.email,
        signature.phone,
        "yes" if signature.contact_consent else "no",
        signature.comment,
        signature.method,
        signature.witness,
        signature.witness_note,
    )


def plain_writer(path: Path, roll: Sequence[Signature]) -> None:
    """The peer: rows made from the same signatures, one writerow each, no guard, no fsync."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(SIGNATURES.header)
        for signature in roll:
            writer.writerow(row_of(signature))


def ready_rows(path: Path, rows: Sequence[tuple[str, ...]]) -> None:
    """The limit: rows that are tuples of text already."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(rows)


def main() -> None:
    """Print rows a second of ours, of the peer and of the limit."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    roll = signatures(count)
    rows = [row_of(signature) for signature in roll]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rows.csv")
        took = seconds(lambda: write_csv(path, roll))
        peer = seconds(lambda: plain_writer(path, roll))
        limit = seconds(lambda: ready_rows(path, rows))
    print(f"csv, guarded   {count / took:9,.0f} rows/s")
    print(f"csv.writer     {count / peer:9,.0f} rows/s from signatures, ratio {peer / took:.2f}")
    print(f"csv.writerows  {count / limit:9,.0f} rows/s from ready tuples, ratio {limit / took:.2f}")


if __name__ == "__main__":
    main()
