"""What the organizer counts, tells apart and hands over: on screen, on paper, elsewhere."""

from kiosk import paths
from kiosk.deciding import NotAtADesk
from kiosk.desk.chains import KioskChain, chains
from kiosk.ledger.gathered import open_gathering
from kiosk.packs.load import load_pack


def gathered_chains(data: paths.DataFolder) -> list[KioskChain]:
    """Each kiosk's chain, as it was gathered; NotAtADesk, LedgerError or BadPack where that cannot be told."""
    if not data.gathered.exists():
        raise NotAtADesk
    petition = load_pack(data.pack).id
    with open_gathering(data.gathered, petition) as gathering:
        return chains(gathering.links(), petition)
