"""What the system tells of the network, where it tells: that there is one again, and whether its bytes cost money."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """`cameBack`: there was none, or another one. A system that tells nothing has a network that costs nothing."""

    cameBack = Signal()

    def watch(self) -> None:
        """Begin to ask the system; a kiosk without a hub never does."""
        if QNetworkInformation.instance() is not None or QNetworkInformation.loadDefaultBackend():
            QNetworkInformation.instance().reachabilityChanged.connect(self._changed)

    @property
    def is_metered(self) -> bool:
        told = QNetworkInformation.instance()
        return told is not None and told.isMetered()

    def _changed(self, now: QNetworkInformation.Reachability) -> None:
        # Where a hub stands in the same room, a network without the rest of the world is enough.
        if now != QNetworkInformation.Reachability.Disconnected:
            self.cameBack.emit()
