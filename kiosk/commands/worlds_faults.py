"""What the world can do to us, and how a command says so: one plain sentence, and an exit code of its own."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

from kiosk import exporting
from kiosk.commands.hub import HubNotReady
from kiosk.commands.options import NoSecret
from kiosk.deciding import NotAtADesk
from kiosk.desk.hand_tally import BadTally
from kiosk.desk.ids import UnclearId
from kiosk.export.finished_file import ExportFailed
from kiosk.export.pdf_signing import SigningFailed
from kiosk.handing_over import NothingToHandOver
from kiosk.hub.database import HubDatabaseError
from kiosk.hub.records import PetitionTaken
from kiosk.ledger.errors import LedgerError
from kiosk.packs.fault import BadPack, FolderTaken
from kiosk.paper_petition import NotInThatLanguage
from kiosk.pinning import NotPinned
from kiosk.sealing.device import DeviceKeyDamaged
from kiosk.sealing.keyfile import KeyFileDamaged, WrongPassphrase
from kiosk.sealing.public_file import PublicFileDamaged
from kiosk.sealing.shares import WrongRecoveryWords
from kiosk.settings import BadSettings
from kiosk.supervising import WORLD_SAID_NO
from kiosk.transfer.faults import AnotherCertificate, HubAway, HubRefused, HubStrange, NoHub
from kiosk.transfer.invitation import BadInvitation
from kiosk.ui.installer import SetUpFailed
from kiosk.ui.window import NoScreen


class AlreadyOpen(Exception):
    """Two kiosks on one folder would stand in each other's way."""

    def __init__(self) -> None:
        super().__init__("The kiosk is already open on this computer.")


# Each message is one plain sentence, and nothing of ours is broken.
WORLDS_FAULTS = (
    AlreadyOpen,
    AnotherCertificate,
    BadInvitation,
    BadPack,
    BadSettings,
    BadTally,
    DeviceKeyDamaged,
    ExportFailed,
    FolderTaken,
    HubAway,
    HubDatabaseError,
    HubNotReady,
    HubRefused,
    HubStrange,
    KeyFileDamaged,
    LedgerError,
    NoHub,
    NoScreen,
    NotAtADesk,
    NothingToHandOver,
    NotInThatLanguage,
    NotPinned,
    PetitionTaken,
    PublicFileDamaged,
    exporting.NoKeyHere,
    NoSecret,
    SetUpFailed,
    UnclearId,
    SigningFailed,
    WrongPassphrase,
    WrongRecoveryWords,
)


@contextmanager
def told_plainly() -> Iterator[None]:
    """What the world does within is said in one sentence and ends the process; a bug is left to crash."""
    try:
        yield
    except WORLDS_FAULTS as error:
        sentence = str(error)
    except OSError as error:
        sentence = f"{error.filename or 'The disk'}: {error.strerror or error}."
    else:
        return
    Console(stderr=True, soft_wrap=True, highlight=False).print(sentence, markup=False)
    sys.exit(WORLD_SAID_NO)
