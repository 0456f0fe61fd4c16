"""A kiosk that joined a hub sends what was signed by itself, and in nobody's way."""

from contextlib import closing
from datetime import date

import sqlalchemy as sa

from kiosk.domain.dates import long_date
from kiosk.domain.words import Language
from kiosk.hub.schema import tallies
from kiosk.hub.serving import bound
from kiosk.ledger.verify import verify
from kiosk.settings import load
from tests.ui.event_at_hub import Event, held_by


def test_what_was_signed_while_the_hub_was_away_arrives_once_it_is_there(event: Event) -> None:
    event.joins(event.hub_comes())
    event.hubs.close()
    event.signs("Ada", "Olha")
    event.waits_until(lambda at_hub: (at_hub.failure, at_hub.here, at_hub.arrived) == ("away", 2, 0))
    hub = event.hub_comes()
    event.waits_until(lambda at_hub: at_hub.arrived == 2)
    assert held_by(hub) == 2
    assert event.at_hub.failure == ""
    event.signs("Iryna")
    event.waits_until(lambda at_hub: at_hub.arrived == 3)


def test_a_kiosk_told_to_send_nothing_sends_nothing(event: Event) -> None:
    hub = event.hub_comes()
    event.kiosk.staff.sends.choose("off")
    event.joins(hub)
    event.signs("Ada")
    event.kiosk.staff.sends.syncNow()
    event.network.cameBack.emit()
    event.visitor.rests()
    assert (held_by(hub), event.at_hub.succeeded_at) == (0, "")
    assert load(event.data.settings).network == "off", "also after it was switched off and on"
    event.kiosk.staff.sends.choose("any")
    event.waits_until(lambda at_hub: at_hub.arrived == 1)


def test_where_bytes_cost_money_nothing_is_sent_unless_it_may(event: Event) -> None:
    hub = event.hub_comes()
    event.network.costs = True
    event.kiosk.staff.sends.choose("unmetered")
    event.joins(hub)
    event.signs("Ada")
    event.visitor.rests()
    assert held_by(hub) == 0
    event.network.costs = False
    event.network.cameBack.emit()
    event.waits_until(lambda at_hub: at_hub.arrived == 1)


def test_a_hub_that_never_answers_holds_up_nobody(event: Event) -> None:
    event.joins(event.hub_comes())
    event.hubs.close()
    with closing(bound("127.0.0.1", event.port)):
        event.kiosk.staff.sends.syncNow()
        event.signs("Ada", "Olha")
        assert event.kiosk.staff.sends.property("doing") == "sending"
        assert verify(event.data.ledger).entries == 2
    event.waits_until(lambda at_hub: at_hub.failure == "away")


def test_an_attendee_reads_how_many_signed_at_all_events_apart_from_this_kiosks_count(event: Event) -> None:
    hub, visitor = event.hub_comes(), event.visitor
    event.joins(hub)
    event.signs("Ada")
    event.waits_until(lambda at_hub: at_hub.total == 1)
    assert not visitor.sees("total"), "it says nothing that the kiosk does not know better"
    with hub.database.begin() as connection:
        connection.execute(sa.update(tallies).values(signatures=1234))
    event.waits_until(lambda at_hub: at_hub.total == 1234)
    visitor.waits_for("total")
    assert "1,234 have signed across all events" in visitor.reads("total")
    assert visitor.reads("count").startswith("1 has signed")
    day = date.fromisoformat(event.at_hub.total_on)
    told: dict[Language, str] = {"fr": "signatures à tous les événements", "uk": "підписи на всіх заходах"}
    for language, said in told.items():
        visitor.taps(f"language.{language}")
        assert said in visitor.reads("total")
        assert long_date(day, language) in visitor.reads("total")
