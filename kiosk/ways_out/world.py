"""Where to look for ways out, and what is said of one."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

State = Literal["open", "closed", "unknown"]


@dataclass(frozen=True, slots=True)
class WayOut:
    """A way, whether it leads out, and in English why, and what closes it."""

    code: str
    state: State
    advice: str


@dataclass(frozen=True, slots=True)
class World:
    """The files under `root`, the environment, and who runs the kiosk."""

    data: Path
    environment: Mapping[str, str]
    root: Path = Path("/")
    system: str = sys.platform
    user: int = 1000
    process: int = 0
    stays_lit: bool | None = None  # whether the system promised it; None where nobody asked

    @classmethod
    def here(cls, data: Path, *, stays_lit: bool | None = None) -> "World":
        """The computer that this runs on."""
        user = 1000 if sys.platform == "win32" else os.getuid()
        return cls(data, os.environ, user=user, process=os.getpid(), stays_lit=stays_lit)

    def text(self, path: str) -> str:
        """What a file holds; "" where there is none, or none for us to read."""
        try:
            return (self.root / path).read_bytes().decode("utf-8", "replace")
        except OSError:
            return ""

    def texts(self, folder: str, pattern: str) -> str:
        """What all files of a pattern hold, in the order of their names, which is the order in which systems read."""
        found = sorted((self.root / folder).glob(pattern), key=lambda path: path.name)
        return "\n".join(self.text(path.relative_to(self.root).as_posix()) for path in found)

    def leads_to(self, path: str) -> str:
        """The end of a link; "" where there is none."""
        try:
            return str((self.root / path).readlink())
        except OSError:
            return ""

    def processes(self) -> Iterator[tuple[int, str]]:
        """Every process by its number, and the name of its program: first ours, then those that started it."""
        own = self.process
        while own > 0 and (status := self.text(f"proc/{own}/status")):
            yield own, self.text(f"proc/{own}/comm").strip()
            own = next((int(line.split()[1]) for line in status.splitlines() if line.startswith("PPid:")), 0)
        for path in (self.root / "proc").glob("[0-9]*"):
            yield int(path.name), self.text(f"proc/{path.name}/comm").strip()
