"""A thief suspects somebody whose every answer they know, and looks for anything in the loot that would confirm it."""

import hashlib
import hmac
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import datetime
from itertools import chain
from uuid import NAMESPACE_DNS, NAMESPACE_OID, NAMESPACE_URL, NAMESPACE_X500, UUID

from thief import Loot, decoded

from kiosk.domain.signature import Signature, to_json
from kiosk.domain.text import compared
from kiosk.sealing.entry import Entry, Position
from kiosk.sealing.envelope import padded, seal

_SEEN = 6  # bytes of a digest that are looked for: even an id made of one keeps so many
_GRAIN = 16  # bytes: two seals that share so many at one place are no two independent ones
_NAMESPACES = tuple(each.bytes for each in (NAMESPACE_DNS, NAMESPACE_OID, NAMESPACE_URL, NAMESPACE_X500))
_PLAIN = (hashlib.md5, hashlib.sha1, hashlib.sha256, hashlib.sha512, hashlib.sha3_256, hashlib.blake2b)


class Suspicion:
    """Confirms suspects against one loot; each answer is a reason, in words, to believe that it was this person."""

    def __init__(self, loot: Loot) -> None:
        self._loot = loot
        self._everywhere = _grams(chain.from_iterable(map(decoded, loot.small.values())))

    def reasons(self, number: int, suspect: Signature, other: Signature) -> Iterator[str]:
        """Why entry `number` would be the suspect's; `other` is somebody whose record is as long to the block."""
        entry = self._loot.entries[number - 1]
        if entry.id.version != 4:
            yield "its id is not a random one"
        again, twice, others = (self._sealed_by_thief(entry, record) for record in (suspect, suspect, other))
        stored = entry.boxes[0].sealed
        if any(_share(stored, each.boxes[0].sealed) for each in (again, twice)):
            yield "sealing the same once more gives the same"
        if _share(again.boxes[0].sealed, twice.boxes[0].sealed):
            yield "two seals of one record are alike"
        if len({len(each.line()) for each in (again, twice, others, entry)}) != 1:
            yield "its length is that of this person and not of the other"
        views = (
            decoded(value if isinstance(value, bytes) else str(value).encode()) for value in self._loot.rows[number - 1]
        )
        seen = _grams(chain.from_iterable(views))
        if any(
            digest[:_SEEN] in seen or digest[:_SEEN] in self._everywhere for digest in self._digests(entry, suspect)
        ):
            yield "a digest of an answer is stored"

    def _sealed_by_thief(self, entry: Entry, record: Signature) -> Entry:
        """The same place in the chain, sealed anew: the thief has the device key and the public key."""
        place = Position(entry.petition, entry.kiosk, entry.event, entry.number, entry.previous)
        same = replace(record, id=entry.id, signed_at=_moment(entry, record), event=entry.event)
        return seal(same, place, self._loot.settings.public_keys, self._loot.device)

    def _digests(self, entry: Entry, suspect: Signature) -> Iterator[bytes]:
        salts = (*self._loot.secrets, *_NAMESPACES, entry.id.bytes, str(entry.id).encode(), entry.previous)
        for text in spellings(suspect):
            yield from (plain(text).digest() for plain in _PLAIN)
            for salt in salts:
                yield hmac.digest(salt, text, "sha256")
                yield hashlib.sha256(salt + text).digest()
                yield hashlib.sha1(salt + text).digest()  # noqa: S324 - what a careless program would use


def spellings(suspect: Signature) -> set[bytes]:
    """Each answer, some together, and the whole record, as a program may write them down before it hashes them."""
    answers = {
        str(getattr(suspect, each.name)) for each in fields(suspect) if isinstance(getattr(suspect, each.name), str)
    }
    answers -= {suspect.petition, suspect.event, suspect.kiosk, suspect.language, suspect.method, suspect.country, ""}
    pairs = {(suspect.name, suspect.email), (suspect.name, suspect.postal_code), (suspect.name, suspect.phone)}
    answers |= {joint.join(pair) for pair in pairs for joint in ("", " ", "|")}
    spelled = set[str]()
    for answer in answers:
        bare = "".join(character for character in answer if character.isalnum())
        forms = {answer, answer.lower(), answer.upper(), compared(answer), bare, bare.lower()}
        spelled |= forms | {unicodedata.normalize("NFD", form) for form in forms}
    whole = to_json(suspect)
    nobody = to_json(replace(suspect, id=UUID(int=0)))
    return {text.encode() for text in spelled} | {whole, nobody, padded(whole)}


def blocks(record: Signature) -> int:
    """How long the sealed record is: all that its length tells."""
    return len(padded(to_json(record)))


def _share(one: bytes, other: bytes) -> bool:
    return any(one[at : at + _GRAIN] == other[at : at + _GRAIN] for at in range(0, min(len(one), len(other)), _GRAIN))


def _grams(texts: Iterator[bytes]) -> set[bytes]:
    return {text[at : at + _SEEN] for text in texts for at in range(len(text) - _SEEN + 1)}


def _moment(entry: Entry, record: Signature) -> datetime:
    return datetime.fromtimestamp(entry.at, record.signed_at.tzinfo)
