"""Keeps any one request small and short, and any one address from asking for too much."""

import asyncio
import time
from collections import OrderedDict

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.hub.hub import Limits
from kiosk.hub.refusals import Refusal, answer

_MOST_ADDRESSES = 10_000
_CARRIES_ENTRIES = "/entries"


class Allowance:
    """So many requests a second for each address, and as many at once; kept in memory only, of the latest addresses."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def has(self, address: str, now: float) -> bool:
        """Whether one more is allowed; `now` is in seconds of any clock that does not go back."""
        left, then = self._left.pop(address, (self._rate, now))
        left = min(self._rate, left + (now - then) * self._rate)
        self._left[address] = (max(0.0, left - 1), now)
        if len(self._left) > _MOST_ADDRESSES:
            self._left.popitem(last=False)
        return left >= 1


class Limited:
    """Stands before the application."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        self._app = app
        self._limits = limits
        self._allowance = Allowance(limits.rate)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        address = (scope.get("client") or ("",))[0]
        if not self._allowance.has(address, time.monotonic()):
            await answer(Refusal(429, "busy"))(scope, receive, send)
            return
        await self._app(scope, self._within(scope, receive), send)

    def _within(self, scope: Scope, receive: Receive) -> Receive:
        most = self._limits.entries if scope["path"].endswith(_CARRIES_ENTRIES) else self._limits.body
        until = time.monotonic() + self._limits.seconds
        got, ended = 0, False

        async def limited() -> Message:
            nonlocal got, ended
            if ended:
                return await receive()  # waits for the caller to hang up
            try:
                async with asyncio.timeout(until - time.monotonic()):
                    message = await receive()
            except TimeoutError:
                raise Refusal(408, "late") from None
            got += len(message.get("body", b""))
            ended = not message.get("more_body", False)
            if got > most:
                raise Refusal(413, "large")
            return message

        return limited
