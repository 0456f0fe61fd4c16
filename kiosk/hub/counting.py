"""How many signed: by event, by hour, in all, and what the organizer told of other ways to sign."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.hub.schema import kiosks, petitions, tallies
from kiosk.transfer.messages import PublicCount, Tally


@dataclass(frozen=True, slots=True)
class Told:
    """How many signed on paper and elsewhere, as the organizer says."""

    on_paper: int
    elsewhere: int


def by_event(connection: sa.Connection, petition: str) -> Sequence[tuple[str, int]]:
    """Each event and how many signed there, less those who took it back; the largest first."""
    many = sa.func.sum(tallies.c.signatures)
    query = sa.select(tallies.c.event, many).where(tallies.c.petition == petition).group_by(tallies.c.event)
    return [(row[0], int(row[1])) for row in connection.execute(query.order_by(many.desc(), tallies.c.event))]


def by_hour(connection: sa.Connection, petition: str, most: int) -> Sequence[tuple[int, int]]:
    """The latest hours in which anybody signed (seconds UTC divided by 3600) and how many did, the latest first."""
    query = sa.select(tallies.c.hour, sa.func.sum(tallies.c.signatures)).where(tallies.c.petition == petition)
    rows = connection.execute(query.group_by(tallies.c.hour).order_by(tallies.c.hour.desc()).limit(most))
    return [(row[0], int(row[1])) for row in rows]


def by_kiosk(connection: sa.Connection, petition: str) -> dict[str, int]:
    query = sa.select(tallies.c.kiosk, sa.func.sum(tallies.c.signatures)).where(tallies.c.petition == petition)
    return {row[0]: int(row[1]) for row in connection.execute(query.group_by(tallies.c.kiosk))}


def on_screen(connection: sa.Connection, petition: str) -> Tally:
    """Those who signed at kiosks, as of the last time that any kiosk was heard of."""
    as_of = sa.select(sa.func.max(kiosks.c.contact_at)).where(kiosks.c.petition == petition)
    many = sum(signatures for _, signatures in by_event(connection, petition))
    return Tally(count=max(0, many), as_of=connection.execute(as_of).scalar())


def public_count(connection: sa.Connection, petition: str) -> PublicCount | None:
    """What may be told to anybody; None for a petition that is not gathered here."""
    told = connection.execute(sa.select(petitions).where(petitions.c.petition == petition)).first()
    if told is None:
        return None
    return PublicCount(
        petition=petition,
        on_screen=on_screen(connection, petition),
        on_paper=Tally(count=told.on_paper, as_of=told.on_paper_at),
        elsewhere=Tally(count=told.elsewhere, as_of=told.elsewhere_at),
    )


def tell(connection: sa.Connection, petition: str, told: Told, now: int) -> None:
    """Keep what the organizer says; each number is dated when it changes."""
    for name in ("on_paper", "elsewhere"):
        column = petitions.c[name]
        changed = {name: getattr(told, name), f"{name}_at": now}
        mine = (petitions.c.petition == petition, column != getattr(told, name))
        connection.execute(sa.update(petitions).where(*mine).values(changed))
