"""A volunteer has a kiosk join a hub, sees how the two stand, and clears it once the organizer has everything."""

from PySide6.QtCore import Qt

from kiosk.app import opened_kiosk
from kiosk.clearing import taken
from kiosk.demo.stage import Dress, Stage
from kiosk.demo.walk import signer
from kiosk.hub.records import kiosks_of
from kiosk.ledger.verify import verify
from kiosk.settings import load
from tests.ui.conftest import NOW, PIN
from tests.ui.event_at_hub import BRISK, Event
from tests.ui.geometry import faults_of
from tests.ui.journeys import commits, opens_staff_page


def test_a_volunteer_joins_a_hub_by_its_line_and_sees_what_arrives(event: Event) -> None:
    hub, visitor = event.hub_comes(), event.visitor
    event.signs("Ada")
    opens_staff_page(visitor, PIN)
    visitor.taps("askHub")
    commits(visitor, "hub.invitation", "https://127.0.0.1 acid acid acid acorns")
    assert "Word 4" in visitor.reads("hub.invitation.problem")
    visitor.taps("language.uk")
    assert visitor.reads("hub.invitation.problem").startswith("Слова 4")
    visitor.taps("language.en")
    visitor.taps_line("hub.invitation")
    visitor.clears_line("hub.invitation")
    visitor.types(event.line(hub))  # as a scanner does
    visitor.presses(Qt.Key.Key_Return)
    visitor.waits_for("hub.arrived")
    event.says("hub.arrived", "1")
    assert visitor.reads("hub.waiting") == "0"
    assert "2026" in visitor.reads("hub.succeeded")
    assert not visitor.sees("hub.trouble")
    assert not visitor.sees("hub.putAside")


def test_a_line_that_leads_to_no_hub_is_told_in_plain_words(event: Event) -> None:
    told = {
        "": "begins with the hub’s address",
        "http://192.168.1.5:8765 acid acid acid acid": "https",
        "https://127.0.0.1:1": "four words",
        "https://127.0.0.1:1 acid acid acid acid": "does not answer",
        f"{event.hub_comes().address} acid acid acid acid": "were used",
    }
    opens_staff_page(event.visitor, PIN)
    event.visitor.taps("askHub")
    for typed, said in told.items():
        event.visitor.taps_line("hub.invitation")
        event.visitor.clears_line("hub.invitation")
        event.visitor.pastes(typed)
        event.visitor.presses(Qt.Key.Key_Return)
        event.says("hub.invitation.problem", said)
    assert not event.data.hub.exists()


def test_a_hub_that_is_away_is_told_and_sync_now_need_not_wait(event: Event) -> None:
    event.joins(event.hub_comes())
    event.hubs.close()
    event.signs("Ada")
    event.waits_until(lambda at_hub: at_hub.failure == "away")
    opens_staff_page(event.visitor, PIN)
    assert not event.visitor.sees("staff.hub"), "a volunteer need do nothing about it"
    event.visitor.taps("askHub")
    assert event.visitor.reads("hub.trouble").startswith("The hub does not answer.")
    event.hub_comes()
    event.visitor.taps("syncNow")
    event.says("hub.arrived", "1")
    assert not event.visitor.sees("hub.trouble")


def test_a_kiosk_that_was_shut_out_says_so_and_sends_what_was_put_aside_once(event: Event) -> None:
    hub = event.hub_comes()
    event.joins(hub)
    event.signs("Ada")
    event.waits_until(lambda at_hub: at_hub.arrived == 1)
    event.is_revoked(hub)
    event.signs("Olha")
    event.waits_until(lambda at_hub: at_hub.put_aside == 1)
    opens_staff_page(event.visitor, PIN)
    assert "shut this kiosk out" in event.visitor.reads("staff.hub")
    event.visitor.taps("askHub")
    assert event.visitor.reads("hub.putAside") == "1"
    assert event.visitor.reads("hub.arrived") == "1"
    assert (event.at_hub.unsent, event.at_hub.waiting) == (0, 0)


def test_what_the_organizer_confirmed_may_be_cleared_without_a_stick_and_the_hub_knows_the_kiosk_again(
    event: Event,
) -> None:
    hub, visitor = event.hub_comes(), event.visitor
    event.joins(hub)
    event.signs("Ada", "Olha")
    event.waits_until(lambda at_hub: at_hub.arrived == 2)
    opens_staff_page(visitor, PIN)
    visitor.taps("askEnd")
    assert "confirmed 0 of 2" in visitor.reads("end.confirmed")
    assert not visitor.sees("end.clearSure")
    event.is_confirmed(hub)
    visitor.waits_for("end.clearSure")
    visitor.taps("end.clearSure")
    assert "organizer’s own key" in visitor.reads("end.way")
    visitor.taps("clear")
    visitor.waits_for("end.cleared")
    assert "stick" not in visitor.reads("end.cleared")
    assert taken(event.data) == []
    event.kiosk.staff.wait()
    again = opened_kiosk(event.data, exports=event.data.root, now=lambda: NOW, engines=(), pace=BRISK)
    with again as kiosk:
        visitor.waits_until(lambda: kiosk.staff.sends.standing.succeeded_at != "", "heard of")
    with hub.database.begin() as connection:
        told = {each.kiosk: each.revoked_at is not None for each in kiosks_of(connection, event.petition)}
    assert sorted(told.values()) == [False, True]
    assert told[load(event.data.settings).kiosk_id] is False


def test_a_word_of_the_organizer_that_is_gone_when_it_is_read_once_more_clears_nothing(event: Event) -> None:
    hub, visitor = event.hub_comes(), event.visitor
    event.joins(hub)
    event.signs("Ada")
    event.waits_until(lambda at_hub: at_hub.arrived == 1)
    event.is_confirmed(hub)
    opens_staff_page(visitor, PIN)
    visitor.taps("askEnd")
    visitor.taps("end.clearSure")
    event.kiosk.staff.sends.choose("off")
    visitor.waits_until(lambda: event.kiosk.staff.sends.property("doing") == "", "nothing on its way")
    event.data.standing.unlink()
    visitor.taps("clear")
    assert "Nothing was cleared" in visitor.reads("end.trouble")
    assert verify(event.data.ledger).entries == 1
    event.kiosk.staff.sends.choose("any")
    event.waits_until(lambda at_hub: at_hub.arrived == 1)


def test_every_page_about_the_hub_is_whole(event: Event) -> None:
    hub, visitor = event.hub_comes(), event.visitor
    stage = Stage(event.kiosk.window, event.kiosk.language, signer("uk"), "")
    faults: list[str] = []

    def look_over(page: str) -> None:
        for size in ((1280, 800), (800, 1280)):
            for scale in (1.0, 2.0):
                stage.wears(Dress(*size, "uk", text_scale=scale))
                faults.extend(f"{page} {size} {scale}: {fault}" for fault in faults_of(visitor))
        stage.wears(Dress())

    event.signs("Ada")
    opens_staff_page(visitor, PIN)
    visitor.taps("askHub")
    look_over("join")
    commits(visitor, "hub.invitation", event.line(hub))
    visitor.waits_for("hub.arrived")
    event.waits_until(lambda at_hub: at_hub.arrived == 1)
    event.is_revoked(hub)
    event.waits_until(lambda at_hub: at_hub.revoked)
    look_over("hub")
    visitor.taps("hub.off")
    look_over("hub, never")
    visitor.taps("back")
    look_over("desk")
    visitor.taps("askEnd")
    look_over("end")
    assert faults == []
