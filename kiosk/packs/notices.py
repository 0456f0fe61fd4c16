"""What stops no kiosk, and is better put right before an event."""

from collections.abc import Iterator, Mapping

from kiosk.domain.text import clean
from kiosk.packs.letters import EXAMPLE

PLACEHOLDER_ADDRESS = "Put the organizer's mailing address here"
_DEEPEST = 4  # consent.contact.text.en; below it a pack has nothing, however deep someone nests it

Path = tuple[str | int, ...]


def notices_in(record: Mapping[str, object], folder: str) -> Iterator[tuple[Path, str]]:
    """Keys of petition.toml (valid or not) that an organizer should look at again, and why."""
    pack_id = record.get("id")
    if isinstance(pack_id, str) and pack_id != folder:
        yield ("id",), f"id is not the name of the folder ({clean(folder)}); with one name, packs are not mixed up"
    organizer = record.get("organizer")
    if isinstance(organizer, Mapping):
        yield from _contact_notices(organizer)
    for path, text in _texts_in(record, ()):
        if EXAMPLE.search(text):
            yield path, f"{path[0]}: example words are still here: put your own"


def _contact_notices(organizer: Mapping[str, object]) -> Iterator[tuple[Path, str]]:
    email, address = organizer.get("email"), organizer.get("address")
    if isinstance(email, str) and email.lower().endswith(".example"):
        yield ("organizer", "email"), "organizer.email is made up: put the organizer's own contact before an event"
    if isinstance(address, str) and address.startswith(PLACEHOLDER_ADDRESS):
        yield ("organizer", "address"), "organizer.address is made up: put the organizer's own contact before an event"


def _texts_in(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    match value:
        case str() if path:
            yield path, value
        case Mapping() if len(path) < _DEEPEST:
            for key, inner in value.items():
                yield from _texts_in(inner, (*path, key))
        case _:
            pass
