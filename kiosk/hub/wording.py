"""The words of the hub's page, in three languages."""

from dataclasses import dataclass
from datetime import UTC, datetime

from babel.dates import format_datetime
from babel.numbers import format_decimal

LOCALES = {"en": "en_CA", "fr": "fr_CA", "uk": "uk"}
NAMES = {"en": "English", "fr": "Français", "uk": "Українська"}

_ENGLISH = {
    "address": "This hub:",
    "all": "Signed on screen",
    "apart": "Put aside",
    "close": "Log out",
    "contact": "Last heard of",
    "count": "Signatures",
    "elsewhere": "Elsewhere",
    "elsewhere_long": "Signed elsewhere, as on another site",
    "enrol": "Let a kiosk in",
    "enrol_button": "Show its words",
    "enrol_how": "At the kiosk, type this line or scan the code. It holds for ten minutes and lets one kiosk in.",
    "events": "By event",
    "goal": "of",
    "hours": "By hour",
    "kiosk": "Kiosk",
    "kiosks": "Kiosks",
    "label": "What people call the kiosk, as in Table 1",
    "login": "Log in",
    "login_how": "Type the eight words that kiosk hub login showed.",
    "login_wrong": "These are not the words. A newer login has other ones.",
    "never": "never",
    "no_events": "Nothing has arrived yet.",
    "no_kiosks": "No kiosk has been let in yet.",
    "on_paper": "On paper",
    "on_paper_long": "Signed on paper",
    "on_screen": "On screen",
    "back": "Back",
    "pending": "Still at the kiosk",
    "public": "What everybody sees",
    "public_how": "The three are shown side by side and never added up: somebody may have signed twice.",
    "revoke": "Revoke",
    "revoke_how": "What it sends from now on is put aside. This cannot be undone; to let it in again, set it up anew.",
    "revoked": "revoked",
    "save": "Save",
    "title": "Hub",
    "words": "Words",
    "as_of": "as of",
}
_FRENCH = {
    "address": "Ce centre de collecte :",
    "all": "Signatures à l’écran",
    "apart": "Mises de côté",
    "close": "Se déconnecter",
    "contact": "Dernier contact",
    "count": "Signatures",
    "elsewhere": "Ailleurs",
    "elsewhere_long": "Signatures recueillies ailleurs, par exemple sur un autre site",
    "enrol": "Admettre une borne",
    "enrol_button": "Afficher ses mots",
    "enrol_how": "À la borne, tapez cette ligne ou numérisez le code. Elle vaut dix minutes et admet une seule borne.",
    "events": "Par événement",
    "goal": "sur",
    "hours": "Par heure",
    "kiosk": "Borne",
    "kiosks": "Bornes",
    "label": "Le nom que l’on donne à la borne, par exemple Table 1",
    "login": "Se connecter",
    "login_how": "Tapez les huit mots affichés par kiosk hub login.",
    "login_wrong": "Ce ne sont pas les bons mots. Une connexion plus récente en a d’autres.",
    "never": "jamais",
    "no_events": "Rien n’est encore arrivé.",
    "no_kiosks": "Aucune borne n’a encore été admise.",
    "on_paper": "Sur papier",
    "on_paper_long": "Signatures sur papier",
    "on_screen": "À l’écran",
    "back": "Retour",
    "pending": "Encore à la borne",
    "public": "Ce que tout le monde voit",
    "public_how": "Les trois nombres sont affichés côte à côte et jamais additionnés : "
    "une personne a pu signer deux fois.",
    "revoke": "Révoquer",
    "revoke_how": "Ce qu’elle enverra désormais sera mis de côté. C’est définitif ; pour l’admettre de nouveau, "
    "il faut la reconfigurer.",
    "revoked": "révoquée",
    "save": "Enregistrer",
    "title": "Centre de collecte",
    "words": "Mots",
    "as_of": "en date du",
}
_UKRAINIAN = {
    "address": "Цей вузол збору:",
    "all": "Підписи на екрані",
    "apart": "Відкладено",
    "close": "Вийти",
    "contact": "Останній зв’язок",
    "count": "Підписи",
    "elsewhere": "Деінде",
    "elsewhere_long": "Підписано деінде, наприклад на іншому сайті",
    "enrol": "Додати кіоск",
    "enrol_button": "Показати слова",
    "enrol_how": "На кіоску введіть цей рядок або зіскануйте код. Він діє десять хвилин і лише для одного кіоска.",
    "events": "За заходами",
    "goal": "із",
    "hours": "За годинами",
    "kiosk": "Кіоск",
    "kiosks": "Кіоски",
    "label": "Як називають кіоск, наприклад «Стіл 1»",
    "login": "Увійти",
    "login_how": "Введіть вісім слів, які показала команда kiosk hub login.",
    "login_wrong": "Слова не ті. Новіший вхід має інші.",
    "never": "ніколи",
    "no_events": "Ще нічого не надійшло.",
    "no_kiosks": "Ще не додано жодного кіоска.",
    "on_paper": "На папері",
    "on_paper_long": "Підписано на папері",
    "on_screen": "На екрані",
    "back": "Назад",
    "pending": "Ще на кіоску",
    "public": "Що бачать усі",
    "public_how": "Три числа показано поруч і ніколи не додано: хтось міг підписати двічі.",
    "revoke": "Відкликати",
    "revoke_how": "Усе, що він надішле відтепер, буде відкладено. Скасувати це не можна; щоб додати його знову, "
    "налаштуйте його заново.",
    "revoked": "відкликано",
    "save": "Зберегти",
    "title": "Вузол збору",
    "words": "Слова",
    "as_of": "станом на",
}
WORDS = {"en": _ENGLISH, "fr": _FRENCH, "uk": _UKRAINIAN}


@dataclass(frozen=True, slots=True)
class Speech:
    """One language's words, numbers and times. Times are those of the hub's own place."""

    language: str

    def __call__(self, key: str) -> str:
        return WORDS[self.language][key]

    def number(self, count: int) -> str:
        return format_decimal(count, locale=LOCALES[self.language])

    def moment(self, at: int | None) -> str:
        """Day and minute of a time in seconds UTC; the word for never."""
        return (
            self("never") if at is None else format_datetime(_here(at), "d MMM y, HH:mm", locale=LOCALES[self.language])
        )

    def hour(self, hour: int) -> str:
        """The day and the hour that begins so many hours after 1970-01-01 UTC."""
        return format_datetime(_here(hour * 3600), "EEE d MMM, HH:mm", locale=LOCALES[self.language])


def spoken(wanted: str | None, accepted: str) -> Speech:
    """The language that was chosen, else the first that the browser accepts and we speak, else English."""
    offered = [wanted or "", *(part.partition(";")[0].strip()[:2].lower() for part in accepted.split(","))]
    return Speech(next((language for language in offered if language in WORDS), "en"))


def _here(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC).astimezone()
