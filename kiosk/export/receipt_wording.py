"""What a hand-over receipt says around its numbers, in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.words import Language


@dataclass(frozen=True, slots=True)
class ReceiptWording:
    """Labels of the receipt; `{…}` is filled in."""

    kicker: str
    made: str
    to: str
    on_screen: str
    on_paper: str
    official: str
    valid_rows: str
    became: str
    also: str
    pen: str
    no_sheet: str
    as_of: str
    apart: str
    elsewhere: str
    by_event: str
    by_day: str
    by_hour: str
    others: str
    files: str
    size: str
    inside: str
    kiosks: str
    signatures: str
    entries: str
    code: str
    whole: str
    is_whole: str
    missing: str
    doubtful: str
    handed_by: str
    received_by: str


RECEIPT_WORDINGS: Mapping[Language, ReceiptWording] = MappingProxyType(
    {
        "en": ReceiptWording(
            kicker="Hand-over receipt",
            made="Made on {date}",
            to="To: {addressee}",
            on_screen="On screen",
            on_paper="On paper: the campaign’s own sheets",
            official="On paper: the official petition",
            valid_rows="valid, signed with a pen",
            became="Given: {given} · taken back: {back} · set aside: {aside} · erased: {erased}",
            also="Of those counted, {count} said that they signed the official sheet, too.",
            pen="Sheets: {sheets} · rows struck out: {struck}",
            no_sheet="No sheet was entered.",
            as_of="as of {date}",
            apart="These counts are told apart and not added up: one person may be in several of them. Nothing that "
            "was signed on a screen or on the campaign’s own sheets counts for the official paper petition.",
            elsewhere="Elsewhere, as others report",
            by_event="By event",
            by_day="By day",
            by_hour="By hour of the day",
            others="Others",
            files="Files handed over",
            size="Bytes",
            inside="{folder} (files: {count})",
            kiosks="Kiosks",
            signatures="Signatures",
            entries="Entries",
            code="Check code",
            whole="Whole",
            is_whole="Nothing is missing.",
            missing="Missing numbers: {numbers}.",
            doubtful="Its entries contradict each other.",
            handed_by="Handed over by",
            received_by="Received by",
        ),
        "fr": ReceiptWording(
            kicker="Reçu de remise",
            made="Fait le {date}",
            to="Destinataire\u00a0: {addressee}",
            on_screen="Sur écran",
            on_paper="Sur papier\u00a0: les feuilles de la campagne",
            official="Sur papier\u00a0: la pétition officielle",
            valid_rows="valides, signées au stylo",
            became="Données\u00a0: {given} · reprises\u00a0: {back} · écartées\u00a0: {aside} · "
            "effacées\u00a0: {erased}",
            also="Parmi les signatures comptées, nombre de personnes disant avoir signé aussi la feuille "
            "officielle\u00a0: {count}",
            pen="Feuilles\u00a0: {sheets} · lignes rayées\u00a0: {struck}",
            no_sheet="Aucune feuille n’a été saisie.",
            as_of="en date du {date}",
            apart="Ces nombres sont donnés séparément et ne s’additionnent pas\u00a0: une même personne peut être "
            "comptée dans plusieurs d’entre eux. Rien de ce qui est signé sur un écran ou sur les feuilles de la "
            "campagne ne compte pour la pétition officielle sur papier.",
            elsewhere="Ailleurs, selon d’autres sources",
            by_event="Par événement",
            by_day="Par jour",
            by_hour="Par heure de la journée",
            others="Autres",
            files="Fichiers remis",
            size="Octets",
            inside="{folder} (fichiers\u00a0: {count})",
            kiosks="Kiosques",
            signatures="Signatures",
            entries="Entrées",
            code="Code de contrôle",
            whole="Intégralité",
            is_whole="Rien ne manque.",
            missing="Numéros manquants\u00a0: {numbers}.",
            doubtful="Ses entrées se contredisent.",
            handed_by="Remis par",
            received_by="Reçu par",
        ),
        "uk": ReceiptWording(
            kicker="Акт приймання-передавання",
            made="Складено {date}",
            to="Адресат: {addressee}",
            on_screen="На екрані",
            on_paper="На папері: аркуші самої кампанії",
            official="На папері: офіційна петиція",
            valid_rows="дійсних, ручкою",
            became="Поставлено: {given} · відкликано: {back} · відхилено: {aside} · видалено: {erased}",
            also="Із зарахованих повідомили, що підписали й офіційний аркуш: {count}",
            pen="Аркушів: {sheets} · викреслено рядків: {struck}",
            no_sheet="Жодного аркуша не внесено.",
            as_of="станом на {date}",
            apart="Ці числа наведено окремо й не додано одне до одного: одна людина може бути в кількох із них. Те, що "
            "підписано на екрані чи на аркушах самої кампанії, не зараховують до офіційної паперової петиції.",
            elsewhere="Деінде, за повідомленнями інших",
            by_event="За заходами",
            by_day="За днями",
            by_hour="За годинами доби",
            others="Інші",
            files="Передані файли",
            size="Байтів",
            inside="{folder} (файлів: {count})",
            kiosks="Кіоски",
            signatures="Підписи",
            entries="Записи",
            code="Контрольний код",
            whole="Цілісність",
            is_whole="Нічого не бракує.",
            missing="Бракує номерів: {numbers}.",
            doubtful="Його записи суперечать один одному.",
            handed_by="Хто передає",
            received_by="Хто приймає",
        ),
    }
)
