"""A hub on a local network makes its own certificate, which kiosks know by six words."""

import ipaddress
import socket
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk.sealing.durable import write_durably
from kiosk.transfer.membership import certificate_words

_HOLDS = timedelta(days=3650)  # kiosks know this very certificate: a new one has to be brought to each of them
_BEFORE = timedelta(days=3650)  # a kiosk whose clock is years behind must still believe in it


@dataclass(frozen=True, slots=True)
class Tls:
    """A certificate and its key, each a file in PEM."""

    certificate: Path
    key: Path

    def words(self) -> str:
        """The six words by which kiosks know it."""
        found = x509.load_pem_x509_certificate(self.certificate.read_bytes())
        return certificate_words(found.public_bytes(Encoding.DER))


def own_certificate(folder: Path, now: float) -> Tls:
    """The hub's own, made where there is none yet; `now` is in seconds UTC."""
    own = Tls(folder / "hub.certificate.pem", folder / "hub.key.pem")
    if not (own.certificate.exists() and own.key.exists()):
        key = ec.generate_private_key(ec.SECP256R1())
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        write_durably(own.key, private)
        write_durably(own.certificate, _signed(key, datetime.fromtimestamp(now, UTC)).public_bytes(Encoding.PEM))
    return own


def address_here() -> str:
    """How other computers on the network reach this one; nothing is sent to find out."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asks:
        try:
            asks.connect(("192.0.2.1", 9))  # RFC 5737: an address that is nobody's
        except OSError:
            return "127.0.0.1"
        return str(asks.getsockname()[0])


def _signed(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "petition-kiosk hub")])
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address(address_here()))]
    return (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - _BEFORE, now + _HOLDS)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
