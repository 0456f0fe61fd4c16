"""Keeps what people type inside this process, and this process from outliving the one that watches over it."""

import ctypes
import signal
import sys

_SET_PARENT_DEATH_SIGNAL, _SET_DUMPABLE = 1, 4  # prctl(2)


def shield() -> None:
    """Nothing of this process's memory reaches a file by itself; on Linux no other program of this user reads it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def dies_with_parent() -> None:
    """However the process that started this one ends, this one ends with it; elsewhere its next heartbeat fails."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
