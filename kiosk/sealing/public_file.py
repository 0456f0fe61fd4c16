"""The public half of an organizer key as a file of its own, to be given to whoever signs a petition for several."""

import hashlib
import json

from kiosk.sealing.canonical import base64_of, bytes_of, encoded
from kiosk.sealing.keys import PublicKey

FORMAT = "petition-kiosk public key"
VERSION = 1
_LONGEST_FILE = 16_384


class PublicFileDamaged(Exception):
    """The file is no public key, or was changed."""

    def __init__(self) -> None:
        super().__init__("This is not the file of a public key as it was written.")


def public_file(key: PublicKey) -> bytes:
    """What to write; it is no secret."""
    fields: dict[str, object] = {"format": FORMAT, "version": VERSION, "public": base64_of(key.raw)}
    return json.dumps({**fields, "check": _check(fields)}, indent=1).encode() + b"\n"


def read_public_file(data: bytes) -> PublicKey:
    """The reverse of `public_file`; PublicFileDamaged for anything else."""
    try:
        fields = json.loads(data[:_LONGEST_FILE])
        check = fields.pop("check")
        if (fields["format"], fields["version"], check) != (FORMAT, VERSION, _check(fields)):
            raise PublicFileDamaged
        return PublicKey.from_raw(bytes_of(fields["public"]))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise PublicFileDamaged from None


def _check(fields: dict[str, object]) -> str:
    return hashlib.sha256(encoded(fields)).hexdigest()
