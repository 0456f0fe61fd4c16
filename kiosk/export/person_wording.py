"""What the text says that a person gets about their own signature, in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.decision import Verdict
from kiosk.domain.petition import Question
from kiosk.domain.signature import Purpose
from kiosk.domain.words import Language


@dataclass(frozen=True, slots=True)
class PersonWording:
    """Headings and labels; `{…}` is filled in. `standings` are the reasons for which a signature does not count."""

    line: str
    title: str
    version: str
    id: str
    signed_at: str
    event: str
    kiosk: str
    entry: str
    language: str
    given: str
    answers: Mapping[Question, str]
    drawn: str
    witness: str
    witness_note: str
    agreed: str
    purposes: Mapping[Purpose, str]
    read_now: str
    penned: str
    counts: str
    counts_not: str
    standings: Mapping[str, str]
    decided: str
    undecided: str
    verdicts: Mapping[Verdict, str]
    undone: str


PERSON_WORDINGS: Mapping[Language, PersonWording] = MappingProxyType(
    {
        "en": PersonWording(
            line="{label}: {text}",
            title="What is kept about this signature",
            version="version {version}",
            id="Id",
            signed_at="Signed",
            event="Event",
            kiosk="Kiosk",
            entry="entry {number} of {kiosk}",
            language="Language",
            given="What was given",
            answers={
                "name": "Name",
                "street": "Street",
                "city": "City or town",
                "province": "Province or region",
                "postal_code": "Postal code",
                "country": "Country",
                "email": "E-mail",
                "phone": "Phone",
                "comment": "Reason for signing",
            },
            drawn="in the file {file}",
            witness="Witness",
            witness_note="Note of the witness",
            agreed="What was agreed to, word for word",
            purposes={"signing": "Signing", "contact": "Being contacted"},
            read_now="Corrected or completed since then",
            penned="Said at the kiosk that they signed the official paper sheet, too",
            counts="It counts.",
            counts_not="It does not count: {why}.",
            standings={
                "taken_back": "it was taken back at the kiosk",
                "keep": "another signature of the same person stands for it",
                "merge": "another signature of the same person stands for it",
                "invalid": "it was marked invalid",
                "withdrawn": "it was marked withdrawn",
                "erase": "it is to be erased",
            },
            decided="What was decided about it",
            undecided="Nothing.",
            verdicts={
                "keep": "Counted once among signatures of one person",
                "merge": "Joined with other signatures of the same person",
                "different": "Compared with one that is alike: different people",
                "invalid": "Marked invalid",
                "withdrawn": "Marked withdrawn",
                "correct": "Corrected",
                "erase": "To be erased",
                "undo": "A decision undone",
            },
            undone="(undone)",
        ),
        "fr": PersonWording(
            line="{label}\u00a0: {text}",
            title="Ce qui est conservé au sujet de cette signature",
            version="version {version}",
            id="Identifiant",
            signed_at="Signée le",
            event="Événement",
            kiosk="Borne",
            entry="entrée {number} de {kiosk}",
            language="Langue",
            given="Ce qui a été donné",
            answers={
                "name": "Nom",
                "street": "Numéro et rue",
                "city": "Ville ou village",
                "province": "Province ou région",
                "postal_code": "Code postal",
                "country": "Pays",
                "email": "Courriel",
                "phone": "Téléphone",
                "comment": "Raison de signer",
            },
            drawn="dans le fichier {file}",
            witness="Témoin",
            witness_note="Note du témoin",
            agreed="Ce qui a été accepté, mot pour mot",
            purposes={"signing": "Signature", "contact": "Prise de contact"},
            read_now="Corrigé ou complété depuis",
            penned="A dit à la borne avoir signé aussi la feuille officielle",
            counts="Elle compte.",
            counts_not="Elle ne compte pas\u00a0: {why}.",
            standings={
                "taken_back": "elle a été retirée à la borne",
                "keep": "une autre signature de la même personne en tient lieu",
                "merge": "une autre signature de la même personne en tient lieu",
                "invalid": "elle a été déclarée non valide",
                "withdrawn": "elle a été déclarée retirée",
                "erase": "elle doit être effacée",
            },
            decided="Ce qui a été décidé à son sujet",
            undecided="Rien.",
            verdicts={
                "keep": "Comptée une seule fois parmi les signatures d’une même personne",
                "merge": "Réunie avec d’autres signatures de la même personne",
                "different": "Comparée à une signature semblable\u00a0: des personnes différentes",
                "invalid": "Déclarée non valide",
                "withdrawn": "Déclarée retirée",
                "correct": "Corrigée",
                "erase": "À effacer",
                "undo": "Une décision annulée",
            },
            undone="(annulé)",
        ),
        "uk": PersonWording(
            line="{label}: {text}",
            title="Що зберігається про цей підпис",
            version="версія {version}",
            id="Ідентифікатор",
            signed_at="Підписано",
            event="Захід",
            kiosk="Кіоск",
            entry="запис {number} кіоска {kiosk}",
            language="Мова",
            given="Що було вказано",
            answers={
                "name": "Ім’я",
                "street": "Вулиця, будинок",
                "city": "Населений пункт",
                "province": "Провінція чи область",
                "postal_code": "Поштовий індекс",
                "country": "Країна",
                "email": "Електронна адреса",
                "phone": "Телефон",
                "comment": "Чому підписано",
            },
            drawn="у файлі {file}",
            witness="Свідок",
            witness_note="Примітка свідка",
            agreed="На що було дано згоду, дослівно",
            purposes={"signing": "Підписання", "contact": "Подальший зв’язок"},
            read_now="Відтоді виправлено чи доповнено",
            penned="На кіоску повідомлено, що підписано й офіційний паперовий аркуш",
            counts="Його зараховано.",
            counts_not="Його не зараховано: {why}.",
            standings={
                "taken_back": "його відкликано біля кіоска",
                "keep": "замість нього зараховано інший підпис тієї самої людини",
                "merge": "замість нього зараховано інший підпис тієї самої людини",
                "invalid": "його визнано недійсним",
                "withdrawn": "його визнано відкликаним",
                "erase": "його буде стерто",
            },
            decided="Що про нього вирішено",
            undecided="Нічого.",
            verdicts={
                "keep": "Зараховано один раз серед підписів однієї людини",
                "merge": "Об’єднано з іншими підписами тієї самої людини",
                "different": "Порівняно зі схожим: це різні люди",
                "invalid": "Визнано недійсним",
                "withdrawn": "Визнано відкликаним",
                "correct": "Виправлено",
                "erase": "Буде стерто",
                "undo": "Рішення скасовано",
            },
            undone="(скасовано)",
        ),
    }
)
