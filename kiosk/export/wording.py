"""What the sheets say around the petition in every language, and how each writes dates and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from kiosk.domain.dates import NBSP
from kiosk.domain.signature import Method
from kiosk.domain.words import Language


@dataclass(frozen=True, slots=True)
class Wording:
    """Labels of the sheets; `{…}` is filled in."""

    locale: str
    petition: str
    text_of: str
    to: str
    notice: str
    event_is: str
    all_events: str
    number: str
    name: str
    place: str
    address: str
    date: str
    signature: str
    without_ink: Mapping[Method, str]
    witness_is: str
    none_yet: str
    printed: str
    page: str
    sheet: str
    part: str
    fingerprint: str
    ink: str
    summary: str
    first: str
    last: str
    by_event: str
    by_province: str
    by_language: str
    not_given: str
    languages: Mapping[Language, str]


WORDINGS: Mapping[Language, Wording] = MappingProxyType(
    {
        "en": Wording(
            locale="en-CA",
            petition="Petition",
            text_of="Text: {date}",
            to="To",
            notice="Campaign signatures, given in person on a screen. "
            "This is not an official petition to the House of Commons.",
            event_is="Event: {event}",
            all_events="All events",
            number="No.",
            name="Name",
            place="Place",
            address="Address",
            date="Date",
            signature="Signature",
            without_ink={
                "ink": "No drawn signature",
                "typed": "Signed by typing the name",
                "mark": "Signed with a mark",
                "witnessed": "Signed before a witness",
            },
            witness_is="Signed before a witness: {witness}",
            none_yet="There are no signatures yet.",
            printed="Printed on {date}",
            page="Page {page} of {pages}",
            sheet="Sheet {sheet} of {sheets}",
            part="Part {part} of {parts}",
            fingerprint="Fingerprint",
            ink="Handwritten signature",
            summary="Summary",
            first="First signature",
            last="Latest signature",
            by_event="By event",
            by_province="By province or territory",
            by_language="By language of signing",
            not_given="Not given",
            languages={"en": "English", "fr": "French", "uk": "Ukrainian"},
        ),
        "fr": Wording(
            locale="fr-CA",
            petition="Pétition",
            text_of="Texte\u00a0: {date}",
            to="Destinataire",
            notice="Signatures de campagne, données en personne sur un écran. "
            "Ceci n’est pas une pétition officielle à la Chambre des communes.",
            event_is="Événement\u00a0: {event}",
            all_events="Tous les événements",
            number="Nº",
            name="Nom",
            place="Lieu",
            address="Adresse",
            date="Date",
            signature="Signature",
            without_ink={
                "ink": "Aucune signature tracée",
                "typed": "Signé en tapant le nom",
                "mark": "Signé d’une marque",
                "witnessed": "Signé devant témoin",
            },
            witness_is="Signé devant témoin\u00a0: {witness}",
            none_yet="Il n’y a pas encore de signatures.",
            printed="Imprimé le {date}",
            page="Page {page} de {pages}",
            sheet="Feuille {sheet} de {sheets}",
            part="Partie {part} de {parts}",
            fingerprint="Empreinte",
            ink="Signature manuscrite",
            summary="Récapitulatif",
            first="Première signature",
            last="Dernière signature",
            by_event="Par événement",
            by_province="Par province ou territoire",
            by_language="Par langue de signature",
            not_given="Non indiqué",
            languages={"en": "Anglais", "fr": "Français", "uk": "Ukrainien"},
        ),
        "uk": Wording(
            locale="uk-UA",
            petition="Петиція",
            text_of="Текст: {date}",
            to="Адресат",
            notice="Підписи кампанії, поставлені особисто на екрані. Це не офіційна петиція до Палати громад Канади.",
            event_is="Захід: {event}",
            all_events="Усі заходи",
            number="№",
            name="Ім’я",
            place="Місце",
            address="Адреса",
            date="Дата",
            signature="Підпис",
            without_ink={
                "ink": "Без рукописного підпису",
                "typed": "Підписано введенням імені",
                "mark": "Підписано позначкою",
                "witnessed": "Підписано при свідкові",
            },
            witness_is="Підписано при свідкові: {witness}",
            none_yet="Підписів ще немає.",
            printed="Надруковано {date}",
            page="Сторінка {page} з {pages}",
            sheet="Аркуш {sheet} з {sheets}",
            part="Частина {part} з {parts}",
            fingerprint="Відбиток",
            ink="Власноручний підпис",
            summary="Підсумок",
            first="Перший підпис",
            last="Останній підпис",
            by_event="За заходами",
            by_province="За провінціями й територіями",
            by_language="За мовою підписання",
            not_given="Не вказано",
            languages={"en": "Англійська", "fr": "Французька", "uk": "Українська"},
        ),
    }
)

_SHORT_MONTHS: Mapping[Language, tuple[str, ...]] = {
    "en": ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    "fr": ("janv.", "févr.", "mars", "avril", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."),
}


def short_date(day: date, language: Language) -> str:
    """Oct. 4, 2018 · 4 oct. 2018 · 04.10.2018."""
    if language == "uk":
        return f"{day.day:02}.{day.month:02}.{day.year}"
    month = _SHORT_MONTHS[language][day.month - 1]
    return f"{month} {day.day}, {day.year}" if language == "en" else f"{day.day} {month} {day.year}"


def number(value: int, language: Language) -> str:
    """A whole number with its thousands set apart."""
    return f"{value:,}" if language == "en" else f"{value:,}".replace(",", NBSP)


def signatures(count: int, language: Language) -> str:
    """A count with its noun in the right form (Unicode CLDR plural rules)."""
    return f"{number(count, language)}{NBSP}{signature_noun(count, language)}"


def signature_noun(count: int, language: Language) -> str:
    """The word that follows a count of signatures."""
    if language == "en":
        return "signature" if count == 1 else "signatures"
    if language == "fr":
        return "signature" if count < 2 else "signatures"  # noqa: PLR2004 - French counts 0 and 1 as singular
    tens, ones = count % 100 // 10, count % 10
    if tens == 1 or ones == 0 or ones > 4:  # noqa: PLR2004 - 1; 2 to 4; the rest, and all the teens
        return "підписів"
    return "підпис" if ones == 1 else "підписи"
