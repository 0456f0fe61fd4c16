"""Tables with the columns that other programs know, as docs/csv.md describes them with its sources."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from kiosk.domain.countries import country_names
from kiosk.domain.signature import Signature
from kiosk.export.rows import Column, Table, yes_or_no

PresetName = Literal["spreadsheet", "action-network", "nationbuilder", "civicrm", "churchcrm"]
Way = Literal["email", "phone"]


@dataclass(frozen=True, slots=True)
class Preset:
    """A table for one program; `ways` are those in which it reaches people, none where it writes to nobody."""

    table: Table
    ways: tuple[Way, ...] = ()

    def without(self, signature: Signature) -> str:
        """Why a signature has no row, in words that follow a number of people; "" where it has one."""
        if not self.ways or (signature.contact_consent and any(getattr(signature, way) for way in self.ways)):
            return ""
        missing = " or ".join({"email": "e-mail address", "phone": "phone number"}[way] for way in self.ways)
        return f"gave no {missing}" if signature.contact_consent else "did not agree to be contacted"


def _country(code: str) -> str:
    return country_names("en").get(code, code)


def _always_yes(_consent: object) -> str:
    return "Y"  # nobody else has a row


def _columns(fields: Mapping[str, str], **written: Callable[[str], str]) -> tuple[Column, ...]:
    return tuple(Column(header, field, written.get(field), field == "phone") for header, field in fields.items())


# None has a street, for people were asked whether they may be reached by what they gave for it, nor a comment.
# A whole name is never taken apart: no rule knows the family name of everybody, and some people have none.
PRESETS: Mapping[PresetName, Preset] = MappingProxyType(
    {
        "spreadsheet": Preset(
            Table(
                (
                    *(Column(field.capitalize(), field) for field in ("name", "street", "city", "province")),
                    Column("Postal code", "postal_code"),
                    Column("Country", "country", _country),
                    Column("E-mail", "email"),
                    Column("Phone", "phone"),
                    Column("May be contacted", "contact_consent", yes_or_no),
                    Column("Comment", "comment"),
                    Column("Signed on", "signed_at", lambda when: f"{when:%Y-%m-%d}"),
                    Column("Signed at", "signed_at", lambda when: f"{when:%H:%M}"),
                    *(Column(field.capitalize(), field) for field in ("event", "kiosk", "language", "method")),
                    *(Column(field.capitalize().replace("_", " "), field) for field in ("witness", "witness_note")),
                    Column("Id", "id", str),
                )
            )
        ),
        "action-network": Preset(
            Table(
                _columns(
                    {
                        "email": "email",
                        "last_name": "name",
                        "city": "city",
                        "state": "province",
                        "zip_code": "postal_code",
                        "country": "country",
                    }
                )
            ),
            ways=("email",),
        ),
        "nationbuilder": Preset(
            Table(
                (
                    Column("email", "email"),
                    Column("email_opt_in", "contact_consent", _always_yes),
                    *_columns(
                        {
                            "name": "name",
                            "phone_number": "phone",
                            "Address city": "city",
                            "Address state": "province",
                            "Address zip": "postal_code",
                        }
                    ),
                )
            ),
            ways=("email",),
        ),
        "civicrm": Preset(
            Table(
                (
                    Column("External Identifier", "id", str),
                    *_columns(
                        {
                            "Last Name": "name",
                            "Email": "email",
                            "Phone": "phone",
                            "City": "city",
                            "State": "province",
                            "Postal Code": "postal_code",
                            "Country": "country",
                        },
                        country=_country,
                    ),
                )
            ),
            ways=("email", "phone"),
        ),
        "churchcrm": Preset(
            Table(
                _columns(
                    {
                        "Last Name": "name",
                        "City": "city",
                        "State": "province",
                        "Zip": "postal_code",
                        "Country": "country",
                        "Home Phone": "phone",
                        "Email": "email",
                    },
                    country=_country,
                )
            ),
            ways=("email", "phone"),
        ),
    }
)


def with_a_row(preset: Preset, signatures: Iterable[Signature]) -> tuple[tuple[Signature, ...], dict[str, int]]:
    """The signatures that have a row, and how many have none, by the reason."""
    kept, left_out = [], dict[str, int]()
    for signature in signatures:
        if why := preset.without(signature):
            left_out[why] = left_out.get(why, 0) + 1
        else:
            kept.append(signature)
    return tuple(kept), left_out
