"""Asks a hub over HTTP, every request signed; what goes wrong on the way is one of four plain things."""

import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar

import httpx
from pydantic import BaseModel, ValidationError

from kiosk.sealing.device import DeviceKey
from kiosk.sealing.keys import OrganizerKey
from kiosk.transfer.faults import AnotherCertificate, HubAway, HubRefused, HubStrange
from kiosk.transfer.membership import Membership, trusting
from kiosk.transfer.messages import About, Refused
from kiosk.transfer.signed_request import Asked, digest_of, stamped

Answer = TypeVar("Answer", bound=BaseModel)
Body = bytes | BaseModel  # lines of entries, or a message
Clock = Callable[[], float]
_TIMES = httpx.Timeout(60, connect=10)  # seconds
_TRIES = 3  # a hub may tell its clock and its last counter, and then it must be right
_NOT_NOW = {408, 429}
_JSON, _LINES = "application/json", "application/x-ndjson"
_LONGEST_ANSWER = 1 << 20


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, and with which key: a kiosk, or a petition's organizer."""

    who: str
    sign: Callable[[bytes], bytes]

    @classmethod
    def kiosk(cls, device: DeviceKey) -> "Caller":
        return cls(f"kiosk:{device.kiosk_id}", device.sign)

    @classmethod
    def organizer(cls, key: OrganizerKey, petition: str) -> "Caller":
        return cls(f"organizer:{petition}", key.sign)


class Client:
    """One caller's requests to one hub, one after the other. `clock` is in seconds UTC and may be wrong."""

    def __init__(self, membership: Membership, caller: Caller, clock: Clock) -> None:
        self._membership = membership
        self._caller = caller
        self._clock = clock
        self._ahead = 0.0  # of the hub's clock before ours
        self._counter = int(clock() * 1000)
        self._http = _http(membership.address, membership.certificate)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._http.close()

    @property
    def hub(self) -> str:
        """Its id."""
        return self._membership.hub

    @property
    def is_apart(self) -> bool:
        """Whether our clock was too wrong for the hub, which told its own."""
        return abs(self._ahead) > 0

    def ask(self, answer: type[Answer], method: str, target: str, body: Body = b"") -> Answer:
        """What the hub answers to a request; HubAway, HubRefused, HubStrange or AnotherCertificate."""
        with self.asking(method, target, body) as response:
            return _read(answer, response)

    @contextmanager
    def asking(self, method: str, target: str, body: Body = b"") -> Iterator[httpx.Response]:
        """The same, with an answer that is read as it comes, for what is long."""
        with _plainly():
            for _ in range(_TRIES):
                response = self._http.send(self._signed(method, target, body), stream=True)
                try:
                    if response.is_success:
                        yield response
                        return
                    self._learn(_refusal(response))
                finally:
                    response.close()
        raise HubStrange

    def _signed(self, method: str, target: str, body: Body) -> httpx.Request:
        kind, content = (_LINES, body) if isinstance(body, bytes) else (_JSON, body.model_dump_json().encode())
        request = self._http.build_request(method, target, content=content, headers={"Content-Type": kind})
        self._counter += 1
        path = request.url.raw_path.decode("ascii")
        asked = Asked(self._membership.hub, method, path, digest_of(content))
        at = int(self._clock() + self._ahead)
        stamp = stamped(self._caller.who, self._counter, at, asked, self._caller.sign)
        request.headers["Authorization"] = stamp.header()
        return request

    def _learn(self, refused: Refused) -> None:
        """Go on with the hub's clock and the counter it told; HubRefused for all else."""
        if refused.told is not None and refused.code == "clock":
            self._ahead = refused.told - self._clock()
        elif refused.told is not None and refused.code == "counter":
            self._counter = max(self._counter, refused.told)
        else:
            raise HubRefused(refused.code, refused.sentence)


def about(address: str, certificate: str) -> About:
    """Which hub answers at an address; HubAway or HubStrange where none does."""
    with _plainly(), _http(address, certificate) as http, http.stream("GET", "/hub") as response:
        if not response.is_success:
            raise HubStrange
        return _read(About, response)


def _http(address: str, certificate: str) -> httpx.Client:
    # A proxy or a password file of whoever started us is none of the hub's.
    verify = trusting(certificate) if address.startswith("https") else False
    return httpx.Client(base_url=address, verify=verify, timeout=_TIMES, trust_env=False)


@contextmanager
def _plainly() -> Iterator[None]:
    try:
        yield
    except httpx.TransportError as trouble:
        raise (AnotherCertificate if _is_another(trouble) else HubAway) from None
    except (httpx.HTTPError, httpx.InvalidURL):
        raise HubStrange from None


def _is_another(trouble: BaseException | None) -> bool:
    """Whether somebody answered whose certificate is not the hub's: httpx tells it only by what came before."""
    while trouble is not None and not isinstance(trouble, ssl.SSLCertVerificationError):
        trouble = trouble.__cause__ or trouble.__context__
    return trouble is not None


def _refusal(response: httpx.Response) -> Refused:
    if response.is_server_error or response.status_code in _NOT_NOW:
        raise HubAway
    return _read(Refused, response)


def _read(answer: type[Answer], response: httpx.Response) -> Answer:
    read = bytearray()
    for chunk in response.iter_bytes():
        read += chunk
        if len(read) > _LONGEST_ANSWER:
            raise HubStrange
    try:
        return answer.model_validate_json(bytes(read))
    except ValidationError:
        raise HubStrange from None
