"""A drive that loses its power: what a process wrote, as strace saw it, and the states in which the drive may be found.

What was synced is there. What was not is there, or not, or torn at any sector; names that were given or taken since
their folder was synced are there up to some moment. Nothing else is assumed of a drive or a file system.
"""

import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
CALLS = "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink"
_CALL = re.compile(r"(\w+)\((.*)\) += (\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that the process asked of the drive, or `thanks`, said aloud."""

    what: str
    file: str = ""  # a name, or the folder itself as "."
    data: bytes = b""
    at: int = 0  # an offset, a length, which file of all that were made, or how many were thanked
    to: str = ""


@dataclass
class _Open:
    file: str
    appends: bool
    at: int = 0


@dataclass
class Trace:
    """Reads what `strace -xx` wrote of one process; files outside one folder do not count."""

    folder: Path
    _open: dict[int, _Open] = field(default_factory=dict)
    _sizes: dict[str, int] = field(default_factory=dict)
    _made: int = 0

    def calls(self, lines: Iterable[str]) -> Iterator[Call]:
        for line in lines:
            if (found := _CALL.match(line)) is None:
                continue
            name, given, answer = found[1], found[2], int(found[3])
            texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(given)]
            numbers = [int(part) for part in re.findall(r"(?:^|, )(\d+)(?=,|$)", given)]
            yield from self._call(name, given, texts, [answer, *numbers])

    def _call(self, name: str, given: str, texts: list[bytes], numbers: list[int]) -> Iterator[Call]:
        answer, first = numbers[0], numbers[1] if len(numbers) > 1 else -1
        if name == "openat" and (file := self._named(texts[0])):
            self._open[answer] = _Open(file, "O_APPEND" in given)
            if "O_CREAT" in given and file not in self._sizes:
                self._sizes[file] = 0
                self._made += 1
                yield Call("create", file, at=self._made)
            if "O_TRUNC" in given:
                self._sizes[file] = 0
                yield Call("truncate", file)
        elif name == "close":
            self._open.pop(first, None)
        elif name == "write" and first == 1:
            yield Call("thanks", at=int(texts[0].split()[-1]))
        elif name in {"rename", "unlink"}:
            yield from self._renamed(name, texts)
        elif (held := self._open.get(first)) is not None:
            yield self._written(name, held, texts, numbers[2:])

    def _written(self, name: str, held: _Open, texts: list[bytes], numbers: list[int]) -> Call:
        if name == "ftruncate":
            self._sizes[held.file] = numbers[0]
            return Call("truncate", held.file, at=numbers[0])
        if name in {"fsync", "fdatasync"}:
            return Call("sync", held.file)
        data = texts[0]
        at = numbers[-1] if name == "pwrite64" else self._sizes[held.file] if held.appends else held.at
        held.at = at + len(data) if name == "write" else held.at
        self._sizes[held.file] = max(self._sizes[held.file], at + len(data))
        return Call("write", held.file, data, at)

    def _renamed(self, name: str, texts: list[bytes]) -> Iterator[Call]:
        old, new = self._named(texts[0]), self._named(texts[-1])
        if old and old in self._sizes:
            size = self._sizes.pop(old)
            if name == "rename":
                self._sizes[new] = size
            yield Call(name, old, to=new if name == "rename" else "")

    def _named(self, raw: bytes) -> str:
        path = Path(raw.decode())
        if path == self.folder:
            return "."
        return path.name if path.parent == self.folder and not path.name.endswith((".lock", "-shm")) else ""


class Drive:
    """Plays calls back; `found` is what is on it where the power goes now."""

    def __init__(self) -> None:
        self._safe: dict[int, bytes] = {}  # what each file holds for certain
        self._waiting: dict[int, list[Call]] = {}  # what was asked of it since
        self._names: dict[str, int] = {}  # as programs see them
        self._safe_names: dict[str, int] = {}
        self._renamings: list[Call] = []
        self.thanked = 0

    def play(self, call: Call) -> None:
        match call.what:
            case "thanks":
                self.thanked = call.at
            case "sync" if call.file == ".":
                self._safe_names, self._renamings = dict(self._names), []
            case "sync":
                number = self._names[call.file]
                self._safe[number] = _applied(self._safe[number], self._waiting[number])
                self._waiting[number] = []
            case "write" | "truncate":
                self._waiting[self._names[call.file]].append(call)
            case _:
                if call.what == "create":
                    self._safe[call.at], self._waiting[call.at] = b"", []
                _rename(self._names, call)
                self._renamings.append(call)

    def found(self, chance: random.Random) -> dict[str, bytes]:
        """The files, by name, in one of the many ways in which they may be found."""
        names, many = dict(self._safe_names), len(self._renamings)
        for call in self._renamings[: chance.choice((0, many, chance.randint(0, many)))]:
            _rename(names, call)
        return {name: self._content(number, chance) for name, number in names.items()}

    def _content(self, number: int, chance: random.Random) -> bytes:
        waiting = self._waiting[number]
        if waiting:
            torn = [part for call in waiting for part in _torn(call, chance)]
            waiting = chance.choice(([], waiting, torn, torn, torn))
        return _applied(self._safe[number], waiting)


def _rename(names: dict[str, int], call: Call) -> None:
    if call.what == "create":
        names[call.file] = call.at
    elif (number := names.pop(call.file, None)) is not None and call.to:
        names[call.to] = number


def _torn(call: Call, chance: random.Random) -> Iterator[Call]:
    """What is left of a call: all, nothing, its beginning, or some of its sectors."""
    match chance.choice(("all", "nothing", "beginning", "sectors")):
        case "all":
            yield call
        case "beginning" if call.data:
            yield Call("write", call.file, call.data[: chance.randrange(len(call.data))], call.at)
        case "sectors":
            for start in range(0, len(call.data), SECTOR):
                if chance.random() < 0.5:
                    yield Call("write", call.file, call.data[start : start + SECTOR], call.at + start)


def _applied(content: bytes, calls: Iterable[Call]) -> bytes:
    held = bytearray(content)
    for call in calls:
        if call.what == "truncate":
            del held[call.at :]
            held.extend(bytes(call.at - len(held)))
        elif call.data:
            held.extend(bytes(max(0, call.at - len(held))))
            held[call.at : call.at + len(call.data)] = call.data
    return bytes(held)
