"""Long work at the desk, one piece at a time: what it is, how far it is, and the way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.job import Cancelled, Job, Progress

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def _nothing(_result: object) -> None:
    """Nobody waits for what comes of it."""


@QmlElement
@QmlUncreatable("made in Python")
class Work(QObject):  # type: ignore[operator]  # QmlUncreatable's stub lacks the call
    """While `busy` says what is being done, the sections wait."""

    changed = Signal()
    progressChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = Job(self)
        self._job.progressed.connect(self._progress)
        self._job.ended.connect(self._ended)
        self._then: Callable[[object], None] = _nothing
        self._busy = ""
        self._done = self._total = 0

    @Property(str, notify=changed)
    def busy(self) -> str:
        """A code for what is being done; "" where nothing is."""
        return self._busy

    @Property(int, notify=progressChanged)
    def done(self) -> int:
        return self._done

    @Property(int, notify=progressChanged)
    def total(self) -> int:
        """Of what `done` counts; 0 where nobody knows beforehand."""
        return self._total

    def begin(
        self, busy: str, work: Callable[[Progress], object], then: Callable[[object], None], total: int = 0
    ) -> None:
        """Do it off the screen's thread; `then` gets what it returned, or nothing where the person stopped it."""
        if self._busy:
            return
        self._busy, self._then, self._done, self._total = busy, then, 0, total
        self.changed.emit()
        self.progressChanged.emit()
        self._job.start(work)

    @Slot()
    def cancel(self) -> None:
        self._job.cancel()

    def wait(self) -> None:
        """Return once nothing is being done any more, and forget what was to come of it."""
        self._job.cancel()
        self._job.wait()
        self._then = _nothing

    def _progress(self, done: int) -> None:
        self._done = done
        self.progressChanged.emit()

    def _ended(self, result: object) -> None:
        self._busy = ""
        self.changed.emit()
        if isinstance(result, Cancelled):
            return
        if isinstance(result, Exception):
            raise result
        self._then(result)
