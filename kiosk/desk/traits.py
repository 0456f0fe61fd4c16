"""What of a signature is compared: its answers in the form in which two spellings of one answer are alike."""

import re
from dataclasses import dataclass

from kiosk.desk.mailbox import mailbox
from kiosk.desk.spelling import script, sound, words
from kiosk.domain.signature import Signature
from kiosk.domain.text import compared

# Words that streets of one town share. Numbers stay: they tell houses apart.
_OF_ANY_STREET = frozenset(
    map(
        sound,
        """street st avenue ave av road rd drive dr lane ln court crt crescent cres place pl boulevard blvd boul way rue
        chemin ch route rang the de du des la le les north south east west nord sud est ouest apt unit suite app
        вулиця вул проспект просп провулок кв буд""".split(),  # noqa: SIM905 - a list to be read
    )
)


@dataclass(frozen=True, slots=True)
class Traits:
    """Empty where nothing was given: an empty trait is like no other, an empty one included."""

    typed: tuple[str, ...]
    name: tuple[str, ...]
    script: str
    email: str
    phone: str
    postal_code: str
    town: str
    house: str
    street: frozenset[str]


def traits_of(signature: Signature) -> Traits:
    """The traits of one signature, which is left as it was typed."""
    typed = words(signature.name)
    street = words(signature.street)
    return Traits(
        typed=typed,
        name=tuple(map(sound, typed)),
        script=script(signature.name),
        email=mailbox(signature.email),
        phone=signature.phone,
        postal_code=re.sub(r"[\W_]", "", compared(signature.postal_code)),
        town=" ".join(map(sound, words(signature.city))),
        house=next((word for word in street if word[0].isdigit()), ""),
        street=frozenset(map(sound, street)) - _OF_ANY_STREET,
    )
