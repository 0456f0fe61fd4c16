"""A signature is written as JSON and read back whole; printed, it shows nobody."""

import json
from dataclasses import fields
from datetime import timedelta, timezone
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.domain.form import Occasion, SignatureForm
from kiosk.domain.hand import Hand
from kiosk.domain.ink import Ink
from kiosk.domain.signature import Signature, Withdrawal, signature_from_json, to_json, withdrawal_from_json
from kiosk.domain.words import LANGUAGES
from tests.domain.rally import ANSWERS, NOON, petition, signed
from tests.domain.test_ink import inks
from tests.domain.texts import texts

hours = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
moments = st.datetimes(timezones=hours)
PERSONAL = {"name", "street", "city", "province", "postal_code", "country", "email", "phone", "comment", "ink"}


occasions = st.builds(Occasion, st.uuids(), moments, st.just("Rally"), st.just("Table 1"), st.sampled_from(LANGUAGES))


@given(occasions, texts, inks.filter(lambda ink: not ink.is_blank), st.booleans())
def test_a_signature_that_was_written_down_is_read_back_whole(
    occasion: Occasion,
    comment: str,
    ink: Ink,
    contact: bool,  # noqa: FBT001 - given by position
) -> None:
    signature = SignatureForm({**ANSWERS, "comment": comment}, contact, Hand(ink=ink)).validate(petition(), occasion)
    assert isinstance(signature, Signature)
    again = signature_from_json(to_json(signature))
    assert again == signature
    assert again.signed_at.utcoffset() == signature.signed_at.utcoffset()


@given(st.builds(Withdrawal, st.uuids(), st.uuids(), moments))
def test_a_withdrawal_that_was_written_down_is_read_back_whole(withdrawal: Withdrawal) -> None:
    assert withdrawal_from_json(to_json(withdrawal)) == withdrawal


def test_a_record_is_plain_utf_8_with_every_field() -> None:
    data = to_json(signed(contact=True))
    assert "Леся Д’Артаньян".encode() in data
    record = json.loads(data)
    assert list(record) == [field.name for field in fields(Signature)]
    assert record["signed_at"] == "2026-05-17T12:00:00Z"
    assert record["ink"] == {"w": 8000, "h": 3000, "s": [[100, 200, 0, 400, 800, 500, 16, 623]]}
    assert [consent["purpose"] for consent in record["consents"]] == ["signing", "contact"]


@pytest.mark.parametrize(
    "change", [{"ink": {"w": 0}}, {"method": "stamp"}, {"id": "7"}, {"signed_at": "noon"}], ids=str
)
def test_a_spoilt_record_is_no_signature(change: dict[str, object]) -> None:
    record = json.loads(to_json(signed()))
    with pytest.raises(ValidationError):
        signature_from_json(json.dumps({**record, **change}).encode())


@pytest.mark.parametrize("data", [b"", b"null", b"{}", b"\xff", b"[" * 5000])
def test_what_is_no_record_is_refused(data: bytes) -> None:
    with pytest.raises(ValidationError):
        signature_from_json(data)
    with pytest.raises(ValidationError):
        withdrawal_from_json(data)


def test_a_printed_signature_shows_nobody() -> None:
    signature = signed(contact=True)
    shown = repr(signature)
    assert str(signature.id) in shown
    assert not [field.name for field in fields(signature) if field.repr and field.name in PERSONAL]
    kept = [str(getattr(signature, question)) for question in ANSWERS]
    assert not [answer for answer in [*ANSWERS.values(), *kept, "consent"] if answer in shown]
    assert str(signature) == shown


def test_a_printed_withdrawal_shows_ids_only() -> None:
    assert repr(Withdrawal(UUID(int=1), UUID(int=2), NOON)) == (
        f"Withdrawal(id={UUID(int=1)!r}, of={UUID(int=2)!r}, withdrawn_at={NOON!r})"
    )


def test_no_ink_may_be_kept() -> None:
    record = {**json.loads(to_json(signed())), "ink": None, "method": "mark"}
    assert signature_from_json(json.dumps(record).encode()).ink is None
