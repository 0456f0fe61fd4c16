"""The organizer key on paper: SLIP-39 words, one share now, two of three later without a new format."""

from typing import Any

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.wordlist import WORD_INDEX_MAP

from kiosk.sealing.keys import SECRET_LENGTH, OrganizerKey

WORDS_IN_A_SHARE = 33


class WrongRecoveryWords(Exception):
    """These words do not give a key; says which word to look at where that is known, never the word itself."""


def recovery_words(key: OrganizerKey) -> tuple[str, ...]:
    """The shares to print, each of 33 words; one share that is enough by itself. New words at every call."""
    shares: list[list[str]] = generate_mnemonics(1, [(1, 1)], key.secret)
    return tuple(shares[0])


def recover(shares: list[str]) -> OrganizerKey:
    """The key from enough shares, in any case and spacing; WrongRecoveryWords where they do not fit."""
    spelled = [" ".join(_checked(share)) for share in shares if share.strip()]
    if not spelled:
        raise WrongRecoveryWords("Please type the recovery words.")
    try:
        secret: Any = combine_mnemonics(spelled)
    except (MnemonicError, ValueError):
        raise WrongRecoveryWords(
            "These recovery words do not fit together: please compare each one with the paper."
        ) from None
    if len(secret) != SECRET_LENGTH:
        raise WrongRecoveryWords("These words belong to something else, not to an organizer key.")
    return OrganizerKey(bytes(secret))


def _checked(share: str) -> list[str]:
    words = share.lower().split()
    for place, word in enumerate(words, start=1):
        if word not in WORD_INDEX_MAP:
            raise WrongRecoveryWords(f"Word {place} is not one of the recovery words: please look at its spelling.")
    if len(words) != WORDS_IN_A_SHARE:
        raise WrongRecoveryWords(f"Recovery words come in {WORDS_IN_A_SHARE}; here are {len(words)}.")
    return words
