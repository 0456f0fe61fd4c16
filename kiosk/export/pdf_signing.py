"""An electronic signature on a finished PDF (PAdES, ETSI EN 319 142-1), with the organizer's own certificate.

pyHanko is imported only where a signature is asked for: it is an extra that most installations do without.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.serialization import pkcs12

from kiosk.export.finished_file import finished_file

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner


class SigningFailed(Exception):
    """The world said no, in one sentence."""


def load_signer(file: Path, passphrase: str) -> "SimpleSigner":
    """The key and certificate of a PKCS #12 file (.p12, .pfx); SigningFailed or OSError where there is none to use."""
    try:
        from pyhanko.sign.signers import SimpleSigner  # noqa: PLC0415 - see above
    except ModuleNotFoundError as error:
        raise SigningFailed(
            'Signing needs pyHanko, which is not installed; "pip install petition-kiosk[pades]" brings it.'
        ) from error
    content, secret = file.read_bytes(), passphrase.encode()
    try:
        key, certificate, _ = pkcs12.load_key_and_certificates(content, secret)
    except ValueError as error:
        raise SigningFailed(f"{file} does not open: the passphrase is another one, or it is no .p12 file.") from error
    if key is None or certificate is None:
        raise SigningFailed(f"{file} has no private key with a certificate.")
    signer: SimpleSigner = SimpleSigner.load_pkcs12_data(content, [], secret)
    return signer


def sign(path: Path, signer: "SimpleSigner") -> None:
    """Sign a PDF in its place; ExportFailed leaves it as it was."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415 - see above
    from pyhanko.sign import PdfSignatureMetadata, sign_pdf  # noqa: PLC0415
    from pyhanko.sign.fields import SigSeedSubFilter  # noqa: PLC0415

    wish = PdfSignatureMetadata(field_name="Organizer", subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
    with path.open("rb") as unsigned, finished_file(path) as signed:
        sign_pdf(IncrementalPdfFileWriter(unsigned), wish, signer, output=signed)
