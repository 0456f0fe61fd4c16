"""One way to write each value down, so that a hash or a seal over it means the same to every program."""

import base64
import binascii
import json


def encoded(value: object) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces; characters stand for themselves."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def base64_of(data: bytes) -> str:
    """Standard alphabet with padding (RFC 4648, section 4)."""
    return base64.b64encode(data).decode("ascii")


def bytes_of(text: object, *, length: int | None = None) -> bytes:
    """The reverse of `base64_of`; ValueError for any other spelling, type or length."""
    if not isinstance(text, str):
        raise ValueError("not base64 text")  # noqa: TRY004 - to a reader of files a wrong type is a wrong value
    try:
        data = binascii.a2b_base64(text.encode("ascii"), strict_mode=True)
    except ValueError:
        raise ValueError("not base64 text") from None
    if base64_of(data) != text or (length is not None and len(data) != length):
        raise ValueError("not base64 text of the right length")
    return data
