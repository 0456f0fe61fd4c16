"""What the recovery sheet says, complete in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.words import Language


@dataclass(frozen=True, slots=True)
class RecoveryWording:
    """Labels and advice of the recovery sheet; `advice` is pairs of a question and its answer."""

    kicker: str
    title: str
    what: str
    warning: str
    advice: tuple[tuple[str, str], ...]
    words: str
    fingerprint: str
    made: str
    held_by: str
    kept_at: str


RECOVERY_WORDINGS: Mapping[Language, RecoveryWording] = MappingProxyType(
    {
        "en": RecoveryWording(
            kicker="Recovery sheet",
            title="The words that open every signature",
            what="These words rebuild the organizer key of the petition “{petition}”. With them, its signatures can be "
            "opened even when the passphrase is forgotten or the computer is gone.",
            warning="Whoever has this sheet can read every signature.",
            advice=(
                (
                    "Who may hold it",
                    "Only the organizer, or one person whom the organizer trusts with every name on the petition.",
                ),
                (
                    "Where to keep it",
                    (
                        "On paper, in a sealed envelope, in a safe or a bank box, far from the kiosks and the "
                        "computer. Never photograph it, scan it or send it."
                    ),
                ),
                (
                    "If it is lost",
                    "Without the passphrase and without this sheet, nothing can ever be opened again, by anyone.",
                ),
            ),
            words="Copy the words in the order of their numbers",
            fingerprint="Key fingerprint",
            made="Made on {date}",
            held_by="Held by",
            kept_at="Kept at",
        ),
        "fr": RecoveryWording(
            kicker="Feuille de récupération",
            title="Les mots qui ouvrent toutes les signatures",
            what="Ces mots reconstituent la clé de l’organisation pour la pétition «\u00a0{petition}\u00a0». "
            "Grâce à eux, les signatures peuvent être ouvertes même si la phrase de passe est oubliée ou "
            "l’ordinateur perdu.",
            warning="Quiconque détient cette feuille peut lire toutes les signatures.",
            advice=(
                (
                    "Qui peut la détenir",
                    "Seulement l’organisation, ou une personne à qui elle confie tous les noms de la pétition.",
                ),
                (
                    "Où la garder",
                    (
                        "Sur papier, dans une enveloppe scellée, dans un coffre-fort ou un coffret de sûreté, loin des "
                        "bornes et de l’ordinateur. Ne jamais la photographier, la numériser ni l’envoyer."
                    ),
                ),
                (
                    "Si elle est perdue",
                    "Sans la phrase de passe et sans cette feuille, plus personne ne pourra jamais rien ouvrir.",
                ),
            ),
            words="Copiez les mots dans l’ordre de leurs numéros",
            fingerprint="Empreinte de la clé",
            made="Faite le {date}",
            held_by="Détenue par",
            kept_at="Gardée à",
        ),
        "uk": RecoveryWording(
            kicker="Аркуш відновлення",
            title="Слова, що відкривають усі підписи",
            what="Ці слова відновлюють ключ організатора петиції «{petition}». З ними підписи можна відкрити, навіть "
            "якщо парольну фразу забуто або комп’ютер утрачено.",
            warning="Хто має цей аркуш, той може прочитати всі підписи.",
            advice=(
                (
                    "Хто може його мати",
                    "Лише організатор або одна людина, якій організатор довіряє всі імена в петиції.",
                ),
                (
                    "Де його зберігати",
                    (
                        "На папері, у запечатаному конверті, у сейфі або банківській скриньці, далеко від кіосків і "
                        "комп’ютера. Ніколи не фотографуйте його, не скануйте й не надсилайте."
                    ),
                ),
                (
                    "Якщо його втрачено",
                    "Без парольної фрази й без цього аркуша ніхто й ніколи вже нічого не відкриє.",
                ),
            ),
            words="Переписуйте слова в порядку їхніх номерів",
            fingerprint="Відбиток ключа",
            made="Створено {date}",
            held_by="Зберігає",
            kept_at="Місце зберігання",
        ),
    }
)
