"""What a paper petition says around the organizer's own words, as the House of Commons is addressed."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.paper_petition import Addressee, HouseLanguage


@dataclass(frozen=True, slots=True)
class PaperWording:
    """Fixed words; `to` of those who are always written the same, and the `opening` for each of the four."""

    to: Mapping[Addressee, str]
    opening: str
    attention: Mapping[Addressee, str]
    address: str


PAPER_WORDINGS: Mapping[HouseLanguage, PaperWording] = MappingProxyType(
    {
        "en": PaperWording(
            to={
                "house": "To the House of Commons in Parliament assembled",
                "government": "To the Government of Canada",
            },
            opening="We, the undersigned {residents}, draw {attention} to the following:",
            attention={
                "house": "the attention of the House of Commons",
                "government": "the attention of the Government of Canada",
                "minister": "your attention",
                "member": "your attention",
            },
            address="Address",
        ),
        "fr": PaperWording(
            to={
                "house": "À la Chambre des communes réunie en Parlement",
                "government": "Au gouvernement du Canada",
            },
            opening="Nous, soussignés, {residents}, attirons {attention} sur ce qui suit\u00a0:",
            attention={
                "house": "l’attention de la Chambre des communes",
                "government": "l’attention du gouvernement du Canada",
                "minister": "votre attention",
                "member": "votre attention",
            },
            address="Adresse",
        ),
    }
)
