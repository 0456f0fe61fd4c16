"""Long work off the screen's thread: a plain function, its progress and how it ended."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Progress = Callable[[int], None]


class Cancelled(Exception):
    """The person stopped the work."""


class Job(QObject):
    """Runs one piece of work at a time; `ended` brings its result, or its exception, to the screen's thread."""

    progressed = Signal(int)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, work: Callable[[Progress], object]) -> None:
        """Call `work` with a function that takes its progress, and that raises Cancelled once the person stopped it."""
        self._cancelled.clear()

        def run() -> None:
            try:
                result: object = work(self._report)
            except Exception as error:  # noqa: BLE001 - whatever it was, the screen's thread decides what to say
                result = error
            self.ended.emit(result)

        self._thread = threading.Thread(target=run, daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        self._cancelled.set()

    def wait(self, seconds: float | None = None) -> None:
        """Return once the work has ended, or after so long; for a window that is closing."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _report(self, done: int) -> None:
        if self._cancelled.is_set():
            raise Cancelled
        self.progressed.emit(done)
