"""Organizers watch what arrives in a browser, let kiosks in and shut them out; others see three numbers."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import httpx
import pytest
from hubs import AHub, AKiosk, Clock, running
from rally import NOON, ORGANIZER, PETITION

from kiosk.domain.signature import Penned
from kiosk.hub.records import kiosks_of
from kiosk.hub.sessions import COOKIE, LASTS, new_login
from kiosk.hub.wording import WORDS
from kiosk.sealing.envelope import seal
from kiosk.transfer.invitation import Invitation


class ABrowser:
    """Looks at the hub's page and sends its forms, as a browser does."""

    def __init__(self, hub: AHub) -> None:
        self._hub = hub
        self.http = httpx.Client(base_url=hub.address, trust_env=False, follow_redirects=True)

    def logs_in(self) -> httpx.Response:
        with self._hub.database.begin() as connection:
            words = new_login(connection)
        return self.http.post("/login", data={"words": words.upper()})

    def close(self) -> None:
        self.http.close()

    @property
    def form(self) -> str:
        found = re.search(r'name="form" value="(\w+)"', self.http.get("/").text)
        return found[1] if found else ""

    def sends(self, path: str, **fields: str) -> httpx.Response:
        return self.http.post(f"/petitions/{PETITION}/{path}", data={"form": self.form, **fields})


@pytest.fixture
def browser(on_sqlite: AHub) -> Iterator[ABrowser]:
    with closing(ABrowser(on_sqlite)) as browser:
        yield browser


def test_the_eight_words_open_the_page_and_nothing_else_does(on_sqlite: AHub, browser: ABrowser) -> None:
    assert PETITION not in browser.http.get("/").text
    wrong = browser.http.post("/login", data={"words": "academic " * 8})
    assert (wrong.status_code, wrong.cookies.get(COOKIE)) == (403, None)
    assert PETITION in browser.logs_in().text
    assert PETITION in browser.http.get("/").text
    with closing(ABrowser(on_sqlite)) as other:
        other.http.cookies.set(COOKIE, browser.http.cookies[COOKIE].replace(".", ".0"))
        assert PETITION not in other.http.get("/").text
        other.logs_in()
    assert PETITION not in browser.http.get("/").text, "newer words shut out whoever came in with the ones before"


def test_a_browser_is_let_in_for_a_day(tmp_path: Path) -> None:
    clock = Clock(1_800_000_000)
    url = f"sqlite:///{tmp_path / 'hub.sqlite3'}"
    with running(url, clock=clock) as hub, closing(ABrowser(hub)) as browser:
        browser.logs_in()
        clock.at = 1_800_000_000 + LASTS - 1
        assert PETITION in browser.http.get("/").text
        clock.at += 1
        assert PETITION not in browser.http.get("/").text


def test_nothing_is_changed_from_another_site(on_sqlite: AHub, browser: ABrowser, kiosk: AKiosk) -> None:
    kiosk.joins(on_sqlite.invitation("Table 1"))
    browser.logs_in()
    for path, fields in {
        "invitations": {"label": "Table 2"},
        f"kiosks/{kiosk.device.kiosk_id}/revocation": {},
        "told": {"on_paper": "5", "elsewhere": "6"},
    }.items():
        for form in ("", "0" * 64, "é"):
            answer = browser.http.post(f"/petitions/{PETITION}/{path}", data={**fields, "form": form})
            assert answer.status_code == 401
    cookie = browser.logs_in().history[0].headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    headers = browser.http.get("/").headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_a_kiosk_is_let_in_and_shut_out_from_the_page(on_sqlite: AHub, browser: ABrowser, kiosk: AKiosk) -> None:
    browser.logs_in()
    shown = browser.sends("invitations", label="Table <1>")
    assert "Table &lt;1&gt;" in shown.text
    line = re.search(r'class="line">([^<]+)<', shown.text)
    assert line is not None
    kiosk.joins(Invitation.read(line[1]))
    kiosk.signs(4)
    kiosk.delivers()
    page = browser.http.get("/").text
    assert re.search(r"<strong>4</strong> Signed on screen", page)
    assert re.search(r'<th scope="row">Rally</th><td class="number">4</td>', page)
    browser.sends(f"kiosks/{kiosk.device.kiosk_id}/revocation")
    with on_sqlite.database.begin() as connection:
        (known,) = kiosks_of(connection, PETITION)
    assert known.revoked_at is not None
    assert browser.sends("invitations", label="\x07").status_code == 422
    assert browser.sends("kiosks/" + "0" * 32 + "/revocation").status_code == 404


def test_whoever_logs_out_is_out(browser: ABrowser) -> None:
    browser.logs_in()
    browser.http.post("/logout", data={"form": browser.form})
    assert PETITION not in browser.http.get("/").text


def test_who_signed_the_official_sheet_too_is_nobody_more(on_sqlite: AHub, kiosk: AKiosk) -> None:
    kiosk.signs(2)
    said = Penned(UUID(int=901), UUID(int=1), NOON)
    kiosk.ledger.append(seal(said, kiosk.ledger.position("Rally"), (ORGANIZER.public_key,), kiosk.device))
    kiosk.joins(on_sqlite.invitation("Table 1"))
    assert kiosk.delivers().accepted == 3
    assert on_sqlite.get(f"/petitions/{PETITION}/count").json()["on_screen"]["count"] == 2


def test_everybody_sees_three_numbers_told_apart(on_sqlite: AHub, browser: ABrowser, kiosk: AKiosk) -> None:
    kiosk.signs(2)
    kiosk.joins(on_sqlite.invitation("Table 1"))
    kiosk.delivers()
    browser.logs_in()
    browser.sends("told", on_paper="120", elsewhere="0")
    answer = on_sqlite.get(f"/petitions/{PETITION}/count")
    told = answer.json()
    assert [told[name]["count"] for name in ("on_screen", "on_paper", "elsewhere")] == [2, 120, 0]
    assert told["on_paper"]["as_of"] is not None
    assert told["elsewhere"]["as_of"] is None
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    bar = on_sqlite.get(f"/petitions/{PETITION}/bar?language=uk&goal=1000")
    assert "На папері" in bar.text
    assert "Деінде" not in bar.text, "a number that nobody told is not shown as nought"
    assert "frame-ancestors *" in bar.headers["Content-Security-Policy"]
    assert "<script" not in bar.text + browser.http.get("/").text
    assert on_sqlite.get("/petitions/another/count").status_code == 404


@pytest.mark.parametrize(("language", "title"), [("en", "Log in"), ("fr", "Se connecter"), ("uk", "Увійти")])
def test_the_page_speaks_the_readers_language(on_sqlite: AHub, language: str, title: str) -> None:
    assert title in on_sqlite.get("/", **{"Accept-Language": f"de, {language}-CA;q=0.8"}).text
    assert title in on_sqlite.get(f"/?language={language}", **{"Accept-Language": "en"}).text


def test_every_word_is_there_in_every_language() -> None:
    assert WORDS["en"].keys() == WORDS["fr"].keys() == WORDS["uk"].keys()
    assert not [word for word in WORDS["fr"].values() if re.search("[^\N{NO-BREAK SPACE}]:", word)]
