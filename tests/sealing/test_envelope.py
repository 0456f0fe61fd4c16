"""What a person wrote goes into an envelope that only the organizer opens."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from signers import (
    DEVICE,
    EVENT,
    KIOSK,
    NOON,
    ORGANIZER,
    OTHER_DEVICE,
    PETITION,
    SOMEBODY_ELSE,
    penned,
    position,
    signature,
    withdrawal,
)

from kiosk.domain.signature import Signature
from kiosk.sealing.entry import BadEntry, Box, Entry, Position, genesis
from kiosk.sealing.envelope import CannotOpen, open_entry, padded, seal, unpadded

TO = (ORGANIZER.public_key,)
ENTRY = seal(signature(), position(), TO, DEVICE)
LINE = ENTRY.line()


@given(st.integers(1, 1 << 53), st.text(max_size=3000).map(lambda text: text.encode("utf-8", "ignore").decode()))
def test_the_organizer_reads_what_the_attendee_wrote(number: int, comment: str) -> None:
    written = signature(comment=comment)
    if number >= 1 << 53:
        number = 1
    assert open_entry(seal(written, position(number), TO, DEVICE), ORGANIZER) == written


def test_a_withdrawal_says_in_clear_only_that_it_is_one() -> None:
    taken_back = withdrawal(2, of=1)
    entry = seal(taken_back, position(), TO, DEVICE)
    assert (entry.kind, entry.id) == ("withdrawal", taken_back.id)
    assert open_entry(entry, ORGANIZER) == taken_back
    assert str(taken_back.of).encode() not in entry.line()


def test_who_signed_on_paper_too_is_no_more_to_be_seen_than_who_signed() -> None:
    both = penned(2, of=1)
    entry = seal(both, position(), TO, DEVICE)
    assert (entry.kind, entry.id) == ("penned", both.id)
    assert open_entry(entry, ORGANIZER) == both
    assert str(both.of).encode() not in entry.line()


def test_a_name_and_its_length_do_not_show() -> None:
    short, long = (
        seal(signature(name=name), position(), TO, DEVICE) for name in ("Li", "Maximiliana Konstantinopolska" * 3)
    )
    assert {len(entry.line()) for entry in (short, long)} == {len(LINE)}
    assert "Леся".encode() not in LINE


def test_somebody_else_opens_nothing() -> None:
    with pytest.raises(CannotOpen, match="another organizer key"):
        open_entry(ENTRY, SOMEBODY_ELSE)


def test_several_organizers_can_each_open_it() -> None:
    entry = seal(signature(), position(), (SOMEBODY_ELSE.public_key, *TO), DEVICE)
    assert open_entry(entry, ORGANIZER) == open_entry(entry, SOMEBODY_ELSE) == signature()


@pytest.mark.parametrize(
    "change",
    [
        {"id": signature(9).id},
        {"kind": "withdrawal"},
        {"petition": "another-one"},
        {"kiosk": OTHER_DEVICE.kiosk_id},
        {"event": "other"},
        {"number": 2},
        {"at": ENTRY.at + 1},
        {"previous": bytes(32)},
        {"boxes": (Box(ENTRY.boxes[0].to, ENTRY.boxes[0].sealed[:-1] + b"\0"),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_box_opens_only_under_its_own_header(change: dict[str, Any]) -> None:
    moved = replace(ENTRY, **change)
    assert moved.hash != ENTRY.hash
    with pytest.raises(CannotOpen) as refused:
        open_entry(moved, ORGANIZER)
    assert str(moved.id) in str(refused.value)
    assert "Леся" not in str(refused.value)


@pytest.mark.parametrize("other", [{"petition": "another-one"}, {"event": "other"}])
def test_a_record_is_sealed_at_its_own_petition_and_event(other: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="its own"):
        seal(replace(signature(), **other), position(), TO, DEVICE)


def test_a_record_is_sealed_to_somebody() -> None:
    with pytest.raises(ValueError, match="somebody"):
        seal(signature(), position(), (), DEVICE)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        seal(replace(signature(), signed_at=NOON.replace(tzinfo=None)), position(), TO, DEVICE)


def test_the_time_in_clear_has_whole_seconds() -> None:
    assert datetime.fromtimestamp(ENTRY.at, NOON.tzinfo) == NOON.replace(microsecond=0)


def test_a_line_becomes_the_same_entry_again() -> None:
    again = Entry.from_line(LINE)
    assert (again, again.hash, again.line()) == (ENTRY, ENTRY.hash, LINE)
    assert LINE.count(b"\n") == 1


@given(st.integers(0, 8 * len(LINE) - 1))
def test_any_flipped_bit_in_a_line_is_noticed(bit: int) -> None:
    data = bytearray(LINE)
    data[bit // 8] ^= 1 << bit % 8
    try:
        changed = Entry.from_line(bytes(data))
    except BadEntry:
        return
    assert changed.hash != ENTRY.hash
    with pytest.raises(CannotOpen):
        open_entry(changed, ORGANIZER)


def test_a_forger_without_the_kiosks_key_is_found_out() -> None:
    for forged in (
        replace(ENTRY, event="Another rally"),
        replace(ENTRY, device=OTHER_DEVICE.public, signature=OTHER_DEVICE.sign(ENTRY.signed_text)),
        replace(ENTRY, signature=OTHER_DEVICE.sign(ENTRY.signed_text)),
    ):
        with pytest.raises(BadEntry, match="not signed by its kiosk"):
            Entry.from_line(forged.line())


def test_a_kiosk_signs_in_no_other_kiosks_name() -> None:
    with pytest.raises(ValueError, match="its own entries"):
        seal(signature(), position(), TO, OTHER_DEVICE)


@given(st.one_of(st.binary(max_size=300), st.recursive(st.none() | st.integers() | st.text(), st.lists).map(repr)))
def test_anything_else_is_no_entry(junk: bytes | str) -> None:
    with pytest.raises(BadEntry):
        Entry.from_line(junk if isinstance(junk, bytes) else junk.encode("utf-8", "replace"))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (b'"version":1', b'"version":2', "version"),
        (b'"version":1', b'"version":true', "version"),
        (b'"number":1', b'"number":0', "number"),
        (b'"number":1', b'"number":1.0', "number"),
        (b'"kind":"signature"', b'"kind":"gift"', "kind"),
        (b'"kind":"signature"', b'"kind":[]', "kind"),
        (b'"number":1', b'"number": 1', "spelled"),
        (b'"number":1', b'"number":1,"number":1', "spelled"),
        (b'"number":1', b'"number":1,"extra":1', "fields"),
        (b'"event":"', b'"event":"\\ud800', "JSON"),
        (b'"previous":"', b'"previous":"0', "previous"),
        (b'{"sealed":"', b'{"sealed":"AAAA', "boxes"),
        (b'{"sealed":"', b'{"sealed":" ', "boxes"),
        (b'"device":"', b'"device":"AAAA', "device"),
        (b'"signature":"', b'"signature":"AAAA', "signature"),
        (b"}\n", b"}", "spelled"),
        (b"}\n", b"}\r\n", "spelled"),
        (LINE, b"[" * 100_000, "JSON"),
        (LINE, b" " * (1 << 23), "longer"),
    ],
)
def test_a_line_has_one_spelling(before: bytes, after: bytes, said: str) -> None:
    assert before in LINE
    with pytest.raises(BadEntry, match=said):
        Entry.from_line(LINE.replace(before, after, 1))


@given(st.binary(max_size=5000))
def test_padding_hides_the_length_and_comes_off(record: bytes) -> None:
    assert len(padded(record)) % 1024 == 0
    assert len(padded(record)) - len(record) < 1024 + 4
    assert unpadded(padded(record)) == record


@pytest.mark.parametrize("plain", [b"", b"\0\0", padded(b"a")[:-1] + b"\1", b"\xff" * 1024, padded(b"a") + bytes(1024)])
def test_padding_that_we_did_not_make_is_refused(plain: bytes) -> None:
    with pytest.raises(ValueError, match="padding"):
        unpadded(plain)


@pytest.mark.parametrize("wrong", [{"petition": "No"}, {"event": "e" * 201}, {"event": "\udc00"}, {"number": 0}])
def test_a_position_that_no_entry_could_have_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        replace(position(), **wrong)


def test_each_kiosk_and_petition_begins_its_own_chain() -> None:
    begins = {genesis(petition, kiosk) for petition in (PETITION, "other-one") for kiosk in (KIOSK, "kiosk-8")}
    assert len(begins) == 4


def test_nothing_of_a_person_prints() -> None:
    assert isinstance(open_entry(ENTRY, ORGANIZER), Signature)
    assert "Леся" not in repr(open_entry(ENTRY, ORGANIZER)) + repr(ENTRY)
    assert Position(PETITION, KIOSK, EVENT, 1, b"").number == 1


LIKE_JSON = ('","signature":"AA==",', '"signature":"', '],"device":"', "\\", '\\"', '{"boxes":[', "«лапки»")


@given(
    st.lists(st.sampled_from(LIKE_JSON) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=4)
)
def test_what_is_cut_out_of_a_line_is_what_is_written_down_anew(pieces: list[str]) -> None:
    """A desk takes header and signed text from the line; here they are made from the parts."""
    event = "".join(pieces)[:200]
    sealed = seal(replace(signature(), event=event), replace(position(), event=event), TO, DEVICE)
    read = Entry.from_line(sealed.line())
    assert (read.header, read.signed_text, read.line()) == (sealed.header, sealed.signed_text, sealed.line())
    assert read == sealed
