"""Kiosks, sticks, a hub and a desk do what they can in any order: nobody is lost, doubled, invented or brought back."""

import logging
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
import sqlalchemy as sa
from campaign import USUAL, Parts
from everything import Campaign
from fastapi import FastAPI
from hubs import Serving, running
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from journeys import Everything
from kept import HubFile

from kiosk.carrying import KioskCarrier
from kiosk.hub.app import Served, build
from kiosk.hub.database import Database
from kiosk.hub.hub import Hub, Limits
from kiosk.hub.metrics import Metrics
from kiosk.hub.records import identity
from kiosk.ledger.gathered import Gathering, Link, open_gathering
from kiosk.ui.closing import Carried

STEPS = int(os.environ.get("KIOSK_STEPS", "300"))
_MEMORY = "/dev/shm"  # noqa: S108 - a fresh folder is made in it
EACH = 100  # steps of one campaign


@contextmanager
def campaigns(folder: Path, parts: Parts = USUAL, served: Serving = Served) -> Iterator[Callable[[], Everything]]:
    """Begins one campaign after the other, at one hub that is made as new for each."""
    path = folder / "hub.sqlite3"
    limits = Limits(rate=1_000_000)
    with running(f"sqlite:///{path}", limits=limits, served=served) as hub, closing(HubFile(path)) as hub_file:
        new, numbers = hub_file.copy(), count(1)

        def another() -> Everything:
            hub_file.bring_back(new)
            begun = Everything(hub, hub_file, folder / f"campaign-{next(numbers)}", parts)
            logging.getLogger("kiosk.hub").setLevel(logging.WARNING)  # a line for each request is too much
            return begun

        with closing(new):
            yield another


def run(another: Callable[[], Everything], steps: int) -> None:
    """So many steps at least, in campaigns that are other ones in each round and the same in each run."""
    end = Campaign.steps + steps
    for number in count(1):
        left = -(-(end - Campaign.steps) // EACH)
        if left <= 0:
            return
        wanted = settings(
            max_examples=min(left, 100),
            stateful_step_count=EACH,
            phases=[Phase.generate],  # to make a failing campaign shorter takes longer than to read it
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
        )
        run_state_machine_as_test(seed(number)(another), settings=wanted)  # type: ignore[arg-type]  # it may be any callable


@pytest.fixture
def quick() -> Iterator[Path]:
    """In memory where that can be: what power cuts do to a drive is tried elsewhere."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if os.access(_MEMORY, os.W_OK) else None) as folder:
        yield Path(folder)


def test_whatever_happens_everybody_is_at_the_desk_once(quick: Path) -> None:
    with campaigns(quick) as another:
        run(another, STEPS)


class ForgetsTheLast(Database):
    """A planted fault: an answer is given for every second entry, and it is not kept."""

    @contextmanager
    def begin(self) -> Iterator[sa.Connection]:
        with super().begin() as connection:
            before = self._size(connection)
            yield connection
            if before < (size := self._size(connection)) and size % 2 == 0:
                connection.exec_driver_sql("ROLLBACK")

    def _size(self, connection: sa.Connection) -> int:
        return int(connection.exec_driver_sql("SELECT count(*) FROM entries").scalar_one())


def a_hub_that_forgets(url: str, clock: Callable[[], float], limits: Limits) -> Callable[[], FastAPI]:
    def made() -> FastAPI:
        database = ForgetsTheLast(url)
        with database.begin() as connection:
            own = identity(connection).id
        return build(Hub(database, clock, own, Metrics(database), limits))

    return made


class ForgetsWhoWasErased(Gathering):
    """A planted fault: what is erased is taken in again from the next stick."""

    def known(self, lines: Iterable[tuple[int, object]]) -> dict[bytes, str]:  # noqa: ARG002 - nothing is known
        return {}

    def keep(self, lines: Sequence[tuple[Link, bytes]]) -> int:
        added = super().keep(lines)
        with self._connection.begin():
            for link, line in lines:
                self._connection.exec_driver_sql("UPDATE entries SET line = ? WHERE hash = ?", (line, link.hash))
        return added


@contextmanager
def a_desk_that_forgets(path: Path, petition: str) -> Iterator[Gathering]:
    with open_gathering(path, petition) as gathering:
        yield ForgetsWhoWasErased(petition, gathering._connection)


class TakesTheHubsWord(KioskCarrier):
    """A planted fault: what was delivered may be cleared, whether or not the organizer has it."""

    def with_organizer(self) -> Carried:
        here = self._here()
        return replace(here, confirmed=here.here, joined=True)


@pytest.mark.parametrize(
    ("parts", "served", "told"),
    [
        (Parts(), a_hub_that_forgets, "the hub acknowledged what it does not hold"),
        (Parts(gathering=a_desk_that_forgets), Served, "whoever was erased is gone, and nobody else"),
        (Parts(carrier=TakesTheHubsWord), Served, "it was confirmed, and the desk does not hold it"),
    ],
    ids=["a hub that forgets", "a desk that forgets who was erased", "a kiosk that takes the hub's word"],
)
def test_the_test_would_notice(quick: Path, parts: Parts, served: Serving, told: str) -> None:
    with campaigns(quick, parts, served) as another, pytest.raises(AssertionError, match=told):
        run(another, 5_000)
