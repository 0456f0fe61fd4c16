"""A kiosk is let in once, by words that hold for ten minutes, and can be replaced or shut out again."""

from pathlib import Path

import pytest
import segno
from hubs import AHub, AKiosk, Clock, a_kiosk, running
from rally import ORGANIZER, PETITION
from typer.testing import CliRunner

from kiosk.cli import cli
from kiosk.hub.enrolling import HOLDS
from kiosk.hub.records import kiosks_of, register, revoke
from kiosk.hub.schema import entries, quarantine
from kiosk.sealing.device import DeviceKey
from kiosk.transfer.faults import HubRefused
from kiosk.transfer.invitation import BadInvitation, Invitation


def test_words_let_one_kiosk_in_and_no_second_one(hub: AHub, kiosk: AKiosk, tmp_path: Path) -> None:
    invitation = hub.invitation("Table 1")
    kiosk.joins(invitation)
    kiosk.joins(invitation)  # its first answer was lost
    with a_kiosk(tmp_path, 2) as other, pytest.raises(HubRefused, match="used"):
        other.joins(invitation)
    with hub.database.begin() as connection:
        assert [each.label for each in kiosks_of(connection, PETITION)] == ["Table 1"]


def test_words_hold_for_ten_minutes(tmp_path: Path, kiosk: AKiosk) -> None:
    clock = Clock(1_800_000_000)
    with running(f"sqlite:///{tmp_path / 'hub.sqlite3'}", clock=clock) as hub:
        early, late = hub.invitation("Table 1"), hub.invitation("Table 2")
        clock.at = 1_800_000_000 + HOLDS
        kiosk.joins(early)
        clock.at += 1
        with a_kiosk(tmp_path, 2) as other, pytest.raises(HubRefused, match="ten minutes"):
            other.joins(late)


def test_words_for_one_petition_let_no_kiosk_of_another_in_and_are_not_used_up(on_sqlite: AHub, kiosk: AKiosk) -> None:
    with on_sqlite.database.begin() as connection:
        register(connection, "save-the-lake", ORGANIZER.signer)
    with pytest.raises(HubRefused, match="another petition"):
        kiosk.joins(on_sqlite.invitation("Table 1", "save-the-lake"))


def test_what_a_revoked_kiosk_sends_is_kept_apart_and_what_came_before_stays(hub: AHub, kiosk: AKiosk) -> None:
    kiosk.signs(2)
    kiosk.joins(hub.invitation("Table 1"))
    kiosk.delivers()
    with hub.database.begin() as connection:
        assert revoke(connection, PETITION, kiosk.device.kiosk_id, 1)
    kiosk.signs(3)
    found = kiosk.delivers()
    assert (found.accepted, found.quarantined, found.number) == (0, 3, 2)
    kiosk.delivers()
    with hub.database.begin() as connection:
        assert len(connection.execute(entries.select()).all()) == 2
        reasons = connection.execute(quarantine.select()).scalars(quarantine.c.reason).all()
        (told,) = kiosks_of(connection, PETITION)
    assert list(reasons) == ["its kiosk was revoked"] * 3
    assert told.quarantined == 3
    with pytest.raises(HubRefused):
        kiosk.joins(hub.invitation("Again"))


def test_a_kiosk_that_begins_anew_goes_on_under_its_next_key(hub: AHub, kiosk: AKiosk, tmp_path: Path) -> None:
    kiosk.joins(hub.invitation("Table 1"))
    with a_kiosk(tmp_path, 2) as after:
        with kiosk.at_hub() as there:
            there.hand_over(after.device)
            there.hand_over(after.device)  # the first answer was lost
        after.membership = kiosk.membership
        after.signs(1)
        assert after.delivers().accepted == 1
    with kiosk.at_hub() as there, pytest.raises(HubRefused, match="new key"):
        there.hand_over(DeviceKey(bytes([3]) * 32))
    with hub.database.begin() as connection:
        assert [(each.label, each.revoked_at is not None) for each in kiosks_of(connection, PETITION)] in (
            [("Table 1", True), ("Table 1", False)],
            [("Table 1", False), ("Table 1", True)],
        )


@pytest.mark.parametrize(
    "typed",
    [
        "https://hub.example.org:8765 academic acid acne acquire",
        "  HTTPS://hub.example.org:8765/  Academic ACID acne\nacquire ",
    ],
)
def test_an_invitation_is_read_as_people_type_it(typed: str) -> None:
    assert Invitation.read(typed) == Invitation("https://hub.example.org:8765", "academic acid acne acquire")


def test_an_invitation_says_what_was_mistyped() -> None:
    six = "academic acid acne acquire acrobat activity"
    assert Invitation.read(f"https://10.0.0.7 {six}").certificate == six
    assert Invitation.read(f"https://10.0.0.7 academic acid acne acquire {six}").certificate == six
    for typed, why in {
        "": "looks like https",
        "hub.example.org academic acid acne acquire": "looks like https",
        "https://[ academic acid acne acquire": "looks like https",
        "http://hub.example.org academic acid acne acquire": "begins with https",
        "https://10.0.0.7 academic acid akne acquire": "Word 3",
        "https://10.0.0.7 academic acid acne": "four words",
    }.items():
        with pytest.raises(BadInvitation, match=why):
            Invitation.read(typed)


def test_on_a_terminal_the_words_are_a_code_to_scan_too_and_in_a_file_they_are_not(on_sqlite: AHub) -> None:
    def said(**environment: str) -> list[str]:
        done = CliRunner().invoke(cli, ["hub", "enrol", "Table 1", "--database", on_sqlite.url], env=environment)
        return done.stdout.splitlines()

    assert len(said(TTY_COMPATIBLE="0")) == 2
    _, words, *drawn = said(TTY_COMPATIBLE="1")
    dark = [[{" ": 1, "▀": 0, "▄": 1, "█": 0}[cell] for cell in line] for line in drawn]
    wanted = [list(row) for row in segno.make_qr(words).matrix_iter(border=4)][::2]
    assert [row[: len(wanted[0])] for row in dark] == wanted
