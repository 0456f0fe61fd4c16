"""A kiosk that was set up as volunteers do it, and its recorder: for those who look at its folder from outside."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

from signers import CHEAP

from kiosk import paths
from kiosk.ballast import Ballast
from kiosk.demo import people
from kiosk.demo.people import Person
from kiosk.domain.form import Occasion
from kiosk.domain.petition import Petition
from kiosk.domain.signature import Signature
from kiosk.exporting import open_key
from kiosk.installing import KioskInstaller
from kiosk.packs.load import load_pack
from kiosk.recording import LedgerRecorder
from kiosk.sealing.device import DeviceKey
from kiosk.sealing.keyfile import lock
from kiosk.sealing.keys import PublicKey
from kiosk.second_copy import opened_with_copies
from kiosk.settings import load
from kiosk.ui.installer import Choices

PIN, PASSPHRASE = "240824", "six words nobody else would think of"
NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)


def install(root: Path) -> paths.DataFolder:
    """Set a kiosk up; a guess at its passphrase costs little, so that a thief can make many."""
    data, pack = paths.DataFolder(root), paths.bundled_pack()
    installer = KioskInstaller(data, pack, load_pack(pack), date(2026, 5, 17))
    installer.install(Choices("Rally", "Table 1", ("en", "fr", "uk"), PIN, PASSPHRASE))
    installer.complete()
    data.key.write_bytes(lock(open_key(data, PASSPHRASE), PASSPHRASE, cost=CHEAP))
    return data


@contextmanager
def recording(
    data: paths.DataFolder, *, now: Callable[[], datetime] = lambda: NOON, also: tuple[PublicKey, ...] = ()
) -> Iterator[LedgerRecorder]:
    """The recorder of a kiosk; whoever is named in `also` can open what is recorded, too."""
    settings, petition = load(data.settings), load_pack(data.pack)
    device = DeviceKey.read(data.device, settings.kiosk_id)
    with opened_with_copies(data, settings, petition.id) as (ledger, copies):
        keys = (*settings.public_keys, *also)
        yield LedgerRecorder(ledger, copies, Ballast(data.ballast), keys, device, settings.event, now)


def signature_of(person: Person, petition: Petition, *, now: datetime = NOON) -> Signature:
    """What a person's answers and ink become on the form, at a rally."""
    return people.signature_of(person, petition, Occasion(uuid4(), now, "Rally", "Table 1", person.language))
