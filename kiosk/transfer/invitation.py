"""What an organizer hands to a kiosk, or to a desk, so that it finds the hub: to be typed, scanned or pasted."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from shamir_mnemonic.wordlist import WORD_INDEX_MAP

ONE_TIME_WORDS = 4  # of 10 bits each, used once within ten minutes
CERTIFICATE_WORDS = 6
_AT_HOME = {"localhost", "127.0.0.1", "::1"}


class BadInvitation(ValueError):
    """What was typed or scanned leads to no hub; the message says why, and so does `code`, for a screen.

    `word` is the place of the wrong one after the address.
    """

    def __init__(self, code: str, sentence: str, word: int = 0) -> None:
        super().__init__(sentence)
        self.code = code
        self.word = word


@dataclass(frozen=True, slots=True)
class Invitation:
    """`words` let one kiosk in, "" for a desk; `certificate` are the six words of a hub's own certificate, or ""."""

    address: str
    words: str = field(default="", repr=False)
    certificate: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.address, self.words, self.certificate) if part)

    @classmethod
    def read(cls, typed: str) -> "Invitation":
        """The reverse of `str`, in any case and spacing; BadInvitation where a word is wrong or one is missing."""
        address, *words = typed.lower().split() or [""]
        _see_address(address)
        for place, word in enumerate(words, start=1):
            if word not in WORD_INDEX_MAP:
                sentence = f"Word {place} after the address is none of those that a hub uses."
                raise BadInvitation("word", sentence, place)
        for one_time in (ONE_TIME_WORDS, 0):
            if len(words) - one_time in {0, CERTIFICATE_WORDS}:
                return cls(address.rstrip("/"), " ".join(words[:one_time]), " ".join(words[one_time:]))
        raise BadInvitation("count", "After the address come four words, six, or ten: as the hub showed them.")


def _see_address(address: str) -> None:
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if not host or parts.scheme not in {"http", "https"} or parts.path.strip("/") or parts.query or parts.username:
        raise BadInvitation(
            "address", "A hub's address looks like https://hub.example.org or https://192.168.1.5:8765."
        )
    if parts.scheme == "http" and host not in _AT_HOME:
        raise BadInvitation("plain", "A hub on another computer has an address that begins with https.")
