"""Where a signer lives, as it is counted: by province at home, by country abroad."""

from kiosk.domain.signature import Signature

# Before a country's code among the provinces: NL is a province and a country.
ABROAD = "abroad."
_HOME = frozenset({"", "CA", "CANADA"})


def lives_abroad(signature: Signature) -> bool:
    """Whether a signer's country is another than Canada."""
    return signature.country.upper() not in _HOME


def place_of(signature: Signature) -> str:
    """A province's code, or `ABROAD` and a country's; "" where nobody said."""
    return ABROAD + signature.country if lives_abroad(signature) else signature.province
