"""Runs a program under the seccomp rules of a systemd unit, where systemd itself is not there to do so.

Run as `python in_the_units_sandbox.py UNIT PROGRAM...`. The filter of system calls, no memory that is both written and
run, the families of sockets, and the environment are the unit's; folders and devices are not.
"""

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from ctypes.util import find_library
from errno import EPERM
from pathlib import Path

_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | EPERM  # seccomp_init(3)
_EQUAL, _EQUAL_UNDER_MASK = 4, 7  # seccomp_rule_add(3)
_WRITE, _EXECUTE, _SHARED_EXECUTE = 2, 4, 0o100000  # mmap(2), shmat(2)
_FAMILIES = {"AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10, "AF_NETLINK": 16}
# What belongs to the machine that the unit is for.
_NOT_HERE = {"HOME", "XDG_RUNTIME_DIR", "LIBSEAT_BACKEND"}


class _Compared(ctypes.Structure):
    """libseccomp's scmp_arg_cmp: which argument of a call, and what it has to be."""

    _fields_ = (
        ("arg", ctypes.c_uint),
        ("op", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


def lines(unit: Path, key: str) -> list[str]:
    """Every value that a unit gives a key."""
    return re.findall(rf"^{key}=(.*)$", unit.read_text("utf-8"), re.MULTILINE)


def calls(group: str) -> Iterator[str]:
    """The system calls of one of systemd's groups, as it lists them itself."""
    told = subprocess.run(["systemd-analyze", "syscall-filter", group], check=True, capture_output=True, text=True)
    for line in told.stdout.splitlines()[1:]:
        name = line.strip()
        if name.startswith("@"):
            yield from calls(name)
        elif name and not name.startswith("#"):
            yield name


def allowed(unit: Path) -> set[str]:
    """The system calls that a unit leaves to its program."""
    found = set(calls("@default"))
    for value in lines(unit, "SystemCallFilter"):
        named = {call for word in value.lstrip("~").split() for call in (calls(word) if word[0] == "@" else [word])}
        found = found - named if value.startswith("~") else found | named
    return found


def conditions(unit: Path) -> dict[str, list[_Compared]]:
    """Calls that are allowed with some arguments only: no memory both written and run, and no network."""
    masked = _EQUAL_UNDER_MASK
    families = [_FAMILIES[family] for value in lines(unit, "RestrictAddressFamilies") for family in value.split()]
    found = {"socket": [_Compared(0, _EQUAL, family) for family in families]}
    if lines(unit, "MemoryDenyWriteExecute") == ["yes"]:
        found["mmap"] = [_Compared(2, masked, _WRITE | _EXECUTE, held) for held in (0, _WRITE, _EXECUTE)]
        found["mprotect"] = found["pkey_mprotect"] = [_Compared(2, masked, _EXECUTE, 0)]
        found["shmat"] = [_Compared(2, masked, _SHARED_EXECUTE, 0)]
    return found


def load(unit: Path) -> None:
    """From here on this process and its children are refused whatever the unit does not allow."""
    library = ctypes.CDLL(find_library("seccomp"))
    library.seccomp_init.restype = ctypes.c_void_p
    rules = ctypes.c_void_p(library.seccomp_init(_REFUSE))
    conditional = conditions(unit)
    for call in allowed(unit):
        number = library.seccomp_syscall_resolve_name(call.encode())
        for compared in conditional.get(call, [None]):
            count = 0 if compared is None else 1
            library.seccomp_rule_add_array(rules, _ALLOW, number, count, compared and ctypes.byref(compared))
    if library.seccomp_load(rules):
        raise OSError("The kernel took no filter.")


def main(unit: Path, program: list[str]) -> None:
    """Become the program."""
    for line in lines(unit, "Environment"):
        name, _, value = line.partition("=")
        if name not in _NOT_HERE:
            os.environ[name] = value
    load(unit)
    os.execvp(program[0], program)  # noqa: S606 - the test's own


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
