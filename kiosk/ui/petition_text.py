"""The petition's own words in the language on screen."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import segno
from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.petition import Petition, Texts
from kiosk.ui.language import Language

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PetitionText(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """What the pack says, in one language at a time; dates cross as ISO text, for the page to write out."""

    changed = Signal()

    def __init__(
        self, petition: Petition, language: Language, today: Callable[[], date], *, pack: Path = Path()
    ) -> None:
        super().__init__()
        self.petition = petition
        self._language = language
        self._today = today
        self._pack = pack
        language.changed.connect(self.changed)

    @property
    def _texts(self) -> Texts:
        return self.petition.texts[self._language.current]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.petition.title[self._language.current]

    @Property(str, notify=changed)
    def addressee(self) -> str:
        return self.petition.addressee[self._language.current]

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return self.petition.as_of[self._language.current]

    @Property(str, notify=changed)
    def update(self) -> str:
        return self._texts.update

    @Property(str, notify=changed)
    def letter(self) -> str:
        return self._texts.letter

    @Property(str, notify=changed)
    def request(self) -> str:
        return self._texts.request

    @Property(str, notify=changed)
    def privacy(self) -> str:
        return self._texts.privacy

    @Property(str, notify=changed)
    def after(self) -> str:
        return self._texts.after

    @Property(str, notify=changed)
    def signingConsent(self) -> str:
        return self.petition.consent.signing.text[self._language.current]

    @Property(str, notify=changed)
    def contactConsent(self) -> str:
        return self.petition.consent.contact.text[self._language.current]

    @Property(str, notify=changed)
    def organizer(self) -> str:
        organizer = self.petition.organizer
        return f"{organizer.name[self._language.current]} · {organizer.address} · {organizer.email}"

    @Property(str, constant=True)
    def retention(self) -> str:
        return self.petition.retention.isoformat()

    @Property(str, constant=True)
    def picture(self) -> str:
        """Where the pack's picture is, as a file: URL; "" where it brings none."""
        picture = self.petition.picture
        return QUrl.fromLocalFile(str((self._pack / picture.file).resolve())).toString() if picture else ""

    @Property(str, notify=changed)
    def pictureText(self) -> str:
        """What the picture shows, for those who cannot see it."""
        picture = self.petition.picture
        return picture.text[self._language.current] if picture else ""

    @Property(str, constant=True)
    def primary(self) -> str:
        return self.petition.colours.primary

    @Property(str, constant=True)
    def action(self) -> str:
        return self.petition.colours.action

    @Property(str, notify=changed)
    def officialNumber(self) -> str:
        return self.petition.official.number if self.petition.official else ""

    @Property(str, notify=changed)
    def officialState(self) -> str:
        """The state of the official petition by today's clock; "" where the pack names none."""
        official = self.petition.official
        return official.state(self._today()) if official else ""

    @Property(str, notify=changed)
    def officialLink(self) -> str:
        official = self.petition.official
        return official.link[self._language.current] if official else ""

    @Property(int, notify=changed)
    def officialNeeds(self) -> int:
        return self.petition.official.needs if self.petition.official else 0

    @Property(dict, notify=changed)
    def officialDays(self) -> dict[str, str]:
        """What has happened to the official petition, or will: `opens` and `closes`; later `presented`, `answered`."""
        return self.petition.official.known_days(self._today()) if self.petition.official else {}

    @Property(bool, notify=changed)
    def sheetBeside(self) -> bool:
        """Whether a sheet of the official paper petition lies beside the kiosk today."""
        sheet = self.petition.parliament
        return sheet is not None and sheet.is_beside_kiosks(self._today())

    @Property(str, notify=changed)
    def officialCode(self) -> str:
        """The link as a QR code, a data: URL of an SVG picture; "" unless the official petition can be signed today."""
        official = self.petition.official
        if official is None or official.state(self._today()) != "open":
            return ""
        link = official.link[self._language.current]
        return segno.make(link, error="m").svg_data_uri(scale=8, border=2, light="white")
