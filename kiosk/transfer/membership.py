"""Which hub a kiosk or a desk belongs to, kept in a small file, and how it knows that hub again."""

import hashlib
import socket
import ssl
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.sealing.durable import read_small, write_durably
from kiosk.sealing.six_words import same_words, six_words
from kiosk.transfer.faults import AnotherCertificate, NoHub
from kiosk.transfer.invitation import Invitation
from kiosk.transfer.messages import HubId

_LONGEST_FILE = 16_384
_PATIENCE = 10  # seconds


class Membership(BaseModel):
    """`hub` is its id; `certificate` its own in PEM, "" where an ordinary one is to be checked in the ordinary way."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    address: str
    hub: HubId
    certificate: str

    @classmethod
    def read(cls, path: Path) -> "Membership":
        """NoHub where there is none."""
        try:
            return cls.model_validate_json(read_small(path, _LONGEST_FILE))
        except (FileNotFoundError, ValidationError):
            raise NoHub from None

    def write(self, path: Path) -> None:
        write_durably(path, self.model_dump_json(indent=1).encode() + b"\n")


def certificate_words(der: bytes) -> str:
    """The six words by which a hub's own certificate is known, whoever issued it."""
    return six_words(hashlib.sha256(der).digest())


def certificate_of(invitation: Invitation) -> str:
    """The certificate (PEM) that six words stand for, as the hub shows it; "" where there are none.

    OSError where nobody answers, AnotherCertificate where somebody else does.
    """
    if not invitation.certificate:
        return ""
    parts = urlsplit(invitation.address)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # the words are compared instead, before anything is said
    with (
        socket.create_connection((str(parts.hostname), parts.port or 443), _PATIENCE) as plain,
        context.wrap_socket(plain) as wrapped,
    ):
        der = wrapped.getpeercert(binary_form=True) or b""
    if not same_words(invitation.certificate, certificate_words(der)):
        raise AnotherCertificate
    return ssl.DER_cert_to_PEM_cert(der)


def trusting(certificate: str) -> ssl.SSLContext:
    """TLS with whoever has this certificate's key and nobody else; with "" as everybody does it."""
    if not certificate:
        return ssl.create_default_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False  # it is known by its key, wherever it stands today
    context.load_verify_locations(cadata=certificate)
    return context
