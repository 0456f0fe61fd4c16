"""The passphrase is gone: any two of three sheets open everything, and one alone opens nothing, however it is bent."""

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from rally import DEVICE, EVENT, KIOSK, PETITION, signature
from shamir_mnemonic import MnemonicError, combine_mnemonics
from shamir_mnemonic.share import Share

from kiosk.domain.signature import Signature
from kiosk.sealing.entry import Position, genesis
from kiosk.sealing.envelope import open_entry, seal
from kiosk.sealing.keys import OrganizerKey
from kiosk.sealing.shares import WrongRecoveryWords, recover, recovery_words

DRILLS = int(os.environ.get("KIOSK_DRILLS", "3"))


def guesses_from(sheet: str) -> Iterator[OrganizerKey]:
    """The keys that somebody gets who has one sheet, and claims that it is enough or that it is another one, too."""
    share = Share.from_mnemonic(sheet)
    alone = replace(share, member_threshold=1).mnemonic()
    twins = [[sheet, replace(share, index=index).mnemonic()] for index in range(16) if index != share.index]
    for mnemonics in ([alone], *twins):
        try:
            yield OrganizerKey(bytes(combine_mnemonics(mnemonics)))
        except (MnemonicError, ValueError):
            continue
    yield OrganizerKey(bytes(share.value))


def opens(key: OrganizerKey, sealed_for: OrganizerKey) -> bool:
    """Whether a key opens what was signed for the organizer."""
    place = Position(PETITION, KIOSK, EVENT, 1, genesis(PETITION, KIOSK))
    entry = seal(signature(1), place, (sealed_for.public_key,), DEVICE)
    return isinstance(open_entry(entry, key), Signature)


def test_any_two_of_three_sheets_open_everything_and_one_opens_nothing() -> None:
    for _ in range(DRILLS):
        organizer = OrganizerKey.generate()
        sheets = recovery_words(organizer, 3)
        for pair in combinations(sheets, 2):
            assert opens(recover(pair), organizer)
        for sheet in sheets:
            with pytest.raises(WrongRecoveryWords, match="takes 1 more"):
                recover([sheet])
            guesses = list(guesses_from(sheet))
            assert guesses
            assert organizer not in guesses


def test_the_test_would_notice_a_sheet_that_is_enough_by_itself() -> None:
    organizer = OrganizerKey.generate()
    (sheet,) = recovery_words(organizer, 1)
    assert organizer in list(guesses_from(sheet))
