"""Sheets may carry the organizer's electronic signature, which a stranger's program finds whole and valid."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus
from pyhanko_certvalidator import ValidationContext

from kiosk.desk.roll import Roll
from kiosk.desk.signed import Signed
from kiosk.domain.petition import Petition
from kiosk.export.pdf_signing import SigningFailed, load_signer, sign
from kiosk.export.progress import unwatched
from kiosk.export.sheets import Split, write_sheets
from kiosk.exporting import Opened, SheetWish, write_sheets_of
from tests.export.conftest import DAY, MakeOptions, MakePeople
from tests.export.pdf_text import page_texts

PASSPHRASE = "a passphrase of its own"  # noqa: S105 - of a certificate that nobody has

_MAY_SIGN = x509.KeyUsage(
    digital_signature=True,
    content_commitment=True,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=False,
    encipher_only=False,
    decipher_only=False,
)


@pytest.fixture(scope="module")
def certificate() -> tuple[bytes, bytes]:
    """A .p12 file and the certificate in it, as DER: somebody who vouches for herself, from yesterday for a month."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Olena Organizer")])
    start = datetime.now(UTC) - timedelta(days=1)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 7, start, start + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_MAY_SIGN, critical=True)
        .sign(key, hashes.SHA256())
    )
    packed = pkcs12.serialize_key_and_certificates(b"", key, made, None, BestAvailableEncryption(PASSPHRASE.encode()))
    return packed, made.public_bytes(Encoding.DER)


@pytest.fixture
def file(tmp_path: Path, certificate: tuple[bytes, bytes]) -> Path:
    (tmp_path / "organizer.p12").write_bytes(certificate[0])
    (tmp_path / "organizer.der").write_bytes(certificate[1])
    return tmp_path / "organizer.p12"


def judged(path: Path, known: Path) -> PdfSignatureStatus:
    """What another program thinks of the one signature of a PDF, of whoever knows the signer's certificate."""
    with path.open("rb") as stream:
        (signature,) = PdfFileReader(stream).embedded_signatures
        assert str(signature.sig_object["/SubFilter"]) == "/ETSI.CAdES.detached"
        root = load_cert_from_pemder(str(known))  # type: ignore[no-untyped-call] # pyHanko's own
        return validate_pdf_signature(signature, ValidationContext(trust_roots=[root]))


def test_signed_sheets_are_whole_valid_and_read_the_same(
    petition: Petition, options: MakeOptions, make_people: MakePeople, file: Path
) -> None:
    path, known = file.with_name("s.pdf"), file.with_name("organizer.der")
    write_sheets(path, petition, make_people(30), options())
    before = page_texts(path)
    sign(path, load_signer(file, PASSPHRASE))
    assert page_texts(path) == before
    assert judged(path, known).bottom_line
    path.write_bytes(path.read_bytes().replace(b"petition-kiosk", b"petition-k10sk", 1))
    assert not judged(path, known).intact


def test_each_part_of_an_organizers_export_is_signed(petition: Petition, make_people: MakePeople, file: Path) -> None:
    signed = tuple(Signed(number, person, "north-gate") for number, person in enumerate(make_people(5)))
    opened = Opened(petition, Roll(signed, (), ()))
    wish = SheetWish(split=Split("event"), signer=load_signer(file, PASSPHRASE))
    parts = write_sheets_of(opened, file.with_name("sheets"), wish, DAY, unwatched)
    assert len(parts) == 2
    assert all(judged(part.path, file.with_name("organizer.der")).bottom_line for part in parts)


def test_a_wrong_passphrase_and_a_file_of_another_kind_are_told_plainly(tmp_path: Path, file: Path) -> None:
    with pytest.raises(SigningFailed, match="passphrase is another one"):
        load_signer(file, "guessed")
    (tmp_path / "letter.txt").write_text("Dear Minister")
    with pytest.raises(SigningFailed, match=r"no \.p12 file"):
        load_signer(tmp_path / "letter.txt", PASSPHRASE)


def test_a_file_without_a_key_signs_nothing(tmp_path: Path, certificate: tuple[bytes, bytes]) -> None:
    known = x509.load_der_x509_certificate(certificate[1])
    locked = BestAvailableEncryption(PASSPHRASE.encode())
    (tmp_path / "known.p12").write_bytes(pkcs12.serialize_key_and_certificates(b"", None, None, [known], locked))
    with pytest.raises(SigningFailed, match="no private key"):
        load_signer(tmp_path / "known.p12", PASSPHRASE)


def test_without_the_extra_a_sentence_says_how_to_get_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyhanko.sign.signers", None)
    with pytest.raises(SigningFailed, match="not installed"):
        load_signer(file, PASSPHRASE)
