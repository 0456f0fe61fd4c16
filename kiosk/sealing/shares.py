"""The organizer key on paper: SLIP-39 words, on one sheet, or on three of which any two will do."""

from collections.abc import Sequence
from typing import Any

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from kiosk.sealing.keys import SECRET_LENGTH, OrganizerKey

WORDS_IN_A_SHARE = 33
_NEEDED = {1: 1, 3: 2}  # how many of so many sheets bring the key back


class WrongRecoveryWords(Exception):
    """These words do not give a key; never quotes one. `problem` is the reason as a word, for a screen to explain.

    Problems: nothing, unknown, count, sheet, twice, mixed, more, key (they are whole, and open something else).
    """

    def __init__(self, problem: str, sentence: str) -> None:
        super().__init__(sentence)
        self.problem = problem


def recovery_words(key: OrganizerKey, sheets: int = 1) -> tuple[str, ...]:
    """The shares to print, each of 33 words: one that is enough, or three of which two are. New words at every call."""
    shares: list[list[str]] = generate_mnemonics(1, [(_NEEDED[sheets], sheets)], key.secret)
    return tuple(shares[0])


def words_that_begin(letters: str) -> list[str]:
    """Recovery words that begin so, in their order; no two have the same first four letters."""
    return [word for word in WORDLIST if word.startswith(letters)]


def sheets_missing(shares: Sequence[str]) -> int:
    """How many more sheets it takes: 0 where `recover` will do. WrongRecoveryWords where one is not right."""
    read = [_read(share) for share in shares if share.strip()]
    if not read:
        raise WrongRecoveryWords("nothing", "Please type the recovery words.")
    if len({(share.identifier, share.member_threshold) for share in read}) > 1:
        raise WrongRecoveryWords("mixed", "These sheets are whole, but they were not printed together.")
    if len({share.index for share in read}) < len(read):
        raise WrongRecoveryWords("twice", "This is a sheet that was typed already; please take another one.")
    needed: int = read[0].member_threshold
    return max(0, needed - len(read))


def recover(shares: Sequence[str]) -> OrganizerKey:
    """The key from enough shares, in any case and spacing; WrongRecoveryWords where they do not fit."""
    if missing := sheets_missing(shares):
        raise WrongRecoveryWords("more", f"This sheet is right, and it takes {missing} more like it.")
    try:
        secret: Any = combine_mnemonics([" ".join(_checked(share)) for share in shares if share.strip()])
    except (MnemonicError, ValueError):
        raise _does_not_fit() from None
    if len(secret) != SECRET_LENGTH:
        raise WrongRecoveryWords("key", "These words belong to something else, not to an organizer key.")
    return OrganizerKey(bytes(secret))


def _read(share: str) -> Share:
    try:
        return Share.from_mnemonic(" ".join(_checked(share)))
    except (MnemonicError, ValueError):
        raise _does_not_fit() from None


def _does_not_fit() -> WrongRecoveryWords:
    return WrongRecoveryWords(
        "sheet", "These recovery words do not fit together: please compare each one with the paper."
    )


def _checked(share: str) -> list[str]:
    words = share.lower().split()
    for place, word in enumerate(words, start=1):
        if word not in WORD_INDEX_MAP:
            told = f"Word {place} is not one of the recovery words: please look at its spelling."
            raise WrongRecoveryWords("unknown", told)
    if len(words) != WORDS_IN_A_SHARE:
        raise WrongRecoveryWords("count", f"Recovery words come in {WORDS_IN_A_SHARE}; here are {len(words)}.")
    return words
