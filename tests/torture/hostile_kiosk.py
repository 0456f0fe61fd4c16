"""What somebody could do to the files of a kiosk, or to its copy on a stick: each a plain small file, and honest."""

import hashlib
import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.sealing.canonical import encoded

Mischief = Callable[[Path, random.Random, Path], None]
_LONG_LINE = 1 << 23
_LARGE = 1 << 27  # bytes: copies and ledgers are read to their end, which takes longer than a second for a gigabyte


def flips(path: Path, chance: random.Random, _outside: Path) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 3, 40)) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def cuts(path: Path, chance: random.Random, _outside: Path) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size + 1))


def blanks(path: Path, chance: random.Random, _outside: Path) -> None:
    data = bytearray(path.read_bytes())
    start = chance.randrange(len(data) + 1)
    data[start : start + 4096] = bytes(len(data[start : start + 4096]))
    path.write_bytes(data)


def shuffles(path: Path, chance: random.Random, _outside: Path) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(chance.choices(lines, k=len(lines) + 1)) if lines else b"\n")


def becomes_something_else(path: Path, chance: random.Random, outside: Path) -> None:
    path.unlink()
    match chance.randrange(3):
        case 0:
            os.mkfifo(path)
        case 1:
            path.mkdir()
        case _:
            path.symlink_to(chance.choice((outside / "letter.md", outside, Path("/dev/zero"), Path("/dev/full"), path)))


def grows(path: Path, chance: random.Random, _outside: Path) -> None:
    os.truncate(path, path.stat().st_size + chance.choice((1, 70_000, 5 << 20, _LARGE)))


def is_one_long_line(path: Path, chance: random.Random, _outside: Path) -> None:
    unit = chance.choice((b"[", b'{"a":', b"[],", b"a.", b"1", b"\x00", b'"\xf0\x9f\x98\x80', b" ", b"\r", b"a = {"))
    size = chance.choice((4_000, 60_000, (1 << 22) - 9, _LONG_LINE))
    before = chance.choice((b"", b"[", path.read_bytes()))
    path.write_bytes(before + unit * (size // len(unit)) + chance.choice((b"", b"\n")))


def is_of_another_version(path: Path, chance: random.Random, _outside: Path) -> None:
    data = path.read_bytes()
    other = chance.choice((b"2", b"0", b"-1", b"1e0", b"true", b'"1"', b"9" * 4301, b"null"))
    for name in (b'"version": 1', b'"version":1', b"format = 1"):
        data = data.replace(name, name[:-1] + other)
    path.write_bytes(data)


def says_otherwise(path: Path, chance: random.Random, outside: Path) -> None:
    """One value of a JSON file is of another kind, and its checksum is right all the same."""
    try:
        fields: Any = json.loads(path.read_bytes())
        check = fields.pop("check", None)
        name = chance.choice(list(fields))
    except (ValueError, AttributeError, TypeError, IndexError):  # it is no JSON, or was made of something else
        return flips(path, chance, outside)
    part = fields
    while isinstance(part[name], dict) and part[name] and chance.random() < 0.9:
        part, name = part[name], chance.choice(list(part[name]))
    part[name] = chance.choice(_ODD)
    if check is not None:
        fields["check"] = hashlib.sha256(encoded(fields)).hexdigest()
    path.write_text(json.dumps(fields), "utf-8")
    return None


def spoil(path: Path, chance: random.Random, outside: Path) -> None:
    """Do one such thing to a file."""
    chance.choice(_ALL)(path, chance, outside)


_PHC = "$argon2id$v=19$m="
_ODD: tuple[object, ...] = (
    *(None, True, -1, 0, 1, 1 << 31, 1 << 63, 1.5, "", "a", "\U0001f701", [], {}, [[]], "AAAA", "A" * 3000, "\x00"),
    *(
        _PHC,
        f"{_PHC}8,t=1,p=1$$",
        f"{_PHC}8,t=1,p=1$AAAA$AAAA",
        f"{_PHC}8,t=1,p=1$é$é",
        f"{_PHC}99999999999,t=1,p=1$A$A",
    ),
    *(f"{_PHC}8,t=1,p=1", f"{_PHC}8,t=1,p=1$" + "A" * 3000 + "$AAAA", f"{_PHC}x,t=1,p=1$A$A", f"{_PHC}8,t=1$A$A"),
)
_ALL: tuple[Mischief, ...] = (
    *(flips, cuts, blanks, shuffles, becomes_something_else, grows, is_one_long_line, is_of_another_version),
    *(says_otherwise, says_otherwise),
)
