"""A kiosk goes on with the organizer whose six words were compared at its set-up, and with nobody else."""

from kiosk.domain.petition import Petition
from kiosk.packs.load import Pack
from kiosk.sealing.canonical import base64_of
from kiosk.settings import Settings


class NotPinned(Exception):
    """The petition or the keys on this kiosk are not those that were compared at set-up."""

    def __init__(self) -> None:
        super().__init__(
            "The petition on this kiosk, or the key it seals to, is not the one that was compared at set-up. "
            "Nothing can be signed here; please bring it to the organizer."
        )


def pinned(pack: Pack, settings: Settings) -> Petition:
    """The petition of a pack; NotPinned where it is signed by another than the settings name, or seals to others."""
    if pack.signed is None:
        if settings.signer:
            raise NotPinned
    elif (base64_of(pack.signed.signer), pack.signed.recipients) != (settings.signer, settings.public_keys):
        raise NotPinned
    return pack.petition
