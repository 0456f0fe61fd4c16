"""Who may look at the hub's page: whoever brought its eight words, for a day, in one browser."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from typing import Annotated

import sqlalchemy as sa
from fastapi import Depends, Form, Request
from shamir_mnemonic.wordlist import WORDLIST

from kiosk.hub.hub import Here, Hub
from kiosk.hub.records import hashed
from kiosk.hub.refusals import Refusal
from kiosk.hub.schema import hub as hub_table

COOKIE = "petition-kiosk-hub"
LASTS = 86_400  # seconds
_WORDS = 8  # of 10 bits each
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Session:
    """`form` has to come back with everything that changes something: no other site knows it."""

    form: str = field(repr=False)


def new_login(connection: sa.Connection) -> str:
    """Words that open the page from now on; those before, and whoever is in with them, are out."""
    words = " ".join(secrets.choice(WORDLIST) for _ in range(_WORDS))
    connection.execute(sa.update(hub_table).values(login=hashed(words)))
    return words


def opened(hub: Hub, words: str) -> str | None:
    """The cookie for whoever brings the right words."""
    secret, login = _secrets(hub)
    if login is None or not hmac.compare_digest(login, hashed(words)):
        return None
    until = f"{hub.now() + LASTS:0{_DIGITS}}"
    return f"{until}.{_mac(secret, 'session', until, login.hex())}"


def see_bearer(hub: Hub, header: str | None) -> None:
    """Refusal for a program that does not bring the words as a bearer token, with hyphens between."""
    words = (header or "").removeprefix("Bearer ").replace("-", " ")
    _, login = _secrets(hub)
    if login is None or not hmac.compare_digest(login, hashed(words)):
        raise Refusal(401, "unsigned")


def session(request: Request, hub: Here) -> Session | None:
    """Of the browser that asks; None where it has none, or an old one."""
    cookie = request.cookies.get(COOKIE, "")
    until, _, mac = cookie.partition(".")
    secret, login = _secrets(hub)
    if login is None or not (len(until) == _DIGITS and until.isascii() and until.isdigit()):
        return None
    if not hmac.compare_digest(mac.encode(), _mac(secret, "session", until, login.hex()).encode()):
        return None
    return Session(_mac(secret, "form", cookie)) if int(until) > hub.now() else None


Looking = Annotated[Session | None, Depends(session)]


def _changing(looking: Looking, form: Annotated[str, Form()] = "") -> Session:
    if looking is None or not hmac.compare_digest(looking.form.encode(), form.encode()):
        raise Refusal(401, "unsigned")
    return looking


Changing = Annotated[Session, Depends(_changing)]


def _secrets(hub: Hub) -> tuple[bytes, bytes | None]:
    with hub.database.begin() as connection:
        row = connection.execute(sa.select(hub_table.c.secret, hub_table.c.login)).one()
    return row.secret, row.login


def _mac(secret: bytes, *parts: str) -> str:
    return hmac.new(secret, "\n".join(parts).encode(), hashlib.sha256).hexdigest()
