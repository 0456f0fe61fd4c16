"""The organizer keeps a key: in a file under a passphrase, and on paper."""

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from signers import CHEAP, ORGANIZER, SOMEBODY_ELSE

from kiosk.sealing import keyfile
from kiosk.sealing.canonical import base64_of, bytes_of
from kiosk.sealing.keyfile import (
    Cost,
    KeyFileDamaged,
    WrongPassphrase,
    lock,
    normalised,
    offer_passphrase,
    public_half,
    unlock,
)
from kiosk.sealing.keys import OrganizerKey, PublicKey
from kiosk.sealing.shares import WrongRecoveryWords, recover, recovery_words, sheets_missing, words_that_begin

LOCKED = lock(ORGANIZER, "correct horse", cost=CHEAP)


def test_two_organizers_never_get_the_same_key() -> None:
    assert OrganizerKey.generate() != OrganizerKey.generate()


def test_a_key_never_shows_its_secret() -> None:
    assert "00" not in repr(ORGANIZER)
    assert repr(ORGANIZER.public_key) == f"PublicKey({ORGANIZER.public_key.fingerprint})"


def test_a_public_key_travels_as_bytes() -> None:
    assert PublicKey.from_raw(ORGANIZER.public_key.raw) == ORGANIZER.public_key
    assert len(ORGANIZER.public_key.raw) == 1184 + 32


@pytest.mark.parametrize("raw", [b"", b"\0" * 1215, b"\xff" * 1216, ORGANIZER.public_key.raw[:-32] + bytes(32)])
def test_bytes_that_nobody_can_seal_to_are_no_public_key(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        PublicKey.from_raw(raw)


def test_the_organizer_opens_the_key_file_at_its_real_cost() -> None:
    data = lock(ORGANIZER, "correct horse battery staple")
    assert json.loads(data)["kdf"]["memory_kib"] == 262_144
    assert unlock(data, "correct horse battery staple") == ORGANIZER


def test_a_kiosk_reads_the_public_half_without_the_passphrase() -> None:
    assert public_half(LOCKED) == ORGANIZER.public_key


def test_spaces_line_breaks_and_wide_letters_do_not_lock_the_organizer_out() -> None:
    assert unlock(LOCKED, "  correct \n horse\u00a0") == ORGANIZER
    assert unlock(LOCKED, "ｃorrect\u3000horse") == ORGANIZER
    assert normalised("a\u0301 \t b") == "á b"


@pytest.mark.parametrize("guess", ["", " ", "correct", "Correct Horse"])
def test_a_wrong_passphrase_is_one_plain_sentence(guess: str) -> None:
    with pytest.raises(WrongPassphrase, match=r"^This passphrase does not open the organizer key\.$"):
        unlock(LOCKED, guess)


def test_an_empty_passphrase_locks_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        lock(ORGANIZER, " \n", cost=CHEAP)


@given(st.text(min_size=1).filter(lambda text: normalised(text) != ""))
@settings(max_examples=25)
def test_whatever_was_typed_opens_again(passphrase: str) -> None:
    assert unlock(lock(ORGANIZER, passphrase, cost=CHEAP), passphrase) == ORGANIZER


@given(st.integers(0, 8 * len(LOCKED) - 1))
def test_a_flipped_bit_is_damage_and_never_another_key(bit: int) -> None:
    data = bytearray(LOCKED)
    data[bit // 8] ^= 1 << bit % 8
    with contextlib.suppress(KeyFileDamaged):
        assert unlock(bytes(data), "correct horse") == ORGANIZER  # a space became a tab, say


@given(st.one_of(st.binary(max_size=200), st.integers(0, len(LOCKED) - 2).map(lambda end: LOCKED[:end])))
def test_anything_else_is_no_key_file(data: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        unlock(data, "correct horse")


@pytest.mark.parametrize(
    "cost",
    [Cost(100_000_000, 1, 1), Cost(64, 10**9, 1), Cost(64, 1, 10**6), Cost(64, 0, 1), Cost(-1, 1, 1), Cost(8, 1, 2)],
)
def test_a_hostile_file_cannot_ask_for_all_memory(cost: Cost) -> None:
    assert not cost.is_sane


def test_a_hostile_file_is_refused_before_any_work() -> None:
    fields = json.loads(LOCKED)
    fields["kdf"]["memory_kib"] = 100_000_000
    with pytest.raises(KeyFileDamaged, match="more memory"):
        unlock(_checked(fields), "correct horse")


def test_a_swapped_public_half_is_noticed() -> None:
    fields = json.loads(LOCKED)
    fields["public"] = base64_of(SOMEBODY_ELSE.public_key.raw)
    with pytest.raises(WrongPassphrase):  # it is part of what the cipher vouches for
        unlock(_checked(fields), "correct horse")


def test_offered_passphrases_are_six_words() -> None:
    offers = {offer_passphrase() for _ in range(20)}
    assert len(offers) == 20
    assert {len(offer.split()) for offer in offers} == {6}


def test_the_words_on_paper_bring_the_key_back() -> None:
    words = recovery_words(ORGANIZER)
    assert [len(share.split()) for share in words] == [33]
    assert recover([f"  {words[0].upper()}\n", ""]) == ORGANIZER


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_any_two_of_three_sheets_bring_the_key_back_and_one_does_not(lost: int) -> None:
    sheets = recovery_words(ORGANIZER, 3)
    kept = [sheet for at, sheet in enumerate(sheets) if at != lost]
    assert recover(kept) == ORGANIZER
    assert sheets_missing(kept[:1]) == 1
    with pytest.raises(WrongRecoveryWords, match="takes 1 more"):
        recover(kept[:1])


def test_a_sheet_typed_twice_or_from_another_set_is_said() -> None:
    one, another = recovery_words(ORGANIZER, 3), recovery_words(ORGANIZER, 3)
    with pytest.raises(WrongRecoveryWords, match="typed already"):
        recover([one[0], one[0]])
    with pytest.raises(WrongRecoveryWords, match="not printed together"):
        recover([one[0], another[1]])


def test_four_letters_are_enough_to_know_a_word() -> None:
    assert words_that_begin("acad") == ["academic"]
    assert all(len(words_that_begin(word[:4])) == 1 for word in recovery_words(ORGANIZER)[0].split())
    assert words_that_begin("xyz") == []


@given(st.integers(0, 32), st.integers(0, 32))
@settings(max_examples=25)
def test_swapped_words_are_noticed(first: int, second: int) -> None:
    words = recovery_words(ORGANIZER)[0].split()
    if words[first] != words[second]:
        words[first], words[second] = words[second], words[first]
        with pytest.raises(WrongRecoveryWords):
            recover([" ".join(words)])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ([], r"^Please type the recovery words\.$"),
        (["academic acid xyzzy"], r"^Word 3 is not one"),
        (["academic acid"], r"^Recovery words come in 33; here are 2\.$"),
        ([" ".join(["academic"] * 33)], r"^These recovery words do not fit together"),
    ],
)
def test_wrong_words_are_one_plain_sentence(typed: list[str], said: str) -> None:
    with pytest.raises(WrongRecoveryWords, match=said):
        recover(typed)


@given(st.binary(max_size=80))
def test_base64_has_one_spelling(data: bytes) -> None:
    assert bytes_of(base64_of(data)) == data
    with pytest.raises(ValueError, match="base64"):
        bytes_of(base64_of(data) + "\n")


def _checked(fields: dict[str, object]) -> bytes:
    return keyfile._with_check({name: value for name, value in fields.items() if name != "check"})
