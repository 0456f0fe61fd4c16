"""What a slip says to somebody who has no phone at hand, in every language."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.domain.words import Language


@dataclass(frozen=True, slots=True)
class SlipWording:
    """Sentences of a slip; `{…}` is filled in."""

    one_more: str
    sign_it: str
    confirm: str
    last_day: str
    now: str
    announced: str
    closed: str
    presented: str
    answered: str
    tell: str
    link: str
    truth: str


SLIP_WORDINGS: Mapping[Language, SlipWording] = MappingProxyType(
    {
        "en": SlipWording(
            one_more="One more step: the official petition",
            sign_it="Sign e-petition {number} of the House of Commons too: once, on your own phone or computer, with "
            "your own name and e-mail address.",
            confirm="Answer the message that the House then sends you: only a confirmed signature counts.",
            last_day="Its last day is {date}.",
            now="What you can do now",
            announced="E-petition {number} opens for signature at the House of Commons on {date}. It cannot be "
            "signed before.",
            closed="E-petition {number} was open for signature at the House of Commons from {opens} to {closes}. It "
            "can no longer be signed.",
            presented="It was presented in the House on {date}.",
            answered="The government’s response was tabled on {date}.",
            tell="Tell one person today what you signed, and why.",
            link="Type this address, or point a camera at the code:",
            truth="What is signed on the screen is a campaign signature. It does not count for an official petition "
            "to the House of Commons.",
        ),
        "fr": SlipWording(
            one_more="Encore un pas\u00a0: la pétition officielle",
            sign_it="Signez aussi la pétition électronique {number} de la Chambre des communes\u00a0: une seule "
            "fois, sur votre propre téléphone ou ordinateur, avec votre propre nom et votre propre adresse courriel.",
            confirm="Répondez au message que la Chambre vous envoie ensuite\u00a0: seule une signature confirmée "
            "compte.",
            last_day="Son dernier jour est le {date}.",
            now="Ce que vous pouvez faire maintenant",
            announced="La pétition électronique {number} sera ouverte à la signature, à la Chambre des communes, à "
            "compter du {date}. On ne peut pas la signer avant.",
            closed="La pétition électronique {number} a été ouverte à la signature, à la Chambre des communes, du "
            "{opens} au {closes}. On ne peut plus la signer.",
            presented="Elle a été présentée à la Chambre le {date}.",
            answered="La réponse du gouvernement a été déposée le {date}.",
            tell="Dites dès aujourd’hui à quelqu’un ce que vous avez signé, et pourquoi.",
            link="Tapez cette adresse ou visez le code avec un appareil photo\u00a0:",
            truth="Ce qui est signé à l’écran est une signature de campagne. Elle ne compte pas pour une pétition "
            "officielle à la Chambre des communes.",
        ),
        "uk": SlipWording(
            one_more="Ще один крок: офіційна петиція",
            sign_it="Підпишіть також електронну петицію {number} Палати громад: один раз, на власному телефоні чи "
            "комп’ютері, зі своїм ім’ям і своєю електронною адресою.",
            confirm="Дайте відповідь на лист, який тоді надішле вам Палата: зараховують лише підтверджений підпис.",
            last_day="Останній день — {date}",
            now="Що ви можете зробити зараз",
            announced="Електронну петицію {number} буде відкрито для підпису в Палаті громад {date} Підписати її "
            "раніше не можна.",
            closed="Електронна петиція {number} була відкрита для підпису в Палаті громад з {opens} до {closes} "
            "Підписати її вже не можна.",
            presented="Її представили в Палаті {date}",
            answered="Відповідь уряду внесли {date}",
            tell="Розкажіть сьогодні комусь одному, що ви підписали і чому.",
            link="Наберіть цю адресу або наведіть камеру на код:",
            truth="Підпис на екрані — це підпис кампанії. До офіційної петиції в Палаті громад його не зараховують.",
        ),
    }
)
