"""What the world can do to us, and a command then says in one plain sentence."""

from contextlib import AbstractContextManager

from kiosk import exporting
from kiosk.commands.hub import HUBS_FAULTS
from kiosk.commands.options import NoSecret
from kiosk.commands.telling import told
from kiosk.deciding import NotAtADesk
from kiosk.desk.hand_tally import BadTally
from kiosk.desk.ids import UnclearId
from kiosk.export.finished_file import ExportFailed
from kiosk.export.pdf_signing import SigningFailed
from kiosk.handing_over import NothingToHandOver
from kiosk.ledger.errors import LedgerError
from kiosk.packs.fault import FolderTaken
from kiosk.paper_petition import NotInThatLanguage
from kiosk.pinning import NotPinned
from kiosk.sealing.device import DeviceKeyDamaged
from kiosk.sealing.keyfile import KeyFileDamaged, WrongPassphrase
from kiosk.sealing.public_file import PublicFileDamaged
from kiosk.sealing.shares import WrongRecoveryWords
from kiosk.settings import BadSettings
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
    *HUBS_FAULTS,
    AlreadyOpen,
    AnotherCertificate,
    BadInvitation,
    BadSettings,
    BadTally,
    DeviceKeyDamaged,
    ExportFailed,
    FolderTaken,
    HubAway,
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
    PublicFileDamaged,
    exporting.NoKeyHere,
    NoSecret,
    SetUpFailed,
    UnclearId,
    SigningFailed,
    WrongPassphrase,
    WrongRecoveryWords,
)


def told_plainly() -> AbstractContextManager[None]:
    """What the world does within is said in one sentence and ends the process; a bug is left to crash."""
    return told(WORLDS_FAULTS)
