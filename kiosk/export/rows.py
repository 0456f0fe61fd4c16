"""A signature as one row of a table."""

from typing import NamedTuple

from kiosk.domain.signature import Signature


class Row(NamedTuple):
    """The columns of the CSV, in their order; every value is text."""

    id: str
    signed_at: str
    event: str
    kiosk: str
    language: str
    name: str
    street: str
    city: str
    province: str
    postal_code: str
    country: str
    email: str
    phone: str
    contact_consent: str
    comment: str
    method: str
    witness: str
    witness_note: str

    def __repr__(self) -> str:
        return f"Row({self.id})"


COLUMNS = Row._fields


def row_of(signature: Signature) -> Row:
    """The row of a signature: `signed_at` in ISO 8601 with its offset, `contact_consent` yes or no."""
    return Row(
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
