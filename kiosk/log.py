"""The log: event codes, counts and ids. A bug is logged by its place in the code, never by what a person typed."""

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_LOG = logging.getLogger("kiosk")
_MOST_BYTES = 1_000_000
_KEPT = 3


def start_log(path: Path) -> None:
    """Log to a file that rotates."""
    handler = RotatingFileHandler(path, maxBytes=_MOST_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.setLevel(logging.INFO)


def stop_log() -> None:
    """Close the file."""
    for handler in list(_LOG.handlers):
        _LOG.removeHandler(handler)
        handler.close()


def log_event(code: str) -> None:
    """Log what happened, in words that hold nothing of any person."""
    _LOG.info(code)


def on_bug(then: Callable[[], None]) -> None:
    """Have every uncaught exception logged and printed as type and places, and followed by `then`.

    Its message is left out of both: it may quote what a person typed, and what is printed ends in a journal.
    """

    def hook(kind: type[BaseException], _error: BaseException, at: TracebackType | None) -> None:
        _LOG.critical("bug %s at %s", kind.__name__, " < ".join(places(at)))
        traceback.print_tb(at)
        sys.stderr.write(f"{kind.__name__}\n")
        then()

    sys.excepthook = hook


def places(at: TracebackType | None) -> list[str]:
    """Where an error was, file and line, the innermost first."""
    return [f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(traceback.extract_tb(at))]
