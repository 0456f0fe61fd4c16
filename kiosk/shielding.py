"""Keeps what people type inside this process: no core dump, and no look into its memory by another program."""

import ctypes
import sys

_SET_DUMPABLE = 4  # prctl(2)


def shield() -> None:
    """Nothing of this process's memory reaches a file by itself; on Linux no other program of this user reads it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
