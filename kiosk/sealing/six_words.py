"""Who signed a petition, as six words to compare by eye with those that the organizer gave."""

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from shamir_mnemonic.wordlist import WORDLIST

from kiosk.sealing.pin import PIN_COST

_SALT = b"six words v1\0\0\0\0"
_WORDS, _BITS = 6, 10
_LENGTH = 8  # bytes, of which the first 60 bits are used


def six_words(signer: bytes) -> str:
    """The words of a signing key. Each takes a tenth of a second to work out, so that nobody can search for a twin."""
    cost = PIN_COST
    argon2 = Argon2id(
        salt=_SALT, length=_LENGTH, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    number = int.from_bytes(argon2.derive(signer), "big") >> (8 * _LENGTH - _WORDS * _BITS)
    return " ".join(WORDLIST[number >> _BITS * (_WORDS - 1 - at) & (1 << _BITS) - 1] for at in range(_WORDS))


def same_words(typed: str, words: str) -> bool:
    """Whether somebody typed these words, in whatever case and spacing."""
    return typed.lower().split() == words.split()
