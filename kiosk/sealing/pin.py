"""The volunteer's PIN: few guesses, growing waits, and a count that no kill and no clock can turn back."""

import json
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.sealing.durable import read_small, write_durably
from kiosk.sealing.keyfile import Cost

PIN_COST = Cost(memory_kib=64 * 1024, iterations=3, lanes=4)
FEWEST_DIGITS, MOST_DIGITS = 6, 12
FREE_TRIES, MOST_TRIES = 5, 20
_FIRST_WAIT, _LONGEST_WAIT = 30, 3600  # seconds
_VERSION = 1
_LONGEST_FILE = 4096


@dataclass(frozen=True, slots=True)
class Accepted:
    """The PIN is right; earlier wrong guesses are forgotten."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Wrong, or asked too early: seconds until the next guess is looked at, and how many are left."""

    wait_seconds: int
    tries_left: int


@dataclass(frozen=True, slots=True)
class Locked:
    """No guess is looked at any more: only the organizer can set a new PIN."""


Verdict = Accepted | Refused | Locked


class PinUnavailable(Exception):
    """The guess could not be counted, so it was not looked at."""

    def __init__(self) -> None:
        super().__init__("The PIN cannot be checked now: the disk said no.")


@dataclass(frozen=True, slots=True)
class _State:
    phc: str
    wrong: int
    last: int  # when the last guess was made, in seconds UTC

    @property
    def wait(self) -> int:
        over = self.wrong - FREE_TRIES
        return 0 if over < 0 else min(_FIRST_WAIT << over, _LONGEST_WAIT)


def is_pin(text: str) -> bool:
    """Whether a text can be a PIN: 6 to 12 digits 0-9."""
    return text.isascii() and text.isdigit() and FEWEST_DIGITS <= len(text) <= MOST_DIGITS


@dataclass(frozen=True, slots=True)
class PinLock:
    """The PIN kept in one small file; every guess is counted there before it is checked."""

    path: Path

    @classmethod
    def create(cls, path: Path, pin: str, *, cost: Cost = PIN_COST) -> "PinLock":
        """Set a PIN, in place of any there was: at set-up, or by the organizer after a lock-out."""
        if not is_pin(pin):
            raise ValueError(f"A PIN has {FEWEST_DIGITS} to {MOST_DIGITS} digits.")
        argon2 = Argon2id(
            salt=secrets.token_bytes(16),
            length=32,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        )
        made = cls(path)
        made._store(_State(argon2.derive_phc_encoded(pin.encode()), wrong=0, last=0))
        return made

    def check(self, pin: str, *, now: datetime) -> Verdict:
        """Judge a guess. PinUnavailable where the disk does not take the count, FileNotFoundError without a PIN."""
        state = self._load()
        if state is None or state.wrong >= MOST_TRIES:
            return Locked()
        at = int(now.timestamp())
        if at < state.last:
            # The clock went back: the wait starts anew from here, and can neither vanish nor last for years.
            state = replace(state, last=at)
            self._store(state)
        if (wait := state.last + state.wait - at) > 0 and state.wait:
            return Refused(wait, MOST_TRIES - state.wrong)
        if not is_pin(pin):
            return Refused(0, MOST_TRIES - state.wrong)
        counted = replace(state, wrong=state.wrong + 1, last=at)
        self._store(counted)
        return self._judge(pin, counted)

    def _judge(self, pin: str, counted: _State) -> Verdict:
        try:
            Argon2id.verify_phc_encoded(pin.encode(), counted.phc)
        except InvalidKey:
            if counted.wrong >= MOST_TRIES:
                return Locked()
            return Refused(counted.wait, MOST_TRIES - counted.wrong)
        except ValueError:  # it begins as ours do, and goes on as none does
            return Locked()
        self._store(replace(counted, wrong=0))
        return Accepted()

    def _store(self, state: _State) -> None:
        fields = {"version": _VERSION, "pin": state.phc, "wrong": state.wrong, "last": state.last}
        try:
            write_durably(self.path, json.dumps(fields).encode())
        except OSError as error:
            raise PinUnavailable from error

    def _load(self) -> _State | None:
        """None where the file is not one of ours: whoever damages it gains no guess."""
        try:
            fields: Any = json.loads(read_small(self.path, _LONGEST_FILE))
            state, version = _State(fields["pin"], fields["wrong"], fields["last"]), fields["version"]
        except FileNotFoundError:
            raise
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None
        whole = all(type(number) is int and number >= 0 for number in (state.wrong, state.last))
        return state if whole and version == _VERSION and _is_ours(state.phc) else None


def _is_ours(phc: object) -> bool:
    # A PHC string names its own cost: one that we did not write could ask for all memory there is.
    if not isinstance(phc, str) or not phc.startswith("$argon2id$v=19$m="):
        return False
    try:
        memory, iterations, lanes = (int(part.partition("=")[2]) for part in phc.split("$")[3].split(","))
    except ValueError:
        return False
    return Cost(memory, iterations, lanes).is_sane
