"""What the cover letter of the sheets says around the petition's own letter, in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.words import Language


@dataclass(frozen=True, slots=True)
class CoverWording:
    """Labels beside the letter, and what these sheets are and are not."""

    letter: str
    sender: str
    signatures: str
    in_all_parts: str
    sheets: str
    about: str
    truth: str


COVER_WORDINGS: Mapping[Language, CoverWording] = MappingProxyType(
    {
        "en": CoverWording(
            letter="Letter",
            sender="From",
            signatures="Signatures",
            in_all_parts="In all parts",
            sheets="Sheets",
            about="About these sheets",
            truth="Everyone named on them signed in person, on a screen, in support of this letter. These are campaign "
            "signatures, and the sheets are not an official petition to the House of Commons: an official e-petition "
            "is signed on the House’s own website, an official paper petition with a pen. Nothing here counts "
            "towards either.",
        ),
        "fr": CoverWording(
            letter="Lettre",
            sender="De la part de",
            signatures="Signatures",
            in_all_parts="Dans toutes les parties",
            sheets="Feuilles",
            about="À propos de ces feuilles",
            truth="Chaque personne qui y est nommée a signé en personne, sur un écran, pour appuyer cette lettre. Ce "
            "sont des signatures de campagne, et ces feuilles ne sont pas une pétition officielle à la Chambre des "
            "communes\u00a0: une pétition électronique officielle se signe sur le site Web de la Chambre, une "
            "pétition papier officielle se signe au stylo. Rien ici ne compte pour l’une ni pour l’autre.",
        ),
        "uk": CoverWording(
            letter="Лист",
            sender="Від кого",
            signatures="Підписи",
            in_all_parts="В усіх частинах",
            sheets="Аркуші",
            about="Про ці аркуші",
            truth="Кожна названа в них людина підписалася особисто, на екрані, на підтримку цього листа. Це підписи "
            "кампанії, і ці аркуші не є офіційною петицією до Палати громад Канади: офіційну електронну петицію "
            "підписують на сайті Палати, а офіційну паперову — ручкою. Жодній із них ці підписи не зараховуються.",
        ),
    }
)
