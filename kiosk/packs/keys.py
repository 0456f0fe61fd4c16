"""Which line of a TOML text each key stands on: tomllib reads the values but forgets where they were."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

Path = tuple[str | int, ...]

_TOKEN = re.compile(
    r'''
    (?P<text> """(?:\\.|[^\\])*?"{3,5} | \'\'\'.*?\'{3,5} | "(?:\\.|[^"\\\n])*" | '[^'\n]*' )
  | (?P<skip> [ \t]+ | \#[^\n]* )
  | (?P<mark> [\[\]{}=,.\n] )
  | (?P<bare> [^\s\[\]{}=,.\#"']+ | . )
    ''',
    re.VERBOSE | re.DOTALL,
)
_END = "\n"
_DEEPEST = 8  # no key of a pack lies deeper, and a dotted key of 30,000 parts must not fill the memory


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    line: int


def lines_of(text: str) -> dict[Path, int]:
    """The line, from 1, on which every table, key and list item of a *valid* TOML text begins."""
    return _Scanner(text).scan()


def nearest(lines: dict[Path, int], path: Path) -> int:
    """The line of a key, or of the nearest table around it where the key itself is missing."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    for found in _TOKEN.finditer(text):
        if found.lastgroup != "skip":
            yield _Token(found.group(), line)
        line += found.group().count("\n")


class _Scanner:
    def __init__(self, text: str) -> None:
        self._tokens = [*_tokens(text), _Token(_END, 1)]
        self._at = 0
        self._lines: dict[Path, int] = {}
        self._repeats: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        while self._at < len(self._tokens):
            match self._peek():
                case "\n":
                    self._take()
                case "[":
                    table = self._header()
                case _:
                    self._pair(table)
        return self._lines

    def _peek(self) -> str:
        return self._tokens[self._at].text if self._at < len(self._tokens) else _END

    def _take(self) -> _Token:
        token = self._tokens[min(self._at, len(self._tokens) - 1)]
        self._at += 1
        return token

    def _key(self, end: str) -> tuple[str, ...]:
        parts: list[str] = []
        while self._peek() not in {end, _END}:
            part = self._take().text
            if part != ".":
                parts.append(_unquoted(part))
        return tuple(parts)

    def _header(self) -> Path:
        line = self._take().line
        listed = self._peek() == "["
        if listed:
            self._take()
        key = self._key("]")
        while self._peek() != _END:
            self._take()
        path: Path = ()
        for at, part in enumerate(key):
            path = _below(path, part)
            if listed and at == len(key) - 1:
                self._repeats[path] = self._repeats.get(path, -1) + 1
            self._lines.setdefault(path, line)
            if path in self._repeats:
                path = _below(path, self._repeats[path])
                self._lines.setdefault(path, line)
        return path

    def _pair(self, table: Path) -> None:
        line = self._tokens[self._at].line
        path = table
        for part in self._key("="):
            path = _below(path, part)
            self._lines.setdefault(path, line)
        self._take()
        self._value(path)

    def _value(self, path: Path) -> None:
        match self._peek():
            case "[":
                self._take()
                self._list(path)
            case "{":
                self._take()
                while self._peek() != "}" and self._at < len(self._tokens):
                    if self._peek() in {",", "\n"}:
                        self._take()
                    else:
                        self._pair(path)
                self._take()
            case _:
                while self._peek() not in {"\n", ",", "]", "}"}:
                    self._take()

    def _list(self, path: Path) -> None:
        index = 0
        while self._peek() != "]" and self._at < len(self._tokens):
            match self._peek():
                case "\n":
                    self._take()
                case ",":
                    self._take()
                    index += 1
                case _:
                    item = _below(path, index)
                    self._lines.setdefault(item, self._tokens[self._at].line)
                    self._value(item)
        self._take()


def _below(path: Path, part: str | int) -> Path:
    return (*path, part) if len(path) < _DEEPEST else path


def _unquoted(part: str) -> str:
    return str(tomllib.loads(f"key = {part}")["key"]) if part[0] in "\"'" else part
