"""What a hub and those who ask it say to each other: the same shapes on both sides."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.sealing.canonical import base64_of, bytes_of, encoded
from kiosk.sealing.device import DeviceKey, is_signed
from kiosk.sealing.keys import OrganizerKey

LONGEST_LABEL = 80
LAST = (1 << 53) - 1
_RECEIPT = b"petition-kiosk receipt v1\n"
_SUCCESSOR = b"petition-kiosk successor v1\n"


def _of_bytes(text: str) -> str:
    bytes_of(text)
    return text


KioskId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
PetitionId = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{2,63}$")]
HubId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Count = Annotated[int, Field(ge=0, le=LAST, strict=True)]
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{43}=$"), AfterValidator(_of_bytes)]
Signature = Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{86}==$"), AfterValidator(_of_bytes)]


class Message(BaseModel):
    """A reader passes over what a newer writer adds."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class About(Message):
    """Which hub this is; `at` is its clock, in seconds UTC."""

    hub: HubId
    version: str
    at: int


class Refused(Message):
    """Why something was not done: a code for programs and a sentence for people.

    `told` is the hub's clock with the code `clock`, and the last counter it saw with `counter`.
    """

    code: str
    sentence: str
    told: int | None = None


class Enrolment(Message):
    """A kiosk brings its one-time words, its petition and its public key; the request is signed with that key."""

    petition: PetitionId
    words: Annotated[str, Field(pattern=r"^[a-z]{3,10}( [a-z]{3,10}){3}$")]
    device: Key


class Enrolled(Message):
    hub: HubId
    petition: PetitionId
    kiosk: KioskId


class Successor(Message):
    """The next key of a kiosk: its public half, and its signature over the id of the kiosk before it."""

    device: Key
    signature: Signature

    @classmethod
    def signed(cls, key: DeviceKey, kiosk: str) -> "Successor":
        proof = key.sign(_SUCCESSOR + kiosk.encode())
        return cls(device=base64_of(key.public), signature=base64_of(proof))

    def is_of(self, kiosk: str) -> bool:
        """Whether the holder of the key agreed to follow this kiosk."""
        return is_signed(bytes_of(self.device), _SUCCESSOR + kiosk.encode(), bytes_of(self.signature))


class Receipt(Message):
    """The organizer's word that she holds a kiosk's entries up to a number, whose last has this hash."""

    petition: PetitionId
    kiosk: KioskId
    number: Count
    hash: Hash
    signature: Signature

    @classmethod
    def signed(cls, key: OrganizerKey, petition: str, kiosk: str, number: int, hash_of_last: bytes) -> "Receipt":
        said = {"petition": petition, "kiosk": kiosk, "number": number, "hash": hash_of_last.hex()}
        return cls.model_validate({**said, "signature": base64_of(key.sign(_RECEIPT + encoded(said)))})

    def is_of(self, signer: bytes) -> bool:
        """Whether the organizer said so; a hub's word alone is not enough to clear a kiosk."""
        said = self.model_dump(exclude={"signature"})
        return is_signed(signer, _RECEIPT + encoded(said), bytes_of(self.signature))


class Tally(Message):
    """So many signatures, of those taken here or told by the organizer, as of a time in seconds UTC."""

    count: Count
    as_of: int | None


class Held(Message):
    """How far a hub holds a kiosk's chain without a gap: the last number and its hash (of nothing: genesis).

    `on_screen` are the signatures of all kiosks of the petition; an older hub tells neither these nor what follows.
    """

    number: Count
    hash: Hash
    receipt: Receipt | None = None
    quarantined: Count = 0
    revoked: bool = False
    on_screen: Tally | None = None


class Taken(Message):
    """What became of the lines of one delivery, and how far the chain reaches now."""

    accepted: Count
    known: Count
    quarantined: Count
    number: Count
    hash: Hash


class KioskHeld(Message):
    """What a hub holds of one kiosk; `arrived` counts its entries in the order in which they came.

    Times are in seconds UTC, None for never; `entries` is how many the kiosk last said to have.
    """

    kiosk: KioskId
    label: str
    arrived: Count
    number: Count
    entries: Count
    quarantined: Count
    enrolled_at: int
    contact_at: int | None
    revoked_at: int | None
    receipt: Count


class Kiosks(Message):
    kiosks: tuple[KioskHeld, ...]


class PutAside(Message):
    """A line that was refused, in base64, and why; the time is in seconds UTC."""

    reason: str
    received_at: int
    line: str


class PublicCount(Message):
    """Three numbers that are never added up: who signed on a screen may have signed on paper, too."""

    petition: PetitionId
    on_screen: Tally
    on_paper: Tally
    elsewhere: Tally
