"""What the recovery sheet says, complete in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.words import Language


@dataclass(frozen=True, slots=True)
class Telling:
    """What a sheet is for and how to treat it; `advice` is pairs of a question and its answer."""

    title: str
    what: str
    warning: str
    advice: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RecoveryWording:
    """Labels of the recovery sheet, and what it tells where it stands `alone`, or is one of three (`shared`)."""

    kicker: str
    alone: Telling
    shared: Telling
    words: str
    fingerprint: str
    made: str
    held_by: str
    kept_at: str


RECOVERY_WORDINGS: Mapping[Language, RecoveryWording] = MappingProxyType(
    {
        "en": RecoveryWording(
            kicker="Recovery sheet",
            alone=Telling(
                title="The words that open every signature",
                what=(
                    "These words rebuild the organizer key of the petition “{petition}”. With them, its "
                    "signatures can be opened even when the passphrase is forgotten or the computer is "
                    "gone."
                ),
                warning="Whoever has this sheet can read every signature.",
                advice=(
                    (
                        "Who may hold it",
                        "Only the organizer, or one person whom the organizer trusts with every name on the petition.",
                    ),
                    (
                        "Where to keep it",
                        (
                            "On paper, in a sealed envelope, in a safe or a bank box, far from the kiosks and "
                            "the computer. Never photograph it, scan it or send it."
                        ),
                    ),
                    (
                        "If it is lost",
                        "Without the passphrase and without this sheet, nothing can ever be opened again, by anyone.",
                    ),
                ),
            ),
            shared=Telling(
                title="Recovery sheet {number} of {sheets}",
                what=(
                    "Any two of these {sheets} sheets rebuild the organizer key of the petition "
                    "“{petition}”. With two, its signatures can be opened even when the passphrase is "
                    "forgotten or the computer is gone. One alone opens nothing."
                ),
                warning="Whoever has two of these sheets can read every signature.",
                advice=(
                    (
                        "Who may hold it",
                        (
                            "One person whom the organizer trusts; each sheet with another person, so that no "
                            "one of them can open the signatures alone."
                        ),
                    ),
                    (
                        "Where to keep it",
                        (
                            "On paper, in a sealed envelope, far from the kiosks and from the other sheets. "
                            "Never photograph it, scan it or send it."
                        ),
                    ),
                    ("If it is lost", "The other two are enough. If two are lost, only the passphrase opens anything."),
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
            alone=Telling(
                title="Les mots qui ouvrent toutes les signatures",
                what=(
                    "Ces mots reconstituent la clé de l’organisation pour la pétition «\u00a0{petition}\u00a0». "
                    "Grâce à eux, les signatures peuvent être ouvertes même si la phrase de passe est "
                    "oubliée ou l’ordinateur perdu."
                ),
                warning="Quiconque détient cette feuille peut lire toutes les signatures.",
                advice=(
                    (
                        "Qui peut la détenir",
                        "Seulement l’organisation, ou une personne à qui elle confie tous les noms de la pétition.",
                    ),
                    (
                        "Où la garder",
                        (
                            "Sur papier, dans une enveloppe scellée, dans un coffre-fort ou un coffret de "
                            "sûreté, loin des bornes et de l’ordinateur. Ne jamais la photographier, la "
                            "numériser ni l’envoyer."
                        ),
                    ),
                    (
                        "Si elle est perdue",
                        "Sans la phrase de passe et sans cette feuille, plus personne ne pourra jamais rien ouvrir.",
                    ),
                ),
            ),
            shared=Telling(
                title="Feuille de récupération {number} sur {sheets}",
                what=(
                    "Deux de ces {sheets} feuilles, n’importe lesquelles, reconstituent la clé de "
                    "l’organisation pour la pétition «\u00a0{petition}\u00a0». Avec deux, les signatures peuvent "
                    "être ouvertes même si la phrase de passe est oubliée ou l’ordinateur perdu. Une "
                    "seule n’ouvre rien."
                ),
                warning="Quiconque détient deux de ces feuilles peut lire toutes les signatures.",
                advice=(
                    (
                        "Qui peut la détenir",
                        (
                            "Une personne de confiance; chaque feuille chez une personne différente, pour "
                            "qu’aucune ne puisse ouvrir seule les signatures."
                        ),
                    ),
                    (
                        "Où la garder",
                        (
                            "Sur papier, dans une enveloppe scellée, loin des bornes et des autres feuilles. Ne "
                            "jamais la photographier, la numériser ni l’envoyer."
                        ),
                    ),
                    (
                        "Si elle est perdue",
                        (
                            "Les deux autres suffisent. Si deux sont perdues, seule la phrase de passe ouvre "
                            "quelque chose."
                        ),
                    ),
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
            alone=Telling(
                title="Слова, що відкривають усі підписи",
                what=(
                    "Ці слова відновлюють ключ організатора петиції «{petition}». З ними підписи можна "
                    "відкрити, навіть якщо парольну фразу забуто або комп’ютер утрачено."
                ),
                warning="Хто має цей аркуш, той може прочитати всі підписи.",
                advice=(
                    (
                        "Хто може його мати",
                        "Лише організатор або одна людина, якій організатор довіряє всі імена в петиції.",
                    ),
                    (
                        "Де його зберігати",
                        (
                            "На папері, у запечатаному конверті, у сейфі або банківській скриньці, далеко від "
                            "кіосків і комп’ютера. Ніколи не фотографуйте його, не скануйте й не надсилайте."
                        ),
                    ),
                    (
                        "Якщо його втрачено",
                        "Без парольної фрази й без цього аркуша ніхто й ніколи вже нічого не відкриє.",
                    ),
                ),
            ),
            shared=Telling(
                title="Аркуш відновлення {number} з {sheets}",
                what=(
                    "Будь-які два з цих {sheets} аркушів відновлюють ключ організатора петиції "
                    "«{petition}». З двома підписи можна відкрити, навіть якщо парольну фразу забуто "
                    "або комп’ютер утрачено. Один аркуш не відкриває нічого."
                ),
                warning="Хто має два такі аркуші, той може прочитати всі підписи.",
                advice=(
                    (
                        "Хто може його мати",
                        (
                            "Людина, якій організатор довіряє; кожен аркуш — в іншої людини, щоб ніхто не міг "
                            "відкрити підписи сам."
                        ),
                    ),
                    (
                        "Де його зберігати",
                        (
                            "На папері, у запечатаному конверті, далеко від кіосків і від інших аркушів. Ніколи "
                            "не фотографуйте його, не скануйте й не надсилайте."
                        ),
                    ),
                    (
                        "Якщо його втрачено",
                        "Вистачить двох інших. Якщо втрачено два, відкрити щось зможе лише парольна фраза.",
                    ),
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
