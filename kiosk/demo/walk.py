"""A screen by name, and how somebody comes to it from the one before."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.demo.people import Person, people
from kiosk.demo.stage import Dress, Stage
from kiosk.domain.words import Language as Code

S = TypeVar("S", bound=Stage)


@dataclass(frozen=True, slots=True)
class Station(Generic[S]):
    """A screen, and the way to it from the station before."""

    name: str
    comes: Callable[[S], object]


def walk(stage: S, stations: Sequence[Station[S]], language: Code) -> Iterator[Station[S]]:
    """Come to each station in turn, as a person does; in between, the caller may dress the stage as it likes."""
    for station in stations:
        stage.wears(Dress(language=language))
        station.comes(stage)
        yield station


def signer(language: Code) -> Person:
    """Somebody of that language who answers every question."""
    return next(
        person
        for person in people(1000, seed=3)
        if person.language == language and all((person.street, person.email, person.phone, person.comment))
    )
