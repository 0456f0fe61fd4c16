"""How the hub's pages are made: from templates, in the reader's language, and closed to everything from elsewhere."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from fastapi import Depends, Query, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk.hub.wording import LOCALES, NAMES, Speech, spoken

TEMPLATES = Path(__file__).parent / "templates"
_NOTHING_FROM_ELSEWHERE = (
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors {}"
)


@dataclass(frozen=True, slots=True)
class Shower:
    """Makes pages in one reader's language."""

    speech: Speech
    environment: Environment

    def page(self, name: str, status: int = 200, framed_by: str = "'none'", **values: object) -> HTMLResponse:
        """A template, filled; `framed_by` says which sites may show it within theirs."""
        speech = self.speech
        said = self.environment.get_template(name).render(
            say=speech, language=speech.language, locale=LOCALES[speech.language], languages=NAMES, **values
        )
        headers = {
            "Cache-Control": "no-store",
            "Content-Security-Policy": _NOTHING_FROM_ELSEWHERE.format(framed_by),
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
        }
        return HTMLResponse(said, status_code=status, headers=headers)


def templates() -> Environment:
    """Every value is escaped, and one that is missing is a bug."""
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True)


def _shower(request: Request, language: Annotated[str | None, Query()] = None) -> Shower:
    speech = spoken(language, request.headers.get("Accept-Language", ""))
    return Shower(speech, request.app.state.templates)


Showing = Annotated[Shower, Depends(_shower)]
