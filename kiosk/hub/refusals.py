"""What the hub does not do, each with a code for programs and a sentence for people."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from kiosk.hub.database import AWAY
from kiosk.transfer.messages import Refused

_SENTENCES = {
    "away": "The hub's database does not answer; please try again later.",
    "body": "What arrived is not what was sent; please send it again.",
    "busy": "That was too much at once; please try again later.",
    "clock": "The request's time is not the hub's.",
    "counter": "A request of this number was here already.",
    "key": "The new key was not signed for this kiosk.",
    "large": "That is more than the hub takes at once.",
    "late": "The request took too long to arrive.",
    "malformed": "This is not what the hub understands.",
    "petition": "The hub gathers for another petition.",
    "receipt": "The receipt was not signed by the organizer for this kiosk.",
    "unknown": "The hub does not know this kiosk.",
    "unsigned": "The request is not signed by one who may ask for this.",
    "words": "These words are wrong, were used, or are older than ten minutes.",
}
_BY_STATUS = {401: "unsigned", 404: "unknown", 413: "large"}
_WAIT = {"Retry-After": "5"}


class Refusal(Exception):
    """Answered with a status and a `Refused`; see there for `told`."""

    def __init__(self, status: int, code: str, told: int | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.told = told


def answer(refusal: Refusal) -> JSONResponse:
    said = Refused(code=refusal.code, sentence=_SENTENCES[refusal.code], told=refusal.told)
    headers = _WAIT if refusal.status in {429, 503} else None
    return JSONResponse(said.model_dump(), status_code=refusal.status, headers=headers)


def refuse_plainly(app: FastAPI) -> None:
    """Have every refusal answered in one shape; none quotes what was sent."""

    def refused(_request: Request, refusal: Exception) -> JSONResponse:
        return answer(refusal if isinstance(refusal, Refusal) else Refusal(503, "away"))

    def malformed(_request: Request, _error: Exception) -> JSONResponse:
        return answer(Refusal(422, "malformed"))

    def by_status(_request: Request, error: Exception) -> JSONResponse:
        status = error.status_code if isinstance(error, HTTPException) else 400
        headers = error.headers if isinstance(error, HTTPException) else None
        found = answer(Refusal(status, _BY_STATUS.get(status, "malformed")))
        found.headers.update(headers or {})
        return found

    app.add_exception_handler(Refusal, refused)
    app.add_exception_handler(RequestValidationError, malformed)
    app.add_exception_handler(HTTPException, by_status)
    for kind in AWAY:
        app.add_exception_handler(kind, refused)
