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


def on_bug(then: Callable[[], None]) -> None:
    """Have every uncaught exception logged as type and places, printed, and followed by `then`."""

    def hook(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        _LOG.critical("bug %s at %s", kind.__name__, " < ".join(_places(at)))
        sys.__excepthook__(kind, error.__class__("…") if _is_plain(kind) else error, at)
        then()

    sys.excepthook = hook


def _is_plain(kind: type[BaseException]) -> bool:
    """Whether an exception's message may quote a value, and its type can be made again without one."""
    return kind in {ValueError, KeyError, TypeError, RuntimeError, AttributeError, IndexError}


def _places(at: TracebackType | None) -> list[str]:
    return [f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(traceback.extract_tb(at))]
